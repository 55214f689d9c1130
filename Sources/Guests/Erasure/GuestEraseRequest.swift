import Accounts
import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `guest.erase`: the city where a booking was made asks the city of the hotel to erase the guests of the booking (protocol, Requests).
public enum GuestEraseRequest: RequestKind {
    public static let name = "guest.erase"

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> UUIDv7 {
        do throws(FieldError) { return try Fields(request.body, path: "body").value("booking", "a lower-case UUIDv7") { UUIDv7($0) } } catch {
            throw Problem(.ruleViolated, "\(error). Name the booking as its confirmation does.")
        }
    }

    /// Every guest of the booking, and all that is kept of them here; who has been erased stays so, and the answer is the same.
    ///
    /// - Throws: `not-found` for a booking that did not come from the asker, whether there is one or not; `rule-violated` while a guest is in house,
    ///   or the police is still to be told of one.
    public static func answer(_ booking: UUIDv7, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        let origin = try connection.first("SELECT city FROM guest_origin WHERE booking = $1", [.text(booking.text)])?.text(0)
        guard origin == asker.text else {
            throw Problem(.notFound, "No booking \(booking) came from \(asker). Name one that this city has confirmed to you.")
        }
        let guests = try GuestRegister.guests(of: booking, connection)
        // An answer is kept with what was done for it: all are looked at before any is erased.
        let inHouse = try connection.first(
            "SELECT 1 FROM guest_stay WHERE guest = $1 AND state = 'in-house' LIMIT 1", forEach: guests.map { [.text($0.text)] })
        guard inHouse.allSatisfy({ $0 == nil }) else {
            throw Problem(.ruleViolated, "A guest of the booking is in the hotel. Ask again when they have left.")
        }
        guard try !guests.contains(where: { try PoliceQueue.isUntold($0, connection) }) else {
            throw Problem(.ruleViolated, "The police has not been told of a guest of the booking yet, as the law wants. Ask again later.")
        }
        try ToldGuests.order(booking, for: "city:\(asker)", by: .program, at: now, connection)
        for guest in guests { try GuestErasure.order(guest, nil, for: .city(asker), by: .program, at: now, connection) }
        return ["erasedAt": .string(now.description), "guests": .integer(Int64(guests.count))]
    }

    public static func afterwards(_ booking: UUIDv7, at site: JobSite) async throws {
        try await ToldGuests(vault: site.vault, own: site.own, now: site.now).carryOut()
        try await GuestErasure(vault: site.vault, own: site.own, now: site.now).carryOut()
    }
}

/// Where bookings came from.
public enum GuestOrigin {
    /// Notes, in the transaction that confirms a booking, which other city has made it: that city may have its guests erased.
    public static func note(_ booking: UUIDv7, from city: CityID, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO guest_origin (booking, city) VALUES ($1, $2) ON CONFLICT (booking) DO NOTHING", [.text(booking.text), .text(city.text)])
    }
}
