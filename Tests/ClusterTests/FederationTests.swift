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
import TransparencyLog

@Suite("A forum of cities")
struct ForumTests {
    static func rule(_ requirement: String, days: Int64 = 30) -> JSON {
        [
            "requirement": .string(requirement), "maxStayDays": .integer(days), "sourceUrl": "https://mfa.example/visa",
            "verifiedAt": "2026-11-24T00:00:00.000Z",
        ]
    }

    @Test("what one city publishes stands identically at every other")
    func publishing() async throws {
        let forum = try await TestForum()
        let first = try forum.node(port: 2)
        let second = try forum.node(port: 3)
        let almaty = try await forum.join("almaty", country: "KZ", to: first, port: 2)
        let samarkand = try await forum.join("samarkand", country: "UZ", to: second, port: 3)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: second, port: 3)
        try await almaty.reach(3)

        _ = try await almaty.outbox.publish([.init(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", body: Self.rule("visa-free"))])
        for city in [almaty, samarkand, bukhara] {
            try await city.reach(4)
            let (root, record) = try await city.database.read { connection in
                let ledger = try Ledger(connection)
                return (ledger.root, try ledger.current(RecordID(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary")))
            }
            #expect(record?.body == Self.rule("visa-free"))
            #expect(record?.writer.text == "almaty")
            #expect(try await forum.coordinator.database.read { try Ledger.head($0).root } == root)
        }
        await first.shutdown()
        await second.shutdown()
    }

    @Test("a city corrects itself at once: the second change waits for the first")
    func correction() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        for requirement in ["e-visa", "visa-free", "visa-required"] {
            // It waits for five seconds, in which a busy machine may not have brought the earlier one back; then it says so, and not sooner.
            try await eventually(within: 60, "the change to \(requirement) is taken") {
                let start = ContinuousClock.now
                do {
                    _ = try await almaty.outbox.publish([
                        .init(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", body: Self.rule(requirement))
                    ])
                } catch let problem as Problem where problem.code == .unavailable {
                    #expect(ContinuousClock.now - start >= .seconds(4), "it did not wait: \(problem)")
                    return false
                }
                return true
            }
        }
        try await almaty.drain()
        let status = try await almaty.status()
        #expect(status.rejected == 0)
        let standing = try await almaty.database.read { try Ledger($0).current(RecordID(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary")) }
        #expect(standing?.body == Self.rule("visa-required"))
        await node.shutdown()
    }

    @Test("two cities of one country change a rule in turn, and the one that did not look is told")
    func compareAndSet() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let samarkand = try await forum.join("samarkand", country: "UZ", to: node, port: 2)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: node, port: 2)
        let key = "UZ/FR/tourism/ordinary"
        _ = try await samarkand.outbox.publish([.init(type: "visa.rule.published", key: key, body: Self.rule("e-visa"))])
        try await bukhara.reach(3)
        _ = try await bukhara.outbox.publish([.init(type: "visa.rule.published", key: key, body: Self.rule("visa-free"))])
        try await samarkand.reach(4)
        await #expect(throws: Problem.self) {
            try await samarkand.outbox.publish([.init(type: "visa.rule.published", key: key, base: 3, body: Self.rule("visa-required"))])
        }
        await #expect(throws: Problem.self) {
            try await samarkand.outbox.publish([.init(type: "visa.rule.published", key: "KZ/FR/tourism/ordinary", body: Self.rule("visa-required"))])
        }
        await node.shutdown()
    }

    @Test("a city that was cut off goes on by itself, and nothing is lost or doubled")
    func outage() async throws {
        let forum = try await TestForum()
        let first = try forum.node(port: 2)
        let second = try forum.node(port: 3)
        let almaty = try await forum.join("almaty", country: "KZ", to: first, port: 2)
        let dunhuang = try await forum.join("dunhuang", country: "CN", to: second, port: 3)
        forum.network.cut("almaty.test")
        for index in 0..<20 {
            _ = try await almaty.outbox.publish([
                .init(type: "visa.rule.published", key: "KZ/\(CountryCode.all[index])/tourism/ordinary", body: Self.rule("eta"))
            ])
        }
        forum.network.loseAnswers(to: "/federation/v1/envelopes", count: 2)
        forum.network.heal("almaty.test")
        try await almaty.drain()
        try await dunhuang.reach(22)
        #expect(try await forum.head() == 22)
        #expect(try await dunhuang.database.read { try Ledger.records(ofType: "visa.rule.published", limit: 100, $0).count } == 20)
        await first.shutdown()
        await second.shutdown()
    }

    @Test("a document reaches the other city once, with its receipt, even when the first answer is lost")
    func documents() async throws {
        let forum = try await TestForum()
        let first = try forum.node(port: 2)
        let second = try forum.node(port: 3)
        let almaty = try await forum.join("almaty", country: "KZ", to: first, port: 2)
        let suzhou = try await forum.join("suzhou", country: "CN", to: second, port: 3)
        try await almaty.reach(2)
        try await suzhou.reach(2)
        forum.network.loseAnswers(to: "/federation/v1/requests", count: 1)
        let id = try await almaty.documents.send(
            ExchangedDocument(title: "Twinning memorandum", mediaType: "text/plain", content: Array("friendship".utf8)), to: suzhou.id)
        try await eventually("the document has arrived: \(almaty.link.snapshot)") {
            try await almaty.documents.list().first { $0.id == id.text }?.state == "received"
        }
        let received = try await suzhou.documents.list()
        #expect(received.map(\.title) == ["Twinning memorandum"])
        #expect(received.first?.peer == "almaty")
        await first.shutdown()
        await second.shutdown()
    }
}
