import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import Synchronization

/// Watches the coordinator's clock, since what it stamps stands for ever: hears the members' clocks, tells the log what is wrong and when it is
/// over, and gives no time to append by while the clock is not believed.
public final class ClockWatch: Sendable {
    private struct State {
        var trust: ClockTrust
        var heldTold = Held.no
        var isOffTold = false
        var isLeadTold = false
    }

    /// Why nothing is appended, as far as it is told apart: waiting for members is routine, what they then say is not.
    private enum Held { case no, comparing, doubted }

    /// A warning is over only well within its limit, so that it does not come and go.
    private static let over = ClockTrust.notable / 2

    private let clock: Clock
    private let uptime: Uptime
    private let logger: Logger
    private let state: Mutex<State>

    /// - Parameters:
    ///   - lastAcceptedAt: of the log as it stands.
    ///   - memberCount: members as the log has them.
    init(clock: @escaping Clock, uptime: @escaping Uptime, lastAcceptedAt: UTCTime, memberCount: Int, logger: Logger) {
        self.clock = clock
        self.uptime = uptime
        self.logger = logger
        state = Mutex(State(trust: ClockTrust(lastAcceptedAt: lastAcceptedAt, memberCount: memberCount, elapsed: uptime())))
        _ = look()
    }

    /// A member says what its clock shows.
    func hear(_ member: CityID, _ time: UTCTime) {
        let elapsed = uptime()
        state.withLock { $0.trust.hear(member, time, elapsed: elapsed) }
        _ = look()
    }

    /// The time to append entries by.
    ///
    /// - Throws: `UntrustedClock`.
    func time(for ledger: Ledger) throws(UntrustedClock) -> UTCTime {
        let (lastAcceptedAt, memberCount) = (ledger.lastAcceptedAt, ledger.membership.members.count)
        let report = look { trust in
            trust.lastAcceptedAt = lastAcceptedAt
            trust.memberCount = memberCount
        }
        if let doubt = report.doubt { throw UntrustedClock(doubt: doubt) }
        return report.now
    }

    /// Asks whether the clock is believed, for decisions that rest on the time but append nothing.
    ///
    /// - Throws: `UntrustedClock`.
    func check() throws(UntrustedClock) {
        if let doubt = look().doubt { throw UntrustedClock(doubt: doubt) }
    }

    public var report: ClockReport { look() }

    /// The operator says that the clock is right as it is.
    ///
    /// - Returns: what had been in doubt, as it was before, and how it stands now.
    /// - Throws: `rule-violated` where nothing is in doubt.
    public func accept() throws -> (before: ClockReport, after: ClockReport) {
        let before = look()
        guard before.doubt != nil else { throw Problem(.ruleViolated, "The clock is not in doubt; there is nothing to accept.") }
        let (now, elapsed) = (clock(), uptime())
        state.withLock { $0.trust.accept(now, elapsed: elapsed) }
        return (before, look())
    }

    // MARK: Telling

    private enum Tale { case held(ClockReport), released, off(ClockReport), right, logAhead(UTCTime), logReached }

    private func look(_ change: (inout ClockTrust) -> Void = { _ in }) -> ClockReport {
        let (now, elapsed) = (clock(), uptime())
        let (report, tales) = state.withLock { state in
            change(&state.trust)
            let report = Self.report(&state.trust, now, elapsed)
            return (report, Self.news(report, &state))
        }
        for tale in tales { tell(tale) }
        return report
    }

    private static func report(_ trust: inout ClockTrust, _ now: UTCTime, _ elapsed: Int64) -> ClockReport {
        let doubt = trust.doubt(now, elapsed: elapsed)
        return ClockReport(
            now: now, skew: trust.skew(now, elapsed: elapsed), heard: trust.heard, doubt: doubt, isAccepted: trust.isAccepted,
            logAheadUntil: trust.logLead(now) > ClockTrust.notable ? trust.lastAcceptedAt : nil)
    }

    /// What the log was not told yet.
    private static func news(_ report: ClockReport, _ state: inout State) -> [Tale] {
        var tales: [Tale] = []
        let held = report.doubt.map { $0 == .comparing ? Held.comparing : .doubted } ?? .no
        if held != state.heldTold {
            state.heldTold = held
            tales.append(held == .no ? .released : .held(report))
        }
        if !state.isOffTold, report.isOff {
            state.isOffTold = true
            tales.append(.off(report))
        } else if state.isOffTold, let skew = report.skew, abs(skew) <= over {
            state.isOffTold = false
            tales.append(.right)
        }
        let isLeading = report.logAheadUntil != nil
        if isLeading != state.isLeadTold {
            state.isLeadTold = isLeading
            tales.append(report.logAheadUntil.map { .logAhead($0) } ?? .logReached)
        }
        return tales
    }

    private func tell(_ tale: Tale) {
        switch tale {
        case .held(let report):
            logger.log(
                level: report.doubt == .comparing ? .notice : .error, "nothing is appended: the clock is in doubt",
                metadata: ["clock": "\(report.now)", "members": "\(report.heard)", "detail": "\(report.detail)"])
        case .released: logger.notice("the clock is believed; entries are appended again")
        case .off(let report):
            logger.warning(
                "the clock differs from the members' clocks",
                metadata: ["aheadSeconds": "\((report.skew ?? 0) / 1000)", "members": "\(report.heard)"])
        case .right: logger.notice("the clock agrees with the members' clocks again")
        case .logAhead(let time):
            logger.warning(
                "the log's last entry is ahead of the clock; every entry gets its time until the clock has reached it",
                metadata: ["until": "\(time)"])
        case .logReached: logger.notice("the clock has reached the log's last entry")
        }
    }
}
