import Envelope
import Federation
public import Primitives
import Synchronization

/// How the link to the coordinator stands: what the status page and `doctor` show.
public final class LinkState: Sendable {
    public struct Snapshot: Sendable {
        public var lastContact: UTCTime?
        public var lastError: String?
        public var failures = 0
        /// Seconds since 1970 of the newest cosigned checkpoint; 0 if none.
        public var cosignedAt: Int64 = 0
        /// Size of the log as the newest checkpoint says.
        public var logSize: Int64 = 0
        /// Set once the log was found inconsistent: nothing more is followed until a person has looked.
        public var halted: String?
        /// Whether the log was followed since the process began, or since a person has accepted it.
        public var hasFollowed = false
        /// When the first of the loops that wait after a failure tries again; `nil` where none waits.
        public var nextTry: UTCTime?
    }

    private let state = Mutex(Snapshot())
    /// Rises whenever the coordinator or a city makes contact: whoever waits to try again tries at once.
    let contacts = GrowthSignal()
    /// One for each member that was heard of or waited for.
    private let peers = Mutex<[CityID: GrowthSignal]>([:])
    private let followed = GrowthSignal()
    /// Rises with each try to follow the log, whatever came of it.
    let rounds = GrowthSignal()
    let retries = RetrySchedule()
    private let lastHeard = Mutex<ContinuousClock.Instant?>(nil)

    public var snapshot: Snapshot {
        var snapshot = state.withLock { $0 }
        snapshot.nextTry = retries.next
        return snapshot
    }

    func succeeded(at time: UTCTime, cosignedAt: Int64, logSize: Int64) {
        state.withLock {
            $0.lastContact = time
            $0.lastError = nil
            $0.failures = 0
            $0.cosignedAt = cosignedAt
            $0.logSize = logSize
            $0.hasFollowed = true
        }
        followed.increment()
        rounds.increment()
    }

    /// The operator asks: nobody waits any longer, not even for what a peer has asked for.
    func tryNow() {
        retries.commands.increment()
        contacts.increment()
        retryAll()
    }

    /// Nothing is said to a coordinator before its log was looked at; where that cannot be, no longer than ten seconds are waited.
    func waitUntilFollowed() async {
        let seen = followed.value
        guard !snapshot.hasFollowed else { return }
        _ = await followed.wait(beyond: seen, seconds: 10)
    }

    func contactMade() {
        guard snapshot.failures > 0 else { return }
        contacts.increment()
    }

    /// One of our own loops got through after it had failed: the others need not wait any longer, whatever the failures count now.
    func contactRestored() { contacts.increment() }

    /// Another city reached us: what waits for it goes out, and the network is back, of which the coordinator's loops are told now and then.
    func heard(from city: CityID) {
        contacts(of: city).increment()
        let now = ContinuousClock.now
        let isNews = lastHeard.withLock { last in
            guard last.map({ now - $0 > .seconds(10) }) ?? true else { return false }
            last = now
            return true
        }
        if isNews { contactMade() }
    }

    /// We have new keys: whoever refused the old ones may be asked again.
    func retryAll() { for signal in peers.withLock({ Array($0.values) }) { signal.increment() } }

    /// Rises whenever this city makes contact.
    func contacts(of city: CityID) -> GrowthSignal {
        peers.withLock { peers in
            if let signal = peers[city] { return signal }
            let signal = GrowthSignal()
            peers[city] = signal
            return signal
        }
    }

    func failed(_ error: String) {
        state.withLock {
            $0.lastError = error
            $0.failures += 1
        }
        rounds.increment()
    }

    /// A person has looked.
    func resume() {
        state.withLock {
            $0.halted = nil
            $0.lastError = nil
            $0.hasFollowed = false
        }
        contacts.increment()
    }

    /// Both at once: whoever sees the halt sees its error, too.
    func halt(_ problem: Problem) {
        state.withLock {
            $0.halted = problem.detail
            $0.lastError = "\(problem)"
        }
    }
}
