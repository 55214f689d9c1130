import CityNode
import Envelope
import Federation
import Foundation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@Suite("Two cities of one country, one of them cut off")
struct CompareAndSetTests {
    @Test func `do not overwrite each other: the late one is told what stands, and its next word counts`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let samarkand = try await forum.join("samarkand", country: "UZ", to: node, port: 2)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: node, port: 2)
        try await samarkand.reach(2)
        try await bukhara.reach(2)
        let type = "visa.rule.published"
        let key = "UZ/FR/tourism/ordinary"
        forum.network.cut("bukhara.test")
        let late = try await bukhara.outbox.publish([.init(type: type, key: key, body: ForumTests.rule("visa-required"))])
        _ = try await samarkand.outbox.publish([.init(type: type, key: key, body: ForumTests.rule("visa-free"))])
        try await samarkand.reach(3)
        forum.network.heal("bukhara.test")

        try await eventually {
            if case .rejected = try await bukhara.outbox.status(of: late) { true } else { false }
        }
        guard case .rejected(let problem) = try await bukhara.outbox.status(of: late) else { return }
        #expect(problem.code == .staleBase)
        #expect(problem.members["record"] == 0 && problem.members["current"] == 3)
        try await bukhara.reach(3)
        let standing = try await bukhara.database.read { try Ledger($0).current(RecordID(type: type, key: key)) }
        #expect(standing?.writer.text == "samarkand" && standing?.body == ForumTests.rule("visa-free"))

        _ = try await bukhara.outbox.publish([.init(type: type, key: key, base: standing?.nextBase, body: ForumTests.rule("e-visa"))])
        try await samarkand.reach(4)
        let after = try await samarkand.database.read { try Ledger($0).current(RecordID(type: type, key: key)) }
        #expect(after?.writer.text == "bukhara" && after?.body == ForumTests.rule("e-visa"))
        await node.shutdown()
    }
}
