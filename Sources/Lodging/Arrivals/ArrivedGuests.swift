public import Accounts
public import FeatureKit
import Guests
import Ledger
public import Primitives
public import SQL

/// Guests of bookings that have been checked in: the register says that they are there, and the police is told where the country wants it.
///
/// It follows the check-in and is no part of its transaction: whom the police wants to know of stands sealed, by keys of another database. Done once already,
/// it changes nothing; what a crash has left is found by ``ArrivedGuestsJob``.
public struct ArrivedGuests: Sendable {
    /// Stays that are looked at in one run.
    private static let most = 500

    let register: GuestRegister
    let own: any Database
    let city: CityID
    let now: UTCTime

    /// - Throws: ``GuestFault/noVault`` at the secretariat.
    public init(of city: CityID, vault: (any Database)?, own: any Database, at now: UTCTime) throws {
        register = try GuestRegister(vault: vault, own: own, now: now)
        (self.own, self.city, self.now) = (own, city, now)
    }

    private struct Arrived: Sendable {
        let stay: GuestStay.ID
        let hotel: RoleGrant.HotelID
        let room: String
        let zone: TimeZoneRules
    }

    /// - Parameters:
    ///   - booking: those of one alone; of all where it is `nil`.
    ///   - actor: who has checked them in, or entered them.
    /// - Returns: how many have come.
    @discardableResult
    public func note(of booking: UUIDv7?, by actor: AuditActor) async throws -> Int {
        let (own, city, now) = (own, city, now)
        let (arrived, regime) = try await own.read { connection in
            (try Self.arrived(of: booking, at: now, connection), try PoliceRegime.of(city, connection))
        }
        for guest in arrived {
            let zone = guest.zone
            try await PoliceQueue(register).arrive(
                guest.stay, room: guest.room, regime: regime, offset: { zone.offset(at: $0) }, in: .hotels([guest.hotel]), by: actor)
        }
        return arrived.count
    }

    /// The same at a city's site, right after somebody has checked a booking in or entered a guest of it. Where the register cannot be read just now,
    /// ``ArrivedGuestsJob`` does it.
    public static func note(of booking: UUIDv7, at site: any OfficeSite, by actor: AuditActor, now: UTCTime) async throws {
        guard case .city(let city) = site.place else { return }
        do { try await ArrivedGuests(of: city, vault: site.vault, own: site.own, at: now).note(of: booking, by: actor) } catch is GuestFault {}
    }

    /// Guests who are expected, of bookings that are checked in. Who was erased is expected by nobody.
    private static let expected: SQLText =
        """
         FROM guest_stay JOIN booking ON booking.id = guest_stay.booking JOIN guest ON guest.id = guest_stay.guest
        WHERE guest_stay.state = 'expected' AND guest.erased_at IS NULL AND booking.state = 'checked-in' AND booking.hotel = guest_stay.hotel
        """

    /// The first day on which one of them is to come.
    static func firstDay(_ connection: any SQLConnection) throws -> UTCDate? {
        try connection.first("SELECT MIN(guest_stay.arrival)" + expected)?.optionalInteger(0).map { UTCDate(daysSince1970: Int($0)) }
    }

    /// Those whose own day of arrival has come.
    private static func arrived(of booking: UUIDv7?, at now: UTCTime, _ connection: any SQLConnection) throws -> [Arrived] {
        let rows = try connection.query(
            "SELECT guest_stay.id, guest_stay.hotel, guest_stay.arrival, guest_stay.room, booking.id" + expected
                + " AND guest_stay.arrival <= $1 AND ($2 = '' OR booking.id = $2) ORDER BY guest_stay.id LIMIT $3",
            [SQLValue(now.date.adding(days: 1).daysSince1970), .text(booking?.text ?? ""), SQLValue(most)])
        return try rows.compactMap { row in
            let hotel = try row.parsed(1) { HotelID($0) }
            guard let kept = try HotelTables.hotel(hotel, connection) else { return nil }
            let zone = try TimeZoneFiles.system.rules(of: kept.value.timeZone)
            let today = zone.date(at: now).daysSince1970
            guard try row.int(2) <= today else { return nil }
            let room = try connection.first(
                "SELECT room FROM booking_night WHERE booking = $1 AND day <= $2 AND room IS NOT NULL ORDER BY day DESC LIMIT 1",
                [.text(try row.text(4)), SQLValue(today)])
            return Arrived(
                stay: try row.parsed(0) { GuestStay.ID($0) }, hotel: try row.parsed(1) { RoleGrant.HotelID($0) },
                room: try room?.text(0) ?? row.text(3), zone: zone)
        }
    }
}

/// Says of guests that they are there where a crash came between the check-in and that.
enum ArrivedGuestsJob: JobOfTables {
    static let name = "lodging-arrived-guests"
    static let everySeconds: Int64 = 900
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    /// A day earlier than in UTC it may be that day somewhere.
    static func due(_ own: any SQLConnection) throws -> UTCTime? { try ArrivedGuests.firstDay(own)?.adding(days: -1).start }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard case .city(let city) = site.place else { return [] }
        let count = try await ArrivedGuests(of: city, vault: site.vault, own: site.own, at: site.now).note(of: nil, by: .program)
        guard count > 0 else { return [] }
        return [JobFinding("guests of bookings that are checked in have come", ["guests": "\(count)"])]
    }
}
