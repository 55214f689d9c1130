import Federation
import Ledger
import Primitives
import SQL

/// Records of one day on their way into ``VisaRules``.
struct VisaRuleBatch {
    private struct Rule {
        let border: VisaBorder
        /// Of the entry that holds it.
        let index: Int64
        /// What it says, by its place in `memory`.
        let said: Int
        /// Whether the batch has a later one of the same border.
        var isOvertaken = false
    }

    let day: UTCDate
    private var rules: [Rule] = []
    /// The newest rule of each border; `nil` while they come in the order of borders, as those of a dataset do, and each is the only one.
    private var newest: [Int64: Int]?
    /// Whether one of them begins after the day on which the log takes it.
    private var hasLater = false
    private var readings: [[SQLValue]] = []
    /// One of each side that has changed, or more.
    private var changed: [VisaBorder] = []
    private var memory = VisaRuleColumns.Memory()

    init(day: UTCDate) { self.day = day }

    /// - Parameter index: of the entry that holds it.
    mutating func take(rule record: Record, isPublished: Bool, at index: Int64) {
        guard let border = VisaBorder(key: record.key, isPublished: isPublished) else { return }
        // Records of one destination mostly come together.
        if changed.last?.side != border.side { changed.append(border) }
        // What a judge has read of the body already, if one has.
        let said = record.bodyRead(as: VisaRule.self).map { memory.keep(VisaRuleColumns($0)) } ?? memory.place(of: record.text)
        let rule = Rule(border: border, index: index, said: said)
        overtake(with: border)
        rules.append(rule)
        hasLater = hasLater || begins(rule)
    }

    private mutating func overtake(with border: VisaBorder) {
        if newest == nil {
            guard let last = rules.last, border.number <= last.border.number else { return }
            newest = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element.border.number, $0.offset) })
        }
        if let before = newest?.updateValue(rules.count, forKey: border.number) { rules[before].isOvertaken = true }
    }

    mutating func take(reading: VisaDatasetRead.Body, of destination: CountryCode, at index: Int64) {
        readings.append([.text(destination.text), .text(reading.dated.description), .text(reading.sourceURL), .integer(index)])
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

    /// In their order; those that hold at once go together, and of those of one border the newest alone.
    private func writeRules(_ connection: any SQLConnection) throws {
        guard !rules.isEmpty else { return }
        var hasEarlier = try connection.first("SELECT border FROM visa_rule_earlier LIMIT 1") != nil
        var rest = (hasLater || newest == nil ? rules : rules.filter { !$0.isOvertaken })[...]
        guard hasLater || hasEarlier else { return try write(rest, connection) }
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
    private func begins(_ rule: Rule) -> Bool { memory.columns[rule.said].validFrom.map { day < $0 } ?? false }

    /// In their order; a day has few rules with a window or with days on which they begin or end, and the others bind no values for these.
    private func write(_ rules: ArraySlice<Rule>, _ connection: any SQLConnection) throws {
        var start = rules.startIndex
        while start < rules.endIndex {
            let holdsAlways = memory.columns[rules[start].said].holdsAlways
            var end = start + 1
            while end < rules.endIndex, memory.columns[rules[end].said].holdsAlways == holdsAlways { end += 1 }
            if holdsAlways { try writeAlways(rules[start..<end], connection) } else { try writeAtTimes(rules[start..<end], connection) }
            start = end
        }
    }

    private func writeAlways(_ rules: ArraySlice<Rule>, _ connection: any SQLConnection) throws {
        var numbers: [Int64?] = []
        numbers.reserveCapacity(rules.count * Self.always.columns)
        for rule in rules {
            let said = memory.columns[rule.said]
            numbers.append(rule.border.number)
            numbers.append(Int64(authority(of: rule).rank))
            numbers.append(said.requirement.map { Int64($0.place) })
            numbers.append(said.maxStayDays)
            numbers.append(said.verifiedAt?.milliseconds)
            numbers.append(rule.index)
        }
        try connection.insert(Self.always, numbers: numbers)
    }

    private func writeAtTimes(_ rules: ArraySlice<Rule>, _ connection: any SQLConnection) throws {
        let values = rules.flatMap { rule -> [SQLValue] in
            let said = memory.columns[rule.said]
            return [
                .integer(rule.border.number), SQLValue(authority(of: rule).rank), SQLValue(said.requirement?.place), SQLValue(said.maxStayDays),
                SQLValue(said.verifiedAt?.milliseconds), .integer(rule.index), SQLValue(said.windowDays), SQLValue(said.validFrom?.description),
                SQLValue(said.validTo?.description),
            ]
        }
        try connection.insert(Self.atTimes, values[...])
    }

    private func authority(of rule: Rule) -> VisaAuthority {
        rule.border.isPublished ? .own : VisaAuthority(reportedFrom: memory.columns[rule.said].sourceKind)
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
        let (border, begins) = (SQLValue.integer(rule.border.number), SQLValue(memory.columns[rule.said].validFrom?.description))
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
