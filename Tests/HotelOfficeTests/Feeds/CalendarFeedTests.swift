import Accounts
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestKit
import Testing

@testable import HotelOffice
@testable import Outbound

/// A city with one hotel of two double rooms, and one calendar that takes them.
private final class FeedCity: Sendable {
    static let hotel = HotelID("inn")!
    static let double = RoomTypeID("double")!
    static let now = UTCTime("2026-11-26T07:00:00Z")!
    static let today = UTCDate("2026-11-26")!

    let database: SQLiteDatabase
    let feed = UUIDv7(at: now)
    /// What the other system answers next.
    let answer = Mutex<Result<OutboundAnswer, OutboundFault>>(.failure(.connectionRefused))
    private let directory: TemporaryDirectory

    init() async throws {
        directory = try TemporaryDirectory()
        database = try await SQLiteDatabase.open(directory.file("city.db"))
        try await Migrations([AccountSchema.step(1)]).apply(to: database)
        try await Migrations(LodgingFeature.cityMigrations).apply(to: database, of: LodgingFeature.name)
        try await Migrations(HotelOfficeFeature.cityMigrations).apply(to: database, of: HotelOfficeFeature.name)
        let file = try HotelFile(
            Fields([
                "hotels": [
                    [
                        "id": "inn", "name": ["en": "Inn"], "address": ["en": "Street"], "contacts": .object(JSONObject()), "facilities": [],
                        "family": [], "checkIn": "14:00", "checkOut": "12:00", "timeZone": "Asia/Almaty",
                        "roomTypes": [["id": "double", "name": ["en": "Double"], "adults": 2, "children": 0]],
                        "ratePlans": [
                            [
                                "id": "flexible", "name": ["en": "Flexible"], "currency": "KZT", "meals": "none", "occupancy": ["included": 2],
                                "cancellation": ["late": "all", "noShow": "all"],
                            ]
                        ],
                        "rooms": [
                            ["number": "1", "roomType": "double", "floor": 1], ["number": "2", "roomType": "double", "floor": 1],
                        ],
                        "days": [
                            ["roomType": "double", "ratePlan": "flexible", "from": "2026-11-26", "through": "2027-03-01", "price": 1000]
                        ],
                    ]
                ]
            ]))
        let (id, address) = (feed, try #require(HTTPSAddress("https://calendars.example/double.ics")))
        try await database.write { connection in
            let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: Self.now))
            for entry in file.hotels { try desk.take(entry, connection) }
            try HotelFeed.add("Elsewhere", address, as: id, of: Self.hotel, Self.double, connection)
        }
    }

    /// Reads what is due.
    func refresh(afterHours hours: Int64 = 0) async throws -> [JobFinding] {
        let site = JobSite(.city(CityID("almaty")!), forum: database, own: database, now: Self.now.adding(seconds: hours * 3600))
        return try await CalendarFeeds.refresh(at: site) { [self] _ in try answer.withLock { try $0.get() } }
    }

    func say(_ events: [(uid: String, from: String, until: String)]) {
        let text = events.map { "BEGIN:VEVENT\r\nUID:\($0.uid)\r\nDTSTART:\($0.from)\r\nDTEND:\($0.until)\r\nEND:VEVENT\r\n" }.joined()
        say("BEGIN:VCALENDAR\r\n" + text + "END:VCALENDAR\r\n")
    }

    func say(_ text: String, status: Int = 200, isWhole: Bool = true) {
        answer.withLock { $0 = .success(OutboundAnswer(status: status, mediaType: "text/calendar", body: Array(text.utf8), isWhole: isWhole)) }
    }

    /// What is left of each night from a day on.
    func left(_ day: String, _ count: Int) async throws -> [Int?] {
        try await database.read { connection in
            let type = try HotelTables.roomType(Self.double, of: Self.hotel, connection)?.number ?? 0
            return try StockNight.nights(of: type, from: UTCDate(day)!, count: count, connection).map { $0?.left }
        }
    }

    func state() async throws -> HotelFeed? { try await database.read { try HotelFeed.feeds(of: Self.hotel, $0).first } }

    func book(_ arrival: String, nights: Int) async throws {
        let day = try #require(UTCDate(arrival))
        let stay = try #require(StayRequest(arrival: day, departure: day.adding(days: nights), adults: 2))
        try await database.write { connection in
            let desk = BookingDesk(at: Self.now)
            let offer = try #require(try desk.quote(stay, at: Self.hotel, connection).offers.first)
            _ = try desk.book(offer.token, for: nil, connection)
        }
    }
}

@Suite(.timeLimit(.minutes(3))) struct `Calendars that take rooms` {
    @Test func `are all read in the run at which they are due, however many a city has`() async throws {
        let city = try await FeedCity()
        try await city.database.write { connection in
            for number in 1...20 {
                let address = try #require(HTTPSAddress("https://calendars.example/\(number).ics"))
                try HotelFeed.add("Elsewhere \(number)", address, as: UUIDv7(at: FeedCity.now), of: FeedCity.hotel, FeedCity.double, connection)
            }
        }
        city.say([])
        #expect(try await city.refresh() == [])
        let feeds = try await city.database.read { try HotelFeed.feeds(of: FeedCity.hotel, $0) }
        #expect(feeds.count == 21 && feeds.allSatisfy { $0.takenAt == FeedCity.now }, "\(feeds)")
    }

    @Test func `take a room a night, and give it back when the other system does`() async throws {
        let city = try await FeedCity()
        city.say([("a", "20261210", "20261212"), ("b", "20261211", "20261212")])
        #expect(try await city.refresh() == [])
        #expect(try await city.left("2026-12-09", 4) == [2, 1, 0, 2])
        #expect(try await city.refresh() == [], "it is not due yet")
        #expect(try await city.database.read { try CalendarFeedJob.due($0) } == FeedCity.now.adding(seconds: CalendarFeeds.interval))
        city.say([("b", "20261211", "20261213")])
        _ = try await city.refresh(afterHours: 1)
        #expect(try await city.left("2026-12-09", 5) == [2, 2, 1, 1, 2])
        city.say([])
        _ = try await city.refresh(afterHours: 2)
        #expect(try await city.left("2026-12-09", 5) == [2, 2, 2, 2, 2])
    }

    @Test func `keep what was read last where the next cannot be, and say why`() async throws {
        let city = try await FeedCity()
        city.say([("a", "20261210", "20261212")])
        _ = try await city.refresh()
        var hours: Int64 = 0
        for (text, status, isWhole, code) in [
            ("<html>", 200, true, "html"), ("nothing", 200, true, "line"), ("BEGIN:VCALENDAR\n", 200, true, "cut-off"), ("gone", 404, true, "status"),
            ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", 200, false, "cut-off"),
        ] {
            hours += 13
            city.say(text, status: status, isWhole: isWhole)
            let findings = try await city.refresh(afterHours: hours)
            #expect(findings.map(\.message) == ["a calendar cannot be read"], "\(code)")
            #expect(try await city.state()?.trouble?.code == code)
            #expect(try await city.left("2026-12-09", 4) == [2, 1, 1, 2], "\(code)")
        }
        city.answer.withLock { $0 = .failure(.network(address: "10.0.0.1", range: nil, what: "a private one", setting: "webhooks.networks")) }
        _ = try await city.refresh(afterHours: hours + 13)
        let refused = try await city.state()
        #expect(refused?.trouble?.code == "private" && refused?.trouble?.detail == "10.0.0.1" && refused?.failures == 6)
        #expect(try await city.refresh(afterHours: hours + 14) == [], "it waits longer each time")
        city.say([])
        _ = try await city.refresh(afterHours: hours + 26)
        let sound = try await city.state()
        #expect(sound?.trouble == nil && sound?.failures == 0)
        #expect(try await city.left("2026-12-09", 4) == [2, 2, 2, 2])
    }

    @Test func `never take what is sold here: the night is named to the staff`() async throws {
        let city = try await FeedCity()
        try await city.book("2026-12-10", nights: 2)
        try await city.book("2026-12-10", nights: 1)
        city.say([("a", "20261210", "20261212"), ("b", "20261211", "20261212")])
        let findings = try await city.refresh()
        #expect(findings.map(\.message) == ["rooms are sold twice by another calendar"] && findings.first?.details["nights"] == "2")
        #expect(try await city.left("2026-12-10", 3) == [0, 0, 2])
        let conflicts = try await city.database.read { connection in
            let type = try HotelTables.roomType(FeedCity.double, of: FeedCity.hotel, connection)?.number ?? 0
            return try StockBlocks.conflicts(of: type, from: FeedCity.today, until: FeedCity.today.adding(days: 100), connection)
        }
        #expect(conflicts.map { "\($0.day) \($0.rooms) \($0.sold) \($0.blocked)" } == ["2026-12-10 2 2 1", "2026-12-11 2 1 2"])
        #expect(try await city.database.read { try StockCheck.problems($0) } == [])
    }

    @Test func `show others the nights on which nothing is left, under an address that cannot be guessed`() async throws {
        let city = try await FeedCity()
        try await city.book("2026-12-10", nights: 2)
        try await city.book("2026-12-10", nights: 1)
        let full = try await city.database.write { connection in
            try ShownFeed.make(of: FeedCity.hotel, FeedCity.double, connection)
            let old = try #require(try ShownFeed.secrets(of: FeedCity.hotel, connection)[FeedCity.double])
            try ShownFeed.make(of: FeedCity.hotel, FeedCity.double, connection)
            let secret = try #require(try ShownFeed.secrets(of: FeedCity.hotel, connection)[FeedCity.double])
            #expect(try ShownFeed.find(old, connection) == nil && ShownFeed.find(secret, connection)?.1 == FeedCity.double)
            #expect(old != secret && secret.utf8.count == 32)
            let type = try HotelTables.roomType(FeedCity.double, of: FeedCity.hotel, connection)?.number ?? 0
            return try StockBlocks.full(type, from: FeedCity.today, count: 100, connection).map { "\($0.from) \($0.until)" }
        }
        #expect(full == ["2026-12-10 2026-12-11"])
    }
}
