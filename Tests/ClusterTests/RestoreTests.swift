import CityNode
import Domain
import Envelope
import Federation
import Foundation
import Storage
import TestCluster
import TestKit
import Testing

@Suite("A city that comes back from a backup")
struct RestoreTests {
    @Test func `catches up, speaks in a new epoch, and loses nothing that the log has; its neighbour goes on meanwhile`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await almaty.reach(2)
        func publish(_ city: City, _ key: String) async throws {
            _ = try await city.outbox.publish([.init(type: "visa.rule.published", key: key, body: ForumTests.rule("e-visa"))])
        }
        try await publish(almaty, "KZ/DE/tourism/ordinary")
        try await almaty.drain()
        let backup = "\(forum.directory)/almaty.backup"
        try await node.backup(almaty.id, to: backup)
        #expect(try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions] as? Int == 0o600)

        try await publish(almaty, "KZ/FR/tourism/ordinary")
        try await almaty.drain()
        let size = try await forum.head()
        try await node.restore(almaty.id, from: backup)
        let restored = try #require(node.city(almaty.id))
        #expect(restored !== almaty)
        try await publish(osh, "KG/DE/tourism/ordinary")
        try await restored.reach(size + 1)
        // Nothing is signed before the city has caught up; then a new epoch begins.
        try await eventually {
            do { try await publish(restored, "KZ/IT/tourism/ordinary") } catch let problem as Problem where problem.code == .unavailable {
                return false
            }
            return true
        }
        try await restored.drain()
        let last = try await restored.database.read { try Ledger($0).lastSequence(of: ParticipantID(almaty.id)) }
        #expect(last == SequenceNumber(epoch: 2, number: 1))
        let keys = try await restored.database.read { try Ledger.records(ofType: "visa.rule.published", prefix: "KZ/", limit: 10, $0).map(\.id.key) }
        #expect(keys == ["KZ/DE/tourism/ordinary", "KZ/FR/tourism/ordinary", "KZ/IT/tourism/ordinary"])
        #expect(try await restored.database.read { try $0.first("SELECT 1 FROM sqlite_master WHERE name = 'backup_file'") } == nil)
        await node.shutdown()
    }

    @Test func `is not made of another city's backup, and what stood stays`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        let backup = "\(forum.directory)/osh.backup"
        try await node.backup(osh.id, to: backup)
        await #expect(throws: Problem.self) { try await node.restore(almaty.id, from: backup) }
        #expect(node.city(almaty.id) === almaty)
        try Data("SQLite format 3\0 and then nothing".utf8).write(to: URL(filePath: backup + ".cut"))
        await #expect(throws: StorageError.self) { try await node.restore(almaty.id, from: backup + ".cut") }
        await #expect(throws: StorageError.self) { try await node.restore(almaty.id, from: backup + ".missing") }
        // Nothing of the other city's keys is left behind.
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(forum.directory)/node-2/.restoring").isEmpty)
        #expect(node.city(almaty.id) === almaty)
        await node.shutdown()
    }
}
