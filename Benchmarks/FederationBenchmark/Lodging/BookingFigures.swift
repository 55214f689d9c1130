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
    private static let (callers, clients) = (1024, 16)
    private static let now = UTCTime.system
    private static let (plan, zone) = (RatePlanID("flexible"), "Asia/Almaty")

    /// Where bookings go: to any hotel, or to one.
    enum Spread: String { case uniform, hot }

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

    private func count() async throws -> Int { try await database.read { try $0.first("SELECT COUNT(*) FROM booking")?.int(0) ?? -1 } }

    /// Made before the clock runs, as travellers look at prices before they book.
    private func offers(_ spread: Spread, _ count: Int) async throws -> [String] {
        let today = Self.now.date
        return try await database.read { connection in
            var offers: [String] = []
            let desk = BookingDesk(at: .system)
            while offers.count < count {
                let hotel = spread == .hot ? 0 : Int.random(in: 0..<Self.hotels)
                let arrival = today.adding(days: .random(in: 1...Self.days - 5))
                guard let id = HotelID("hotel-\(hotel)"), let stay = StayRequest(arrival: arrival, departure: arrival.adding(days: 3), adults: 2)
                else { throw Failure("The sample's names are refused.") }
                offers += try desk.quote(stay, at: id, connection).offers.map(\.token)
            }
            return Array(offers.shuffled().prefix(count))
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

    // MARK: PostgreSQL's

    /// How PostgreSQL's client books: by one call of a function in the server, or as a program does that looks at what is left before it books.
    enum Client: String { case call, statements }

    /// The same stock in PostgreSQL 15: three nights and a row a booking, no prices and no names.
    ///
    /// - Returns: bookings a second.
    static func postgreSQL(_ spread: Spread, _ client: Client = .call, in cluster: PostgreSQLCluster, bookings: Int) throws -> Double {
        let file = "\(cluster.directory)/booking-\(spread)-\(client).sql"
        let stock = "inventory WHERE hotel = :h AND rt = :r AND day BETWEEN :d AND :d + 2"
        let work =
            switch client {
            case .call: "SELECT book(:h, :r, :d, 3, 'guest-name@example.org', 'REF-00000000');"
            case .statements:
                """
                BEGIN;
                SELECT count(*) AS nights, min(available) AS least FROM (SELECT available FROM \(stock) ORDER BY day FOR UPDATE) AS stock \\gset
                UPDATE inventory SET available = available - 1 WHERE hotel = :h AND rt = :r AND day BETWEEN :d AND :d + 2 AND :least > 0;
                INSERT INTO booking (hotel, rt, day, nights, guest, ref) VALUES (:h, :r, :d, 3, 'guest-name@example.org', 'REF-00000000');
                COMMIT;
                """
            }
        try Files.write(
            """
            \\set h random(1, \(spread == .hot ? 1 : hotels))
            \\set r random(1, \(roomTypes))
            \\set d random(0, \(days - 4))
            \(work)

            """, to: file)
        let each = bookings / clients
        let before = Int(try cluster.sql("SELECT count(*) FROM booking")) ?? 0
        let start = ContinuousClock.now
        try cluster.load(file, clients: clients, transactions: each, isPrepared: true)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let made = (Int(try cluster.sql("SELECT count(*) FROM booking")) ?? 0) - before
        guard made == each * clients else { throw Failure("PostgreSQL has \(made) of \(each * clients) bookings.") }
        return Double(made) / seconds
    }

    static func prepare(_ cluster: PostgreSQLCluster) throws {
        for statement in [
            """
            CREATE TABLE inventory(hotel int, rt int, day int, available int NOT NULL CHECK(available>=0), PRIMARY KEY(hotel,rt,day))
            WITH (fillfactor=70)
            """,
            """
            CREATE TABLE booking(id bigserial PRIMARY KEY, hotel int NOT NULL, rt int NOT NULL, day int NOT NULL, nights int NOT NULL,
            guest text NOT NULL, ref text NOT NULL, created timestamptz NOT NULL DEFAULT now())
            """,
            """
            INSERT INTO inventory SELECT h,r,d,1000000 FROM generate_series(1,\(hotels)) h, generate_series(1,\(roomTypes)) r,
            generate_series(0,\(days - 1)) d
            """,
            """
            CREATE FUNCTION book(h int, r int, d int, n int, g text, f text) RETURNS bigint LANGUAGE plpgsql AS $$
            DECLARE c int; i bigint; BEGIN
              PERFORM 1 FROM inventory WHERE hotel=h AND rt=r AND day>=d AND day<d+n ORDER BY day FOR UPDATE;
              UPDATE inventory SET available=available-1 WHERE hotel=h AND rt=r AND day>=d AND day<d+n AND available>0;
              GET DIAGNOSTICS c = ROW_COUNT;
              IF c<>n THEN RAISE EXCEPTION 'not available'; END IF;
              INSERT INTO booking(hotel,rt,day,nights,guest,ref) VALUES(h,r,d,n,g,f) RETURNING id INTO i; RETURN i; END $$
            """, "VACUUM ANALYZE inventory", "CHECKPOINT",
        ] { try cluster.sql(statement) }
    }
}
