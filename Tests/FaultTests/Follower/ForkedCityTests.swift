import CityNode
import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import TestCluster
import Testing

/// A coordinator that is away for a while.
private struct ClosedHandler: PeerRequestHandler {
    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        PeerResponse(problem: Problem(.unavailable, "The coordinator is being serviced. Send it again later."), retryAfter: 1)
    }
    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int { 1 << 22 }
}

@Suite("A city whose number was given twice", .timeLimit(.minutes(4)))
struct ForkedCityTests {
    @Test("catches up, opens the next epoch, and what waited is said after all")
    func heals() async throws {
        try await SocketForum.with { forum in
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: try await forum.node("node"))
            try await suzhou.reach(1)
            forum.front.replace(with: ClosedHandler())
            let waiting = RawCity.rule("CN/DE/tourism/ordinary")
            _ = try await suzhou.outbox.publish([.init(type: waiting.type, key: waiting.key, body: waiting.body)])
            // A copy of the node, or the node before its restore, has said something else under the same number meanwhile.
            let sequence = SequenceNumber(epoch: 1, number: 1)
            let me = ParticipantID(suzhou.id)
            let header = PayloadHeader(forum: SocketForum.id, from: me, id: UUIDv7(at: forum.clock.now), issuedAt: forum.clock.now)
            let payload = RecordsPayload(header: header, sequence: sequence, records: [RawCity.rule("CN/FR/tourism/ordinary")])
            let other = try SignedEnvelope.sign(.records, payload: payload.json, with: suzhou.secrets.signing)
            let receipts = try await forum.coordinator.sequencer.submit([other.compact[...]], from: me)
            guard case .accepted(1) = receipts[0].outcome else { throw Problem(.internal, "\(receipts)") }
            forum.front.replace(with: CoordinatorAPI(forum.coordinator))

            try await suzhou.reach(3, withinSeconds: 30)
            #expect(suzhou.follower.growth.value == 3)
            try await suzhou.database.read { connection in
                let ledger = try Ledger(connection)
                #expect(try ledger.lastSequence(of: me) == SequenceNumber(epoch: 2, number: 1))
                #expect(try ledger.current(waiting.id)?.body == waiting.body)
                #expect(try ledger.current(RecordID(type: waiting.type, key: "CN/FR/tourism/ordinary")) != nil)
            }
            #expect(try await suzhou.status().rejected == 0)
            #expect(try await suzhou.status().root == (try await forum.database.read { try Ledger.head($0).root }))
        }
    }
}
