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

    private func take(
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
    private func refundable(
        _ id: UUIDv7, _ amount: Int64, _ reason: String, _ connection: any SQLConnection
    ) throws -> (Payment, Folio) {
        guard let payment = try PaymentTables.payment(id, connection) else { throw FolioFault.notFound }
        let folio = try folio(payment.folio, connection)
        guard payment.state == .captured else { throw FolioFault.payment(payment.state) }
        guard (3...200).contains(reason.utf8.count), WrittenText.fault(in: reason, lines: .one) == nil else { throw FolioFault.label }
        guard amount > 0 else { throw FolioFault.amount }
        guard amount <= payment.net else { throw FolioFault.more(than: payment.net, folio.currency) }
        return (payment, folio)
    }

    private func giveBack(
        _ payment: Payment, _ amount: Int64, _ reason: String, request: UUIDv7, _ folio: Folio, _ connection: any SQLConnection
    ) throws {
        try PaymentTables.set(
            payment.id, .captured, captured: payment.captured, refunded: payment.refunded + amount, reference: payment.reference, connection)
        let day = try BusinessDay.open(of: folio.hotel, desk, connection)
        try PaymentTables.append(
            .init(what: "refunded", amount: amount, detail: reason, request: request), to: payment.id, by: who, businessDay: day, connection)
        try note(.paymentRefunded, "folio \(folio.id)", "\(payment.method.rawValue) \(amount) \(folio.currency) \(reason)", connection)
    }

    // MARK: By a provider

    /// Has a provider take an amount: it is written down first, so that an answer that is lost can be asked for again by the same request.
    ///
    /// - Returns: the payment, `captured` or `refused`.
    /// - Throws: ``FolioFault/providerAway`` where the provider does not answer; the payment is then `requested` or `authorised` and can be gone on with.
    public func take(
        _ amount: Int64, token: String, for booking: Booking, request: UUIDv7, by provider: any PaymentProvider, in database: any Database
    ) async throws -> Payment {
        guard let money = Money(amount: amount, currency: booking.total.currency), amount > 0 else { throw FolioFault.amount }
        var payment = try await database.write { connection in
            try take(.provider, amount, .requested, captured: 0, reference: "", for: booking, request: request, connection)
        }
        if payment.state == .requested {
            payment = try await step(payment, in: database) { try await provider.authorise(request, money, token: token) }
        }
        guard payment.state == .authorised else { return payment }
        return try await step(payment, in: database) { try await provider.capture(request, money) }
    }

    /// Gives back what a provider has taken, or a part of it.
    public func refund(
        _ id: UUIDv7, _ amount: Int64, reason: String, request: UUIDv7, by provider: any PaymentProvider, in database: any Database
    ) async throws {
        guard try await database.read({ try !PaymentTables.isDone(request, $0) }) else { return }
        let (_, folio) = try await database.read { try refundable(id, amount, reason, $0) }
        guard let money = Money(amount: amount, currency: folio.currency) else { throw FolioFault.amount }
        let answer: PaymentAnswer
        do { answer = try await provider.refund(id, money, refund: request) } catch is PaymentProviderFault { throw FolioFault.providerAway }
        guard answer == .refunded else { throw FolioFault.payment(.refused) }
        try await database.write { connection in
            guard try !PaymentTables.isDone(request, connection) else { return }
            let (payment, folio) = try refundable(id, amount, reason, connection)
            try giveBack(payment, amount, reason, request: request, folio, connection)
        }
    }

    private func step(
        _ payment: Payment, in database: any Database, _ ask: () async throws -> PaymentAnswer
    ) async throws -> Payment {
        let answer: PaymentAnswer
        do { answer = try await ask() } catch is PaymentProviderFault { throw FolioFault.providerAway }
        return try await database.write { connection in
            guard let kept = try PaymentTables.payment(payment.id, connection) else { throw FolioFault.notFound }
            let folio = try self.folio(kept.folio, connection)
            let next: (state: Payment.State, captured: Int64, detail: String) =
                switch answer {
                case .authorised: (.authorised, 0, "")
                case .captured, .refunded: (.captured, kept.amount, "")
                case .voided: (.voided, 0, "")
                case .refused(let reason): (.refused, 0, String(reason.prefix(100)))
                }
            guard kept.state != next.state else { return kept }
            let reference = if case .authorised(let name) = answer { name } else { kept.reference }
            try PaymentTables.set(
                kept.id, next.state, captured: next.captured, refunded: kept.refunded, reference: reference, connection)
            let day = try BusinessDay.open(of: folio.hotel, desk, connection)
            try PaymentTables.append(
                .init(what: next.state.rawValue, amount: kept.amount, detail: next.detail), to: kept.id, by: who, businessDay: day, connection)
            try note(.paymentTaken, "folio \(folio.id)", "provider \(kept.amount) \(folio.currency) \(next.state.rawValue)", connection)
            guard let now = try PaymentTables.payment(kept.id, connection) else { throw FolioFault.notFound }
            return now
        }
    }
}
