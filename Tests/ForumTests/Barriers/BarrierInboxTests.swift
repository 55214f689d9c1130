import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Forum

@Suite struct `The inbox of a city for travellers` {
    private static let start = UTCTime(seconds: 1_795_593_600)
    private static let body: JSON = ["country": "KG", "sort": "fee", "title": "Cash", "text": "Cash alone"]

    /// Gives a body an empty inbox.
    private static func run(_ body: (SQLiteDatabase) async throws -> Void) async throws {
        let directory = try TemporaryDirectory()
        let database = try await SQLiteDatabase.open(directory.file("city.sqlite"))
        try await Migrations(BarrierInboxSchema.migrations).apply(to: database, of: BarriersFeature.name)
        try await body(database)
    }

    /// Sends a report.
    ///
    /// - Parameter seconds: from the form to the report.
    private static func send(
        _ database: SQLiteDatabase, from address: String = "192.0.2.1", after seconds: Int64 = 30, at now: UTCTime = start, isTrap: Bool = false,
        stamp: String? = nil
    ) async throws -> BarrierInbox.Refusal? {
        try await database.write { connection in
            let stamp = try stamp ?? BarrierInbox.stamp(at: now.adding(seconds: -seconds), connection)
            do {
                try BarrierInbox.receive(Self.body, mail: "who@example.org", stamp: stamp, from: address, isTrap: isTrap, at: now, connection)
                return nil
            } catch let refusal as BarrierInbox.Refusal { return refusal }
        }
    }

    private static func count(_ database: SQLiteDatabase) async throws -> Int {
        try await database.read { try BarrierInbox.items(limit: 1000, $0).count }
    }

    @Test func `takes what a person has typed, and neither what is sent at once nor what no form of it has begun`() async throws {
        try await Self.run { (database: SQLiteDatabase) async throws -> Void in
            #expect(try await Self.send(database) == nil)
            #expect(try await Self.send(database, after: 1) == .tooQuick)
            #expect(try await Self.send(database, after: 90_000) == .tooOld)
            for stamp in ["", "1795593500", "1795593500.0000", "x.y"] { #expect(try await Self.send(database, stamp: stamp) == .tooOld, "\(stamp)") }
            #expect(try await Self.count(database) == 1)
        }
    }

    @Test func `drops without a word what has filled in the field that nobody sees`() async throws {
        try await Self.run { (database: SQLiteDatabase) async throws -> Void in
            #expect(try await Self.send(database, isTrap: true) == nil)
            #expect(try await Self.count(database) == 0)
        }
    }

    @Test func `takes a few of one address a day, and a number of all together`() async throws {
        try await Self.run { (database: SQLiteDatabase) async throws -> Void in
            for _ in 0..<BarrierInbox.mostOfAddress { #expect(try await Self.send(database) == nil) }
            #expect(try await Self.send(database) == .tooMany)
            #expect(try await Self.send(database, at: Self.start.adding(days: 1)) == nil, "a day later it may send again")
            let others = (1..<BarrierInbox.mostOfDay).map { number -> [SQLValue] in
                [.text("id-\(number)"), .integer(Self.start.adding(days: 1).milliseconds), .text("origin-\(number)"), .blob(Self.body.compact)]
            }
            try await database.write { connection in
                try connection.execute("INSERT INTO barrier_inbox (id, received_at, origin, body) VALUES ($1, $2, $3, $4)", forEach: others)
            }
            #expect(try await Self.send(database, from: "203.0.113.9", at: Self.start.adding(days: 1)) == .tooFull)
        }
    }

    @Test func `keeps no address for longer than a day, and nothing for longer than it says`() async throws {
        try await Self.run { (database: SQLiteDatabase) async throws -> Void in
            _ = try await Self.send(database)
            let kept = try await database.read { try $0.first("SELECT origin FROM barrier_inbox")?.text(0) }
            #expect(kept?.contains("192.0.2.1") == false && kept?.isEmpty == false)
            try await database.write { try BarrierInbox.erase(at: Self.start.adding(days: 2), $0) }
            #expect(try await database.read { try $0.first("SELECT origin FROM barrier_inbox")?.text(0) } == "")
            try await database.write { try BarrierInbox.erase(at: Self.start.adding(days: Int64(BarrierInbox.daysKept)), $0) }
            #expect(try await Self.count(database) == 0)
        }
    }
}
