import CityNode
import Coordinator
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@Suite(.timeLimit(.minutes(2))) struct `Projections of equal logs` {
    private static func edition(_ title: String, closes: String = "2008-09-04") -> JSON {
        [
            "number": 3, "title": ["en": .string(title)], "place": ["en": "Almaty"], "host": "almaty", "opens": "2008-09-02",
            "closes": .string(closes), "agenda": [["en": "Visas"]],
        ]
    }

    /// All that stands in the tables of every projection, and how far each is.
    @Sendable private static func tables(_ connection: any SQLConnection) throws -> [String] {
        let rows = try connection.query("SELECT id, number, opens, host, idx, accepted_at, body FROM edition ORDER BY id").map { row in
            "\(try row.text(0)) \(try row.integer(1)) \(try row.text(2)) \(try row.text(3)) \(try row.integer(4)) \(try row.integer(5)) "
                + String(decoding: try row.blob(6), as: UTF8.self)
        }
        let progress = try ProjectionRebuild.progress(connection).map { "\($0.name) \($0.foldedTo) of \($0.size)" }
        return rows + progress
    }

    @Test func `are equal at the coordinator and in every city, entry by entry and rebuilt`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let second = try forum.node(port: 3)
        let bishkek = try await forum.join("bishkek", country: "KG", to: second, port: 3)
        for title in ["The forum", "The third forum"] {
            try await eventually(within: 60, "\(title) is taken") {
                _ = try await almaty.outbox.publish([.init(type: EditionPublished.name, key: "almaty-2008", body: Self.edition(title))])
                return true
            }
        }
        try await almaty.drain()
        try await bishkek.reach(4)
        let theirs = try await forum.coordinator.database.read(Self.tables)
        #expect(theirs.count == 1 + ForumFeatures.forum.projections.names.count)
        #expect(theirs.first?.contains("The third forum") == true && theirs.last?.hasSuffix("4 of 4") == true)
        #expect(try await almaty.database.read(Self.tables) == theirs)
        #expect(try await bishkek.database.read(Self.tables) == theirs)

        // Thrown away, as a changed version would have it.
        try await bishkek.forum.database.write { connection in
            try connection.execute("UPDATE projection SET fingerprint = 'of another version'")
            try connection.execute("DELETE FROM edition")
        }
        let rebuild = ProjectionRebuild(ForumFeatures.forum.projections, in: bishkek.forum.database)
        try await rebuild.prepare()
        try await rebuild.run()
        #expect(try await bishkek.database.read(Self.tables) == theirs)
        await node.shutdown()
        await second.shutdown()
    }
}
