public import Primitives

/// What the forum knows of one border: what the country publishes and what the secretariat reports, with as many earlier versions as are needed.
public struct BorderKnowledge: Sendable {
    /// What one record says.
    public struct Version: Sendable, Equatable {
        /// `nil` where a later version of the rules has written it.
        public let rule: VisaRule?
        public let authority: VisaAuthority
        /// Of the log's entry.
        public let index: Int64
        public let writer: ParticipantID
        /// When it was last seen at its source: by who wrote it, or by a later dataset that says the same.
        public let seenAt: UTCTime?

        public init(rule: VisaRule?, authority: VisaAuthority, index: Int64, writer: ParticipantID, seenAt: UTCTime?) {
            self.rule = rule
            self.authority = authority
            self.index = index
            self.writer = writer
            self.seenAt = seenAt
        }
    }

    /// The newest first.
    public var published: [Version]
    public var reported: [Version]

    public init(published: [Version] = [], reported: [Version] = []) {
        self.published = published
        self.reported = reported
    }

    /// What a day is judged by.
    ///
    /// - Parameter size: of the log: only what it held then.
    public func standing(on day: UTCDate, inLogOf size: Int64 = .max) -> (first: Version?, weaker: Version?) {
        let own = Self.version(of: published, on: day, size)
        let report = Self.version(of: reported, on: day, size)
        return own == nil ? (report, nil) : (own, report)
    }

    /// A rule that begins later leaves what was said before in force until then; one that has ended leaves nothing.
    private static func version(of versions: [Version], on day: UTCDate, _ size: Int64) -> Version? {
        for version in versions where version.index < size {
            guard let rule = version.rule else { return version }
            if let from = rule.validFrom, day < from { continue }
            if let to = rule.validTo, to < day { return nil }
            return version
        }
        return nil
    }

    /// A rule that is known already and begins after a day: the first that would stand then.
    public func upcoming(after day: UTCDate) -> Version? {
        (published + reported).filter { $0.rule?.validFrom.map { day < $0 } ?? false }.min {
            ($0.rule?.validFrom ?? day, -$0.authority.rank) < ($1.rule?.validFrom ?? day, -$1.authority.rank)
        }
    }

    /// What the newest word of the stronger source said, where it has ended before a day.
    public func ended(before day: UTCDate) -> Version? {
        [published.first, reported.first].compactMap { $0 }.first { $0.rule?.validTo.map { $0 < day } ?? false }
    }
}
