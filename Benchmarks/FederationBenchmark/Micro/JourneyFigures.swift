import AllFeatures
import CityNode
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON

/// A journey of eight cities and two passports, checked as a page checks it: its rules read from the tables, its days counted.
enum JourneyFigures {
    private static let countries = ["KZ", "KG", "UZ", "TJ", "TM", "IR", "TR", "GE"]

    static func measure(in parent: String) async throws -> [MicroBenchmark.Figure] {
        let plan = try plan()
        let directory = try Files.temporaryDirectory(in: parent)
        defer { Files.remove(directory) }
        let database = try await SQLiteDatabase.open("\(directory)/forum.db")
        try await ForumSchema.migrations.apply(to: database)
        try await database.write { try Ledger.establish($0, secretariatKeys: []) }
        try await ProjectionRebuild(ForumFeatures.forum.projections, in: database).prepare()
        let today = plan.legs[0].arrives.adding(days: -100)
        try await database.write { connection in
            for (place, key) in JourneyCheck.borders(of: plan).enumerated() {
                var rule = VisaRule(
                    requirement: .eVisa, maxStayDays: 90, sourceURL: "https://example.org/passport-index", sourceKind: .dataset,
                    verifiedAt: UTCTime(seconds: 1_736_640_000))
                rule.windowDays = 180
                try connection.execute(
                    "INSERT INTO record (type, key, idx, position, writer, body) VALUES ($1, $2, $3, 0, 'secretariat', $4)",
                    [.text(VisaRuleReported.name), .text(key.description), SQLValue(place), .blob(rule.json.compact)])
            }
        }
        let withTables = try await database.read { connection in
            try MicroBenchmark.rate { _ = try JourneyReading(plan, on: today, connection) }
        }
        let alone = MicroBenchmark.rate { _ = JourneyCheck(plan, on: today) { _ in BorderKnowledge() }.report() }
        await database.close()
        return [
            .init(
                name: "visa: a journey of eight cities and two passports, with its rules", unit: "journeys/s", perSecond: withTables,
                baseline: "days and borders alone", baselinePerSecond: alone)
        ]
    }

    private static func plan() throws -> JourneyPlan {
        guard let start = UTCDate("2027-05-01") else { throw Failure("The sample's day is refused.") }
        let legs = countries.compactMap { CountryCode($0) }.enumerated().map { number, country in
            JourneyPlan.Leg(
                JourneyPlan.Place(country: country), arrives: start.adding(days: number * 14), leaves: start.adding(days: number * 14 + 13))
        }
        return try JourneyPlan(nationalities: ["DE", "IN"].compactMap { CountryCode($0) }, legs: legs)
    }
}
