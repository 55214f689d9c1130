import Accounts
import Glibc
import Guests
import Lodging
import Primitives
import SQL
import StrictJSON
import TLS

/// Bookings of three nights through the use case that the site has, the guest's name sealed under a key of its own in the city's vault, each durable
/// before its caller is told; beside PostgreSQL's own transactions of the same work.
struct BookingFigures {
    static let (hotels, roomTypes, days) = (200, 5, 365)
    static let callers = 4096
    private static let now = UTCTime.system
    private static let (plan, zone) = (RatePlanID("flexible"), "Asia/Almaty")

    /// Where bookings go, as in the baseline: to any hotel, to one, or to the nights from a month's days of one room type.
    enum Spread: String {
        case uniform, hot, month

        var hotels: Int { self == .uniform ? BookingFigures.hotels : 1 }
        var roomTypes: Int { self == .month ? 1 : BookingFigures.roomTypes }
        /// On which they arrive.
        var days: Int { self == .month ? 30 : BookingFigures.days - 3 }
    }

    private let directory: String
    private let database: SQLiteDatabase
    private let vault: SQLiteDatabase

    init(in parent: String, say: (String) -> Void) async throws {
        directory = try Files.temporaryDirectory(in: parent)
        database = try await SQLiteDatabase.open("\(directory)/city.db")
        try await Migrations([AccountSchema.step(1)]).apply(to: database)
        try await Migrations(LodgingFeature.cityMigrations).apply(to: database, of: LodgingFeature.name)
        try await Migrations(GuestsFeature.cityMigrations).apply(to: database, of: GuestsFeature.name)
        vault = try await SQLiteDatabase.open("\(directory)/vault.db")
        try await Migrations(GuestsFeature.vaultMigrations).apply(to: vault, of: GuestsFeature.name)
        say("bookings: \(Self.hotels) hotels with \(Self.roomTypes) room types and prices for \(Self.days) days")
        for hotel in 0..<Self.hotels { try await database.write { try Self.furnish(hotel, $0) } }
        // A bound that no run comes to, as in the baseline.
        try await database.write { try $0.execute("UPDATE stock_night SET rooms = 1000000") }
    }

    func close() async {
        await database.close()
        await vault.close()
        Files.remove(directory)
    }

    // MARK: Ours

    /// - Returns: bookings a second, and the processor time of each in microseconds.
    func run(_ spread: Spread, bookings: Int) async throws -> (perSecond: Double, microseconds: Double) {
        let offers = try await offers(spread, bookings)
        let before = try await count()
        let guests = BookingGuests([.init(name: "Guest Name")], mail: MailAddress("guest-name@example.org"))
        let (database, vault) = (database, vault)
        let (start, used) = (ContinuousClock.now, Self.processorSeconds())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<Self.callers {
                group.addTask {
                    for place in stride(from: caller, to: offers.count, by: Self.callers) {
                        try await ToldGuests(vault: vault, own: database, now: .system).book(offers[place], guests)
                    }
                }
            }
            try await group.waitForAll()
        }
        let (seconds, processor) = ((ContinuousClock.now - start) / .seconds(1), Self.processorSeconds() - used)
        guard try await count() - before == bookings else { throw Failure("\(try await count() - before) of \(bookings) bookings are there.") }
        let problems = try await database.read { try StockCheck.problems($0) }
        let sealed = try await database.read { try $0.first("SELECT COUNT(*) FROM booking_told WHERE sealed IS NOT NULL")?.int(0) }
        guard try await count() == sealed else { throw Failure("The guests of \(sealed ?? 0) bookings are kept.") }
        guard problems.isEmpty else { throw Failure("The checker has found: \(problems.prefix(3))") }
        return (Double(bookings) / seconds, processor / Double(bookings) * 1e6)
    }

    /// Of this process, in user and system mode.
    private static func processorSeconds() -> Double {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    }

    /// Bytes that our rows have on average, for a peer that writes as many.
    func bytes() async throws -> BookingPeer.Bytes {
        func average(_ query: SQLText, _ database: SQLiteDatabase) async throws -> Int {
            try await database.read { try $0.first(query)?.int(0) ?? 0 }
        }
        return BookingPeer.Bytes(
            body: try await average("SELECT SUM(LENGTH(body)) / COUNT(*) FROM booking", database),
            sealed: try await average("SELECT SUM(LENGTH(sealed)) / COUNT(*) FROM booking_told", database),
            proof: try await average("SELECT SUM(LENGTH(proof)) / COUNT(*) FROM booking_told", database),
            wrapped: try await average("SELECT SUM(LENGTH(wrapped)) / COUNT(*) FROM personal_key", vault))
    }

    private func count() async throws -> Int { try await database.read { try $0.first("SELECT COUNT(*) FROM booking")?.int(0) ?? -1 } }

    /// Made before the clock runs, as travellers look at prices before they book. They are booked in the order in which they were made, but for as many
    /// as there are callers, which is what callers come to who book at once what they were offered.
    private func offers(_ spread: Spread, _ count: Int) async throws -> [String] {
        let today = Self.now.date
        return try await database.read { connection in
            var offers: [String] = []
            while offers.count < count {
                let hotel = Int.random(in: 0..<spread.hotels)
                let arrival = today.adding(days: .random(in: 1...min(spread.days, Self.days - 5)))
                guard let id = HotelID("hotel-\(hotel)"), let stay = StayRequest(arrival: arrival, departure: arrival.adding(days: 3), adults: 2)
                else { throw Failure("The sample's names are refused.") }
                // At its own moment, from which it has its name: of one moment, all names would be in an order of chance.
                offers += try BookingDesk(at: .system).quote(stay, at: id, connection).offers.prefix(spread.roomTypes).map(\.token)
            }
            return stride(from: 0, to: count, by: Self.callers).flatMap { offers[$0..<min($0 + Self.callers, count)].shuffled() }
        }
    }

    // MARK: The sample

    private static func furnish(_ number: Int, _ connection: any SQLConnection) throws {
        guard let id = HotelID("hotel-\(number)"), let plan, let login = Login("bench"),
            var change = DayChange(from: now.date, through: now.date.adding(days: days))
        else { throw Failure("The sample's names are refused.") }
        let desk = HotelDesk(LodgingActor(AuditActor(login, request: "bench"), .everywhere, at: now))
        try desk.set(Hotel(Fields(hotel(number))), as: id, revision: 0, connection)
        try desk.set(RatePlan(Fields(flexible)), as: plan, of: id, revision: 0, connection)
        let types = (0..<roomTypes).compactMap { RoomTypeID("type-\($0)") }
        for type in types { try desk.set(RoomType(Fields(roomType)), as: type, of: id, revision: 0, connection) }
        let rooms = types.enumerated().compactMap { place, type in RoomNumber("\(place + 1)01").map { HotelTables.Room($0, type, floor: place) } }
        try desk.set(rooms, of: id, connection)
        change.price = .set(2_000_000)
        for type in types { try desk.change(type, plan, of: id, by: change, connection) }
        try desk.setOpen(true, id, connection)
    }

    private static func hotel(_ number: Int) -> JSON {
        [
            "name": ["en": .string("Hotel \(number)")], "address": ["en": "1 Abay Avenue"], "contacts": ["phone": "+7 727 250 00 00"],
            "facilities": ["wifi", "parking"], "checkIn": "14:00", "checkOut": "12:00", "timeZone": .string(zone),
            "taxes": ["vatBasisPoints": 1200, "vatIncluded": true, "tourist": ["currency": "KZT", "amount": 50_000]], "synthetic": true,
        ]
    }

    private static let roomType: JSON = ["name": ["en": "Double room"], "adults": 2, "children": 1]
    private static let flexible: JSON = [
        "name": ["en": "Flexible"], "currency": "KZT", "meals": "breakfast", "occupancy": ["included": 2],
        "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"],
    ]
}
