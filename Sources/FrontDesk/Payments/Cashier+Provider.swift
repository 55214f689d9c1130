import Accounts
public import Lodging
public import Primitives
public import SQL

/// Money by the payment provider that the program asks itself.
extension Cashier {
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

    /// Gives back what a provider has taken, or a part of it: it is written down first, so that an answer that is lost can be asked for again.
    ///
    /// - Throws: ``FolioFault/providerAway`` where the provider does not answer: the refund is then asked for again by a job, or by ``askAgain(_:by:in:)``.
    public func refund(
        _ id: UUIDv7, _ amount: Int64, reason: String, request: UUIDv7, by provider: any PaymentProvider, in database: any Database
    ) async throws {
        let state = try await database.write { connection in
            if let known = try PaymentTables.refund(request, connection) { return known.state }
            let (payment, _) = try refundable(id, amount, reason, connection)
            guard payment.method == .provider else { throw FolioFault.payment(payment.state) }
            try PaymentTables.insert(
                AskedRefund(id: request, payment: id, amount: amount, reason: reason, state: .requested), at: who.now, connection)
            return .requested
        }
        if state == .requested { return try await goOn(withRefund: request, by: provider, in: database) }
        guard state == .refunded else { throw FolioFault.payment(.refused) }
    }

    /// Asks for a refund until its answer is known; the provider gives it back once, however often it is asked.
    private func goOn(withRefund request: UUIDv7, by provider: any PaymentProvider, in database: any Database) async throws {
        let (asked, folio) = try await database.read { connection in
            guard let asked = try PaymentTables.refund(request, connection), let payment = try PaymentTables.payment(asked.payment, connection)
            else { throw FolioFault.notFound }
            return (asked, try self.folio(payment.folio, connection))
        }
        guard let money = Money(amount: asked.amount, currency: folio.currency) else { throw FolioFault.amount }
        let answer: PaymentAnswer
        do { answer = try await provider.refund(asked.payment, money, refund: request) } catch is PaymentProviderFault {
            throw FolioFault.providerAway
        }
        let isDone = answer == .refunded
        let reason = if case .refused(let words) = answer { String(words.prefix(100)) } else { "" }
        try await database.write { connection in
            guard try PaymentTables.end(request, isDone ? .refunded : .refused, connection) else { return }
            guard let payment = try PaymentTables.payment(asked.payment, connection) else { throw FolioFault.notFound }
            if isDone { return try giveBack(payment, asked.amount, asked.reason, request: request, folio, connection) }
            try note(.paymentRefunded, "folio \(folio.id)", "provider \(asked.amount) \(folio.currency) refused", connection)
        }
        guard isDone else { throw FolioFault.declined(reason: reason) }
    }

    // MARK: Lost answers

    /// Asks the provider what has become of a payment of which no answer came, and goes on with it; likewise of what it was to give back.
    ///
    /// - Throws: ``FolioFault/providerAway`` where it does not answer again; ``FolioFault/providerUnaware`` where the request has never reached it.
    @discardableResult
    public func askAgain(_ id: UUIDv7, by provider: any PaymentProvider, in database: any Database) async throws -> Payment {
        var payment = try await open(id, in: database)
        // Also of one that it has authorised: it may have let go of it since, and told nobody.
        if payment.isOpen {
            payment = try await step(payment, in: database) { try await provider.state(of: id) }
        }
        if payment.state == .authorised {
            let currency = try await currency(of: payment, in: database)
            guard let money = Money(amount: payment.amount, currency: currency) else { throw FolioFault.amount }
            payment = try await step(payment, in: database) { try await provider.capture(id, money) }
        }
        for request in try await database.read({ try PaymentTables.openRefunds(of: id, $0) }) {
            try await goOn(withRefund: request, by: provider, in: database)
        }
        return try await open(id, in: database)
    }

    /// Lets go of a payment that is not taken yet: what the provider keeps is free again, and a request that is still on its way comes to nothing.
    ///
    /// - Returns: the payment; `captured` where the provider has taken it before.
    @discardableResult
    public func giveUp(_ id: UUIDv7, by provider: any PaymentProvider, in database: any Database) async throws -> Payment {
        let payment = try await open(id, in: database)
        guard payment.isOpen else { return payment }
        return try await step(payment, in: database) {
            do { return try await provider.void(id) } catch PaymentProviderFault.wrongState { return try await provider.state(of: id) }
        }
    }

    /// A provider's payment of a hotel where who acts works.
    private func open(_ id: UUIDv7, in database: any Database) async throws -> Payment {
        try await database.read { connection in
            guard let payment = try PaymentTables.payment(id, connection) else { throw FolioFault.notFound }
            _ = try folio(payment.folio, connection)
            guard payment.method == .provider else { throw FolioFault.payment(payment.state) }
            return payment
        }
    }

    private func currency(of payment: Payment, in database: any Database) async throws -> Currency {
        try await database.read { try folio(payment.folio, $0).currency }
    }

    private func step(
        _ payment: Payment, in database: any Database, _ ask: () async throws -> PaymentAnswer
    ) async throws -> Payment {
        let answer: PaymentAnswer
        do { answer = try await ask() } catch let fault as PaymentProviderFault {
            switch fault {
            case .unknown: throw FolioFault.providerUnaware
            case .wrongState: throw FolioFault.payment(payment.state)
            case .away: throw FolioFault.providerAway
            }
        }
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
