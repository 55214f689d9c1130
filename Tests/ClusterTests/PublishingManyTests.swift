import CityNode
import Coordinator
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

/// More records than one envelope holds, published at once.
@Suite(.timeLimit(.minutes(4))) struct `Many records` {
    private static func drafts(_ count: Int, _ requirement: String = "eta") -> [Outbox.Draft] {
        let keys = VisaRuleKey.Purpose.allCases.flatMap { purpose in
            CountryCode.all.filter { $0.text != "KZ" }.map { "KZ/\($0)/\(purpose.rawValue)/ordinary" }
        }
        return keys.prefix(count).map { Outbox.Draft(type: VisaRulePublished.name, key: $0, body: ForumTests.rule(requirement)) }
    }

    private static func queued(_ city: City) async throws -> Int {
        try await city.database.read { try $0.first("SELECT COUNT(*) FROM outbox")?.int(0) ?? 0 }
    }

    private static func withAlmaty(_ body: (TestForum, City) async throws -> Void) async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        do { try await body(forum, almaty) } catch {
            await node.shutdown()
            throw error
        }
        await node.shutdown()
    }

    @Test func `are queued all or none: one that is wrong keeps every other back, and is told by its place`() async throws {
        try await Self.withAlmaty { forum, almaty in
            var drafts = Self.drafts(600)
            drafts[517] = Outbox.Draft(type: VisaRulePublished.name, key: "KZ/DE/tourism/diplomatic", body: ForumTests.rule("bribe"))
            let refusal = try await #require(throws: Problem.self) { try await almaty.outbox.publishAll(drafts) }
            #expect(refusal.code == .ruleViolated && refusal.members["record"] == 517)
            #expect(refusal.detail.hasPrefix("records[517] ("), "\(refusal.detail)")
            #expect(try await Self.queued(almaty) == 0)

            let publication = try await almaty.outbox.publishAll(Self.drafts(600))
            #expect(publication.queued == 600 && publication.unchanged == 0)
            #expect(publication.digests.count >= 3 && publication.digests.count <= 6)
            try await almaty.drain()
            let standing = try await almaty.database.read { try Ledger.records(ofType: VisaRulePublished.name, limit: 1000, $0) }
            #expect(Set(standing.map(\.id.key)) == Set(Self.drafts(600).map(\.id.key)))
        }
    }

    @Test func `may be sent again: what waits or stands already as it is given comes once`() async throws {
        try await Self.withAlmaty { forum, almaty in
            forum.network.cut("almaty.test")
            let first = try await almaty.outbox.publishAll(Self.drafts(300))
            let again = try await almaty.outbox.publishAll(Self.drafts(300))
            #expect(again.queued == 0 && again.unchanged == 300 && again.digests.isEmpty)
            #expect(try await Self.queued(almaty) == first.digests.count)
            // A few more than those that wait already.
            let more = try await almaty.outbox.publishAll(Self.drafts(310))
            #expect(more.queued == 10 && more.unchanged == 300)

            forum.network.heal("almaty.test")
            try await almaty.drain()
            let size = try await forum.head()
            #expect(try await almaty.outbox.publishAll(Self.drafts(310)).unchanged == 310)
            let changed = Self.drafts(5, "visa-required") + Self.drafts(310).dropFirst(5)
            let last = try await almaty.outbox.publishAll(changed)
            #expect(last.queued == 5 && last.unchanged == 305)
            try await almaty.drain()
            #expect(try await forum.head() == size + 1)
        }
    }

    @Test func `wait for an earlier change of one of them, and then all wait`() async throws {
        try await Self.withAlmaty { forum, almaty in
            forum.network.cut("almaty.test")
            _ = try await almaty.outbox.publish(Self.drafts(1, "visa-required"))
            let refusal = try await #require(throws: Problem.self) { try await almaty.outbox.publishAll(Self.drafts(300)) }
            #expect(refusal.code == .unavailable && refusal.detail.contains("still on its way"))
            #expect(try await Self.queued(almaty) == 1)
            forum.network.heal("almaty.test")
            try await almaty.drain()
            #expect(try await almaty.outbox.publishAll(Self.drafts(300)).queued == 300)
            try await almaty.drain()
        }
    }

    @Test func `hold each record once, and one that no envelope takes keeps every other back`() async throws {
        try await Self.withAlmaty { _, almaty in
            let twice = try await #require(throws: Problem.self) { try await almaty.outbox.publishAll(Self.drafts(300) + Self.drafts(1)) }
            #expect(twice.code == .malformedPayload && twice.detail.contains("records[300]"))
            var body = ForumTests.rule("eta").object ?? JSONObject()
            let text = JSON.string(String(repeating: "x", count: 4_000))
            let languages = ["en", "ru", "zh", "de", "fr", "it", "es", "pl", "cs", "tr", "ja", "ko"]
            body["conditions"] = .object(JSONObject(languages.map { ($0, text) }))
            let large = Outbox.Draft(type: VisaRulePublished.name, key: "KZ/DE/transit/service", body: .object(body))
            let tooLarge = try await #require(throws: Problem.self) { try await almaty.outbox.publishAll(Self.drafts(300) + [large]) }
            #expect(tooLarge.code == .tooLarge)
            #expect(try await Self.queued(almaty) == 0)
            #expect(try await almaty.outbox.publishAll(Self.drafts(300)).queued == 300, "nothing is remembered of what was undone")
        }
    }

    @Test func `of the secretariat are appended all or none, and once`() async throws {
        try await Self.withAlmaty { forum, almaty in
            func records(_ count: Int, _ requirement: String = "eta") -> [Record] {
                Self.drafts(count, requirement).map { Record(type: VisaRuleReported.name, key: $0.id.key, base: 0, body: $0.body) }
            }
            let sequencer = forum.coordinator.sequencer
            let size = try await forum.head()
            let wrong = try await #require(throws: Problem.self) {
                try await sequencer.publishAll(records(400) + [Record(type: "weather", key: "k", base: 0, body: [:])])
            }
            #expect(wrong.code == .unknownType && wrong.members["record"] == 400)
            #expect(try await forum.head() == size)
            let publication = try await sequencer.publishAll(records(400))
            #expect(publication.published == 400 && publication.receipts.count >= 2)
            #expect(try await forum.head() == size + Int64(publication.receipts.count))
            #expect(try await sequencer.publishAll(records(400)).unchanged == 400)
            let last = try await sequencer.publishAll(records(1, "visa-free") + records(400).dropFirst())
            #expect(last.published == 1 && last.unchanged == 399)
            try await almaty.reach(try await forum.head())
        }
    }
}
