import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// What the desk does with one booking.
enum BookingDeskRoutes {
    /// A form of the booking's page, by the last part of its address.
    enum Act: String, CaseIterable {
        case checkIn = "check-in"
        case checkOut = "check-out"
        case room, cancel, guest
        case noShow = "no-show"
        case charge, correct, payment, refund, invoice, credit
        case askAgain = "ask-again"
        case giveUp = "give-up"

        var summary: String {
            switch self {
            case .checkIn: "checks guests in"
            case .checkOut: "checks guests out"
            case .room: "gives a booking a room, or another one"
            case .cancel: "gives a booking up"
            case .guest: "writes down who comes"
            case .noShow: "notes that guests did not come"
            case .charge: "charges something to a folio"
            case .correct: "takes a charge back"
            case .payment: "takes a payment"
            case .refund: "gives a payment back"
            case .invoice: "issues an invoice"
            case .credit: "takes an invoice back by a credit note"
            case .askAgain: "asks the payment provider what has become of a payment"
            case .giveUp: "lets go of a payment that is not taken yet"
            }
        }
    }

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/desk/:hotel/booking/:booking", needs: .staff(.workAtFrontDesk), query: ["done"], "a booking and its folio") {
            try await DeskCall.answer($0) { try await show($0, try await $0.booking($0.id("booking"))) }
        }
        for act in Act.allCases {
            routes.on(.post, "/admin/desk/:hotel/booking/:booking/\(act.rawValue)", needs: .staff(.workAtFrontDesk), act.summary) {
                try await DeskCall.answer($0) { try await perform(act, $0) }
            }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func show(
        _ call: DeskCall, _ booking: Booking, refused: Refused? = nil, banner: Banner? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> WebAnswer {
        let view = try await call.read { try DeskBooking($0, booking, $1) }
        let told = try await DeskGuests([booking.id], call)[booking.id]
        return BookingDeskPage(call: call, view: view, told: told, refused: refused).answer(banner, status)
    }

    private static func perform(_ act: Act, _ call: DeskCall) async throws -> WebAnswer {
        let booking = try await call.booking(call.id("booking"))
        let form = try call.context.form()
        var typed = FormState(Dictionary(form.names.map { ($0, form[$0]) }) { first, _ in first })
        do {
            if let refused = try await refused(act, booking, form, call) {
                return try await show(call, booking, refused: Refused(act: act, state: refused), status: .unprocessableContent)
            }
            return .seeOther(call.link("booking", booking.id.text, query: [("done", act.rawValue)]))
        } catch {
            guard let message = DeskWords.message(error, call.localizer) else { throw error }
            let booking = try await call.booking(booking.id)
            guard let name = field(of: error, act) else {
                return try await show(
                    call, booking, refused: Refused(act: act, state: typed), banner: call.refused(error), status: .conflict)
            }
            typed.refuse(name, message)
            return try await show(call, booking, refused: Refused(act: act, state: typed), status: .unprocessableContent)
        }
    }

    /// Does what a form asks for.
    ///
    /// - Returns: the form as it was typed, where something is wrong with it.
    private static func refused(_ act: Act, _ booking: Booking, _ form: FormBody, _ call: DeskCall) async throws -> FormState? {
        switch act {
        case .guest: return try await name(booking, form, call)
        case .cancel, .noShow: return try await end(act, booking, form, call)
        case .room where (form["room"].first ?? "").isEmpty:
            return Form([.text("room", DeskText.room, isRequired: true), .text("reason", DeskStayText.reason)]).read(form).state
        case .charge, .correct, .payment, .refund, .invoice, .credit:
            let view = try await call.read { try DeskBooking($0, booking, $1) }
            let asks = FolioForms(folio: view.folio, invoices: view.invoices, localizer: call.localizer)
            switch asks.read(act, form) {
            case .refused(let state): return state
            case .accepted(let order, _): try await carryOut(order, booking, try DeskCall.request(form), call)
            }
        default: try await perform(act, booking, form, call)
        }
        return nil
    }

    private static func perform(_ act: Act, _ booking: Booking, _ form: FormBody, _ call: DeskCall) async throws {
        let id = booking.id
        switch act {
        case .checkIn:
            let room = form["room"].first.flatMap { RoomNumber($0) }
            try await call.write { _ = try $0.checkIn(id, to: room, $1) }
            try await call.noteArrival(of: id)
        case .checkOut:
            let isOpen = !form["open"].isEmpty
            try await call.write { _ = try $0.checkOut(id, leavingOpen: isOpen, $1) }
        case .room:
            guard let room = form["room"].first.flatMap({ RoomNumber($0) }) else { throw LodgingRefusal.notFound(.room) }
            let reason = form["reason"].first ?? ""
            guard booking.state != .checkedIn || reason.utf8.count >= 3 else { throw StayFault.reasonNeeded }
            try await call.write { _ = try $0.move(id, to: room, reason: reason, $1) }
        case .askAgain, .giveUp:
            let payment = try await payment(form["payment"].first, booking, call).id
            let (cashier, provider) = (call.reception.cashier, PaymentProviders.installed(call.own))
            if act == .giveUp {
                try await cashier.giveUp(payment, by: provider, in: call.own)
            } else {
                try await cashier.askAgain(payment, by: provider, in: call.own)
            }
        default: break
        }
    }

    /// Gives a booking up, or notes that its guests did not come.
    ///
    /// - Returns: the form as it was sent, where nobody has said that they are sure.
    private static func end(_ act: Act, _ booking: Booking, _ form: FormBody, _ call: DeskCall) async throws -> FormState? {
        let charge = try await call.read { try $0.desk.charge(ofCancelling: booking, $1)?.amount ?? 0 }
        switch StayEnding.read(form, asksForCharge: act == .cancel && charge > 0) {
        case .refused(let state): return state
        case .sure(let isWaived):
            try await call.write { reception, connection in
                _ =
                    try act == .cancel
                    ? reception.cancel(booking.id, isWaived: isWaived, connection) : reception.noShow(booking.id, connection)
            }
            return nil
        }
    }

    /// Writes down who comes.
    ///
    /// - Returns: the form as it was typed, where something is wrong with it.
    private static func name(_ booking: Booking, _ form: FormBody, _ call: DeskCall) async throws -> FormState? {
        switch DeskGuestForm.read(form, before: try await DeskGuests([booking.id], call)[booking.id]) {
        case .refused(let state): return state
        case .accepted(let guests, _):
            let named = try await call.desk.name(guests, of: booking, try call.told)
            try await call.write { try $0.desk.keep(named, of: booking.id, $1) }
            return nil
        }
    }

    // MARK: Money

    private static func carryOut(_ order: FolioForms.Order, _ booking: Booking, _ request: UUIDv7, _ call: DeskCall) async throws {
        switch order {
        case .charge(let label, let amount):
            try await call.write { try $0.cashier.charge(label, amount, to: booking, request: request, $1) }
        case .correction(let number, let amount, let reason):
            try await call.write { reception, connection in
                let folio = try reception.cashier.folio(of: booking, connection)
                try reception.cashier.correct(number, of: folio, by: amount, reason: reason, request: request, connection)
            }
        case .payment(let method, let amount, let reference): try await pay(booking, method, amount, reference, request, call)
        case .refund(let payment, let amount, let reason): try await refund(payment, amount, reason, request, booking, call)
        case .invoice(let buyer): try await invoice(booking, buyer, request, call)
        case .credit(let number, let reason):
            try await call.write { _ = try $0.cashier.credit(number, of: call.hotel, reason: reason, request: request, $1) }
        }
    }

    private static func pay(
        _ booking: Booking, _ method: Payment.Method, _ amount: Int64, _ reference: String, _ request: UUIDv7, _ call: DeskCall
    ) async throws {
        guard method == .provider else {
            try await call.write { try $0.cashier.record(method, amount, reference: reference, for: booking, request: request, $1) }
            return
        }
        let payment = try await call.reception.cashier.take(
            amount, token: reference, for: booking, request: request, by: PaymentProviders.installed(call.own), in: call.own)
        if payment.state == .refused { throw FolioFault.declined(reason: payment.refusal ?? "") }
    }

    /// A payment of the booking's folio alone.
    private static func payment(_ id: String?, _ booking: Booking, _ call: DeskCall) async throws -> Payment {
        let payment = try await call.read { try $0.cashier.folio(of: booking, $1).payments.first { $0.id.text == id } }
        guard let payment else { throw FolioFault.notFound }
        return payment
    }

    private static func refund(
        _ id: UUIDv7, _ amount: Int64, _ reason: String, _ request: UUIDv7, _ booking: Booking, _ call: DeskCall
    ) async throws {
        guard try await payment(id.text, booking, call).method == .provider else {
            return try await call.write { try $0.cashier.refund(id, amount, reason: reason, request: request, $1) }
        }
        try await call.reception.cashier.refund(
            id, amount, reason: reason, request: request, by: PaymentProviders.installed(call.own), in: call.own)
    }

    private static func invoice(_ booking: Booking, _ buyer: String, _ request: UUIDv7, _ call: DeskCall) async throws {
        let sealed = buyer.isEmpty ? nil : try await call.notes.seal(buyer, for: request)
        try await call.write { reception, connection in
            let folio = try reception.cashier.folio(of: booking, connection)
            guard !folio.entries.isEmpty else { throw FolioFault.nothingToInvoice }
            _ = try reception.cashier.issue(folio.id, buyer: sealed, request: request, connection)
        }
    }
}
