import AllFeatures
import CityNode
import Coordinator
import Envelope
import Federation
import Forum
import Foundation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@Suite struct `A board that comes back from a backup` {
    /// The backup knows one notice; readers' cursors are two further on when the coordinator is lost. It is then lost again, as often as one likes.
    @Test func `hides nothing from a reader whose cursor is newer than the backup, however often that one backup is restored`() async throws {
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
        var cursors = [reader]
        for round in 1...5 {
            // What a backup from after the first notice brings back, and what a restore then does.
            try await database.write { connection in
                try connection.execute("UPDATE notice SET version = 1, position = 1")
                try connection.execute("UPDATE board_head SET position = 1, epoch = 'e0' WHERE id = 1")
                try Board.openEpoch(connection)
            }
            let head = try await database.read { try Board.head($0) }
            let restored = Board(database: database, forum: TestForum.forum, kinds: ForumFeatures.forum.notices, clock: { .system }, head: head)
            for version in 0..<3 { try await put(restored, version: Int64(4 * round + version)) }
            for reader in cursors {
                let answer = try JSON.parse(try await restored.changes(since: reader, waitSeconds: 0))
                #expect(answer["notices"]?.array?.count == 1, "a reader from \(reader) misses what came after restore \(round)")
                let next = try JSON.parse(try await restored.changes(since: answer["cursor"]?.string, waitSeconds: 0))
                #expect(next["notices"]?.array?.isEmpty == true)
                #expect(next["cursor"] == answer["cursor"])
            }
            cursors.append(try cursor(try await restored.changes(since: nil, waitSeconds: 0)))
        }
        #expect(Set(cursors).count == cursors.count)
        await database.close()
    }

    /// Whoever puts an old file back by hand opens no epoch; a cursor that is ahead of the board tells of it.
    @Test func `begins anew for a reader whose cursor is ahead of it, and refuses what is no cursor`() async throws {
        let forum = try await TestForum()
        let answer = try JSON.parse(try await forum.coordinator.board.changes(since: "e0.17", waitSeconds: 0))
        #expect(answer["cursor"] == "e0.0")
        for text in ["", "17", "e0", "e0.", "e0.-1", "e0.01", "e0.1.2", ".1"] {
            await #expect(throws: Problem.self) { try await forum.coordinator.board.changes(since: text, waitSeconds: 0) }
        }
    }
}
