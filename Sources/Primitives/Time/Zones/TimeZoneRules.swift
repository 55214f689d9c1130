/// How far a place's clocks are from UTC at any moment: what a file of the tz database says (TZif, RFC 9636, before it RFC 8536).
public struct TimeZoneRules: Sendable, Equatable {
    /// What a file cannot be read for.
    public enum Fault: Error, Equatable, CustomStringConvertible {
        case tooLarge
        case notTZif
        case truncated
        case wrong(String)

        public var description: String {
            switch self {
            case .tooLarge: "it is larger than \(TimeZoneRules.largestFile) bytes"
            case .notTZif: "it does not begin as a file of the tz database does"
            case .truncated: "it ends too early"
            case .wrong(let what): what
            }
        }
    }

    /// In bytes; the largest of the tz database have less than 4 KiB.
    public static let largestFile = 65_536
    private static let mostTransitions = 4096

    /// Seconds since 1970, rising.
    private let transitions: [Int64]
    /// Seconds that clocks are ahead of UTC from each transition on.
    private let offsets: [Int]
    /// Before the first transition.
    private let first: Int
    /// After the last one.
    private let rule: RecurringTimeRule?

    /// A zone whose clocks are never changed.
    public init(fixed seconds: Int) {
        (transitions, offsets, first, rule) = ([], [], seconds, nil)
    }

    public init(tzif file: [UInt8]) throws(Fault) {
        guard file.count <= Self.largestFile else { throw .tooLarge }
        var reader = TZifReader(file)
        var header = try reader.header()
        let hasWideTimes = header.version >= 2
        if hasWideTimes {
            // A first block for old readers, whose times have 32 bits.
            try reader.skip(header.blockLength(timeBytes: 4))
            header = try reader.header()
        }
        guard header.times <= Self.mostTransitions, (1...256).contains(header.types) else {
            throw .wrong("it has no or too many kinds of local time")
        }
        let times = try reader.times(header.times, bytes: hasWideTimes ? 8 : 4)
        let indices = try reader.bytes(header.times)
        let types = try reader.localTimes(header.types)
        guard zip(times, times.dropFirst()).allSatisfy({ $0 < $1 }) else { throw .wrong("its transitions do not rise") }
        guard indices.allSatisfy({ Int($0) < types.count }) else { throw .wrong("it names a kind of local time that it does not have") }
        transitions = times
        offsets = indices.map { types[Int($0)] }
        first = types[0]
        guard hasWideTimes else {
            rule = nil
            return
        }
        try reader.skip(header.rest(timeBytes: 8))
        let footer = try reader.footer()
        guard !footer.isEmpty else {
            rule = nil
            return
        }
        guard let rule = RecurringTimeRule(footer) else { throw .wrong("its last line is no rule of POSIX") }
        self.rule = rule
    }

    /// Seconds that clocks are ahead of UTC.
    public func offset(at time: UTCTime) -> Int { offset(at: time.seconds) }

    private func offset(at seconds: Int64) -> Int {
        guard let newest = transitions.last else { return rule?.offset(at: seconds) ?? first }
        if seconds >= newest { return rule?.offset(at: seconds) ?? offsets[offsets.count - 1] }
        // The number of transitions that have passed.
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : offsets[low - 1]
    }

    /// The day in the calendar on the wall.
    public func date(at time: UTCTime) -> UTCDate { UTCTime(seconds: time.seconds + Int64(offset(at: time))).date }

    /// Seconds since midnight by the clock on the wall.
    public func secondsOfDay(at time: UTCTime) -> Int {
        let local = time.seconds + Int64(offset(at: time))
        return Int(local - UTCTime(seconds: local).date.start.seconds)
    }

    /// When the clocks show a time of a day: the first of two moments where they are put back over it; where they are put forward over it, as much
    /// later as they are put forward.
    public func time(of date: UTCDate, secondsOfDay: Int = 0) -> UTCTime {
        let local = date.start.seconds + Int64(secondsOfDay)
        let before = Int64(offset(at: local - 86_400))
        let after = Int64(offset(at: local + 86_400))
        let candidates = [local - before, local - after].filter { $0 + Int64(offset(at: $0)) == local }
        return UTCTime(seconds: candidates.min() ?? local - before)
    }
}
