import Coordinator
import Envelope
import Federation
import Foundation
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import TestKit
import Testing

@testable import CityNode

@Suite("One log a node", .timeLimit(.minutes(4)))
struct OneLogTests {
    private func suspend(_ city: City, _ isSuspended: Bool, in forum: TestForum) async throws {
        let body = MemberSuspended.Body(isSuspended: isSuspended, reason: "a test")
        _ = try await forum.coordinator.sequencer.publish([Record(type: MemberSuspended.name, key: city.id.text, base: 0, body: body.json)])
    }

    private func publish(_ city: City, _ key: String) async throws -> EnvelopeDigest {
        try await city.outbox.publish([.init(type: "visa.rule.published", key: key, body: ForumTests.rule("e-visa"))])
    }

    /// Publishes as soon as the city may.
    private func publishSoon(_ city: City, _ key: String) async throws {
        try await eventually("\(city.id) may publish: \(city.link.snapshot)") {
            do { _ = try await publish(city, key) } catch let problem as Problem where problem.code == .unavailable { return false }
            return true
        }
    }

    @Test func `is asked for in the name of one city, and every city has it`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let watched = Askers(forum.coordinator)
        forum.network.attach(port: 1) { _ in watched }
        var cities: [City] = []
        for (id, country) in [("almaty", "KZ"), ("osh", "KG"), ("khiva", "UZ")] {
            cities.append(try await forum.join(id, country: country, to: node, port: 2))
        }
        try await cities[0].reach(3)
        _ = watched.take()
        for number in 1...5 {
            _ = try await forum.coordinator.sequencer.publish([.cycle(number)])
            for city in cities { try await city.reach(Int64(3 + number)) }
        }
        #expect(Set(watched.take()).count == 1, "one certificate is enough")
        #expect(cities.allSatisfy { $0.forum === cities[0].forum })
        for city in cities {
            let records = try await city.database.read { try Ledger.records(ofType: "progress.cycle.published", limit: 10, $0).count }
            #expect(records == 5)
            await #expect(throws: StorageError.self, "what is everybody's is not written by one") {
                try await city.database.write { try $0.execute("DELETE FROM record") }
            }
        }
        await node.shutdown()
    }

    @Test func `is not asked for in the name of a city that is suspended, or whose key is revoked: the next takes over`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let watched = Askers(forum.coordinator)
        forum.network.attach(port: 1) { _ in watched }
        var cities: [City] = []
        for (id, country) in [("almaty", "KZ"), ("osh", "KG"), ("khiva", "UZ")] {
            cities.append(try await forum.join(id, country: country, to: node, port: 2))
        }
        try await cities[0].reach(3)
        var size: Int64 = 3
        var left = cities
        for way in ["suspended", "revoked"] {
            _ = watched.take()
            _ = try await forum.coordinator.sequencer.publish([.cycle(Int(size))])
            size += 1
            try await cities[0].reach(size)
            let asker = try #require(watched.take().last ?? left.first?.id.text)
            let bearer = try #require(left.first { $0.id.text == asker })
            if way == "suspended" {
                try await suspend(bearer, true, in: forum)
            } else {
                let body = MemberKeyRevoked.Body(city: bearer.id, fromIndex: 0, reason: "a test")
                let record = Record(type: MemberKeyRevoked.name, key: bearer.secrets.signing.keyID.hex, base: 0, body: body.json)
                _ = try await forum.coordinator.sequencer.publish([record])
            }
            size += 1
            left.removeAll { $0 === bearer }
            // By whatever certificate it came, from here on it is another's.
            try await cities[0].reach(size)
            _ = watched.take()
            _ = try await forum.coordinator.sequencer.publish([.cycle(Int(size))])
            size += 1
            try await cities[0].reach(size)
            #expect(!watched.take().contains(bearer.id.text), "\(bearer.id) was \(way)")
        }
        await node.shutdown()
    }

    @Test func `rests where no city may follow it, says so, and goes on once one may again`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await almaty.reach(2)
        for city in [almaty, osh] { try await suspend(city, true, in: forum) }
        try await eventually("both say why: \(osh.link.snapshot)") {
            [almaty, osh].allSatisfy { $0.link.snapshot.lastError?.contains("is suspended") == true }
        }
        try await suspend(osh, false, in: forum)
        try await eventually("it is followed again: \(almaty.link.snapshot)") {
            await osh.tryNow()
            return almaty.follower.growth.value == 5
        }
        await node.shutdown()
    }

    @Test func `goes on where the city in whose name it was followed is removed, and serves one that comes back late`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await osh.reach(2)
        // Said, and in the log, but almaty goes before it hears of it.
        forum.network.loseAnswers(to: "/federation/v1/envelopes", count: 1000)
        let digest = try await publish(almaty, "KZ/DE/tourism/ordinary")
        try await eventually { try await forum.head() == 3 }
        _ = try await node.remove(almaty.id)
        forum.network.loseAnswers(to: "/federation/v1/envelopes", count: 0)
        for number in 1...3 { _ = try await forum.coordinator.sequencer.publish([.cycle(number)]) }
        try await osh.reach(6)
        try await forum.join("khiva", country: "UZ", to: node, port: 2).reach(7)

        _ = try await node.restoreRemoved(almaty.id)
        let back = try #require(node.city(almaty.id))
        #expect(back.follower.growth.value >= 7, "it reads what the node has")
        try await back.drain()
        guard case .accepted(index: 2) = try await back.outbox.status(of: digest) else { Issue.record("the envelope is not settled"); return }
        try await publishSoon(back, "KZ/FR/tourism/ordinary")
        try await back.drain()
        await node.shutdown()
    }

    @Test func `is followed anew where the node has lost it, and a backup needs nothing of it`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        _ = try await publish(almaty, "KZ/DE/tourism/ordinary")
        try await almaty.drain()
        let made = try await node.backup(osh.id) { _, _ in }
        let backup = "\(forum.directory)/osh.backup"
        try FileManager.default.copyItem(atPath: made.path, toPath: backup)
        await node.shutdown()
        try FileManager.default.removeItem(atPath: "\(forum.directory)/forums-2")
        let again = try forum.node(port: 2)
        await again.start()
        let (almatyAgain, oshAgain) = (try #require(again.city(almaty.id)), try #require(again.city(osh.id)))
        try await oshAgain.reach(3)
        try await publishSoon(almatyAgain, "KZ/FR/tourism/ordinary")
        try await almatyAgain.drain()
        await again.shutdown()

        let empty = try forum.node(port: 2 + 7)
        forum.network.attach(port: 2) { empty.handler(for: $0) }
        try await empty.restore(osh.id, from: backup)
        let restored = try #require(empty.city(osh.id))
        try await restored.reach(4)
        try await publishSoon(restored, "KG/DE/tourism/ordinary")
        try await restored.drain()
        let last = try await restored.database.read { try Ledger($0).lastSequence(of: ParticipantID(osh.id)) }
        #expect(last == SequenceNumber(epoch: 2, number: 1))
        await empty.shutdown()
    }

    @Test func `is kept for each forum of a node by itself`() async throws {
        let first = try await TestForum()
        let second = try await TestForum(#require(ForumID("amber-road")), on: first.network, port: 11)
        let node = try first.node(port: 2)
        let almaty = try await first.join("almaty", country: "KZ", to: node, port: 2)
        let riga = try await second.join("riga", country: "LV", to: node, port: 2)
        _ = try await second.coordinator.sequencer.publish([.cycle(1)])
        try await riga.reach(2)
        try await almaty.reach(1)
        #expect(almaty.follower.growth.value == 1 && almaty.forum !== riga.forum)
        #expect(try await almaty.membership().membership.members.keys.map(\.text) == ["almaty"])
        #expect(try await riga.membership().membership.members.keys.map(\.text) == ["riga"])
        #expect(almaty.root.forum == first.id && riga.root.forum == second.id)
        riga.link.halt(Problem(.logInconsistent, "a test"))
        #expect(almaty.link.snapshot.halted == nil, "one forum's trouble is not the other's")
        await node.shutdown()
    }

    @Test func `is not followed under two roots: a city with another forum's anchor of the same name is refused`() async throws {
        let forum = try await TestForum()
        let other = try await TestForum(on: forum.network, port: 11)
        let node = try forum.node(port: 2)
        try await forum.join("almaty", country: "KZ", to: node, port: 2).reach(1)
        let problem = await #expect(throws: Problem.self) { _ = try await other.join("osh", country: "KG", to: node, port: 2) }
        #expect(problem?.code == .ruleViolated && problem?.detail.contains("another root") == true, "\(String(describing: problem))")
        #expect(node.city(CityID("osh")!) == nil)
        await node.shutdown()
    }
}
