public import Primitives
import SQL

/// One try to hand a message over, as the site remembers it.
public struct WebhookDelivery: Sendable {
    /// What it was sent for: a record that came, somebody who wanted it sent again, or a test.
    public enum Cause: String, Sendable, CaseIterable { case record, again, test }

    /// Counted from 1 for each webhook.
    public let number: Int64
    public let cause: Cause
    /// The message's name, the same for all tries of it.
    public let message: String
    public let type: String
    public let key: String
    /// `nil` for a test.
    public let place: WebhookMessage.Place?
    public let at: UTCTime
    public let outcome: WebhookOutcome

    static let columns: SQLText = "number, cause, message, type, key, log_index, position, at, milliseconds, status, fault, answer"

    init(_ row: SQLRow) throws {
        number = try row.integer(0)
        cause = try row.parsed(1) { Cause(rawValue: $0) }
        message = try row.text(2)
        type = try row.text(3)
        key = try row.text(4)
        if let index = try row.optionalInteger(5), let position = try row.optionalInteger(6) {
            place = WebhookMessage.Place(index, position)
        } else {
            place = nil
        }
        at = UTCTime(milliseconds: try row.integer(7))
        let fault = try row.text(10)
        outcome = WebhookOutcome(
            status: try row.optionalInteger(9).map { Int($0) }, fault: fault.isEmpty ? nil : WebhookFault(stored: fault),
            milliseconds: try row.integer(8), answer: try row.text(11))
    }

    /// How many each webhook remembers.
    public static let mostKept: Int64 = 100

    /// Writes one down, and forgets the oldest.
    ///
    /// - Returns: its number.
    static func append(
        _ message: WebhookMessage, _ cause: Cause, _ outcome: WebhookOutcome, of webhook: UUIDv7, at time: UTCTime, _ connection: any SQLConnection
    ) throws -> Int64 {
        let last = try connection.first(
            "SELECT number FROM webhook_delivery WHERE webhook = $1 ORDER BY number DESC LIMIT 1", [.text(webhook.text)])
        let number = (try last?.integer(0) ?? 0) + 1
        try connection.execute(
            """
            INSERT INTO webhook_delivery
                (webhook, number, cause, message, type, key, log_index, position, at, milliseconds, status, fault, answer)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            [
                .text(webhook.text), .integer(number), .text(cause.rawValue), .text(message.id), .text(message.type), .text(message.key),
                SQLValue(message.place?.index), SQLValue(message.place?.position), .integer(time.milliseconds), .integer(outcome.milliseconds),
                SQLValue(outcome.status), .text(outcome.fault?.stored ?? ""), .text(outcome.answer),
            ])
        try connection.execute(
            "DELETE FROM webhook_delivery WHERE webhook = $1 AND number <= $2", [.text(webhook.text), .integer(number - mostKept)])
        return number
    }
}
