import FeatureKit
public import Primitives
public import SQL

extension VisaDesk {
    /// Days after which a rule that nobody has looked at again is stale.
    public static let staleAfterDays = VisaAge.staleAfterDays

    /// A rule of this desk that is worth a look.
    public struct Noticed: Sendable {
        public let key: VisaRuleKey
        /// `nil` where a later version of the rules has written it.
        public let rule: VisaRule?
        public let other: VisaRule?
        /// When it was seen to hold last.
        public let seenAt: UTCTime?
        /// In which members the two sides contradict each other.
        public let disagreements: [String]
    }

    /// How much there is of what the desk looks after.
    public struct Summary: Sendable, Equatable {
        public let rules: Int
        public let stale: Int
        /// Borders of which both sides speak.
        public let spokenOfTwice: Int
    }

    /// The numbers of borders that the desk has rules of.
    private var borders: Range<Int64> { country.map { VisaBorder.numbers(of: $0) } ?? 0..<Int64(Int32.max) }

    /// - Parameter day: today.
    public func summary(on day: UTCDate, staleAfter days: Int = Self.staleAfterDays, _ connection: any SQLConnection) throws -> Summary {
        let range: [SQLValue] = [.integer(borders.lowerBound), .integer(borders.upperBound)]
        let rules = try connection.first(
            "SELECT COUNT(*) FROM visa_rule v WHERE v.border >= $1 AND v.border < $2 AND v.border % 2 = $3", range + [SQLValue(isPublisher)])
        var stale = 0
        try forEachStale(on: day, days, after: nil, connection) { _ in
            stale += 1
            return true
        }
        return Summary(
            rules: try rules?.int(0) ?? 0, stale: stale,
            spokenOfTwice: try VisaRules.countSpokenOfTwice(VisaRules.Filter(destination: country), on: day, connection))
    }

    /// One page of the rules that nobody has looked at for long, in the order of their borders.
    ///
    /// - Parameters:
    ///   - day: today.
    ///   - after: the last border of the page before.
    public func stale(
        on day: UTCDate, after days: Int = Self.staleAfterDays, behind last: VisaRuleKey? = nil, limit: Int, _ connection: any SQLConnection
    ) throws -> (rules: [Noticed], hasMore: Bool) {
        var keys: [VisaRuleKey] = []
        try forEachStale(on: day, days, after: last, connection) { key in
            keys.append(key)
            return keys.count <= limit
        }
        return (try noticed(Array(keys.prefix(limit)), connection), keys.count > limit)
    }

    /// One page of the borders at which what a country says and what is reported of it contradict each other on a day.
    public func conflicts(
        on day: UTCDate, behind last: VisaRuleKey? = nil, limit: Int, _ connection: any SQLConnection
    ) throws -> (rules: [Noticed], next: VisaRuleKey?) {
        let (views, next) = try VisaRuleView.conflicts(
            VisaRules.Filter(destination: country), on: day, after: last, APIPage(limit: limit), connection)
        let rules = views.map { view in
            let standing = VisaRuleStanding(published: view.first.rule, reported: view.weaker?.rule)
            return Noticed(
                key: view.first.key, rule: own(standing), other: other(standing), seenAt: own(standing)?.verifiedAt,
                disagreements: standing.disagreements)
        }
        return (rules, next.flatMap { VisaRuleKey($0) })
    }

    /// One page of all rules of this desk.
    public func rules(
        of nationality: CountryCode?, at destination: CountryCode?, behind last: VisaRuleKey? = nil, limit: Int, _ connection: any SQLConnection
    ) throws -> (rules: [Noticed], hasMore: Bool) {
        let range = (country ?? destination).map { VisaBorder.numbers(of: $0) } ?? borders
        let rows = try connection.query(
            """
            SELECT border FROM visa_rule WHERE border >= $1 AND border > $2 AND border < $3 AND border % 2 = $4
                AND ($5 = -1 OR border / 18 % 676 = $5) ORDER BY border LIMIT $6
            """,
            [
                .integer(range.lowerBound), .integer(last.map { border($0).number } ?? -1), .integer(range.upperBound), SQLValue(isPublisher),
                .integer(nationality.map { VisaBorder.place(of: $0) } ?? -1), SQLValue(limit + 1),
            ])
        let keys = try rows.prefix(limit).compactMap { VisaBorder(number: try $0.integer(0)).key }
        return (try noticed(keys, connection), rows.count > limit)
    }

    /// What both sides have said last of some borders.
    public func noticed(_ keys: [VisaRuleKey], _ connection: any SQLConnection) throws -> [Noticed] {
        zip(keys, try standing(keys, connection)).map { key, standing in
            Noticed(
                key: key, rule: own(standing.rule), other: other(standing.rule), seenAt: own(standing.rule)?.verifiedAt,
                disagreements: standing.rule.disagreements)
        }
    }

    /// A rule that has ended is not asked about, nor one that a dataset has confirmed since.
    ///
    /// - Parameter body: answers whether to go on.
    private func forEachStale(
        on day: UTCDate, _ days: Int, after last: VisaRuleKey?, _ connection: any SQLConnection, _ body: (VisaRuleKey) -> Bool
    ) throws {
        struct IsEnough: Error {}
        let limit = day.adding(days: -days)
        let readings = try readings(since: limit, connection)
        do {
            try connection.forEachRow(
                """
                SELECT border, authority, idx FROM visa_rule
                WHERE border >= $1 AND border > $2 AND border < $3 AND border % 2 = $4 AND COALESCE(verified_at, 0) < $5
                    AND (valid_to IS NULL OR valid_to >= $6) ORDER BY border
                """,
                [
                    .integer(borders.lowerBound), .integer(last.map { border($0).number } ?? -1), .integer(borders.upperBound), SQLValue(isPublisher),
                    .integer(limit.start.milliseconds), .text(day.description),
                ]
            ) { row in
                guard let key = VisaBorder(number: try row.integer(0)).key else { return }
                let isConfirmed = try row.int(1) == VisaAuthority.dataset.rank && (readings[key.destination] ?? -1) >= row.integer(2)
                guard !isConfirmed else { return }
                if !body(key) { throw IsEnough() }
            }
        } catch is IsEnough {}
    }

    /// Of which destinations a dataset of this day or later was read, and where the log says so.
    private func readings(since day: UTCDate, _ connection: any SQLConnection) throws -> [CountryCode: Int64] {
        var readings: [CountryCode: Int64] = [:]
        try connection.forEachRow("SELECT destination, idx FROM visa_reading WHERE dated >= $1", [.text(day.description)]) { row in
            readings[try row.parsed(0) { CountryCode(spelledAs: $0) }] = try row.integer(1)
        }
        return readings
    }
}
