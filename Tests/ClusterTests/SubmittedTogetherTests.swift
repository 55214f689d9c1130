import CityNode
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@Suite(.timeLimit(.minutes(4))) struct `Records that many hand in at once` {
    private static let type = VisaRulePublished.name
    private static let countries = CountryCode.all.map(\.text).filter { $0 != "KZ" }

    private static func key(_ place: Int) -> String { "KZ/\(countries[place])/tourism/ordinary" }

    /// What each caller was answered, by the caller's number.
    private static func publish(_ count: Int, at city: City, _ draft: @escaping @Sendable (Int) -> Outbox.Draft) async -> [Int: Result<
        EnvelopeDigest, any Error
    >] {
        await withTaskGroup(of: (Int, Result<EnvelopeDigest, any Error>).self) { group in
            for place in 0..<count {
                group.addTask {
                    do { return (place, .success(try await city.outbox.publish([draft(place)]))) } catch { return (place, .failure(error)) }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    @Test func `are envelopes of their own: the wrong ones are refused alone, the others share signatures`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let answers = await Self.publish(120, at: almaty) { place in
            .init(
                type: Self.type, key: Self.key(place),
                body: place.isMultiple(of: 10) ? ["requirement": "perhaps"] : ForumTests.rule("visa-free"))
        }
        for (place, answer) in answers {
            switch answer {
            case .success: #expect(!place.isMultiple(of: 10))
            case .failure(let error): #expect(place.isMultiple(of: 10) && (error as? Problem)?.code == .ruleViolated, "\(place): \(error)")
            }
        }
        let digests = Set(answers.values.compactMap { try? $0.get() })
        #expect(answers.count == 120 && digests.count == 108)
        try await almaty.drain()
        let entries = try await almaty.database.read { try Ledger.entries(from: 1, count: 200, $0).map { try LogEntry($0) } }
        #expect(Set(entries.map(\.envelope.digest)) == digests)
        let shared = entries.filter { $0.envelope.hasSharedSignature }
        #expect(!shared.isEmpty, "\(entries.count) entries, and each has a signature of its own")
        await node.shutdown()
    }

    @Test func `change one record one after the other`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let answers = await Self.publish(6, at: almaty) { place in
            var rule = ForumTests.rule("visa-free").object ?? JSONObject()
            rule["maxStayDays"] = .integer(Int64(place) + 10)
            return .init(type: Self.type, key: Self.key(0), body: .object(rule))
        }
        let accepted = answers.values.filter { if case .success = $0 { true } else { false } }.count
        // Who has waited too long is told so, and nothing of theirs stands.
        for case .failure(let error) in answers.values { #expect((error as? Problem)?.code == .unavailable, "\(error)") }
        #expect(accepted >= 1)
        try await almaty.drain()
        let versions = try await almaty.database.read { try Ledger.entries(from: 1, count: 200, $0).count }
        #expect(versions == accepted)
        await node.shutdown()
    }
}
