import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

extension GuestDeskRoutes {
    /// What of a guest's form is judged together.
    private struct Typed {
        let person: GuestPerson
        let stay: NewStay
        /// Who answers for a child.
        let guardian: GuestID?
        let hotel: RoleGrant.HotelID
    }

    static func enter(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
        let form = try context.form()
        let booking = try BookedStay.name(form["booking"].first, context.now)
        let page = try await entryPage(context, desk, booking)
        if !form["read"].isEmpty {
            let (state, wasRead) = GuestPersonForm.readZone(form, GuestEntryPage.stayFields, today: page.localizer.today, context.localizer)
            return page.answer(state, wasRead: wasRead)
        }
        let outcome = page.form.read(form) { (fields) throws(FieldError) in try typed(fields, booking: booking, today: page.localizer.today) }
        switch outcome {
        case .refused(let state): return page.answer(state)
        case .accepted(let typed, _):
            guard desk.hotels.contains(typed.hotel) else { throw SiteRefusal.notFound }
            guard page.isOfBooking(typed.hotel) else { return page.answer(page.form.read(form).refused("hotel", GuestStayText.otherHotel)) }
            let person = typed.person
            // Who has been here before is offered, once: whoever sends the form again wants somebody new.
            if form["anew"].isEmpty, let document = person.document {
                let known = try await desk.register.known(by: document, in: typed.hotel, by: try context.actor)
                guard known.isEmpty else { return page.answer(known: known, typed.stay, page.form.read(form).state) }
            }
            let entry = GuestRegister.Entry(
                person.identity, document: person.document, contact: person.contact,
                guardian: page.companions.contains { $0.id == typed.guardian } ? typed.guardian.map { .guest($0) } : nil, stay: typed.stay)
            let guest = try await desk.register.enter([entry], in: typed.hotel, by: try context.actor)[0]
            try await ArrivedGuests.note(of: booking, at: context.tenant, by: try context.actor, now: context.now)
            return .seeOther(Link.to(["admin", "guests", "guest", guest.text], query: [("done", "saved")]))
        }
    }

    private static func typed(_ fields: Fields, booking: UUIDv7, today: UTCDate) throws(FieldError) -> Typed {
        return Typed(
            person: try GuestPerson(fields, today: today), stay: try GuestStayForm.stay(fields, booking: booking),
            guardian: try fields.optionalValue("guardian", "a guest of this booking") { GuestID($0) },
            hotel: try fields.value("hotel", "a hotel of yours") { RoleGrant.HotelID($0) })
    }

    /// The form of a guest, with those who may answer for a child of the same booking.
    static func entryPage(_ context: Context, _ desk: GuestDesk, _ booking: UUIDv7) async throws -> GuestEntryPage {
        var companions: [GuestRegister.Known] = []
        for hotel in desk.hotels { companions += try await desk.register.known(with: booking, in: hotel) }
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        let booked = try await BookedStay.find(booking, at: context.tenant, in: desk.hotels, now: context.now)
        let context = context.by(names.clock(of: [booked?.hotel ?? desk.hotels.first].compactMap { $0 }))
        let today = context.localizer.today
        return GuestEntryPage(
            context: context, hotels: desk.hotels, booking: booking, companions: companions.filter { !$0.identity.birthDate.isMinor(on: today) },
            names: names, booked: booked)
    }

    /// A further stay of a guest who is known.
    static func addStay(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
        let id = try context.site.parameter("guest") { GuestID($0) }
        let form = try context.form()
        let booking = try BookedStay.name(form["booking"].first, context.now)
        let record = try await desk.register.guest(id, in: desk.scope)
        // A booking of another hotel is none of this guest's, whoever sends its number.
        _ = try await BookedStay.find(booking, at: context.tenant, in: [record.hotel], now: context.now)
        let outcome = GuestStayForm.form.read(form) { (fields) throws(FieldError) in try GuestStayForm.stay(fields, booking: booking) }
        switch outcome {
        case .refused(let state):
            let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
            return GuestPage(
                context: context.by(names.clock(of: [record.hotel])), record: record, police: [], opened: nil, names: names, worksThere: true
            ).answer(stay: state, status: .unprocessableContent)
        case .accepted(let stay, _):
            try await desk.register.add(stay, of: id, in: desk.scope, by: try context.actor)
            try await ArrivedGuests.note(of: booking, at: context.tenant, by: try context.actor, now: context.now)
            return .seeOther(Link.to(["admin", "guests", "guest", id.text], query: [("done", "stay")]))
        }
    }

    /// Makes a link by which guests of a booking fill in their cards themselves; it is shown once.
    static func makeLink(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
        let form = try context.form()
        let page = try await entryPage(context, desk, try BookedStay.name(form["booking"].first, context.now))
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
            guard page.isOfBooking(wanted.hotel) else {
                return page.answer(link: page.linkForm.read(form).refused("hotel", GuestStayText.otherHotel))
            }
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
