import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

extension GuestDeskRoutes {
    /// What of a guest's form is judged together.
    private struct Typed {
        let person: GuestPerson
        let stay: NewStay
        let hotel: RoleGrant.HotelID
    }

    static func enter(_ context: Context, _ desk: Desk) async throws -> WebAnswer {
        let form = try context.form()
        let booking = form["booking"].first.flatMap { UUIDv7($0) } ?? UUIDv7(at: context.now)
        let page = GuestEntryPage(context: context, hotels: desk.hotels, booking: booking)
        if !form["read"].isEmpty {
            let (state, wasRead) = GuestPersonForm.readZone(form, GuestEntryPage.stayFields, today: context.now.date, context.localizer)
            return page.answer(state, wasRead: wasRead)
        }
        let outcome = page.form.read(form) { (fields) throws(FieldError) in try typed(fields, booking: booking) }
        switch outcome {
        case .refused(let state): return page.answer(state)
        case .accepted(let typed, _):
            guard desk.hotels.contains(typed.hotel) else { throw SiteRefusal.notFound }
            let person = typed.person
            let entry = GuestRegister.Entry(person.identity, document: person.document, contact: person.contact, stay: typed.stay)
            let guest = try await desk.register.enter([entry], in: typed.hotel, by: try context.actor)[0]
            return .seeOther(Link.to(["admin", "guests", "guest", guest.text], query: [("done", "saved")]))
        }
    }

    private static func typed(_ fields: Fields, booking: UUIDv7) throws(FieldError) -> Typed {
        var stay = try fields.fields("stay").object
        stay["booking"] = .string(booking.text)
        return Typed(
            person: try GuestPerson(fields), stay: try NewStay(try Fields(.object(stay), path: "stay")),
            hotel: try fields.value("hotel", "a hotel of yours") { RoleGrant.HotelID($0) })
    }

    /// Makes a link by which guests of a booking fill in their cards themselves; it is shown once.
    static func makeLink(_ context: Context, _ desk: Desk) async throws -> WebAnswer {
        let form = try context.form()
        let page = GuestEntryPage(context: context, hotels: desk.hotels, booking: UUIDv7(at: context.now))
        let outcome = page.linkForm.read(form) { (fields) throws(FieldError) in
            var stay = fields.object
            stay["booking"] = .string(page.booking.text)
            stay["purpose"] = .string(StayPurpose.other.rawValue)
            return (
                stay: try NewStay(try Fields(.object(stay))), guests: try fields.integer("guests", in: 1...Int64(GuestCardLink.most)),
                hotel: try fields.value("hotel", "a hotel of yours") { RoleGrant.HotelID($0) }
            )
        }
        switch outcome {
        case .refused(let state): return page.answer(link: state)
        case .accepted(let wanted, _):
            guard desk.hotels.contains(wanted.hotel) else { throw SiteRefusal.notFound }
            let (actor, now) = (try context.actor, context.now)
            let secret = try await context.tenant.own.write { connection in
                try GuestCardLink.make(
                    for: wanted.stay.booking, in: wanted.hotel, arrival: wanted.stay.arrival, departure: wanted.stay.departure,
                    guests: Int(wanted.guests), by: actor, at: now, connection)
            }
            return page.made(secret)
        }
    }
}
