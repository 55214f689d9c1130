import Federation
import Ledger
import Primitives
import SQL

/// Records of one day on their way into ``VisaRules``.
struct VisaRuleBatch {
    private struct Rule {
        let border: VisaBorder
        let validFrom: UTCDate?
        let holdsAlways: Bool
        /// Where what it says stands in `values`.
        let values: Range<Int>
    }

    private let day: UTCDate
    private var rules: [Rule] = []
    /// What they say, one after the other, as their rows have it.
    private var values: [SQLValue] = []
    /// Whether one of them begins after the day on which the log takes it.
    private var hasLater = false
    private var readings: [[SQLValue]] = []
    /// One of each side that has changed, or more.
    private var changed: [VisaBorder] = []
    private var memory = VisaRuleColumns.Memory()

    /// - Parameter room: for so many records.
    init(day: UTCDate, room: Int) {
        self.day = day
        rules.reserveCapacity(room)
        values.reserveCapacity(room * Self.always.columns)
    }

    mutating func take(_ record: FoldedRecord) {
        let type = record.record.type
        let isPublished = type == VisaRulePublished.name
        if isPublished || type == VisaRuleReported.name {
            if let border = VisaBorder(key: record.key, isPublished: isPublished) { take(record, border) }
        } else if let (destination, reading) = record.read(as: VisaDatasetRead.self) {
            readings.append([.text(destination.text), .text(reading.dated.description), .text(reading.sourceURL), .integer(record.index)])
        }
    }

    private mutating func take(_ record: FoldedRecord, _ border: VisaBorder) {
        // Records of one destination mostly come together.
        if changed.last?.side != border.side { changed.append(border) }
        let columns = record.readRule.map { VisaRuleColumns($0) } ?? memory.columns(of: record.record.text)
        let authority = border.isPublished ? VisaAuthority.own : VisaAuthority(reportedFrom: columns.sourceKind)
        let start = values.count
        values.append(.integer(border.number))
        values.append(SQLValue(authority.rank))
        values.append(SQLValue(columns.requirement?.place))
        values.append(SQLValue(columns.maxStayDays))
        values.append(SQLValue(columns.verifiedAt?.milliseconds))
        values.append(.integer(record.index))
        if !columns.holdsAlways {
            values.append(SQLValue(columns.windowDays))
            values.append(SQLValue(columns.validFrom?.description))
            values.append(SQLValue(columns.validTo?.description))
        }
        let rule = Rule(border: border, validFrom: columns.validFrom, holdsAlways: columns.holdsAlways, values: start..<values.count)
        hasLater = hasLater || begins(rule)
        rules.append(rule)
    }

    func write(_ connection: any SQLConnection) throws {
        let sides = changed.compactMap(\.key).map { VisaRules.Side(destination: $0.destination, purpose: $0.purpose, document: $0.document) }
        for side in Set(sides) { try keepOpenness(of: side, connection) }
        try writeRules(connection)
        try connection.execute(
            """
            INSERT INTO visa_reading (destination, dated, source_url, idx) VALUES ($1, $2, $3, $4)
            ON CONFLICT (destination) DO UPDATE SET dated = excluded.dated, source_url = excluded.source_url, idx = excluded.idx
            """, forEach: readings)
    }

    // MARK: Rules

    /// In their order; those that hold at once go together.
    private func writeRules(_ connection: any SQLConnection) throws {
        var hasEarlier = try connection.first("SELECT border FROM visa_rule_earlier LIMIT 1") != nil
        guard hasLater || hasEarlier else { return try write(rules[...], connection) }
        var rest = rules[...]
        while let first = rest.first {
            if begins(first) {
                try keepEarlier(first, connection)
                hasEarlier = true
                try write(rest.prefix(1), connection)
                rest = rest.dropFirst()
            } else {
                let atOnce = rest.prefix { !begins($0) }
                if hasEarlier {
                    try connection.execute("DELETE FROM visa_rule_earlier WHERE border = $1", forEach: atOnce.map { [.integer($0.border.number)] })
                }
                try write(atOnce, connection)
                rest = rest.dropFirst(atOnce.count)
            }
        }
    }

    /// Whether it begins after the day on which the log takes it.
    private func begins(_ rule: Rule) -> Bool { rule.validFrom.map { day < $0 } ?? false }

    /// In their order; a day has few rules with a window or with days on which they begin or end, and the others bind no values for these.
    private func write(_ rules: ArraySlice<Rule>, _ connection: any SQLConnection) throws {
        var rest = rules
        while let first = rest.first {
            let alike = rest.prefix { $0.holdsAlways == first.holdsAlways }
            let end = alike.last?.values.upperBound ?? first.values.upperBound
            try connection.insert(first.holdsAlways ? Self.always : Self.atTimes, values[first.values.lowerBound..<end])
            rest = rest.dropFirst(alike.count)
        }
    }

    private static let always = SQLInsert(
        "INSERT INTO visa_rule (border, authority, requirement, max_stay_days, verified_at, idx)", columns: 6,
        """
        ON CONFLICT (border) DO UPDATE SET authority = excluded.authority, requirement = excluded.requirement,
            max_stay_days = excluded.max_stay_days, window_days = NULL, valid_from = NULL, valid_to = NULL,
            verified_at = excluded.verified_at, idx = excluded.idx
        """)
    private static let atTimes = SQLInsert(
        "INSERT INTO visa_rule (border, authority, requirement, max_stay_days, verified_at, idx, window_days, valid_from, valid_to)", columns: 9,
        """
        ON CONFLICT (border) DO UPDATE SET authority = excluded.authority, requirement = excluded.requirement,
            max_stay_days = excluded.max_stay_days, window_days = excluded.window_days, valid_from = excluded.valid_from,
            valid_to = excluded.valid_to, verified_at = excluded.verified_at, idx = excluded.idx
        """)

    /// What a rule that begins later leaves in force until then. What would begin no earlier than it never will.
    private func keepEarlier(_ rule: Rule, _ connection: any SQLConnection) throws {
        let (border, begins) = (SQLValue.integer(rule.border.number), SQLValue(rule.validFrom?.description))
        try connection.execute(
            "DELETE FROM visa_rule_earlier WHERE border = $1 AND (until <= $2 OR valid_from >= $3)", [border, .text(day.description), begins])
        try connection.execute("UPDATE visa_rule_earlier SET until = $1 WHERE border = $2 AND until > $3", [begins, border, begins])
        try connection.execute(
            "INSERT INTO visa_rule_earlier (border, " + VisaRules.said + ", until) SELECT border, " + VisaRules.said
                + ", $1 FROM visa_rule WHERE border = $2 AND (valid_from IS NULL OR valid_from < $3)", [begins, border, begins])
    }

    // MARK: Openness

    /// With the first change of a new day, what stood until then is written down: for the day of the change before, and for each on which something
    /// has begun or ended since.
    private func keepOpenness(of side: VisaRules.Side, _ connection: any SQLConnection) throws {
        let place = side.values
        let isNew =
            try connection.execute(
                """
                INSERT INTO visa_openness (destination, purpose, document, day) VALUES ($1, $2, $3, $4)
                ON CONFLICT (destination, purpose, document, day) DO NOTHING
                """, place + [.text(day.description)]) > 0
        guard isNew else { return }
        let before = try connection.first(
            "SELECT day FROM visa_openness WHERE destination = $1 AND purpose = $2 AND document = $3 AND day < $4 ORDER BY day DESC LIMIT 1",
            place + [.text(day.description)])
        guard let last = try before?.parsed(0, { UTCDate($0) }) else { return }
        let days = try VisaRules.opennessSince(last, before: day, of: side, connection)
        try connection.execute(
            """
            INSERT INTO visa_openness (destination, purpose, document, day, tenths, nationalities, region_tenths, region_nationalities)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (destination, purpose, document, day) DO UPDATE SET tenths = excluded.tenths, nationalities = excluded.nationalities,
                region_tenths = excluded.region_tenths, region_nationalities = excluded.region_nationalities
            """,
            forEach: days.map { place + [.text($0.day.description)] + $0.sums })
    }
}

extension FoldedRecord {
    /// What a judge has read of the body already, if one has.
    fileprivate var readRule: VisaRule? { record.bodyRead(as: VisaRule.self) }
}
