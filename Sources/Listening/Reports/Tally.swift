/// Counts what happens often, so that it is told seldom: the first few of a kind at once, those that follow in one line for each interval.
public struct Tally {
    /// What is to be told of one kind.
    public struct Report: Sendable, Equatable {
        public let kind: String
        /// How often it happened since it was told last.
        public let count: Int
        /// The last of them.
        public let sample: [String: String]
    }

    private struct Entry {
        /// Told at once.
        var told = 1
        /// Waiting to be told.
        var count = 0
        var sample: [String: String] = [:]
        var toldAt: ContinuousClock.Instant
    }

    /// The kind under which all further kinds are counted together, once as many as the bound allows are known.
    public static let others = "others"
    private let interval: Duration
    private let mostKinds: Int
    private let toldAtOnce: Int
    private var entries: [String: Entry] = [:]

    /// - Parameters:
    ///   - interval: between two lines about one kind.
    ///   - mostKinds: that are told apart.
    ///   - toldAtOnce: of a kind that was not heard of for an interval.
    public init(interval: Duration = .seconds(30), mostKinds: Int = 256, toldAtOnce: Int = 4) {
        self.toldAtOnce = toldAtOnce
        self.interval = interval
        self.mostKinds = mostKinds
    }

    /// Counts one.
    ///
    /// - Returns: what is to be told now; `nil` where it waits for `due`.
    public mutating func note(_ kind: String, sample: [String: String], at now: ContinuousClock.Instant) -> Report? {
        let kind = entries[kind] != nil || entries.count < mostKinds ? kind : Self.others
        guard var entry = entries[kind] else {
            entries[kind] = Entry(toldAt: now)
            return Report(kind: kind, count: 1, sample: sample)
        }
        guard entry.told >= toldAtOnce else {
            entry.told += 1
            entries[kind] = entry
            return Report(kind: kind, count: 1, sample: sample)
        }
        entry.count += 1
        entry.sample = sample
        entries[kind] = entry
        return nil
    }

    /// What happened since it was told last, of kinds whose interval is over. A kind of which nothing happened is forgotten.
    public mutating func due(at now: ContinuousClock.Instant) -> [Report] {
        var reports: [Report] = []
        for (kind, entry) in entries where now - entry.toldAt >= interval {
            if entry.count > 0 {
                reports.append(Report(kind: kind, count: entry.count, sample: entry.sample))
                entries[kind] = Entry(told: toldAtOnce, toldAt: now)
            } else {
                entries[kind] = nil
            }
        }
        return reports.sorted { $0.kind < $1.kind }
    }

    /// Whether anything is counted or remembered.
    public var isEmpty: Bool { entries.isEmpty }
}
