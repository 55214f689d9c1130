import AllFeatures
import Coordinator
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import Testing

@Suite("A submission whose write fails")
struct SequencerTests {
    @Test("is promised nothing; sent again it stands once, at one index", arguments: FlakyDatabase.Failure.allCases)
    func again(_ failure: FlakyDatabase.Failure) async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let flaky = FlakyDatabase(forum.database)
            let second = try await Coordinator(
                forum: SocketForum.id, features: .forum, database: flaky, keys: forum.keys, clock: forum.clock.reading, uptime: forum.clock.uptime,
                logger: RunningServer.logger)
            forum.front.replace(with: CoordinatorAPI(second))
            flaky.failNextWrite(failure)
            let envelope = try almaty.anything(seq: 1)
            let lost = try await almaty.submit([envelope])
            try Refusal(answer: lost).check(.unavailable, isLater: true)
            #expect(second.sequencer.growth.value == 1, "nobody hears of what was not promised")

            let receipt = try await almaty.receipts([envelope])[0]
            #expect(receipt["outcome"] == "accepted" && receipt["index"] == 1)
            #expect(try await almaty.receipts([envelope])[0]["index"] == 1)
            #expect(try await almaty.receipts([almaty.records([RawCity.rule("KZ/FR/tourism/ordinary")], seq: 2).compact])[0]["index"] == 2)
            #expect(second.sequencer.growth.value == 3)
            #expect(try await forum.database.read { try Ledger.head($0).size } == 3)
        }
    }

    @Test("is known of at once where it was kept although its answer was lost: whom it suspended is let in no more")
    func suspension() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let flaky = FlakyDatabase(forum.database)
            let second = try await Coordinator(
                forum: SocketForum.id, features: .forum, database: flaky, keys: forum.keys, clock: forum.clock.reading, uptime: forum.clock.uptime,
                logger: RunningServer.logger)
            forum.front.replace(with: CoordinatorAPI(second))
            #expect(try await second.sequencer.membership().membership.members[almaty.id]?.isSuspended == false)
            flaky.failNextWrite(.persisted)
            await #expect(throws: StorageError.self) {
                let body = MemberSuspended.Body(isSuspended: true, reason: "unpaid dues")
                _ = try await second.sequencer.publish([Record(type: MemberSuspended.name, key: almaty.id.text, base: 0, body: body.json)])
            }
            #expect(try await second.sequencer.membership().membership.members[almaty.id]?.isSuspended == true)
            let refused = try await almaty.receipts([almaty.anything(seq: 1)])[0]
            #expect(refused["outcome"] == "rejected")
        }
    }
}
