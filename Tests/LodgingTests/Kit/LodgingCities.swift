import AllFeatures
import CityNode
import Coordinator
import Envelope
import FeatureKit
import Federation
import Guests
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import TestKit

@testable import Lodging

/// Travellers at Almaty's site who want rooms in Samarkand: two nodes on a network in memory.
final class LodgingCities: Sendable {
    let forum: TestForum
    let node: Tenants
    let almaty: City
    private let hotels: Tenants
    private let features = ForumFeatures.forum.withoutJobs()
    private let samarkandID: CityID

    /// As it is now: a restored city is another one.
    var samarkand: City { hotels.city(samarkandID)! }

    init(rooms: Int = 2) async throws {
        forum = try await TestForum()
        // Tests say when a job is run.
        (node, hotels) = (try forum.node(port: 2, features: features), try forum.node(port: 3, features: features))
        almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        samarkandID = try await forum.join("samarkand", country: "UZ", to: hotels, port: 3).id
        try await almaty.reach(2)
        try await samarkand.reach(2)
        try await SampleHotel.furnish(samarkand.database, rooms: rooms, at: .system)
    }

    /// One more city, at a node of its own.
    func join(_ name: String, port: Int) async throws -> City {
        let city = try await forum.join(name, country: "UZ", to: try forum.node(port: port, features: features), port: port)
        let size = try await forum.head()
        try await city.reach(size)
        try await almaty.reach(size)
        try await samarkand.reach(size)
        return city
    }

    // MARK: The secretariat

    func suspend(_ city: City, _ isSuspended: Bool) async throws {
        let body = MemberSuspended.Body(isSuspended: isSuspended, reason: "a test")
        try await publish(Record(type: MemberSuspended.name, key: city.id.text, base: 0, body: body.json))
    }

    func revokeKey(of city: City) async throws {
        let members = try await city.forum.database.read { try Ledger.members(after: "", limit: 100, $0) }
        guard let key = members.first(where: { $0.city == city.id })?.signingKey.keyID else { throw TimedOut(description: "\(city.id) is no member") }
        let body = MemberKeyRevoked.Body(city: city.id, fromIndex: 0, reason: "the laptop was stolen")
        try await publish(Record(type: MemberKeyRevoked.name, key: key.description, base: 0, body: body.json))
    }

    private func publish(_ record: Record) async throws {
        if case .rejected(let problem) = try await forum.coordinator.sequencer.publish([record]).outcome { throw problem }
    }

    // MARK: Travellers

    static let guests: BookingGuests = BookingGuests([BookingGuests.Guest(name: "Ibn Battuta")])

    /// A month from now.
    static func stay(nights: Int = 2) -> StayRequest {
        let arrival = UTCTime.system.date.adding(days: 30)
        return StayRequest(arrival: arrival, departure: arrival.adding(days: nights), adults: 2)!
    }

    func rooms(of city: City? = nil, at now: UTCTime = .system, through line: Line = Line()) -> RoomsElsewhere {
        let city = city ?? almaty
        return RoomsElsewhere(own: city.database, at: now) { peer, kind, body, sealed in
            try await line.pass(kind) {
                let answer = try await city.ask(peer, kind, body, sealed: sealed)
                return PeerAnswer(body: answer.body, sealed: answer.sealed)
            }
        }
    }

    func offer(for city: City? = nil, nights: Int = 2) async throws -> JSON {
        var body = Self.stay(nights: nights).json.object ?? JSONObject()
        body["hotel"] = .string(SampleHotel.id.text)
        let answer = try await (city ?? almaty).ask(samarkandID, "lodging.quote", .object(body)).body
        guard let offer = answer["offers"]?.array?.first(where: { $0["roomType"]?.string == "double" }) else {
            throw TimedOut(description: "nothing is offered: \(answer["refusals"] ?? .null)")
        }
        return offer
    }

    func held(by city: City? = nil, nights: Int = 2) async throws -> UUIDv7 {
        let token = try await offer(for: city, nights: nights)["offer"]?.string ?? ""
        return try await rooms(of: city).hold(token, in: samarkandID).id
    }

    func booked(by city: City? = nil, nights: Int = 2) async throws -> (id: UUIDv7, code: String) {
        let hold = try await held(by: city, nights: nights)
        guard case .booked(let id, let code) = try await confirm(hold, rooms(of: city)) else { throw TimedOut(description: "no answer") }
        return (id, code)
    }

    func confirm(_ hold: UUIDv7, _ rooms: RoomsElsewhere) async throws -> RoomsElsewhere.Confirmation {
        try await rooms.confirm(hold, Self.guests, departure: Self.stay().departure, in: samarkandID)
    }

    /// What the traveller's city knows.
    func known(_ booking: UUIDv7, by city: City? = nil) async throws -> BookingElsewhere? {
        let id = samarkandID
        return try await (city ?? almaty).database.read { try BookingElsewhere.find(booking, in: id, $0) }
    }

    // MARK: The hotel's city

    func state(_ booking: UUIDv7) async throws -> Booking.State? {
        try await samarkand.database.read { try BookingTables.booking(booking, $0)?.state(at: .system) }
    }

    func problems() async throws -> [String] { try await samarkand.database.read { try StockCheck.problems($0) } }

    func sold() async throws -> Int {
        try await samarkand.database.read { connection in
            try connection.first(
                "SELECT sold FROM stock_night WHERE day = $1 ORDER BY room_type LIMIT 1", [SQLValue(Self.stay().arrival.daysSince1970)])?.int(0) ?? -1
        }
    }

    func backUp() async throws -> TemporaryFile { try await hotels.backup(samarkandID) { _, _ in } }
    func restore(_ backup: TemporaryFile) async throws {
        try await hotels.restore(samarkandID, from: backup.path)
        try await samarkand.reach(try await forum.head())
    }

    /// What a city's job does, at a moment; nothing where the city's tables do not say that there is something to do.
    @discardableResult
    func job(at city: City, now: UTCTime = .system) async throws -> [JobFinding] {
        guard let due = try await city.database.read({ try LodgingBetweenCitiesJob.due($0) }), due <= now else { return [] }
        return try await LodgingBetweenCitiesJob.run(
            at: JobSite(
                .city(city.id), forum: city.forum.database, own: city.database, now: now,
                ask: {
                    let answer = try await city.ask($0, $1, $2, sealed: $3, withinSeconds: 2)
                    return JobSite.Answer(body: answer.body, sealed: answer.sealed, signed: [])
                }))
    }
}

/// What happens to requests on their way, by kind.
final class Line: Sendable {
    enum Fate: Sendable {
        /// It never arrives.
        case lost
        /// It is acted on, and the answer never comes back.
        case answerLost
    }

    private let fates: Mutex<[String: [Fate]]>

    /// - Parameter fates: of the first requests of a kind, one each; all that follow arrive.
    init(_ fates: [String: [Fate]] = [:]) { self.fates = Mutex(fates) }

    func pass(_ kind: String, _ ask: () async throws -> PeerAnswer) async throws -> PeerAnswer {
        let fate = fates.withLock { fates -> Fate? in fates[kind]?.isEmpty == false ? fates[kind]?.removeFirst() : nil }
        guard fate != .lost else { throw Problem(.unavailable, "nothing came back") }
        let answer = try await ask()
        guard fate == nil else { throw Problem(.unavailable, "nothing came back") }
        return answer
    }
}
