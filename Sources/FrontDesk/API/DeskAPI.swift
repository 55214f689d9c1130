import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// What the routes of the desk have in common.
enum DeskAPI {
    static let usualDays = 31
    static let mostDays = 400

    /// A step of a booking's life that needs nothing else to be said.
    static let step = APIContract(
        parameters: [HotelContract.hotel, HotelContract.booking], body: nil, answers: [.json("As it stands then.", DeskSchemas.booking)])

    /// What is refused is told as a problem.
    ///
    /// - Parameter asksForHotel: whether it is asked first if there is such a hotel; not where the body does.
    static func answer(
        _ context: HotelCall.Context, asksForHotel: Bool = true, _ body: (HotelCall) async throws -> WebAnswer
    ) async throws -> WebAnswer {
        do { return try await HotelCall.answer(context, .frontDesk, mayBeNew: !asksForHotel, body) } catch let fault as FolioFault {
            throw fault.problem
        }
    }

    /// A booking with the rooms that it has, and the half of its code that finds it.
    static func json(_ booking: Booking, _ desk: StayDesk, at now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        try json(booking, desk.reference(of: booking.id, connection), desk.rooms(of: booking, connection), at: now)
    }

    /// - Parameter rooms: of its nights; none where it was just made.
    static func json(_ booking: Booking, _ reference: String, _ rooms: [StayDesk.Night], at now: UTCTime) -> JSON {
        guard var object = booking.json(at: now).object else { return .null }
        object["reference"] = .string(reference)
        object["madeAt"] = booking.asker.map { .string($0.text) }
        object["createdAt"] = .string(booking.createdAt.description)
        object["changedAt"] = .string(booking.changedAt.description)
        object["rooms"] = .array(
            rooms.compactMap { night in
                night.room.map { ["date": .string(night.date.description), "room": .string($0.text)] }
            })
        return .object(object)
    }

    /// The days of a query; from today on where it says nothing.
    static func days(_ call: HotelCall) async throws -> Range<UTCDate> {
        let (request, hotel, desk) = (call.context.request, call.hotel, call.desk)
        let from = try request.value("from", "a day such as 2026-12-01") { UTCDate($0) }
        let until = try request.value("until", "a day such as 2026-12-31") { UTCDate($0) }
        let today = try await call.read { try desk.today(at: hotel, $0) }
        let first = from ?? until.map { $0.adding(days: -usualDays) } ?? today
        let end = until ?? first.adding(days: usualDays)
        guard end > first, end.daysSince1970 - first.daysSince1970 <= mostDays else {
            throw SiteRefusal.badRequest("`until` must be after `from`, and at most \(mostDays) days later.")
        }
        return first..<end
    }

    static func day(_ call: HotelCall, _ name: String) async throws -> UTCDate {
        let (hotel, desk) = (call.hotel, call.desk)
        if let day = try call.context.request.value(name, "a day such as 2026-12-01", { UTCDate($0) }) { return day }
        return try await call.read { try desk.today(at: hotel, $0) }
    }
}
