import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// What bookings owe and have paid, for a hotel's cash desk: each charge and payment is made once for its `Idempotency-Key`.
enum FolioAPI {
    private static let standing = APIContract.Answer.json("As it stands then.", DeskSchemas.folio)
    private static let made = APIContract.Answer.json(status: 201, "It is done now.", DeskSchemas.folio)

    private enum Act: String, CaseIterable {
        case charges, corrections, payments, refunds

        var summary: String {
            switch self {
            case .charges: "charges something to a folio"
            case .corrections: "takes a charge back, or a part of it, with the tax that was added to it"
            case .payments: "writes down what was paid in cash, by the hotel's terminal or by a transfer"
            case .refunds: "gives a payment back, or a part of it"
            }
        }

        var body: Schema {
            switch self {
            case .charges: DeskSchemas.charge
            case .corrections: DeskSchemas.correction
            case .payments: DeskSchemas.newPayment
            case .refunds: DeskSchemas.refund
            }
        }
    }

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        let path = "/api/v1/hotels/:hotel/bookings/:booking/folio"
        routes.api(
            .get, path, needs: .apiToken(.readDesk),
            APIContract([HotelContract.hotel, HotelContract.booking], answers: .json("As it stands, amounts in minor units.", DeskSchemas.folio)),
            "the folio of a booking"
        ) { try await DeskAPI.answer($0) { call in WebAnswer(json: try await json(call, call.booking())) } }
        for act in Act.allCases {
            routes.api(
                .post, "\(path)/\(act.rawValue)", needs: .apiToken(.writeDesk),
                APIContract(
                    parameters: [HotelContract.hotel, HotelContract.booking, HotelContract.key], body: act.body, answers: [standing, made]),
                act.summary
            ) {
                try await DeskAPI.answer($0) { call in
                    let (booking, sent) = (try await call.booking(), try await call.sent())
                    let isRepeated = try await perform(act, booking, sent, call)
                    return .made(try await json(call, booking), isRepeated: isRepeated)
                }
            }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func perform(_ act: Act, _ booking: Booking, _ sent: HotelCall.Sent, _ call: HotelCall) async throws -> Bool {
        let fields = sent.fields
        let cashier = Cashier(call.desk)
        let most = 1...Money.largestAmount
        switch act {
        case .charges:
            let (label, amount) = (try fields.text("label", length: 1...200), try fields.integer("amount", in: most))
            return try await call.once(sent) { try cashier.charge(label, amount, to: booking, request: $0, $1) }.isRepeated
        case .corrections:
            let (number, amount) = (try fields.integer("entry", in: 1...Int64.max), try fields.optionalInteger("amount", in: most))
            let reason = try fields.text("reason", length: 3...200)
            return try await call.once(sent) { request, connection in
                let folio = try cashier.folio(of: booking, connection)
                try cashier.correct(number, of: folio, by: amount, reason: reason, request: request, connection)
            }.isRepeated
        case .payments:
            let (method, amount) = (try fields.choice("method", Payment.Method.self), try fields.integer("amount", in: most))
            let reference = try fields.optionalString("reference", length: 1...100) ?? ""
            guard method == .provider else {
                return try await call.once(sent) {
                    try cashier.record(method, amount, reference: reference, for: booking, request: $0, $1)
                }.isRepeated
            }
            // What the provider is asked is written down first, and asked for again by the same name.
            let (request, isRepeated) = try await call.name(sent)
            let payment = try await cashier.take(
                amount, token: reference, for: booking, request: request, by: PaymentProviders.installed(call.own), in: call.own)
            if payment.state == .refused { throw FolioFault.declined(reason: payment.refusal ?? "") }
            return isRepeated
        case .refunds: return try await refund(booking, sent, call)
        }
    }

    private static func refund(_ booking: Booking, _ sent: HotelCall.Sent, _ call: HotelCall) async throws -> Bool {
        let cashier = Cashier(call.desk)
        let id = try sent.fields.value("payment", .form(.bookingID)) { UUIDv7($0) }
        let amount = try sent.fields.integer("amount", in: 1...Money.largestAmount)
        let reason = try sent.fields.text("reason", length: 3...200)
        let payment = try await call.read { try cashier.folio(of: booking, $0).payments.first { $0.id == id } }
        guard let payment else { throw FolioFault.notFound }
        guard payment.method == .provider else {
            return try await call.once(sent) { try cashier.refund(id, amount, reason: reason, request: $0, $1) }.isRepeated
        }
        let (request, isRepeated) = try await call.name(sent)
        try await cashier.refund(id, amount, reason: reason, request: request, by: PaymentProviders.installed(call.own), in: call.own)
        return isRepeated
    }

    // MARK: Telling

    private static func json(_ call: HotelCall, _ booking: Booking) async throws -> JSON {
        let cashier = Cashier(call.desk)
        return try await call.read { connection in
            let folio = try cashier.folio(of: booking, connection)
            let invoices = try InvoiceTables.invoices(of: folio.id, connection)
            return [
                "id": .string(folio.id.text), "currency": .string(folio.currency.code), "charged": .integer(folio.charged),
                "paid": .integer(folio.paid), "balance": .integer(folio.balance), "entries": .array(folio.entries.map(json)),
                "payments": .array(folio.payments.map(json)), "invoices": .array(invoices.map { .string($0.number.description) }),
            ]
        }
    }

    private static func json(_ entry: Folio.Entry) -> JSON {
        var object = JSONObject([("number", .integer(entry.number)), ("booking", .string(entry.booking.text))])
        object["day"] = .string(entry.day.description)
        object["kind"] = .string(entry.kind.rawValue)
        object["label"] = .string(entry.label)
        object["amount"] = .integer(entry.amount)
        object["corrects"] = entry.corrects.map { .integer($0) }
        object["by"] = .string(entry.by)
        object["invoice"] = entry.invoice.map { .string($0.description) }
        return .object(object)
    }

    private static func json(_ payment: Payment) -> JSON {
        [
            "id": .string(payment.id.text), "method": .string(payment.method.rawValue), "state": .string(payment.state.rawValue),
            "amount": .integer(payment.amount), "captured": .integer(payment.captured), "refunded": .integer(payment.refunded),
            "reference": .string(payment.reference), "at": .string(payment.at.description),
        ]
    }
}

extension FieldForm {
    fileprivate static let bookingID = FieldForm("uuid", "a lower-case UUIDv7", example: "019ac0de-0000-7000-8000-000000000001")
}
