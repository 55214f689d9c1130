import Accounts
public import Lodging
public import Primitives
public import SQL

/// Money that comes in and goes back.
extension Cashier {
    /// Writes down what was paid in cash, by the desk's terminal or by a transfer.
    ///
    /// - Parameters:
    ///   - amount: in minor units of the booking's currency.
    ///   - reference: the slip's number or what the bank says; at most 100 bytes.
    ///   - request: becomes the payment's id, so that it is written down once.
    @discardableResult
    public func record(
        _ method: Payment.Method, _ amount: Int64, reference: String, for booking: Booking, request: UUIDv7, _ connection: any SQLConnection
    ) throws -> Payment {
        try take(method, amount, .captured, captured: amount, reference: reference, for: booking, request: request, connection)
    }

    func take(
        _ method: Payment.Method, _ amount: Int64, _ state: Payment.State, captured: Int64, reference: String, for booking: Booking,
        request: UUIDv7, _ connection: any SQLConnection
    ) throws -> Payment {
        if let made = try PaymentTables.payment(request, connection) {
            guard try folio(made.folio, connection).hotel == booking.hotel else { throw FolioFault.notFound }
            return made
        }
        guard (1...Money.largestAmount).contains(amount) else { throw FolioFault.amount }
        guard reference.utf8.count <= 100, reference.isEmpty || WrittenText.fault(in: reference, lines: .one) == nil else { throw FolioFault.label }
        let folio = try opened(for: booking, connection)
        let payment = Payment(
            id: request, folio: folio, method: method, state: state, amount: amount, captured: captured, refunded: 0, reference: reference,
            at: who.now)
        try PaymentTables.insert(payment, connection)
        let day = try BusinessDay.open(of: booking.hotel, desk, connection)
        try PaymentTables.append(
            .init(what: state.rawValue, amount: captured > 0 ? captured : amount), to: request, by: who, businessDay: day, connection)
        try note(.paymentTaken, "folio \(folio)", "\(method.rawValue) \(amount) \(booking.total.currency) \(state.rawValue)", connection)
        return payment
    }

    /// Gives back what was taken by hand, or a part of it.
    public func refund(_ id: UUIDv7, _ amount: Int64, reason: String, request: UUIDv7, _ connection: any SQLConnection) throws {
        guard try !PaymentTables.isDone(request, connection) else { return }
        let (payment, folio) = try refundable(id, amount, reason, connection)
        guard payment.method != .provider else { throw FolioFault.payment(payment.state) }
        try giveBack(payment, amount, reason, request: request, folio, connection)
    }

    /// - Throws: ``FolioFault`` where so much cannot be given back.
    func refundable(
        _ id: UUIDv7, _ amount: Int64, _ reason: String, _ connection: any SQLConnection
    ) throws -> (Payment, Folio) {
        guard let payment = try PaymentTables.payment(id, connection) else { throw FolioFault.notFound }
        let folio = try folio(payment.folio, connection)
        guard payment.state == .captured else { throw FolioFault.payment(payment.state) }
        guard (3...200).contains(reason.utf8.count), WrittenText.fault(in: reason, lines: .one) == nil else { throw FolioFault.label }
        guard amount > 0 else { throw FolioFault.amount }
        guard amount <= payment.refundable else { throw FolioFault.more(than: payment.refundable, folio.currency) }
        return (payment, folio)
    }

    func giveBack(
        _ payment: Payment, _ amount: Int64, _ reason: String, request: UUIDv7, _ folio: Folio, _ connection: any SQLConnection
    ) throws {
        try PaymentTables.set(
            payment.id, .captured, captured: payment.captured, refunded: payment.refunded + amount, reference: payment.reference, connection)
        let day = try BusinessDay.open(of: folio.hotel, desk, connection)
        try PaymentTables.append(
            .init(what: "refunded", amount: amount, detail: reason, request: request), to: payment.id, by: who, businessDay: day, connection)
        try note(.paymentRefunded, "folio \(folio.id)", "\(payment.method.rawValue) \(amount) \(folio.currency) \(reason)", connection)
    }
}
