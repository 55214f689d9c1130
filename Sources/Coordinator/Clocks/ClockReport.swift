public import Federation
public import Primitives
public import StrictJSON

/// How the coordinator's clock stands, for status pages and commands.
public struct ClockReport: Sendable {
    public enum State: String, Sendable {
        /// It agrees with the members', or nothing speaks against it.
        case good
        /// It is more than a minute off, or behind the log, or a person had to accept it.
        case warning
        /// Nothing is appended.
        case held
    }

    public let now: UTCTime
    /// Milliseconds by which it is ahead of the median of the members' clocks; `nil` where fewer than three were heard in the last hour.
    public let skew: Int64?
    /// Members whose clocks were heard in the last hour.
    public let heard: Int
    public let doubt: ClockTrust.Doubt?
    public let isAccepted: Bool
    /// Where the log's last entry is more than a minute ahead of the clock: the time that every entry gets until the clock has reached it.
    public let logAheadUntil: UTCTime?

    public var isOff: Bool { abs(skew ?? 0) > ClockTrust.notable }

    public var state: State { doubt != nil ? .held : isOff || isAccepted || logAheadUntil != nil ? .warning : .good }

    /// One sentence for each thing that there is to say, with what to do.
    public var detail: String {
        var sentences: [String] = []
        if let doubt {
            sentences.append("Nothing is appended: \(doubt.sentence).\(doubt == .comparing ? "" : UntrustedClock.remedy)")
        } else if let skew, isOff {
            let words = ClockTrust.Doubt.words(skew)
            sentences.append(
                "The clock is \(words) \(skew > 0 ? "ahead of" : "behind") the median of the members' clocks. Let the machine follow a time service.")
        }
        if isAccepted {
            sentences.append("The operator has accepted the clock as it is, until it moves by an hour or the coordinator is started again.")
        }
        if let logAheadUntil {
            sentences.append(
                "The log's last entry is ahead of the clock: every entry gets the time \(logAheadUntil) until the clock has reached it.")
        }
        if !sentences.isEmpty { return sentences.joined(separator: " ") }
        guard let skew else { return "Too few members were heard in the last hour to compare the clock with." }
        return "The clock is \(ClockTrust.Doubt.words(skew)) from the median of the members' clocks."
    }

    public var json: JSON {
        [
            "state": .string(state.rawValue), "now": .string(now.description), "skewSeconds": skew.map { .integer($0 / 1000) } ?? .null,
            "members": .integer(Int64(heard)), "accepted": .boolean(isAccepted),
            "logAheadUntil": logAheadUntil.map { .string($0.description) } ?? .null, "detail": .string(detail),
        ]
    }
}
