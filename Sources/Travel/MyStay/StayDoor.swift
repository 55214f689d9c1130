import Envelope
import FeatureKit
import Federation
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON

/// Bookings of any city for whom they belong to: this city's own it looks up and changes, those of others it asks for.
struct StayDoor: Sendable {
    enum Opening: Sendable, Equatable {
        case stay(UUIDv7, CityID)
        case wrong
        case tooManyAttempts(seconds: Int64)
    }

    let own: any Database
    /// With the keys of what guests tell; the city's, which no backup holds.
    let vault: (any Database)?
    let city: CityID
    let ask: PeerAsking
    let now: UTCTime

    init(_ city: CityID, own: any Database, vault: (any Database)?, at now: UTCTime, ask: @escaping PeerAsking) {
        (self.city, self.own, self.vault, self.now, self.ask) = (city, own, vault, now, ask)
    }

    /// - Throws: `not-found` at the secretariat, which has no rooms.
    init(_ site: any OfficeSite, at now: UTCTime) throws {
        guard case .city(let city) = site.place else { throw LodgingRefusal.notFound(.hotel).problem }
        self.init(city, own: site.own, vault: site.vault, at: now) { try await site.askOfRooms($0, $1, $2, $3) }
    }

    // MARK: Whose it is

    /// Finds the booking of a code and an address, at whichever city it is.
    ///
    /// - Parameter network: from which they were sent: wrong ones are counted.
    func open(_ code: String, _ mail: MailAddress, from network: String) async throws -> Opening {
        let (now, city) = (now, city)
        if let parsed = BookingCode(code), let elsewhere = try await own.read({ try ElsewhereCode.find(parsed, $0) }) {
            let answer = try await ask(
                elsewhere.city, OpenRequest.name, ["booking": .string(elsewhere.booking.text)],
                ["code": .string(code), "mail": .string(mail.text)]
            ).body
            if let seconds = answer["retryAfter"]?.integer { return .tooManyAttempts(seconds: seconds) }
            return answer["opened"] == true ? .stay(elsewhere.booking, elsewhere.city) : .wrong
        }
        switch try await own.write({ try BookingDesk(at: now).open(code, mail, from: network, $0) }) {
        case .booking(let booking): return .stay(booking.id, city)
        case .wrongCode: return .wrong
        case .tooManyAttempts(let seconds): return .tooManyAttempts(seconds: seconds)
        }
    }

    /// The address of a booking's page.
    func key(_ thing: StayKey.Thing, until: UTCTime) async throws -> String {
        let key = StayKey(thing, until: until)
        // A city has a secret from its first booking on: nobody waits for the disk to hear so.
        if let secret = try await own.read({ try BookingSecret.load($0) }) { return key.spelled(by: secret) }
        return try await own.write { try key.spelled($0) }
    }

    /// - Throws: `not-found` for a text that this city has not sealed, or that is over.
    func thing(_ key: String) async throws -> StayKey.Thing {
        let now = now
        guard let secret = try await own.read({ try BookingSecret.load($0) }), let key = StayKey(key, by: secret, at: now) else {
            throw LodgingRefusal.notFound(.booking).problem
        }
        return key.thing
    }

    // MARK: What becomes of it

    func stay(_ id: UUIDv7, in city: CityID) async throws -> MyStay {
        let json =
            if city == self.city { try await look(id) } else { try await elsewhere.details(of: id, in: city) }
        do throws(FieldError) { return try MyStay(json, id, in: city) } catch {
            throw Problem(.malformedPayload, "\(city) has told of the booking in another form: \(error)")
        }
    }

    /// Rooms of the other cities.
    var elsewhere: RoomsElsewhere { RoomsElsewhere(own: own, at: now, ask: ask) }

    /// What is known here of a booking in another city, where that does not answer.
    func known(_ id: UUIDv7, in city: CityID) async throws -> BookingElsewhere? {
        try await own.read { try BookingElsewhere.find(id, in: city, $0) }
    }

    /// How a booking stands, as far as is known here without asking.
    func standing(_ id: UUIDv7, in city: CityID) async throws -> BookingElsewhere.State? {
        guard city == self.city else { return try await known(id, in: city)?.state }
        let now = now
        return try await own.read { try BookingTables.booking(id, $0).map { BookingElsewhere.State($0.state(at: now)) } }
    }

    private func look(_ id: UUIDv7) async throws -> JSON {
        let now = now
        return try await own.read { connection in
            try LodgingRequest.refusing {
                let desk = BookingDesk(at: now)
                return try desk.account(of: try Self.any(id, connection), connection)
            }
        }
    }

    /// One of this city's, whoever has made it: the key says whose it is.
    private static func any(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking {
        guard let booking = try BookingTables.booking(id, connection) else { throw LodgingRefusal.notFound(.booking) }
        return booking
    }

    /// What a change would cost.
    func quoteChange(of stay: MyStay, to wanted: StayRequest) async throws -> ShownQuote {
        let json = try await changeJSON(of: stay, to: wanted)
        do throws(FieldError) { return try ShownQuote(json) } catch {
            throw Problem(.malformedPayload, "\(stay.city) has quoted in another form: \(error)")
        }
    }

    /// The same as programs read it.
    func changeJSON(of stay: MyStay, to wanted: StayRequest) async throws -> JSON {
        let now = now
        guard stay.city == city else {
            var body = wanted.json.object ?? JSONObject()
            body["hotel"] = .string(stay.hotel.text)
            body["booking"] = .string(stay.id.text)
            return try await ask(stay.city, QuoteRequest.name, .object(body), nil).body
        }
        return try await own.read { connection in
            try LodgingRequest.refusing {
                let asker = try Self.any(stay.id, connection).asker
                let (offers, refusals) = try BookingDesk(at: now).quoteChange(of: stay.id, to: wanted, for: asker, connection)
                return ["offers": .array(offers.map(\.json)), "refusals": .array(refusals.map(\.json))]
            }
        }
    }

    /// What is wanted in place of what was booked, at the price that was shown.
    struct Change: Sendable {
        let id: UUIDv7
        let stay: StayRequest
        let roomType: RoomTypeID
        let ratePlan: RatePlanID
        let total: Money
    }

    func change(_ booking: UUIDv7, in city: CityID, _ change: Change) async throws {
        let now = now
        guard city == self.city else {
            var body = change.stay.json.object ?? JSONObject()
            body["booking"] = .string(booking.text)
            body["change"] = .string(change.id.text)
            body["roomType"] = .string(change.roomType.text)
            body["ratePlan"] = .string(change.ratePlan.text)
            body["total"] = change.total.json
            _ = try await ask(city, ChangeRequest.name, .object(body), nil)
            return
        }
        _ = try await own.write { connection in
            try LodgingRequest.refusing {
                let asker = try Self.any(booking, connection).asker
                return try BookingDesk(at: now).change(
                    booking, to: change.stay, change.roomType, change.ratePlan, total: change.total, request: change.id, for: asker, connection)
            }
        }
    }

    /// Gives a booking up. Where its city does not answer, it is asked until it does, and the booking's page says so.
    ///
    /// - Returns: whether it is given up by now.
    @discardableResult
    func cancel(_ booking: UUIDv7, in city: CityID) async throws -> Bool {
        let now = now
        guard city == self.city else { return try await elsewhere.cancel(booking, in: city) != .unknown }
        _ = try await own.write { connection in
            try LodgingRequest.refusing {
                try BookingDesk(at: now).cancel(booking, for: try Self.any(booking, connection).asker, connection)
            }
        }
        return true
    }
}
