import AllFeatures
import CityNode
import Coordinator
import FeatureKit
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@Suite(.timeLimit(.minutes(4))) struct `Projections of equal logs` {
    private static func edition(_ title: String, closes: String = "2008-09-04") -> JSON {
        [
            "number": 3, "title": ["en": .string(title)], "place": ["en": "Almaty"], "host": "almaty", "opens": "2008-09-02",
            "closes": .string(closes), "agenda": [["en": "Visas"]],
        ]
    }

    /// All that stands in the tables of every projection, and how far each is.
    @Sendable private static func tables(_ connection: any SQLConnection) throws -> [String] {
        let rows = try Features.all.flatMap { $0.projections }.flatMap { projection -> [String] in
            let words = projection.create.map { $0.text.split(whereSeparator: \.isWhitespace) }
            return try words.filter { $0.starts(with: ["CREATE", "TABLE"]) }.flatMap { words in
                try connection.query(SQLText(stringLiteral: "SELECT * FROM \(words[2])")).map { "\(words[2]) \($0.values)" }.sorted()
            }
        }
        let progress = try ProjectionRebuild.progress(connection).map { "\($0.name) \($0.foldedTo) of \($0.size)" }
        return rows + progress
    }

    private static let records: [Outbox.Draft] = [
        .init(type: EditionPublished.name, key: "almaty-2008", body: edition("The forum")),
        .init(type: VisaRulePublished.name, key: "KZ/DE/tourism/ordinary", body: rule("visa-free")),
        .init(type: EditionPublished.name, key: "almaty-2008", body: edition("The third forum")),
        .init(type: VisaRulePublished.name, key: "KZ/DE/tourism/ordinary", body: rule("e-visa")),
    ]

    private static func rule(_ requirement: String) -> JSON {
        ["requirement": .string(requirement), "sourceUrl": "https://mfa.example/visa", "verifiedAt": "2026-11-24T00:00:00.000Z"]
    }

    @Test func `are equal at the coordinator and in every city, entry by entry and rebuilt`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let second = try forum.node(port: 3)
        let bishkek = try await forum.join("bishkek", country: "KG", to: second, port: 3)
        for record in Self.records {
            try await eventually(within: 60, "a record is taken") {
                _ = try await almaty.outbox.publish([record])
                return true
            }
        }
        try await almaty.drain()
        try await bishkek.reach(6)
        let theirs = try await forum.coordinator.database.read(Self.tables)
        let projections = ForumFeatures.forum.projections.names
        #expect(theirs.suffix(projections.count) == projections.sorted().map { "\($0) 6 of 6" })
        #expect(theirs.filter { $0.hasPrefix("edition ") }.count == 1 && theirs.filter { $0.hasPrefix("visa_rule ") }.count == 1)
        #expect(try await almaty.database.read(Self.tables) == theirs)
        #expect(try await bishkek.database.read(Self.tables) == theirs)

        // Thrown away, as a changed version would have it.
        try await bishkek.forum.database.write { connection in
            try connection.execute("UPDATE projection SET fingerprint = 'of another version'")
            try connection.execute("DELETE FROM edition")
            try connection.execute("DELETE FROM visa_rule")
        }
        let rebuild = ProjectionRebuild(ForumFeatures.forum.projections, in: bishkek.forum.database)
        try await rebuild.prepare()
        try await rebuild.run()
        #expect(try await bishkek.database.read(Self.tables) == theirs)
        await node.shutdown()
        await second.shutdown()
    }
}
