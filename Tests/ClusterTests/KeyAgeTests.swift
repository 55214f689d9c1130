import AllFeatures
import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import TLS
import TestCluster
import Testing

@testable import Coordinator

@Suite(.timeLimit(.minutes(3))) struct `Ages of the secretariat's keys` {
    private static func open(_ forum: TestForum, hours: Int64) async throws -> Coordinator {
        try await Coordinator(
            forum: TestForum.forum, features: .forum, database: forum.coordinator.database, keys: forum.coordinator.keys,
            clock: MovedClock(hours: hours).reading, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test func `are those of the forum for what was made with it, and stay through later starts`() async throws {
        let forum = try await TestForum()
        let made = UTCTime(seconds: forum.coordinator.keys.authority.certificate.notBefore + 3600)
        for hours in [0, 5] as [Int64] {
            let ages = try await Self.open(forum, hours: hours).keyAges()
            for age in [ages.signing, ages.log, ages.root] { #expect(age == KeyAge(since: made, source: .certificate)) }
        }
    }

    @Test func `begin when a key comes into use, and are said to be uncertain of what was there before`() async throws {
        let forum = try await TestForum()
        let database = forum.coordinator.database
        let (old, new) = (SigningKey().verifyingKey, SigningKey().verifyingKey)
        let (start, later) = (UTCTime(seconds: 1_790_000_000), UTCTime(seconds: 1_790_500_000))
        // As a coordinator that noted nothing has left it.
        try await database.write { connection in
            try connection.execute("DELETE FROM key_age")
            try KeyAge.note([.signing(old)], beginning: { _ in nil }, at: start, connection)
            for time in [later, later.adding(seconds: 60)] {
                try KeyAge.note([.signing(old), .signing(new)], beginning: { _ in nil }, at: time, connection)
            }
        }
        let ages = try await database.read { connection in try [old, new].map { try KeyAge.of(.signing($0), connection) } }
        #expect(ages == [KeyAge(since: start, source: .start), KeyAge(since: later, source: .use)])
        #expect(try await database.read { try KeyAge.of(.log(new), $0) } == nil)
    }
}
