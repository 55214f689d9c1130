public import Envelope
public import Federation

/// Nothing is appended, since the coordinator's clock is not believed.
public struct UntrustedClock: Error {
    public let doubt: ClockTrust.Doubt

    /// Seconds after which to come again.
    public var retryAfter: Int { doubt == .comparing ? 5 : 30 }

    /// For a peer.
    public var problem: Problem {
        guard doubt != .comparing else {
            return Problem(
                .unavailable, "The coordinator has just started and compares its clock with its members'. Send the same again after a moment.")
        }
        return Problem(
            .unavailable, "The coordinator's clock is in doubt; it takes nothing until its operator has looked. Send the same again later.")
    }

    /// For the coordinator's own operator.
    public var operatorProblem: Problem {
        Problem(.unavailable, "Nothing is appended: \(doubt.sentence).\(doubt == .comparing ? " Try again after a moment." : Self.remedy)")
    }

    static let remedy =
        " Set the clock right; where it is right as it is, say `caravanserai coordinator accept-clock --reason …`."
}

extension ClockTrust.Doubt {
    /// What is wrong, without what to do.
    public var sentence: String {
        switch self {
        case .differsFromMembers(let milliseconds):
            "the clock is \(Self.words(milliseconds)) \(milliseconds > 0 ? "ahead of" : "behind") the median of the members' clocks"
        case .jumped(let milliseconds):
            "the clock was moved \(milliseconds > 0 ? "forward" : "back") by \(Self.words(milliseconds)), and too few members are heard to compare it with"
        case .behindLog(let milliseconds):
            "the clock is \(Self.words(milliseconds)) before the log's last entry, and too few members are heard to compare it with"
        case .comparing: "the coordinator has just started after a rest, and waits a minute at most for its members' clocks"
        }
    }

    /// A length of time in the unit that suits it, rounded down.
    static func words(_ milliseconds: Int64) -> String {
        let seconds = Int64(clamping: milliseconds.magnitude / 1000)
        return switch seconds {
        case ..<120: "\(seconds) s"
        case ..<7200: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) days"
        }
    }
}
