public import Primitives
public import SQL

extension VisaRules {
    /// How open a destination was at the end of a day on which one of its rules changed, began or ended.
    public struct OpennessOfDay: Sendable, Equatable {
        public let day: UTCDate
        /// 0 to 1000; `nil` where nothing was known.
        public let perMille: Int?
        public let nationalities: Int

        init(day: UTCDate, perMille: Int?, nationalities: Int) {
            (self.day, self.perMille, self.nationalities) = (day, perMille, nationalities)
        }

        init(_ day: UTCDate, _ openness: VisaOpenness) {
            self.init(day: day, perMille: openness.perMille, nationalities: openness.nationalities)
        }
    }

    /// A destination's openness over time up to a day, the newest first.
    ///
    /// - Parameters:
    ///   - today: the last day that is told of. What begins or ends on a day counts from then on, without a record of that day.
    ///   - before: only days before this one.
    public static func opennessOverTime(
        of destination: CountryCode, _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, on today: UTCDate, before: UTCDate? = nil,
        limit: Int, _ connection: any SQLConnection
    ) throws -> (days: [OpennessOfDay], hasMore: Bool) {
        let side = Side(destination: destination, purpose: purpose, document: document)
        let newest = try connection.first(
            "SELECT day FROM visa_openness WHERE destination = $1 AND purpose = $2 AND document = $3 ORDER BY day DESC LIMIT 1", side.values)
        guard let last = try newest?.parsed(0, { UTCDate($0) }) else { return ([], false) }
        let end = before.map { min($0, today.adding(days: 1)) } ?? today.adding(days: 1)
        var days: [OpennessOfDay] = []
        if last < end {
            days = try opennessSince(last, before: end, of: side, connection).reversed().map { OpennessOfDay($0.day, $0.openness) }
        }
        let rows = try connection.query(
            """
            SELECT day, tenths, nationalities FROM visa_openness
            WHERE destination = $1 AND purpose = $2 AND document = $3 AND day < $4 ORDER BY day DESC LIMIT $5
            """, side.values + [.text(min(last, end).description), SQLValue(limit + 1)])
        days += try rows.map { row in
            let nationalities = try row.int(2)
            return OpennessOfDay(
                day: try row.parsed(0) { UTCDate($0) }, perMille: VisaOpenness.perMille(try row.int(1), of: nationalities),
                nationalities: nationalities)
        }
        return (Array(days.prefix(limit)), days.count > limit)
    }

    /// How open a destination was on the last day of which a record tells, and on each after it on which that became another by itself.
    ///
    /// - Parameters:
    ///   - last: a day after whose records none came.
    ///   - end: the first day that is not told of.
    static func opennessSince(
        _ last: UTCDate, before end: UTCDate, of side: Side, _ connection: any SQLConnection
    ) throws -> [(day: UTCDate, openness: VisaOpenness)] {
        func openness(on day: UTCDate) throws -> VisaOpenness {
            try self.openness(of: side.destination, side.purpose, side.document, on: day, connection)
        }
        var days = [(day: last, openness: try openness(on: last))]
        for day in try turns(after: last, before: end, of: side, connection) {
            let openness = try openness(on: day)
            guard let before = days.last?.openness, openness.tenths != before.tenths || openness.nationalities != before.nationalities else {
                continue
            }
            days.append((day, openness))
        }
        return days
    }

    private static let isDated: SQLText = "(v.valid_from IS NOT NULL OR v.valid_to IS NOT NULL)"

    /// The days between two on which a rule begins, or has ended on the day before.
    private static func turns(after last: UTCDate, before end: UTCDate, of side: Side, _ connection: any SQLConnection) throws -> [UTCDate] {
        guard last.adding(days: 1) < end else { return [] }
        var turns: Set<UTCDate> = []
        try connection.forEachRow(
            "SELECT v.valid_from, v.valid_to FROM visa_rule v WHERE " + ofFilter + " AND " + isDated
                + " UNION SELECT v.valid_from, v.valid_to FROM visa_rule_earlier v WHERE " + ofFilter + " AND " + isDated, side.filter.values()
        ) { row in
            let begins = try row.optionalText(0).flatMap { UTCDate($0) }
            let ended = try row.optionalText(1).flatMap { UTCDate($0) }?.adding(days: 1)
            for day in [begins, ended].compactMap({ $0 }) where last < day && day < end { turns.insert(day) }
        }
        return turns.sorted()
    }
}
