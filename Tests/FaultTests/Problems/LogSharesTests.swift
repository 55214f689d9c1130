import Coordinator
import Envelope
import Federation
import Primitives
import Testing

@Suite(.timeLimit(.minutes(4))) struct `The secretariat` {
    @Test func `sees how many bytes of the log and of the board are whose`() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            #expect(try await forum.coordinator.shares.all()["almaty"] == nil)
            for seq in 1...2 {
                let envelope = try almaty.records([RawCity.rule(["KZ/DE/tourism/ordinary", "KZ/FR/tourism/ordinary"][seq - 1])], seq: Int64(seq))
                try await almaty.publish(envelope)
                let share = try #require(try await forum.coordinator.shares.all()["almaty"])
                #expect(share.logBytes > seq * envelope.compact.count && share.logBytes < seq * (envelope.compact.count + 100))
            }
            let notice = try almaty.notice()
            _ = try await almaty.put(notice)
            #expect(try await forum.coordinator.shares.all()["almaty"]?.boardBytes == Int64(notice.compact.count))
        }
    }
}
