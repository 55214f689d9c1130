import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// Another stay for a booking: first what it would cost, then yes to it.
enum StayChangeRoutes {
    private static let names = ["departure", "arrival", "adults", "children", "exempt", "room", "plan"]

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/desk/:hotel/booking/:booking/stay", needs: .staff(.workAtFrontDesk), query: names, "what another stay would cost"
        ) { try await DeskCall.answer($0) { try await ask($0) } }
        routes.on(.post, "/admin/desk/:hotel/booking/:booking/stay", needs: .staff(.workAtFrontDesk), "changes a stay at the price that was shown") {
            try await DeskCall.answer($0) { try await take($0) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    /// What somebody wants of a booking.
    struct Wanted: Sendable {
        let stay: StayRequest
        let roomType: RoomTypeID
        let ratePlan: RatePlanID

        /// - Returns: `nil` for what cannot be: no night, nobody, a type that is no name.
        init?(_ booking: Booking, _ value: (String) -> String?) {
            let ages = (value("children") ?? booking.stay.children.map(String.init).joined(separator: ",")).split(separator: ",").map {
                DeskWords.number(String($0))
            }
            guard let arrival = value("arrival").map({ UTCDate($0) }) ?? booking.arrival,
                let departure = value("departure").map({ UTCDate($0) }) ?? booking.departure,
                let adults = value("adults").map({ DeskWords.number($0) }) ?? booking.stay.adults, ages.allSatisfy({ $0 != nil }),
                let exempt = value("exempt").map({ $0.isEmpty ? 0 : DeskWords.number($0) }) ?? min(adults, booking.stay.exemptAdults),
                let stay = StayRequest(
                    arrival: arrival, departure: departure, adults: adults, children: ages.compactMap { $0 },
                    exemptAdults: exempt),
                let roomType = value("room").map({ RoomTypeID($0) }) ?? booking.roomType,
                let ratePlan = value("plan").map({ RatePlanID($0) }) ?? booking.ratePlan
            else { return nil }
            (self.stay, self.roomType, self.ratePlan) = (stay, roomType, ratePlan)
        }

        func isSame(as booking: Booking) -> Bool {
            stay == booking.stay && roomType == booking.roomType && ratePlan == booking.ratePlan
        }

        /// Whether who is in the house leaves before the day that is booked, and nothing else is otherwise.
        func isEarlyDeparture(of booking: Booking) -> Bool {
            guard booking.state == .checkedIn, stay.departure < booking.departure else { return false }
            let early = StayRequest(
                arrival: booking.arrival, departure: stay.departure, adults: booking.stay.adults, children: booking.stay.children,
                exemptAdults: booking.stay.exemptAdults)
            return stay == early && roomType == booking.roomType && ratePlan == booking.ratePlan
        }

        func requote(_ booking: Booking, _ desk: StayDesk, _ connection: any SQLConnection) throws -> Requote {
            isEarlyDeparture(of: booking)
                ? try desk.earlyDeparture(booking, on: stay.departure, connection)
                : try desk.requote(booking, stay, roomType, ratePlan, connection)
        }
    }

    private static func ask(_ call: DeskCall, banner: Banner? = nil, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let booking = try await call.booking(call.id("booking"))
        let view = try await call.read { try DeskBooking($0, booking, $1) }
        let isAsked = call.query.query("departure") != nil
        var state = FormState(
            Dictionary(uniqueKeysWithValues: names.map { name in (name, (call.query.query(name)).map { [$0] } ?? typed(name, booking)) }))
        guard isAsked else { return StayChangePage(call: call, view: view).answer(state, nil, banner, status) }
        guard let wanted = Wanted(booking, { name in call.query.query(name) }) else {
            state.refuse("departure", DeskStayText.stayWrong(most: StayRequest.mostNights))
            return StayChangePage(call: call, view: view).answer(state, nil, banner, .unprocessableContent)
        }
        do {
            let requote = try await call.read { try wanted.requote(booking, $0.desk, $1) }
            return StayChangePage(call: call, view: view).answer(state, wanted.isSame(as: booking) ? nil : (wanted, requote), banner, status)
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return StayChangePage(call: call, view: view).answer(state, nil, refused, .conflict)
        }
    }

    private static func typed(_ name: String, _ booking: Booking) -> [String] {
        switch name {
        case "arrival": [booking.arrival.description]
        case "departure": [booking.departure.description]
        case "adults": [String(booking.stay.adults)]
        case "children": [booking.stay.children.map(String.init).joined(separator: ",")]
        case "exempt": [String(booking.stay.exemptAdults)]
        case "room": [booking.roomType.text]
        default: [booking.ratePlan.text]
        }
    }

    private static func take(_ call: DeskCall) async throws -> WebAnswer {
        let booking = try await call.booking(call.id("booking"))
        let form = try call.context.form()
        let request = try DeskCall.request(form)
        guard let wanted = Wanted(booking, { form[$0].first }), let amount = form["total"].first.flatMap({ Int64($0) }),
            let total = Money(amount: amount, currency: booking.total.currency)
        else { throw SiteRefusal.badRequest("The form is incomplete. Load the page again.") }
        do {
            try await call.write { reception, connection in
                _ =
                    wanted.isEarlyDeparture(of: booking)
                    ? try reception.desk.leaveEarly(booking.id, on: wanted.stay.departure, seen: total, request: request, connection)
                    : try reception.desk.change(
                        booking.id, to: wanted.stay, wanted.roomType, wanted.ratePlan, seen: total, request: request, connection)
            }
            return .seeOther(call.link("booking", booking.id.text, query: [("done", "stay")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await ask(call, banner: refused, status: .conflict)
        }
    }
}

/// The form of another stay, and what it would cost.
struct StayChangePage: OfficePages {
    let call: DeskCall
    let view: DeskBooking

    var context: StaffContext<any OfficeSite> { call.context }
    private var booking: Booking { view.booking }

    func answer(
        _ state: FormState, _ offered: (wanted: StayChangeRoutes.Wanted, requote: Requote)?, _ banner: Banner?, _ status: HTTPResponse.Status
    ) -> WebAnswer {
        let title = localizer(DeskStayText.change)
        return page.answer(
            DeskStayText.change, lede: localizer(DeskStayText.changeLede), status: status,
            call.crumbs(title, [(view.reference, call.link("booking", booking.id.text))]), banner, offered.map { price($0.wanted, $0.requote) },
            FormView(
                form, state, method: .get, action: call.link("booking", booking.id.text, "stay"), hidden: [],
                submit: localizer(DeskStayText.showPrice), isQuiet: offered != nil, localizer))
    }

    private var form: Form {
        let language = localizer.language.code
        var fields: [Form.Field] = booking.state == .checkedIn ? [] : [.date("arrival", DeskStayText.arrival, isRequired: true)]
        fields += [
            .date("departure", DeskStayText.departure, isRequired: true),
            .integer("adults", DeskStayText.adults, in: 1...Int64(StayRequest.mostAdults), isRequired: true),
            .text("children", DeskStayText.children, hint: DeskStayText.childrenHint), SellingPage.exempt,
            .select(
                "room", DeskText.roomType, view.types.sorted { $0.key < $1.key }.map { DeskWords.option($0.key.text, $0.value.text(in: language)) }),
            .select(
                "plan", DeskStayText.plan, view.plans.sorted { $0.key < $1.key }.map { DeskWords.option($0.key.text, $0.value.text(in: language)) }),
        ]
        return Form(fields)
    }

    private func price(_ wanted: StayChangeRoutes.Wanted, _ requote: Requote) -> Section {
        let difference = requote.total.amount - booking.total.amount
        let hidden: [FormView.Hidden] = [
            page.token, call.request, .init("arrival", wanted.stay.arrival.description), .init("departure", wanted.stay.departure.description),
            .init("adults", String(wanted.stay.adults)), .init("children", wanted.stay.children.map(String.init).joined(separator: ",")),
            .init("exempt", String(wanted.stay.exemptAdults)), .init("room", wanted.roomType.text), .init("plan", wanted.ratePlan.text),
            .init("total", String(requote.total.amount)),
        ]
        let isEarly = wanted.isEarlyDeparture(of: booking)
        return Section(
            "price", localizer(isEarly ? DeskStayText.early : DeskStayText.newPrice), note: isEarly ? localizer(DeskStayText.earlyNote) : nil,
            Details([
                .init(localizer(DeskStayText.priceBefore), [.text(localizer.money(booking.total))]),
                .init(localizer(DeskStayText.priceAfter), [.text(localizer.money(requote.total))]),
                .init(localizer(DeskStayText.difference), [.text(localizer.amount(difference, requote.total.currency))]),
                .init(
                    localizer(DeskText.stay),
                    [.text(localizer(DeskStayText.span(from: requote.stay.arrival, until: requote.stay.departure, nights: requote.stay.nights)))]),
            ]),
            ActionForm(
                call.link("booking", booking.id.text, "stay"), hidden,
                localizer(DeskStayText.changeFor(amount: localizer.money(requote.total))), isMain: true))
    }
}
