import Coordinator
import Envelope
import Federation
import Foundation
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import CityNode

/// The node has lost what it kept of the forum: all that is left of the log is what each city remembers having verified.
@Suite("A log that was rolled back", .timeLimit(.minutes(4)))
struct RolledBackLogTests {
    /// A forum whose log grew from 2 entries to 5, a backup of its coordinator from before that, and a node with two cities which is stopped and has
    /// lost its copy of the log.
    private func lost() async throws -> (forum: TestForum, backup: String) {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await forum.join("osh", country: "KG", to: node, port: 2).reach(2)
        let backup = try await forum.backUp()
        for number in 1...2 { _ = try await forum.coordinator.sequencer.publish([.cycle(number)]) }
        _ = try await almaty.outbox.publish([.init(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", body: ForumTests.rule("e-visa"))])
        try await almaty.drain()
        try await eventually("almaty remembers all 5 entries") {
            try await almaty.rememberHead()
            return try await almaty.database.read { try RememberedHead(of: almaty.id, $0).size } == 5
        }
        await node.shutdown()
        try FileManager.default.removeItem(atPath: "\(forum.directory)/forums-2")
        return (forum, backup)
    }

    /// Starts the node anew and waits until it has halted.
    private func halted(_ forum: TestForum) async throws -> (node: Tenants, reason: String) {
        let node = try forum.node(port: 2)
        await node.start()
        let cities = node.cities
        #expect(cities.map(\.id.text) == ["almaty", "osh"])
        // What a city remembers may come behind a round that has begun: then the end of that poll shows it.
        try await eventually(within: 60, "the node halts: \(cities.map(\.link.snapshot))") { cities.allSatisfy { $0.link.snapshot.halted != nil } }
        return (node, cities[0].link.snapshot.halted ?? "")
    }

    private func expectEvidence(_ node: Tenants) async throws {
        let city = try #require(node.cities.first)
        let kept = try await city.database.read { try $0.query("SELECT ours, theirs FROM evidence").map { (try $0.blob(0), try $0.blob(1)) } }
        #expect(kept.count == 1)
        let notes = kept.map { (String(decoding: $0.0, as: UTF8.self), String(decoding: $0.1, as: UTF8.self)) }
        #expect(notes.first?.0.hasPrefix("silkroad/log\n5\n") == true, "what the city had verified is kept: \(notes)")
        #expect(notes.first?.1.hasPrefix("silkroad/log\n") == true && notes.first?.0 != notes.first?.1)
        await #expect(throws: Problem.self, "nothing is promised meanwhile") {
            _ = try await city.outbox.publish([.init(type: "visa.rule.published", key: "KZ/FR/tourism/ordinary", body: ForumTests.rule("e-visa"))])
        }
    }

    @Test func `and is shorter than a city remembers is found out by the city's own memory`() async throws {
        let (forum, backup) = try await lost()
        _ = try await forum.putBack(backup)
        let (node, reason) = try await halted(forum)
        #expect(reason.contains("has 2 entries; almaty had verified 5"), "\(reason)")
        try await expectEvidence(node)
        await node.shutdown()
    }

    @Test func `and has grown again by other entries is found out where it comes to what the city remembers`() async throws {
        let (forum, backup) = try await lost()
        let other = try await forum.putBack(backup)
        for number in 11...16 { _ = try await other.sequencer.publish([.cycle(number)]) }
        let (node, reason) = try await halted(forum)
        #expect(reason.contains("another root at size 5 than almaty had verified"), "\(reason)")
        try await expectEvidence(node)
        await node.shutdown()
    }

    @Test func `and is whole again is followed once a person has looked`() async throws {
        let (forum, backup) = try await lost()
        let whole = try await forum.backUp()
        _ = try await forum.putBack(backup)
        let (node, _) = try await halted(forum)
        let almaty = try #require(node.cities.first)
        await #expect(throws: Problem.self, "it is still too short") { try await almaty.acceptLog(reason: "too early") }
        #expect(almaty.link.snapshot.halted != nil)
        _ = try await forum.putBack(whole)
        try await almaty.acceptLog(reason: "the backup was the wrong one")
        try await almaty.reach(5)
        #expect(node.cities.allSatisfy { $0.link.snapshot.halted == nil })
        await node.shutdown()
    }
}
