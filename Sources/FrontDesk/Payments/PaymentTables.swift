import Accounts
import Ledger
import Lodging
import Primitives
import SQL

/// Payments as they stand in a city's database, each with the steps that made it what it is.
enum PaymentTables {
    private static let columns: SQLText = """
        SELECT id, folio, method, state, amount, captured, refunded, reference, at,
            (SELECT COALESCE(SUM(amount), 0) FROM payment_refund WHERE payment_refund.payment = payment.id AND state = 'requested'),
            (SELECT MAX(detail) FROM payment_step WHERE payment_step.payment = payment.id AND what = 'refused')
        FROM payment
        """

    static func payments(of folio: UUIDv7, _ connection: any SQLConnection) throws -> [Payment] {
        try connection.query(columns + " WHERE folio = $1 ORDER BY at, id", [.text(folio.text)]).map(Payment.init)
    }

    static func payment(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Payment? {
        try connection.first(columns + " WHERE id = $1", [.text(id.text)]).map(Payment.init)
    }

    static func insert(_ payment: Payment, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO payment (id, folio, method, state, amount, captured, refunded, reference, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .text(payment.id.text), .text(payment.folio.text), .text(payment.method.rawValue), .text(payment.state.rawValue),
                .integer(payment.amount), .integer(payment.captured), .integer(payment.refunded), .text(payment.reference),
                .integer(payment.at.milliseconds),
            ])
    }

    /// What has become of a payment.
    static func set(
        _ id: UUIDv7, _ state: Payment.State, captured: Int64, refunded: Int64, reference: String, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            "UPDATE payment SET state = $1, captured = $2, refunded = $3, reference = $4 WHERE id = $5",
            [.text(state.rawValue), .integer(captured), .integer(refunded), .text(reference), .text(id.text)])
    }

    /// A step of a payment's life. Captures and refunds are what the money of a business day is counted by.
    struct Step {
        let what: String
        let amount: Int64
        var detail = ""
        var request: UUIDv7?
    }

    static func append(_ step: Step, to id: UUIDv7, by who: LodgingActor, businessDay: UTCDate, _ connection: any SQLConnection) throws {
        let last = try connection.first("SELECT COALESCE(MAX(number), 0) FROM payment_step WHERE payment = $1", [.text(id.text)])?.integer(0) ?? 0
        try connection.execute(
            """
            INSERT INTO payment_step (payment, number, what, amount, detail, at, by, business_day, request)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .text(id.text), .integer(last + 1), .text(step.what), .integer(step.amount), .text(step.detail), .integer(who.now.milliseconds),
                .text(who.actor.name), SQLValue(businessDay.daysSince1970), SQLValue(step.request?.text),
            ])
    }

    static func isDone(_ request: UUIDv7, _ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM payment_step WHERE request = $1", [.text(request.text)]) != nil
    }
}

// MARK: What providers were asked

extension PaymentTables {
    static func insert(_ refund: AskedRefund, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO payment_refund (id, payment, amount, reason, state, at) VALUES ($1, $2, $3, $4, $5, $6)",
            [
                .text(refund.id.text), .text(refund.payment.text), .integer(refund.amount), .text(refund.reason), .text(refund.state.rawValue),
                .integer(now.milliseconds),
            ])
    }

    static func refund(_ id: UUIDv7, _ connection: any SQLConnection) throws -> AskedRefund? {
        try connection.first("SELECT payment, amount, reason, state FROM payment_refund WHERE id = $1", [.text(id.text)]).map { row in
            AskedRefund(
                id: id, payment: try row.parsed(0) { UUIDv7($0) }, amount: try row.integer(1), reason: try row.text(2),
                state: try row.parsed(3) { AskedRefund.State(rawValue: $0) })
        }
    }

    static func openRefunds(of payment: UUIDv7, _ connection: any SQLConnection) throws -> [UUIDv7] {
        try connection.query(
            "SELECT id FROM payment_refund WHERE payment = $1 AND state = 'requested' ORDER BY at, id LIMIT 100", [.text(payment.text)]
        ).map { try $0.parsed(0) { UUIDv7($0) } }
    }

    /// - Returns: whether its answer was not known before.
    static func end(_ refund: UUIDv7, _ state: AskedRefund.State, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(
            "UPDATE payment_refund SET state = $1 WHERE id = $2 AND state = 'requested'", [.text(state.rawValue), .text(refund.text)]) == 1
    }

    /// When the first was asked for of those payments and refunds of which a provider's answer is not known.
    static func firstOpen(_ connection: any SQLConnection) throws -> UTCTime? {
        let payment = try connection.earliest("SELECT MIN(at) FROM payment WHERE state IN ('requested', 'authorised') AND method = 'provider'")
        let refund = try connection.earliest("SELECT MIN(at) FROM payment_refund WHERE state = 'requested'")
        return [payment, refund].compactMap(\.self).min()
    }

    /// Payments of which a provider's answer is not known, asked for within some time, the oldest first.
    ///
    /// - Parameter hotel: of one alone; of all where it is `nil`.
    static func open(
        of hotel: HotelID? = nil, askedIn times: Range<UTCTime>, limit: Int, _ connection: any SQLConnection
    ) throws -> [Payment] {
        try connection.query(
            columns
                + """
                 WHERE id IN (
                    SELECT payment.id FROM payment JOIN folio ON folio.id = payment.folio
                    WHERE ($1 = '' OR folio.hotel = $1) AND payment.method = 'provider' AND (
                        payment.state IN ('requested', 'authorised') AND payment.at >= $2 AND payment.at < $3
                        OR EXISTS (
                            SELECT 1 FROM payment_refund
                            WHERE payment_refund.payment = payment.id AND payment_refund.state = 'requested' AND payment_refund.at >= $2
                                AND payment_refund.at < $3)))
                ORDER BY at, id LIMIT $4
                """,
            [.text(hotel?.text ?? ""), .integer(times.lowerBound.milliseconds), .integer(times.upperBound.milliseconds), SQLValue(limit)]
        ).map(Payment.init)
    }
}

extension Payment {
    fileprivate init(_ row: SQLRow) throws {
        id = try row.parsed(0) { UUIDv7($0) }
        folio = try row.parsed(1) { UUIDv7($0) }
        method = try row.parsed(2) { Method(rawValue: $0) }
        state = try row.parsed(3) { State(rawValue: $0) }
        amount = try row.integer(4)
        captured = try row.integer(5)
        refunded = try row.integer(6)
        reference = try row.text(7)
        at = UTCTime(milliseconds: try row.integer(8))
        refundsAsked = try row.integer(9)
        refusal = try row.isNull(10) ? nil : row.text(10)
    }
}
