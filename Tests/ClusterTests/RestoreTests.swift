import CityNode
import Envelope
import Federation
import Foundation
import Ledger
import Primitives
import SQL
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
        let backupFile = try await node.backup(almaty.id) { _, _ in }
        let backup = backupFile.path
        defer { withExtendedLifetime(backupFile) {} }
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

    /// The city stands, was removed, or was lost but for its ledger.
    @Test(arguments: ["stands", "removed", "keys lost"])
    func `has the keys that the log names, though the backup is from before they were rotated`(place: String) async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let backupFile = try await node.backup(almaty.id) { _, _ in }
        let backup = backupFile.path
        defer { withExtendedLifetime(backupFile) {} }
        try await almaty.rotateKeys()
        try await eventually { !almaty.isRotatingKeys }
        try await almaty.reach(2)
        let newer = almaty.secrets.signing.keyID

        if place != "stands" {
            let aside = try await node.remove(almaty.id)
            if place == "keys lost" { try FileManager.default.removeItem(atPath: "\(aside)/keys") }
        }
        guard place != "keys lost" else {
            let problem = await #expect(throws: Problem.self) { try await node.restore(almaty.id, from: backup) }
            #expect(problem?.detail.contains("older than the last rotation") == true)
            #expect(node.city(almaty.id) == nil)
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(forum.directory)/node-2/.restoring").isEmpty)
            return await node.shutdown()
        }
        try await node.restore(almaty.id, from: backup)
        let restored = try #require(node.city(almaty.id))
        #expect(restored.secrets.signing.keyID == newer)
        // What the backup had is not lost, and the city is one of the forum's again.
        #expect(try FileManager.default.contentsOfDirectory(atPath: restored.directory).contains { $0.hasPrefix("keys.old-") })
        try await restored.reach(2)
        try await eventually {
            do {
                _ = try await restored.outbox.publish([
                    .init(type: "visa.rule.published", key: "KZ/IT/tourism/ordinary", body: ForumTests.rule("visa-free"))
                ])
            } catch let problem as Problem where problem.code == .unavailable { return false }
            return true
        }
        try await restored.drain()
        await node.shutdown()
    }

    @Test func `is not made of another city's backup, and what stood stays`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        let backupFile = try await node.backup(osh.id) { _, _ in }
        let backup = backupFile.path
        defer { withExtendedLifetime(backupFile) {} }
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
