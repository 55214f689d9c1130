import CityNode
import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing
import TransparencyLog

/// What a coordinator can do with its own keys, and how a city meets it.
@Suite("A coordinator that", .timeLimit(.minutes(4)))
struct DishonestCoordinatorTests {
    @Test func `promises an index and gives it to another is found out, and followed no further`() async throws {
        try await SocketForum.with { forum in
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            try await follows(suzhou, to: 1)
            // Envelopes go into another log, whose receipts are as well signed as those of the log that is shown.
            let other = CoordinatorAPI(try await forum.fork("other"))
            forum.front.replace(
                with: InterveningHandler(before: CoordinatorAPI(forum.coordinator)) { request, peer in
                    request.path == "/federation/v1/envelopes" ? await other.handle(request, from: peer) : nil
                })
            let rule = RawCity.rule("CN/DE/tourism/ordinary")
            let digest = try await suzhou.outbox.publish([.init(type: rule.type, key: rule.key, body: rule.body)])
            try await eventually(within: 20, "the receipt has come") {
                if case .accepted(index: 1) = try await suzhou.outbox.status(of: digest) { true } else { false }
            }
            _ = try await forum.coordinator.sequencer.publish([RawCity.report("KZ/SE/tourism/ordinary")])

            try await eventually(within: 20, "the city halts: \(suzhou.link.snapshot)") { suzhou.link.snapshot.halted != nil }
            #expect(suzhou.link.snapshot.halted?.contains("promised index 1") == true, "\(suzhou.link.snapshot)")
            #expect(try await suzhou.status().size == 2, "what the log says is well signed; what it does not say is the fault")
            let evidence = try await suzhou.database.read { try $0.query("SELECT theirs FROM evidence").map { try $0.blob(0) } }
            #expect(evidence.count == 1)
            #expect(try UnverifiedEnvelope.parse(#require(evidence.first), as: .receipts).keyID == forum.keys.signing.keyID, "the promise itself")
        }
    }

    @Test func `shows a checkpoint of two days ago is not believed, and what the city has can still be read`() async throws {
        try await SocketForum.with { forum in
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            try await follows(suzhou, to: 1)
            // What waits at the true coordinator ends with an entry; then nothing is on its way that could still bring the next.
            forum.front.replace(with: ImpatientHandler(handler: CoordinatorAPI(forum.coordinator)))
            _ = try await forum.coordinator.sequencer.publish([RawCity.report("KZ/NO/tourism/ordinary")])
            try await follows(suzhou, to: 2)
            forum.front.replace(with: InterveningHandler(before: CoordinatorAPI(forum.coordinator)) { _, _ in Self.away })
            try await eventually(within: 30, "the city has met nobody: \(suzhou.link.snapshot)") { suzhou.link.snapshot.failures > 0 }
            _ = try await forum.coordinator.sequencer.publish([RawCity.report("KZ/SE/tourism/ordinary")])
            let frozen = try await forum.coordinator.checkpoints.checkpoint(after: nil, waitSeconds: 0).bytes
            forum.clock.move(days: 2)
            forum.front.replace(
                with: InterveningHandler(before: CoordinatorAPI(forum.coordinator)) { request, _ in
                    request.path == "/log/v1/checkpoint" ? PeerResponse(status: 200, contentType: "text/plain", body: frozen) : nil
                })

            try await eventually(within: 30, "the city says why: \(suzhou.link.snapshot)") {
                suzhou.link.snapshot.lastError?.contains("more than a day ago") == true
            }
            #expect(suzhou.link.snapshot.halted == nil, "nobody is accused: one of the clocks may be wrong")
            #expect(try await suzhou.status().size == 2)
            #expect(try await suzhou.membership().membership.members[suzhou.id] != nil)

            forum.front.replace(with: ImpatientHandler(handler: CoordinatorAPI(forum.coordinator)))
            try await follows(suzhou, to: 3)
        }
    }

    @Test func `relays an altered notice, or an older one, changes nothing at its readers`() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            try await follows(suzhou, to: 2)
            let old = try almaty.notice(version: 6, body: ["text": "old"])
            let new = try almaty.notice(version: 7, body: ["text": "new"])
            for notice in [old, new] { #expect(try await almaty.put(notice).status == 200) }
            try await eventually(within: 20, "the newer notice is there") { try await version(of: almaty.id, at: suzhou) == 7 }

            var altered = try #require(try JSON.parse(almaty.notice(version: 9, body: ["text": "better"]).compact).object)
            altered["payload"] = try JSON.parse(almaty.notice(version: 9, body: ["text": "worse"]).compact)["payload"]
            let page: JSON = ["notices": [try JSON.parse(old.compact), .object(altered)], "cursor": "made-up"]
            let isAsked = Flag()
            forum.front.replace(
                with: ImpatientHandler(
                    handler: InterveningHandler(before: CoordinatorAPI(forum.coordinator)) { request, _ in
                        guard request.path == "/federation/v1/board", request.method == .get else { return nil }
                        if request.query("since") == "made-up" { isAsked.raise() }
                        return PeerResponse(status: 200, body: page.compact)
                    }))
            // The poll that still waits at the true board ends.
            #expect(try await almaty.put(try almaty.notice(#require(NoticeKey("hotels"))), key: "hotels").status == 200)
            try await eventually(within: 20, "the page has been read") { isAsked.isRaised }
            #expect(try await version(of: almaty.id, at: suzhou) == 7)
            let stored = try await suzhou.database.read { connection in
                try connection.query("SELECT envelope FROM notice WHERE city = 'almaty' AND key = 'profile'").map { try $0.blob(0) }
            }
            #expect(stored == [new.compact])
        }
    }

    private static let away = PeerResponse(problem: Problem(.unavailable, "The coordinator is being serviced. Send it again later."), retryAfter: 1)

    private func follows(_ city: City, to size: Int64) async throws {
        try await eventually(within: 30, "\(city.id) follows to \(size): \(city.link.snapshot)") { try await city.status().size == size }
    }

    private func version(of owner: CityID, at reader: City) async throws -> Int64? {
        try await reader.database.read { connection in
            try connection.first("SELECT version FROM notice WHERE city = $1 AND key = 'profile'", [.text(owner.text)])?.integer(0)
        }
    }
}
