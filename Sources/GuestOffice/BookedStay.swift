import Accounts
import FeatureKit
import Guests
import Lodging
import Primitives
import SQL
import Web

/// The stay of a booking whose guests are entered: where and when, so that nobody types it again.
struct BookedStay: Sendable {
    let booking: UUIDv7
    let hotel: RoleGrant.HotelID
    let arrival: UTCDate
    let departure: UTCDate
    /// Of today, or of the first night; empty where it has none yet.
    let room: String
    let persons: Int

    /// Which booking guests come with, as a form or an address names it; a new name where none is named.
    ///
    /// - Throws: ``SiteRefusal/notFound`` for what is no booking's name.
    static func name(_ text: String?, _ now: UTCTime) throws(SiteRefusal) -> UUIDv7 {
        guard let text, !text.isEmpty else { return UUIDv7(at: now) }
        guard let name = UUIDv7(text) else { throw .notFound }
        return name
    }

    /// - Parameter hotels: where whoever asks works.
    /// - Returns: `nil` where there is no such booking: guests may be entered without one, together under a name that nothing else has.
    /// - Throws: ``SiteRefusal/notFound`` for one of another hotel: that there is one is nobody's business.
    static func find(_ id: UUIDv7, at site: any OfficeSite, in hotels: [RoleGrant.HotelID], now: UTCTime) async throws -> BookedStay? {
        let found = try await site.own.read { connection -> BookedStay? in
            let desk = StayDesk(LodgingActor(.program, .everywhere, at: now))
            let booking: Booking
            do { booking = try desk.find(id, connection) } catch LodgingRefusal.notFound {
                guard try !GuestRegister.knows(id, outside: Set(hotels), connection) else { throw SiteRefusal.notFound }
                return nil
            }
            guard let hotel = RoleGrant.HotelID(booking.hotel.text) else { return nil }
            let (nights, today) = (try desk.rooms(of: booking, connection), try desk.today(at: booking.hotel, connection))
            let room = (nights.last { $0.date <= today } ?? nights.first)?.room
            return BookedStay(
                booking: id, hotel: hotel, arrival: booking.arrival, departure: booking.departure, room: room?.text ?? "",
                persons: booking.stay.adults + booking.stay.children.count)
        }
        guard let found else { return nil }
        guard hotels.contains(found.hotel) else { throw SiteRefusal.notFound }
        return found
    }
}
