import Envelope
public import Federation
public import Primitives
import Synchronization

/// How the link to the coordinator stands: what the status page and `doctor` show. A forum has one, for what the node does once for all of its
/// cities in it; each city has one of its own above it, for what it sends and delivers itself.
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

    private struct Failure {
        var error: String
        var count: Int
    }

    private struct State {
        var lastContact: UTCTime?
        var cosignedAt: Int64 = 0
        var logSize: Int64 = 0
        var halted: Problem?
        var hasFollowed = false
        /// By the name of the loop.
        var failures: [String: Failure] = [:]
        /// The loop that has failed last, and when.
        var lastFailed: String?
        var failedAt: ContinuousClock.Instant?
        /// When the log was followed last.
        var followedAt: ContinuousClock.Instant?
    }

    private let forum: LinkState?
    private let state = Mutex(State())
    /// Rises whenever the coordinator or a city makes contact: whoever waits to try again tries at once. All of a forum's loops share it.
    let contacts: GrowthSignal
    /// One for each member that was heard of or waited for.
    private let peers = Mutex<[CityID: GrowthSignal]>([:])
    private let followed = GrowthSignal()
    /// Rises with each try to follow the log, whatever came of it.
    let rounds = GrowthSignal()
    let retries = RetrySchedule()
    /// How talk with each other city goes.
    public let peerContacts = PeerContacts()
    private let lastHeard = Mutex<ContinuousClock.Instant?>(nil)

    /// - Parameter forum: under which a city's stands.
    init(of forum: LinkState? = nil) {
        self.forum = forum
        contacts = forum?.contacts ?? GrowthSignal()
    }

    public var snapshot: Snapshot {
        let own = state.withLock { state in
            Snapshot(
                lastContact: state.lastContact,
                lastError: state.halted.map { "\($0)" } ?? state.lastFailed.flatMap { state.failures[$0] ?? state.failures.values.first }?.error,
                failures: state.failures.values.reduce(0) { $0 + $1.count }, cosignedAt: state.cosignedAt, logSize: state.logSize,
                halted: state.halted?.detail, hasFollowed: state.hasFollowed, nextTry: retries.next)
        }
        guard let forum, case var snapshot = forum.snapshot else { return own }
        snapshot.lastContact = [snapshot.lastContact, own.lastContact].compactMap { $0 }.max()
        // What failed before the coordinator last answered the node is over, or fails again.
        let isOver = state.withLock { $0.failedAt }.map { failed in forum.state.withLock { $0.followedAt }.map { $0 > failed } ?? false } ?? true
        if snapshot.halted == nil, !isOver { snapshot.lastError = own.lastError ?? snapshot.lastError }
        if !isOver { snapshot.failures += own.failures }
        snapshot.nextTry = [snapshot.nextTry, own.nextTry].compactMap { $0 }.min()
        return snapshot
    }

    var halted: String? { forum?.halted ?? state.withLock { $0.halted?.detail } }
    private var hasFollowed: Bool { forum?.hasFollowed ?? state.withLock { $0.hasFollowed } }

    /// The log was followed.
    func succeeded(at time: UTCTime, cosignedAt: Int64, logSize: Int64) {
        state.withLock {
            $0.lastContact = time
            $0.cosignedAt = cosignedAt
            $0.logSize = logSize
            $0.hasFollowed = true
            $0.followedAt = .now
            // The other loops wait in their polls, or fail again.
            $0.failures = [:]
            $0.lastFailed = nil
        }
        followed.increment()
        rounds.increment()
    }

    /// A loop has done its round.
    ///
    /// - Parameter contact: when the coordinator answered in it; `nil` where it was not asked.
    func worked(_ loop: String, contact: UTCTime?) {
        state.withLock { state in
            state.failures[loop] = nil
            if state.lastFailed == loop { state.lastFailed = state.failures.keys.min() }
            state.lastContact = [state.lastContact, contact].compactMap { $0 }.max()
        }
    }

    func hasFailed(_ loop: String) -> Bool { state.withLock { $0.failures[loop] != nil } }

    /// The operator asks: nobody waits any longer, not even for what a peer has asked for.
    func tryNow() {
        forum?.tryNow()
        retries.commands.increment()
        contacts.increment()
        retryAll()
    }

    /// Nothing is said to a coordinator before its log was looked at; where that cannot be, no longer than ten seconds are waited.
    func waitUntilFollowed() async {
        if let forum { return await forum.waitUntilFollowed() }
        let seen = followed.value
        guard !hasFollowed else { return }
        _ = await followed.wait(beyond: seen, seconds: 10)
    }

    /// A peer is there: who waits for it, or for the network, tries at once.
    func contactRestored() { contacts.increment() }

    /// Another city reached us: what waits for it goes out, and the network is back, of which the coordinator's loops are told now and then.
    func heard(from city: CityID, at time: UTCTime) {
        peerContacts.heard(from: city, at: time)
        contacts(of: city).increment()
        let now = ContinuousClock.now
        let isNews = lastHeard.withLock { last in
            guard last.map({ now - $0 > .seconds(10) }) ?? true else { return false }
            last = now
            return true
        }
        if isNews, snapshot.failures > 0 { contacts.increment() }
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

    func failed(_ error: String, in loop: String = "sync") {
        state.withLock {
            $0.failures[loop] = Failure(error: error, count: ($0.failures[loop]?.count ?? 0) + 1)
            $0.lastFailed = loop
            $0.failedAt = .now
        }
        rounds.increment()
    }

    /// A person has accepted the log as it is: the halt is over.
    func resume() {
        if let forum { return forum.resume() }
        state.withLock {
            $0.halted = nil
            $0.failures = [:]
            $0.hasFollowed = false
        }
        contacts.increment()
    }

    /// The log cannot be believed: all of the node's cities in the forum rest.
    func halt(_ problem: Problem) {
        if let forum { return forum.halt(problem) }
        state.withLock { $0.halted = problem }
    }
}
