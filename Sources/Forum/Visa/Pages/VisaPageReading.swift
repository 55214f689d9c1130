import Ledger
import Primitives
import SQL
import Web

/// What the pages of visa information read.
enum VisaPageReading {
    private static let overviews = HeadCache<VisaPages.Overview>(most: 4)
    private static let regions = HeadCache<[VisaRules.RegionDay]>(most: 4)
    /// Days that a line over time shows.
    private static let mostDays = 60

    static func overview(on day: UTCDate, _ connection: any SQLConnection) throws -> VisaPages.Overview {
        try overviews.value(day.description, connection) { connection in
            let lines = try VisaLine.all(VisaRules.Filter(), on: day, connection)
            let region = try VisaRules.openness(among: Set(CountryGroup.silkRoad.countries), .tourism, .ordinary, on: day, connection)
            let changes = try ChangedRule.newest(10, connection)
            return VisaPages.Overview(
                rules: lines.count, stale: lines.filter { $0.seenAt.map { VisaAge.isStale($0, on: day) } ?? false }.count,
                disputed: lines.filter(\.isDisputed).count, regionPerMille: VisaOpenness.perMille(ofRegion: region),
                regionCountries: region.filter { $0.nationalities > 0 }.count, changes: changes,
                names: try Ledger.names(of: Set(changes.compactMap { CityID($0.version.writer.text) }), connection))
        }
    }

    static func days(of country: CountryCode, on today: UTCDate, _ connection: any SQLConnection) throws -> [VisaRules.OpennessOfDay] {
        try VisaRules.opennessOverTime(of: country, .tourism, .ordinary, on: today, limit: mostDays, connection).days
    }

    /// The newest first.
    static func region(on day: UTCDate, _ connection: any SQLConnection) throws -> [VisaRules.RegionDay] {
        try regions.value(day.description, connection) { connection in
            try VisaRules.regionOverTime(.tourism, .ordinary, on: day, limit: mostDays, connection).days
        }
    }

    static func rule(_ key: VisaRuleKey, on day: UTCDate, _ localizer: Localizer, _ connection: any SQLConnection) throws -> VisaBorderPage {
        var history: [VisaBorderPage.Past] = []
        for type in [VisaRulePublished.name, VisaRuleReported.name] {
            history += try BorderKnowledge.past(key, type, connection).map { VisaBorderPage.Past(version: $0.version, acceptedAt: $0.acceptedAt) }
        }
        history.sort { ($0.version.index, $0.version.authority) > ($1.version.index, $1.version.authority) }
        let known = try BorderKnowledge.read([key], from: day, seenSize: nil, connection)[key] ?? BorderKnowledge()
        let writers = Set(history.compactMap { CityID($0.version.writer.text) })
        return VisaBorderPage(
            key: key, known: known, history: history, names: try Ledger.names(of: writers, connection), today: day, localizer: localizer)
    }
}
