import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// A traveller's own booking: by its code and address, or by the link that was given with it.
enum MyStayRoutes {
    typealias Context = TenantContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/my-stay", needs: .public, "asks for a booking's code and address") { context -> Page in
            MyStayPages.opening(FormState(), context.localizer)
        }
        routes.on(.post, "/my-stay", needs: .public, "opens a booking by its code and address") { try await open($0) }
        routes.on(.get, "/my-stay/:key", needs: .public, query: ["done", "nationality"], "a booking, for whom it belongs to") { try await show($0) }
        routes.on(.get, "/my-stay/:key/calendar.ics", needs: .public, "a stay for the traveller's calendar") { try await calendar($0) }
        routes.on(.get, "/my-stay/:key/change", needs: .public, query: StayQuery.names, "what a change of the stay would cost") {
            try await proposeChange($0)
        }
        routes.on(.post, "/my-stay/:key/change", needs: .public, "changes the stay at the price that was shown") { try await change($0) }
        routes.on(.get, "/my-stay/:key/cancel", needs: .public, "what giving the booking up costs") { try await askToCancel($0) }
        routes.on(.post, "/my-stay/:key/cancel", needs: .public, "gives the booking up for what was shown") { try await cancel($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    // MARK: Whose it is

    private static func open(_ context: Context) async throws -> StayReply {
        try context.request.checkOrigin()
        let (door, localizer) = (try StayDoor(context.tenant, at: context.now), context.localizer)
        let reading = MyStayPages.form.read(try await context.request.form())
        func again(_ state: FormState, _ status: HTTPResponse.Status = .unprocessableContent) -> StayReply {
            .page(MyStayPages.opening(state, localizer), status)
        }
        guard reading.state.isSound, let code = reading.json["code"]?.string else { return again(reading.state) }
        guard let mail = reading.json["mail"]?.string.flatMap({ MailAddress($0) }) else { return again(reading.refused(nil, MyStayText.wrong)) }
        do {
            switch try await door.open(code, mail, from: context.request.clientAddress) {
            case .wrong: return again(reading.refused(nil, MyStayText.wrong))
            case .tooManyAttempts(let seconds):
                let refused = reading.refused(nil, MyStayText.tooMany(minutes: (seconds + 59) / 60))
                return .tooOften(MyStayPages.opening(refused, localizer), seconds: seconds)
            case .stay(let booking, let city):
                let until = context.now.adding(seconds: StayKey.visitSeconds)
                return .next(.to(["my-stay", try await door.key(.booking(booking, city), until: until)]))
            }
        } catch let problem as Problem where problem.code == .unavailable { return again(reading.refused(nil, MyStayText.away), .serviceUnavailable) }
    }

    /// A booking that a page is about, and what it takes to show it.
    private struct Opened {
        let door: StayDoor
        let stay: MyStay
        /// `nil` where its city does not tell of it any more.
        let hotel: ShownHotel?
        /// How it stands as far as is known here, where its city does not answer just now: what is shown then is what was told last.
        let silent: BookingElsewhere.State?
        let pages: MyStayPages
    }

    private static func opened(_ context: Context) async throws -> Opened {
        let key = try context.parameter("key")
        let opened = try await OpenedStay(context)
        return Opened(
            door: opened.door, stay: opened.stay, hotel: opened.hotel, silent: opened.silent,
            pages: MyStayPages(localizer: context.localizer.by(opened.hotel?.hotel.clock), key: key))
    }

    // MARK: Looking

    private static func show(_ context: Context) async throws -> StayReply {
        let opened: Opened
        do { opened = try await self.opened(context) } catch let problem as Problem where RoomsElsewhere.isUndecided(problem) {
            return try await showUnknown(context)
        } catch let problem as Problem where problem.code == .notFound { return try await showGone(context) }
        if let silent = opened.silent { return .page(opened.pages.lastTold(opened.stay, opened.hotel, silent)) }
        let (localizer, stay, today) = (context.localizer, opened.stay, context.now.date)
        let isToBeGivenUp =
            stay.isOpen && stay.city != opened.door.city ? try await opened.door.standing(stay.id, in: stay.city) == .cancelling : false
        let nationality = context.request.query("nationality").flatMap { CountryCode($0) }
        let border = try await context.tenant.database.read { connection -> StayBorder? in
            let members = try Ledger.members(after: "", limit: 5000, connection)
            guard let country = members.first(where: { $0.city == stay.city })?.country else { return nil }
            return try StayBorder(stay, in: country, nationality, today: today, connection)
        }
        let banner: Banner? =
            switch context.request.query("done") {
            case _ where isToBeGivenUp: MyStayPages.alert(.warning, ElsewhereText.notKnown, ElsewhereText.cancelling, localizer)
            case "changed": MyStayPages.alert(.good, MyStayText.changed, MyStayText.changedText, localizer)
            case "cancelled": MyStayPages.alert(.good, MyStayText.cancelled, MyStayText.cancelledText, localizer)
            default: BookingPages(localizer: localizer).note(of: stay)
            }
        return .page(
            opened.pages.stay(
                stay, opened.hotel, border, nationalities: TravelWords.countries(Set(CountryCode.all), localizer),
                nationality: nationality?.text ?? "", hasCard: StayCardRoutes.isOffered(stay, at: context.now), banner))
    }

    /// What is known here of a booking whose city does not answer.
    private static func showUnknown(_ context: Context) async throws -> StayReply {
        let (door, key) = (try StayDoor(context.tenant, at: context.now), try context.parameter("key"))
        guard case .booking(let id, let city) = try await door.thing(key), let known = try await door.known(id, in: city) else {
            throw SiteRefusal.notFound
        }
        return .page(BookingPages(localizer: context.localizer).notKnown(key: key, id, known.state))
    }

    /// A booking that its city has no more, of whom the address says that it was made: whoever has it is told so, and what to do.
    private static func showGone(_ context: Context) async throws -> StayReply {
        guard case .booking(_, let city) = try await StayDoor(context.tenant, at: context.now).thing(try context.parameter("key")) else {
            throw SiteRefusal.notFound
        }
        return .page(MyStayPages.gone(from: city.text, context.localizer), .notFound)
    }

    private static func calendar(_ context: Context) async throws -> StayReply {
        let opened = try await opened(context)
        let (localizer, language) = (context.localizer, context.localizer.language.code)
        let name = opened.hotel?.hotel.name.text(in: language) ?? opened.stay.hotel.text
        let note = opened.hotel.map {
            localizer(MyStayText.calendarNote(arrival: $0.hotel.checkIn.description, departure: $0.hotel.checkOut.description))
        }
        let calendar = StayCalendar(
            stay: opened.stay, now: context.now, summary: localizer(MyStayText.calendarSummary(hotel: name)),
            place: opened.hotel?.hotel.address.text(in: language) ?? "", note: note ?? "")
        return .file(type: StayCalendar.mediaType, name: "stay-\(opened.stay.stay.arrival).ics", calendar.bytes)
    }

    // MARK: Changing

    private static func proposeChange(_ context: Context) async throws -> StayReply {
        let opened = try await opened(context)
        guard opened.silent == nil else { return notNow(opened, context) }
        return .page(try await changePage(opened, context, nil))
    }

    /// Nothing is changed while the hotel's city does not answer: what was told last is shown, and that nothing was done.
    private static func notNow(_ opened: Opened, _ context: Context) -> StayReply {
        let banner = MyStayPages.alert(.bad, MyStayText.notDone, MyStayText.away, context.localizer)
        return .page(opened.pages.lastTold(opened.stay, opened.hotel, opened.silent ?? .confirmed, banner), .serviceUnavailable)
    }

    private static func changePage(_ opened: Opened, _ context: Context, _ banner: Banner?) async throws -> Page {
        guard opened.stay.isOpen else { return opened.pages.cancel(opened.stay, opened.hotel, banner) }
        let query = StayQuery(context.request, showing: opened.stay.stay)
        guard let wanted = query.stay else { return opened.pages.change(opened.stay, opened.hotel, query, nil, banner) }
        do {
            let quote = try await opened.door.quoteChange(of: opened.stay, to: wanted)
            return opened.pages.change(opened.stay, opened.hotel, query, (wanted, quote), banner)
        } catch let problem as Problem {
            return opened.pages.change(opened.stay, opened.hotel, query, nil, refused(problem, context.localizer))
        }
    }

    private static func refused(_ problem: Problem, _ localizer: Localizer) -> Banner {
        let refusal = problem.members["refusal"].flatMap { try? RateRefusal($0, path: "refusal") }
        let text: Message =
            if let refusal { TravelWords.why(refusal) } else {
                switch problem.code {
                case .unavailable, .internal, .rateLimited, .malformedPayload: MyStayText.away
                case .expired, .holdExpired: StayPriceText.rulePriceChanged
                case .soldOut: StayPriceText.ruleOther
                default: MyStayText.notOpen
                }
            }
        return MyStayPages.alert(.bad, MyStayText.notDone, text, localizer)
    }

    private static func change(_ context: Context) async throws -> StayReply {
        try context.request.checkOrigin()
        let opened = try await opened(context)
        guard opened.silent == nil else { return notNow(opened, context) }
        let form = try await context.request.form()
        func first(_ name: String) -> String { form[name].first ?? "" }
        guard let wanted = StayQuery(form).stay, let room = RoomTypeID(first("room")), let plan = RatePlanID(first("plan")),
            let amount = Int64(first("total")), let currency = Currency(first("currency")), let total = Money(amount: amount, currency: currency),
            let id = UUIDv7(first("change"))
        else { throw SiteRefusal.badRequest("Choose one of the prices on the page before.") }
        do {
            try await opened.door.change(
                opened.stay.id, in: opened.stay.city,
                StayDoor.Change(id: id, stay: wanted, roomType: room, ratePlan: plan, total: total))
            return .next(.to(["my-stay", opened.pages.key], query: [("done", "changed")]))
        } catch let problem as Problem {
            let query = StayQuery(context.request, showing: wanted)
            return .page(
                opened.pages.change(opened.stay, opened.hotel, query, nil, refused(problem, context.localizer)), .unprocessableContent)
        }
    }

    // MARK: Giving up

    private static func askToCancel(_ context: Context) async throws -> StayReply {
        let opened = try await opened(context)
        let banner = opened.silent.map { _ in MyStayPages.alert(.warning, ElsewhereText.silentTitle, ElsewhereText.silentCancel, context.localizer) }
        return .page(opened.pages.cancel(opened.stay, opened.hotel, banner))
    }

    /// What was shown is what is charged: where it has become another, the page is shown once more. While the hotel's city does not answer, it is noted
    /// that the booking is to be given up.
    private static func cancel(_ context: Context) async throws -> StayReply {
        try context.request.checkOrigin()
        let opened = try await opened(context)
        let seen = try await context.request.form()["charge"].first.flatMap { Int64($0) }
        let done = StayReply.next(.to(["my-stay", opened.pages.key], query: [("done", "cancelled")]))
        let noted = StayReply.page(opened.pages.lastTold(opened.stay, opened.hotel, .cancelling), .accepted)
        guard opened.stay.state != .cancelled else { return done }
        guard opened.silent != .cancelling else { return noted }
        guard let charge = opened.stay.chargeNow, seen == charge.amount else {
            let banner = MyStayPages.alert(.warning, MyStayText.notDone, MyStayText.cancelOther, context.localizer)
            return .page(opened.pages.cancel(opened.stay, opened.hotel, banner), .conflict)
        }
        do {
            guard opened.silent == nil else {
                try await opened.door.elsewhere.cancelOnceAnswered(opened.stay.id, in: opened.stay.city)
                return noted
            }
            return try await opened.door.cancel(opened.stay.id, in: opened.stay.city) ? done : noted
        } catch let problem as Problem {
            return .page(opened.pages.cancel(opened.stay, opened.hotel, refused(problem, context.localizer)), .unprocessableContent)
        }
    }
}
