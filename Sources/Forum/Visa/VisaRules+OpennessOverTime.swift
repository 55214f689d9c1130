public import Primitives
public import SQL

extension VisaRules {
    /// How open a destination was at the end of a day on which one of its rules changed, began or ended.
    public struct OpennessOfDay: Sendable, Equatable {
        public let day: UTCDate
        /// 0 to 1000; `nil` where nothing was known.
        public let perMille: Int?
        public let nationalities: Int
        /// The sum of the weights of the passports of the Silk Road, in tenths, and how many of them are known.
        public let region: Known

        public struct Known: Sendable, Equatable {
            let tenths: Int
            let nationalities: Int
        }

        init(day: UTCDate, perMille: Int?, nationalities: Int, region: Known) {
            (self.day, self.perMille, self.nationalities, self.region) = (day, perMille, nationalities, region)
        }

        init(_ measured: Measured) {
            self.init(
                day: measured.day, perMille: measured.all.perMille, nationalities: measured.all.nationalities,
                region: Known(tenths: measured.region.tenths, nationalities: measured.region.nationalities))
        }
    }

    /// How open a destination was at the end of a day to all passports, and to those of the Silk Road among them.
    struct Measured {
        let day: UTCDate
        let all: VisaOpenness
        let region: VisaOpenness

        init(_ side: Side, on day: UTCDate, _ connection: any SQLConnection) throws {
            var (all, region) = (VisaOpenness(side.destination), VisaOpenness(side.destination))
            try VisaRules.forEachStanding(side.filter, on: day, connection) { nationality, requirement in
                all.count(requirement)
                if CountryGroup.ofSilkRoad.contains(nationality) { region.count(requirement) }
            }
            (self.day, self.all, self.region) = (day, all, region)
        }

        /// As the table has them.
        var sums: [SQLValue] {
            [all.tenths, all.nationalities, region.tenths, region.nationalities].map { SQLValue($0) }
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
            days = try opennessSince(last, before: end, of: side, connection).reversed().map { OpennessOfDay($0) }
        }
        let rows = try connection.query(
            """
            SELECT day, tenths, nationalities, region_tenths, region_nationalities FROM visa_openness
            WHERE destination = $1 AND purpose = $2 AND document = $3 AND day < $4 ORDER BY day DESC LIMIT $5
            """, side.values + [.text(min(last, end).description), SQLValue(limit + 1)])
        days += try rows.map { row in
            let nationalities = try row.int(2)
            return OpennessOfDay(
                day: try row.parsed(0) { UTCDate($0) }, perMille: VisaOpenness.perMille(try row.int(1), of: nationalities),
                nationalities: nationalities, region: OpennessOfDay.Known(tenths: try row.int(3), nationalities: try row.int(4)))
        }
        return (Array(days.prefix(limit)), days.count > limit)
    }

    /// How open the countries of the Silk Road were to each other at the end of a day on which that changed for one of them.
    public struct RegionDay: Sendable, Equatable {
        public let day: UTCDate
        /// 0 to 1000, the mean over destinations; `nil` where nothing was known.
        public let perMille: Int?
        /// Destinations of which something was known.
        public let countries: Int
    }

    /// The region's openness to itself over time up to a day, the newest first.
    ///
    /// - Parameters:
    ///   - today: the last day that is told of.
    ///   - before: only days before this one.
    public static func regionOverTime(
        _ purpose: VisaRuleKey.Purpose, _ document: VisaRuleKey.Document, on today: UTCDate, before: UTCDate? = nil, limit: Int,
        _ connection: any SQLConnection
    ) throws -> (days: [RegionDay], hasMore: Bool) {
        var (countries, first): ([[OpennessOfDay]], UTCDate?) = ([], nil)
        for country in CountryGroup.silkRoad.countries {
            let told = try opennessOverTime(of: country, purpose, document, on: today, before: before, limit: limit + 1, connection)
            countries.append(told.days)
            // What it was before the oldest of them is not read here.
            if told.hasMore, let oldest = told.days.last?.day { first = max(first ?? oldest, oldest) }
        }
        let all = regionDays(countries)
        let days = all.filter { day in first.map { $0 <= day.day } ?? true }
        return (Array(days.prefix(limit)), days.count > limit || days.count < all.count)
    }

    /// - Parameter countries: days of each, the newest first: a country is what it was on the day before.
    /// - Returns: the newest first, without days on which nothing changed for the region's own passports.
    static func regionDays(_ countries: [[OpennessOfDay]]) -> [RegionDay] {
        var (told, last): ([RegionDay], [OpennessOfDay.Known]?) = ([], nil)
        for day in Set(countries.flatMap { $0.map(\.day) }).sorted() {
            let known = countries.map { country in country.first { $0.day <= day }?.region ?? OpennessOfDay.Known(tenths: 0, nationalities: 0) }
            guard known != last else { continue }
            last = known
            told.append(
                RegionDay(
                    day: day, perMille: VisaOpenness.perMille(ofSums: known.map { ($0.tenths, $0.nationalities) }),
                    countries: known.count { $0.nationalities > 0 }))
        }
        return told.reversed()
    }

    /// How open a destination was on the last day of which a record tells, and on each after it on which that became another by itself.
    ///
    /// - Parameters:
    ///   - last: a day after whose records none came.
    ///   - end: the first day that is not told of.
    static func opennessSince(
        _ last: UTCDate, before end: UTCDate, of side: Side, _ connection: any SQLConnection
    ) throws -> [Measured] {
        var days = [try Measured(side, on: last, connection)]
        for day in try turns(after: last, before: end, of: side, connection) {
            let measured = try Measured(side, on: day, connection)
            guard measured.sums != days.last?.sums else { continue }
            days.append(measured)
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
