import Accounts
import AllFeatures
import CityNode
import Envelope
import FeatureKit
import Federation
import Guests
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit

@testable import Lodging
@testable import Travel

/// A city with a hotel, in a database of its own, that answers what other cities ask as a node does: in one transaction.
final class TravelCity: Sendable {
    static let hotel = HotelID("silk-road-inn")!
    static let double = RoomTypeID("double")!
    static let family = RoomTypeID("family")!
    static let flexible = RatePlanID("flexible")!
    /// Noon in Almaty.
    static let now = UTCTime("2026-11-26T07:00:00Z")!

    let id: CityID
    let database: SQLiteDatabase
    let vault: SQLiteDatabase
    /// What the city has of the forum's log: nothing yet.
    let forum: SQLiteDatabase
    private let directory: TemporaryDirectory

    init(_ id: String, rooms: Int = 2) async throws {
        self.id = try CityID(id).required
        directory = try TemporaryDirectory()
        database = try await SQLiteDatabase.open(directory.file("city.db"))
        forum = try await SQLiteDatabase.open(directory.file("forum.db"))
        try await ForumSchema.migrations.apply(to: forum)
        vault = try await SQLiteDatabase.open(directory.file("vault.db"))
        try await Migrations([AccountSchema.step(1)]).apply(to: database)
        for feature in Features.all {
            if !feature.cityMigrations.isEmpty { try await Migrations(feature.cityMigrations).apply(to: database, of: feature.name) }
            if !feature.vaultMigrations.isEmpty { try await Migrations(feature.vaultMigrations).apply(to: vault, of: feature.name) }
        }
        try await furnish(rooms)
    }

    private func furnish(_ rooms: Int) async throws {
        let hotel = try Hotel(
            Fields([
                "name": ["en": "Silk Road Inn"], "address": ["en": "1 Main Street"], "contacts": ["phone": "+7 727 250 00 00"],
                "checkIn": "14:00", "checkOut": "12:00", "timeZone": "Asia/Almaty", "synthetic": true,
            ]))
        let plan = try RatePlan(
            Fields([
                "name": ["en": "Flexible"], "currency": "KZT", "meals": "breakfast", "occupancy": ["included": 2],
                "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"], "depositPercent": 20,
            ]))
        func type(_ name: String, _ adults: Int64) throws -> RoomType {
            try RoomType(Fields(["name": ["en": .string(name)], "adults": .integer(adults), "children": 1]))
        }
        let (double, family) = (try type("Double room", 2), try type("Family room", 4))
        var change = try DayChange(from: Self.now.date, through: Self.now.date.adding(days: 200)).required
        let numbers = (0..<rooms).compactMap { RoomNumber(String(101 + $0)) }.map { HotelTables.Room($0, Self.double, floor: 1) }
        let families = [HotelTables.Room(try RoomNumber("201").required, Self.family, floor: 2)]
        let actor = AuditActor(try Login("manager@city.example").required, request: "test")
        change.price = .set(2_000_000)
        let days = change
        change.price = .set(5_000_000)
        let dear = change
        try await database.write { connection in
            let desk = HotelDesk(LodgingActor(actor, .everywhere, at: Self.now))
            try desk.set(hotel, as: Self.hotel, revision: 0, connection)
            try desk.set(double, as: Self.double, of: Self.hotel, revision: 0, connection)
            try desk.set(family, as: Self.family, of: Self.hotel, revision: 0, connection)
            try desk.set(plan, as: Self.flexible, of: Self.hotel, revision: 0, connection)
            try desk.set(numbers + families, of: Self.hotel, connection)
            try desk.change(Self.double, Self.flexible, of: Self.hotel, by: days, connection)
            try desk.change(Self.family, Self.flexible, of: Self.hotel, by: dear, connection)
            try desk.setOpen(true, Self.hotel, connection)
        }
    }

    /// What the city has told of where its site is.
    func tell(site: String) async throws {
        let envelope = try SignedEnvelope.sign(.notice, payload: (["body": ["site": .string(site)]] as JSON).compact, with: SigningKey())
        let values: [SQLValue] = [.text(id.text), .integer(Self.now.adding(days: 30).milliseconds), .blob(envelope.compact)]
        try await forum.write {
            try $0.execute(
                "INSERT INTO notice (city, key, version, valid_until, digest, envelope) VALUES ($1, 'profile', 1, $2, x'00', $3)", values)
        }
    }

    static func stay(_ arrival: String, nights: Int = 2, adults: Int = 2) -> StayRequest {
        let arrival = UTCDate(arrival)!
        return StayRequest(arrival: arrival, departure: arrival.adding(days: nights), adults: adults)!
    }

    /// What is wrong with stock and money; nothing where all is well.
    func problems() async throws -> [String] { try await database.read { try StockCheck.problems($0) } }

    /// Bookings that have rooms, held or confirmed, whatever a clock says.
    func live() async throws -> Int {
        try await database.read { try $0.first("SELECT COUNT(DISTINCT booking) FROM booking_night")?.int(0) ?? -1 }
    }

    /// Takes the last rooms of a type for a stay.
    func sellOut(_ stay: StayRequest, _ type: RoomTypeID = double, at now: UTCTime = now) async throws {
        while true {
            let sold = try await database.write { connection -> Bool in
                let desk = BookingDesk(at: now)
                guard let offer = try desk.quote(stay, at: Self.hotel, connection).offers.first(where: { $0.offer.roomType == type }) else {
                    return false
                }
                _ = try desk.book(offer.token, for: nil, connection)
                return true
            }
            guard sold else { return }
        }
    }

    // MARK: Answering

    func answer(_ kind: String, _ body: JSON, _ sealed: JSON?, from asker: CityID, at now: UTCTime) async throws -> PeerAnswer {
        guard let kind = RequestRegistry(Features.all.flatMap { $0.requests })[kind] else { throw Problem(.unknownType, "There is no \(kind).") }
        return try await answer(kind, body, sealed, from: asker, at: now)
    }

    private func answer<Kind: RequestKind>(
        _ kind: Kind.Type, _ body: JSON, _ sealed: JSON?, from asker: CityID, at now: UTCTime
    ) async throws -> PeerAnswer {
        let header = PayloadHeader(
            forum: try ForumID("test-forum").required, from: ParticipantID(asker), id: UUIDv7(at: now), issuedAt: now, to: ParticipantID(id))
        let request = CityRequest(header: header, expiresAt: now.adding(seconds: 60), kind: kind.name, body: body)
        let site = JobSite(.city(id), forum: database, own: database, vault: vault, now: now)
        let read = try kind.body(request, sealed: try sealed.map { try Fields($0) })
        let prepared = try await kind.prepared(read, from: asker, at: site)
        let id = id
        let answer = try await database.write { connection in
            let body = try kind.answer(prepared, from: asker, at: id, now: now, connection)
            return PeerAnswer(body: body, sealed: try kind.secret(of: body, connection))
        }
        try await kind.afterwards(prepared, at: site)
        return answer
    }
}

/// Cities that ask each other without a network, and what stands in their way.
final class TravelCities: Sendable {
    let all: [CityID: TravelCity]
    /// Called before a request is acted on, and once more before its answer is given: what it throws is what the asker gets.
    let hindrance: @Sendable (_ city: CityID, _ kind: String, _ isAnswered: Bool) throws -> Void

    init(
        _ cities: [TravelCity], hindrance: @escaping @Sendable (_ city: CityID, _ kind: String, _ isAnswered: Bool) throws -> Void = { _, _, _ in }
    ) {
        all = Dictionary(uniqueKeysWithValues: cities.map { ($0.id, $0) })
        self.hindrance = hindrance
    }

    /// The door of one of them, at a time.
    func door(_ city: TravelCity, at now: UTCTime = TravelCity.now) -> StayDoor {
        StayDoor(city.id, own: city.database, vault: city.vault, at: now) { peer, kind, body, sealed in
            guard let other = self.all[peer] else { throw Problem(.notAMember, "There is no \(peer).") }
            try self.hindrance(peer, kind, false)
            let answer = try await other.answer(kind, body, sealed, from: city.id, at: now)
            try self.hindrance(peer, kind, true)
            return answer
        }
    }
}

extension Optional {
    /// What a test rests on.
    var required: Wrapped {
        get throws {
            guard let value = self else { throw TimedOut(description: "a value of \(Wrapped.self) is missing") }
            return value
        }
    }
}
