import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import Testing

@testable import Lodging

@Suite struct `The search over what cities tell of their hotels` {
    private static let almaty = CityID("almaty")!

    private static func index(of hotel: SampleHotel) async throws -> LodgingIndex {
        let index = LodgingIndex()
        let (hotels, availability) = try await hotel.database.read { connection in
            (try HotelNotice.body(connection), try AvailabilityNotice.body(of: SampleHotel.id, today: SampleHotel.today, connection))
        }
        // Whichever comes first.
        index.take("availability/\(SampleHotel.id)", of: almaty, availability)
        index.take("hotels", of: almaty, hotels)
        return index
    }

    @Test func `finds what the hotel itself would offer, at the same price, whatever is asked`() async throws {
        let hotel = try await SampleHotel(rooms: 2)
        var random = SystemRandomNumberGenerator()
        // A calendar with every kind of rule in it.
        let changes: [JSON] = (0..<60).map { _ in
            let from = SampleHotel.today.adding(days: .random(in: 0...70, using: &random))
            var change = JSONObject([
                ("from", .string(from.description)), ("through", .string(from.adding(days: .random(in: 0...9, using: &random)).description)),
            ])
            let names = ["price", "minStay", "maxStay", "minStayOnArrival", "maxStayOnArrival", "closed", "closedToArrival", "closedToDeparture"]
            switch names.randomElement(using: &random) ?? "price" {
            case "price": change["price"] = .integer(.random(in: 1...9_000_000, using: &random))
            case let name where name.hasPrefix("min"): change[name] = .integer(.random(in: 1...3, using: &random))
            case let name where name.hasPrefix("max"): change[name] = .integer(.random(in: 3...9, using: &random))
            case let name: change[name] = .boolean(.random(using: &random))
            }
            return .object(change)
        }
        for change in changes {
            let change = try DayChange(Fields(change))
            try await hotel.desk { _ = try $0.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, $1) }
        }
        for day in [3, 3, 10, 20] {
            _ = try? await hotel.booked(SampleHotel.stay(SampleHotel.today.adding(days: day).description, nights: 3))
        }
        let index = try await Self.index(of: hotel)
        #expect(index.hotels == 1)
        var offered = 0
        for _ in 0..<400 {
            let arrival = SampleHotel.today.adding(days: .random(in: 0...80, using: &random))
            let stay = SampleHotel.stay(
                arrival.description, nights: .random(in: 1...7, using: &random), adults: .random(in: 1...4, using: &random),
                children: (0..<Int.random(in: 0...2, using: &random)).map { $0 * 8 })
            let quote = try await hotel.database.read { try BookingDesk(at: SampleHotel.now).quote(stay, at: SampleHotel.id, $0) }
            let found = index.search(LodgingSearch(stay))
            #expect(found.first?.total == quote.offers.first?.offer.total, "\(stay)")
            #expect(found.first?.left == quote.offers.first.map { min(9, $0.offer.left) })
            offered += found.count
        }
        #expect(offered > 50, "the sample offers something")
    }

    @Test func `finds by what a hotel has, and where it is`() async throws {
        let hotel = try await SampleHotel()
        let index = try await Self.index(of: hotel)
        let stay = SampleHotel.stay("2026-12-01")
        func count(_ change: (inout LodgingSearch) -> Void) -> Int {
            var search = LodgingSearch(stay)
            change(&search)
            return index.search(search).count
        }
        #expect(count { $0.facilities = [.wifi, .restaurant] } == 1 && count { $0.facilities = [.wifi, .pool] } == 0)
        #expect(count { $0.family = [.library] } == 1 && count { $0.family = [.playground] } == 0)
        #expect(count { $0.isCultural = true } == 0)
        #expect(count { $0.leastStars = 4 } == 1 && count { $0.leastStars = 5 } == 0)
        #expect(count { $0.cities = [Self.almaty] } == 1 && count { $0.cities = [CityID("osh")!] } == 0)
    }

    @Test func `forgets what is withdrawn, and passes over what cannot be read`() async throws {
        let hotel = try await SampleHotel()
        let index = try await Self.index(of: hotel)
        let search = LodgingSearch(SampleHotel.stay("2026-12-01"))
        #expect(index.search(search).count == 1)
        index.take(
            "availability/\(SampleHotel.id)", of: Self.almaty,
            ["from": "2026-11-26", "rooms": [["roomType": "double", "left": [[1000, 1]], "rates": []]]])
        #expect(index.search(search).isEmpty)
        index.take("availability/\(SampleHotel.id)", of: Self.almaty, .null)
        index.take("hotels", of: Self.almaty, ["hotels": [["id": "x"], 7]])
        #expect(index.hotels == 0)
    }

    @Test func `is told by a job once where something is otherwise`() async throws {
        let hotel = try await SampleHotel()
        let told = Told()
        func run(at now: UTCTime) async throws {
            _ = try await LodgingNoticesJob.run(
                at: JobSite(.city(Self.almaty), forum: hotel.database, own: hotel.database, now: now, show: { told.take($0.text, $1) }))
        }
        func due() async throws -> UTCTime? { try await hotel.database.read { try LodgingNoticesJob.due($0) } }
        let tomorrow = UTCTime("2026-11-27T00:00:00Z")!
        #expect(try await due() == .always)
        try await run(at: SampleHotel.now)
        #expect(told.keys == ["hotels", "availability/silk-road-inn"])
        try await run(at: SampleHotel.now.adding(seconds: 120))
        #expect(told.keys.count == 2, "nothing is otherwise")
        try await run(at: SampleHotel.now.adding(seconds: 240))
        #expect(try await due() == tomorrow)
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01"), at: SampleHotel.now.adding(seconds: 250))
        #expect(try await due() == .always)
        try await run(at: SampleHotel.now.adding(seconds: 280))
        #expect(told.keys.count == 3 && told.keys.last == "availability/silk-road-inn")
        try await hotel.desk(at: SampleHotel.now.adding(seconds: 300)) { try $0.setOpen(false, SampleHotel.id, $1) }
        try await run(at: SampleHotel.now.adding(seconds: 360))
        #expect(told.keys.count == 5 && told.withdrawn == ["availability/silk-road-inn"])
    }

    private final class Told: Sendable {
        private let notices = Mutex<[(key: String, body: JSON?)]>([])
        func take(_ key: String, _ body: JSON?) { notices.withLock { $0.append((key, body)) } }
        var keys: [String] { notices.withLock { $0.map(\.key) } }
        var withdrawn: [String] { notices.withLock { $0.filter { $0.body == nil }.map(\.key) } }
    }
}
