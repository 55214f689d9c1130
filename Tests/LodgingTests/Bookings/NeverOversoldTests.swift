import Primitives
import SQL
import TestKit
import Testing

@testable import Lodging

/// Many at once for the last rooms.
@Suite(.timeLimit(.minutes(4))) struct `No room is sold twice` {
    private static let night = UTCDate("2026-12-01")!

    /// What became of something that was tried.
    private static func outcome(_ body: () async throws -> Void) async throws -> LodgingRefusal? {
        do {
            try await body()
            return nil
        } catch let refusal as LodgingRefusal { return refusal }
    }

    private static func isSoldOut(_ refusal: LodgingRefusal?) -> Bool {
        guard case .rate(let rate)? = refusal else { return false }
        return rate.rule == .soldOut
    }

    @Test func `by 64 callers who want the last rooms`() async throws {
        let hotel = try await SampleHotel(rooms: 5)
        // Stays that overlap in any way, for two nights that have five rooms each.
        let stays = [SampleHotel.stay("2026-12-01", nights: 2), SampleHotel.stay("2026-12-01", nights: 1), SampleHotel.stay("2026-12-02", nights: 1)]
        var tokens: [String] = []
        for caller in 0..<64 { tokens.append(try await hotel.offer(stays[caller % 3])) }
        let outcomes = try await withThrowingTaskGroup(of: LodgingRefusal?.self) { group in
            for token in tokens {
                group.addTask { try await Self.outcome { _ = try await hotel.book { try $0.book(token, for: nil, $1) } } }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.allSatisfy { $0 == nil || Self.isSoldOut($0) })
        #expect(try await hotel.sold(Self.night) == 5)
        #expect(try await hotel.sold(Self.night.adding(days: 1)) == 5)
        #expect(try await hotel.problems() == [])
    }

    @Test func `nor to one who asks ten times at once`() async throws {
        let hotel = try await SampleHotel(rooms: 40)
        var tokens: [String] = []
        for _ in 0..<16 { tokens.append(try await hotel.offer(SampleHotel.stay("2026-12-01"))) }
        let ids = try await withThrowingTaskGroup(of: UUIDv7.self) { group in
            for token in tokens + tokens + tokens + tokens + tokens + tokens + tokens + tokens + tokens + tokens {
                group.addTask {
                    let held = try await hotel.book { try $0.hold(token, for: nil, $1) }
                    return try await hotel.book { try $0.confirm(held.id, for: nil, $1) }.id
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(ids.count == 16)
        #expect(try await hotel.sold(Self.night) == 16)
        #expect(try await hotel.problems() == [])
    }

    @Test func `while holds end and are confirmed at the same moment`() async throws {
        let hotel = try await SampleHotel(rooms: 8)
        var held: [UUIDv7] = []
        for _ in 0..<8 {
            let token = try await hotel.offer(SampleHotel.stay("2026-12-01"))
            held.append(try await hotel.book { try $0.hold(token, for: nil, $1) }.id)
        }
        let over = SampleHotel.now.adding(seconds: Booking.holdSeconds)
        // Who confirms comes a moment before the end or at it; others want the same rooms at the same time.
        let confirmed = try await withThrowingTaskGroup(of: Bool.self) { group in
            for (place, id) in held.enumerated() {
                let time = place.isMultiple(of: 2) ? over.adding(seconds: -1) : over
                group.addTask { try await Self.outcome { _ = try await hotel.book(at: time) { try $0.confirm(id, for: nil, $1) } } == nil }
            }
            for _ in 0..<32 {
                group.addTask {
                    _ = try await Self.outcome { _ = try await hotel.booked(SampleHotel.stay("2026-12-01"), at: over) }
                    return false
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(confirmed <= 4, "a hold that is over was confirmed")
        #expect(try await hotel.sold(Self.night) <= 8)
        #expect(try await hotel.problems() == [])
    }

    @Test func `while rooms are taken away and put back`() async throws {
        let hotel = try await SampleHotel(rooms: 6)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for count in [3, 6, 2, 4, 1, 6, 5] {
                group.addTask {
                    _ = try await Self.outcome {
                        try await hotel.desk { try $0.set(SampleHotel.rooms(count, families: 1), of: SampleHotel.id, $1) }
                    }
                }
            }
            for _ in 0..<48 {
                group.addTask { _ = try await Self.outcome { _ = try await hotel.booked(SampleHotel.stay("2026-12-01")) } }
            }
            try await group.waitForAll()
        }
        let (sold, rooms) = try await hotel.database.read { connection in
            let row = try connection.first(
                "SELECT MAX(sold), MIN(rooms) FROM stock_night WHERE day = $1 AND room_type = 1", [SQLValue(Self.night.daysSince1970)])
            return (try row?.int(0) ?? -1, try row?.int(1) ?? -1)
        }
        #expect(sold <= rooms)
        #expect(try await hotel.problems() == [])
    }

    @Test func `since the database refuses the row, whoever writes it`() async throws {
        let hotel = try await SampleHotel(rooms: 1)
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        for statement: SQLText in [
            "UPDATE stock_night SET sold = sold + 1 WHERE room_type = 1 AND sold = 1",
            "UPDATE stock_night SET rooms = 0 WHERE room_type = 1 AND sold = 1",
            "UPDATE stock_night SET sold = -1 WHERE room_type = 1",
        ] {
            let error = await #expect(throws: StorageError.self) { try await hotel.database.write { try $0.execute(statement) } }
            #expect(error?.constraint?.kind == .check)
        }
    }

    @Test func `and the checker sees it where something is wrong`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        #expect(try await hotel.problems() == [])
        for (statement, repair) in [
            (
                "UPDATE stock_night SET sold = sold + 1 WHERE room_type = 1 AND sold = 1",
                "UPDATE stock_night SET sold = 1 WHERE room_type = 1 AND sold = 2"
            ),
            ("UPDATE booking SET total = total + 1", "UPDATE booking SET total = total - 1"),
            ("UPDATE booking SET state = 'cancelled'", "UPDATE booking SET state = 'confirmed'"),
        ] as [(SQLText, SQLText)] {
            try await hotel.database.write { try $0.execute(statement) }
            #expect(try await hotel.problems() != [], "\(statement)")
            try await hotel.database.write { try $0.execute(repair) }
        }
        #expect(try await hotel.problems() == [], "\(booking.id)")
    }
}
