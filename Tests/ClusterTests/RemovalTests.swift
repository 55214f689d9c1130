import CityNode
import Coordinator
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

@Suite("A city that was removed from its node")
struct RemovalTests {
    @Test func `tells before what waits in it`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await osh.reach(1)
        let quiet = try await node.waiting(at: osh.id)
        #expect(quiet.envelopes == 0 && quiet.documents == 0 && !quiet.isEnrolling && quiet.closed == nil)
        let receiver = try #require(CityID("bishkek"))
        for _ in 0..<3 { _ = try await osh.documents.send(ExchangedDocument(title: "Letter", mediaType: "text/plain", content: [1]), to: receiver) }
        #expect(try await node.waiting(at: osh.id).documents == 3)
        let nobody = try #require(CityID("nobody"))
        let problem = await #expect(throws: Problem.self) { _ = try await node.waiting(at: nobody) }
        #expect(problem?.code == .notFound)
        await node.shutdown()
    }

    @Test func `comes back with its keys, follows the log, and only then signs`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await osh.reach(1)
        let keys = osh.fingerprint
        _ = try await node.remove(osh.id)
        #expect(node.city(osh.id) == nil)
        // The log grows while the city is away.
        try await forum.join("bishkek", country: "KG", to: node, port: 2)
        let aside = try await node.restoreRemoved(osh.id)
        #expect(aside.contains(".removed/osh-"))
        let back = try #require(node.city(osh.id))
        #expect(back.fingerprint == keys)
        try await back.reach(2)
        let draft = Outbox.Draft(type: "visa.rule.published", key: "KG/DE/tourism/ordinary", body: ForumTests.rule("e-visa"))
        // Until it has followed the log to its end it signs nothing.
        var digest: EnvelopeDigest?
        try await eventually {
            digest = try await back.outbox.publish([draft])
            return true
        }
        try await back.drain()
        let status = try await back.outbox.status(of: try #require(digest))
        #expect(status.json["outcome"]?.string == "accepted" && status.json["index"]?.integer == 2, "\(status)")
        // The epoch after the one in which it was removed: whatever it said elsewhere meanwhile cannot collide.
        let epoch = try await back.database.read { try $0.first("SELECT epoch FROM writer WHERE id = 1")?.integer(0) }
        #expect(epoch == 2)
        await node.shutdown()
    }

    @Test func `is the newest with a certificate, not an attempt that was rejected later`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await osh.reach(1)
        let keys = osh.fingerprint
        _ = try await node.remove(osh.id)
        // Another invitation was tried meanwhile, and turned down: its directory is the newest.
        let token = try await forum.coordinator.enrolments.invite(osh.id, isApproved: false, isRejoin: true).token
        let status = try await node.join(osh.profile, anchor: forum.anchor, token: token)
        _ = try await forum.coordinator.enrolments.reject(status.id, reason: "Use the keys that you have.")
        await node.resumePending()
        _ = try await node.restoreRemoved(osh.id)
        let back = try #require(node.city(osh.id))
        #expect(back.fingerprint == keys)
        await node.shutdown()
    }

    @Test func `does not come back over one that is here, nor from nothing`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        let here = await #expect(throws: Problem.self) { _ = try await node.restoreRemoved(osh.id) }
        #expect(here?.code == .ruleViolated)
        let unknown = await #expect(throws: Problem.self) { _ = try await node.restoreRemoved(CityID("bishkek")!) }
        #expect(unknown?.code == .notFound)
        #expect(node.cities.map(\.id) == [osh.id])
        await node.shutdown()
    }
}
