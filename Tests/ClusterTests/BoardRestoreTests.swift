import CityNode
import Coordinator
import Domain
import Envelope
import Federation
import Foundation
import Storage
import StrictJSON
import TestCluster
import Testing

@Suite struct `A board that comes back from a backup` {
    /// The backup knows position 1; the reader's cursor is at 3 when the coordinator is lost.
    @Test func `hides nothing from a reader whose cursor is newer than the backup`() async throws {
        let forum = try await TestForum()
        let database = forum.coordinator.database
        let key = SigningKey()
        let city = try #require(ParticipantID("almaty"))
        var membership = Membership(secretariatKeys: [])
        let admission: JSON = [
            "city": ["id": "almaty", "name": ["en": "Almaty"], "country": "KZ"], "url": "https://almaty.test:2",
            "signingKey": .string(key.verifyingKey.base64),
            "sealingKey": .string(SealingPrivateKey().publicKey.base64), "tlsKey": .string(Digest32(sha256: []).hex),
        ]
        try membership.apply(Record(type: MemberAdmitted.name, key: "almaty", base: 0, body: admission), at: 0)
        let members = membership

        func put(_ board: Board, version: Int64) async throws {
            let now = UTCTime.system
            let header = PayloadHeader(forum: TestForum.forum, from: city, id: UUIDv7(at: now), issuedAt: now)
            let notice = Notice(header: header, key: .profile, version: version, validUntil: now.adding(days: 1), body: ["text": .integer(version)])
            let envelope = try SignedEnvelope.sign(.notice, payload: notice.json, with: key)
            try await board.put(envelope.compact, city: "almaty", key: "profile", from: city, membership: members, size: 1)
        }
        func cursor(_ answer: [UInt8]) throws -> String { try #require(JSON.parse(answer)["cursor"]?.string) }

        try await put(forum.coordinator.board, version: 1)
        for version in 2...3 { try await put(forum.coordinator.board, version: Int64(version)) }
        let reader = try cursor(try await forum.coordinator.board.changes(since: nil, waitSeconds: 0))
        #expect(reader == "3")

        // What a backup from after the first notice brings back, and what a restore then does.
        try await database.write { connection in
            try connection.execute("UPDATE notice SET version = 1, position = 1")
            try connection.execute("UPDATE board_head SET position = 1 WHERE id = 1")
            try Board.leaveOutLostPositions(connection)
        }
        let position = try await database.read { try Board.position($0) }
        let restored = Board(database: database, forum: TestForum.forum, clock: { .system }, position: position)
        try await put(restored, version: 4)
        let answer = try JSON.parse(try await restored.changes(since: reader, waitSeconds: 0))
        #expect(answer["notices"]?.array?.count == 1)
        #expect(try JSON.parse(try await restored.changes(since: answer["cursor"]?.string, waitSeconds: 0))["notices"]?.array?.isEmpty == true)
        await database.close()
    }
}
