import Accounts
import Lodging
import Primitives
import SQL

/// Payments as they stand in a city's database, each with the steps that made it what it is.
enum PaymentTables {
    private static let columns: SQLText = "SELECT id, folio, method, state, amount, captured, refunded, reference, at FROM payment"

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
    }
}
