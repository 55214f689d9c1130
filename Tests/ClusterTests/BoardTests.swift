import CityNode
import Federation
import Foundation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@Suite("The board")
struct BoardTests {
    /// What a city has of another's notice.
    private func notice(_ key: String, of owner: City, at reader: City) async throws -> (version: Int64, body: JSON?)? {
        try await reader.database.read { connection in
            try connection.first("SELECT version, envelope FROM notice WHERE city = $1 AND key = $2", [.text(owner.id.text), .text(key)]).map { row in
                (try row.integer(0), try JSON.parse(try row.blob(1))["payload"])
            }
        }
    }

    @Test func `tells every city who the others are, without anyone asking`() async throws {
        let forum = try await TestForum()
        let first = try forum.node(port: 2)
        let second = try forum.node(port: 3)
        let almaty = try await forum.join("almaty", country: "KZ", to: first, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: second, port: 3)
        try await eventually { try await notice("profile", of: almaty, at: osh) != nil }
        try await eventually { try await notice("profile", of: osh, at: almaty) != nil }
        #expect(try await notice("profile", of: almaty, at: osh)?.version == 1)

        // A later version takes the place of the earlier, also where the keys have changed in between.
        try await almaty.rotateKeys()
        try await eventually { !almaty.isRotatingKeys }
        try await eventually { try await notice("profile", of: almaty, at: osh)?.version == 2 }
        await first.shutdown()
        await second.shutdown()
    }
}
