import AllFeatures
import CityNode
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The heatmap of 28 commitments and 1,000 cities, each cell with a report: read and written as a page, with nothing kept from before.
enum HeatmapFigures {
    private static let (commitments, cities) = (28, 1000)

    static func measure(in parent: String) async throws -> [MicroBenchmark.Figure] {
        let directory = try Files.temporaryDirectory(in: parent)
        defer { Files.remove(directory) }
        let database = try await SQLiteDatabase.open("\(directory)/forum.db")
        try await ForumSchema.migrations.apply(to: database)
        try await database.write { try Ledger.establish($0, secretariatKeys: []) }
        try await ProjectionRebuild(ForumFeatures.forum.projections, in: database).prepare()
        try await database.write { try fill($0) }
        guard let cycle = CycleID("bench-2027"), let day = UTCDate("2027-02-01"), let language = Language.all.first else {
            throw Failure("The sample's names are refused.")
        }
        let localizer = Localizer(language, now: day.start)
        let pages = try await MicroBenchmark.rate { _ = try await database.read { try HeatmapMeasure.page(of: cycle, on: day, localizer, $0).count } }
        let counts = try await MicroBenchmark.rate {
            _ = try await database.read { try $0.query("SELECT commitment, completion, COUNT(*) FROM progress_report GROUP BY 1, 2").count }
        }
        await database.close()
        return [
            .init(
                name: "pages: heatmap of \(commitments) × \(cities)", unit: "pages/s", perSecond: pages, baseline: "counting its reports alone",
                baselinePerSecond: counts)
        ]
    }

    private static func fill(_ connection: any SQLConnection) throws {
        let ids = (1...commitments).map { "A\(($0 - 1) % 19 + 1).\(($0 - 1) / 19 + 1)" }
        let names = (1...cities).map { "city-\($0)" }
        let opens: JSON = ["title": ["en": "The cycle"], "opens": "2027-01-01", "closes": "2027-12-31", "forum": "The forum"]
        try connection.execute(
            """
            INSERT INTO member (city, name, country, url, signing_key, sealing_key, tls_key, admitted_at, admitted_time, is_suspended)
            VALUES ($1, $2, 'KZ', '', $3, $4, '', 0, 0, 0)
            """,
            forEach: names.map { [.text($0), .blob(JSON.object(JSONObject([("en", .string($0))])).compact), .blob([]), .blob([])] })
        let bodies =
            [(CyclePublished.name, "bench-2027", opens)]
            + ids.map { id -> (String, String, JSON) in
                let article = CommitmentID(id).map { Int64($0.article) } ?? 1
                return (CommitmentPublished.name, id, ["article": .integer(article), "text": ["en": "What is to be done"], "lead": "city"])
            }
        try connection.execute(
            "INSERT INTO record (type, key, idx, position, writer, body) VALUES ($1, $2, 0, 0, 'secretariat', $3)",
            forEach: bodies.map { [.text($0.0), .text($0.1), .blob($0.2.compact)] })
        try connection.execute(
            """
            INSERT INTO progress_cycle (id, opens, closes, ends_at, first_idx, idx, accepted_at)
            VALUES ('bench-2027', '2027-01-01', '2027-12-31', $1, 0, 0, 0)
            """, [.integer((UTCDate("2028-01-01")?.start ?? .system).milliseconds)])
        try connection.execute(
            "INSERT INTO progress_commitment (id, article, lead, idx, accepted_at) VALUES ($1, $2, 'city', 0, 0)",
            forEach: ids.map { [.text($0), .integer(Int64(CommitmentID($0)?.article ?? 1))] })
        try connection.execute(
            """
            INSERT INTO progress_report (cycle, commitment, city, article, completion, versions, first_accepted_at, accepted_at, idx)
            VALUES ('bench-2027', $1, $2, 1, 'limited', 1, 0, 0, 0)
            """, forEach: ids.flatMap { id in names.map { [.text(id), .text($0)] } })
    }
}
