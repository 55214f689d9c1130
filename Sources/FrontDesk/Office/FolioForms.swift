import Lodging
import Primitives
import StrictJSON
import Web

/// The forms of a booking's page that are about its money: what each asks for, and what was typed in it.
struct FolioForms {
    typealias Act = BookingDeskRoutes.Act

    /// What one of them asks the cashier for.
    enum Order {
        case charge(label: String, amount: Int64)
        /// - Parameter amount: `nil` for all that is left.
        case correction(entry: Int64, amount: Int64?, reason: String)
        case payment(Payment.Method, amount: Int64, reference: String)
        case refund(UUIDv7, amount: Int64, reason: String)
        case invoice(buyer: String)
        case credit(InvoiceNumber, reason: String)
    }

    let folio: Folio
    let invoices: [Invoice]
    let localizer: Localizer

    private func money(_ amount: Int64) -> String { localizer.amount(amount, folio.currency) }
    private var amountLabel: Message { DeskFolioText.amountIn(currency: folio.currency.code) }

    // MARK: What can be chosen

    /// Charges of which something is left.
    var open: [Folio.Entry] { folio.entries.filter { $0.amount > 0 && folio.rest(of: $0) > 0 } }
    /// Payments of which something can be given back.
    var refundable: [Payment] { folio.payments.filter { $0.refundable > 0 } }
    /// Invoices of which something is left.
    var whole: [Invoice] {
        invoices.filter { invoice in invoice.number.kind == .invoice && open.contains { $0.invoice == invoice.number } }
    }

    private func options(_ entries: [Folio.Entry]) -> [Form.Field.Option] {
        entries.map { entry in
            let what = "\(localizer(DeskWords.kind(entry.kind))) \(entry.label)"
            return DeskWords.option(String(entry.number), "\(localizer.date(entry.day)) · \(what) · \(money(folio.rest(of: entry)))")
        }
    }

    private func options(_ payments: [Payment]) -> [Form.Field.Option] {
        payments.map { DeskWords.option($0.id.text, "\(localizer(DeskWords.method($0.method))) · \(money($0.refundable))") }
    }

    private func options(_ invoices: [Invoice]) -> [Form.Field.Option] {
        invoices.map { DeskWords.option($0.number.description, $0.number.description) }
    }

    // MARK: What they ask for

    /// - Parameter isWhole: also with what is gone meanwhile: whoever sends a form twice has chosen from what there was, and the cashier knows what is left.
    func form(_ act: Act, isWhole: Bool = false) -> Form { Form(fields(act, isWhole), named: act.rawValue) }

    private func fields(_ act: Act, _ isWhole: Bool) -> [Form.Field] {
        let amount = Form.Field.amount("amount", amountLabel, isRequired: true)
        let reason = Form.Field.text("text", DeskStayText.reason, isRequired: true)
        return switch act {
        case .charge: [.text("text", DeskFolioText.extraWhat, isRequired: true), amount]
        case .correct:
            [
                .select("entry", DeskFolioText.what, options(isWhole ? folio.entries : open), isRequired: true),
                .amount("amount", amountLabel, hint: DeskFolioText.allOfIt), reason,
            ]
        case .payment:
            [
                .radio("method", DeskFolioText.method, Payment.Method.allCases.map { .init($0.rawValue, DeskWords.method($0)) }, isRequired: true),
                amount, .text("text", DeskFolioText.reference, hint: DeskFolioText.referenceHint),
            ]
        case .refund:
            [.select("payment", DeskFolioText.payments, options(isWhole ? folio.payments : refundable), isRequired: true), amount, reason]
        case .invoice: [.paragraphs("buyer", DeskFolioText.buyer, hint: DeskFolioText.buyerHint, rows: 3)]
        case .credit: [.select("invoice", DeskFolioText.invoice, options(isWhole ? invoices : whole), isRequired: true), reason]
        default: []
        }
    }

    // MARK: What was typed

    func read(_ act: Act, _ body: FormBody) -> FormOutcome<Order> {
        form(act, isWhole: true).read(body) { (fields) throws(FieldError) in try order(act, fields) }
    }

    private func order(_ act: Act, _ fields: Fields) throws(FieldError) -> Order {
        switch act {
        case .charge: return .charge(label: try fields.text("text", length: 1...200), amount: try amount(fields))
        case .correct:
            let entry = try fields.value("entry", .value) { Int64($0) }
            let part = fields.optional("amount") == nil ? nil : try amount(fields)
            return .correction(entry: entry, amount: part, reason: try fields.text("text", length: 3...200))
        case .payment:
            let (method, amount) = (try fields.choice("method", Payment.Method.self), try amount(fields))
            return .payment(method, amount: amount, reference: fields.optional("text") == nil ? "" : try fields.text("text", length: 1...100))
        case .refund:
            let payment = try fields.value("payment", .value) { UUIDv7($0) }
            return .refund(payment, amount: try amount(fields), reason: try fields.text("text", length: 3...200))
        case .credit:
            return .credit(try fields.value("invoice", .value) { InvoiceNumber($0) }, reason: try fields.text("text", length: 3...200))
        default:
            return .invoice(buyer: fields.optional("buyer") == nil ? "" : try fields.text("buyer", length: 1...500, lines: .many))
        }
    }

    private func amount(_ fields: Fields) throws(FieldError) -> Int64 {
        try TypedAmount.read(try fields.string("amount"), at: "amount", folio.currency, least: 1)
    }
}

extension BookingDeskRoutes {
    /// A form that was refused: as it was sent, with what is wrong with it.
    struct Refused {
        let act: Act
        let state: FormState
    }

    /// The field of a form that a refusal is about; `nil` where it is about the whole.
    static func field(of error: any Error, _ act: Act) -> String? {
        switch (error, act) {
        case (FolioFault.amount, _), (FolioFault.more, _): "amount"
        case (FolioFault.isCorrection, .correct): "entry"
        case (FolioFault.nothingLeft, .credit): "invoice"
        case (FolioFault.roomNotClean, .checkIn), (FolioFault.roomNotClean, .room), (StayFault.notFree, .checkIn), (StayFault.notFree, .room),
            (StayFault.occupied, .checkIn), (StayFault.occupied, .room), (StayFault.otherType, .checkIn), (StayFault.otherType, .room),
            (LodgingRefusal.notFound(.room), .room):
            "room"
        case (StayFault.reasonNeeded, .room): "reason"
        default: nil
        }
    }
}

extension BookingDeskRoutes.Refused? {
    func state(of act: BookingDeskRoutes.Act) -> FormState? { self?.act == act ? self?.state : nil }
}
