public import Outbound
public import Primitives
import SQL

/// An address to which records of the log are sent as they come.
public struct Webhook: Sendable {
    /// Why one sends nothing any more.
    public enum Stop: Sendable, Equatable {
        case byHand
        /// What the last try met.
        case afterFailures(WebhookFault)
    }

    public let id: UUIDv7
    public let address: HTTPSAddress
    /// Types of records that are wanted; all where there are none.
    public let types: Set<String>
    public let createdAt: UTCTime
    /// The first record that was not delivered yet.
    public let next: WebhookMessage.Place
    /// Tries in a row that have failed.
    public let failures: Int
    public let failingSince: UTCTime?
    public let nextTryAt: UTCTime?
    public let lastTakenAt: UTCTime?
    public let stoppedAt: UTCTime?
    public let stop: Stop?
    let secret: WebhookSecret
    /// The one before, until when it signs as well.
    public let oldSecretUntil: UTCTime?
    private let oldSecret: WebhookSecret?

    /// - Returns: those by which a message is signed now, the newest first.
    func secrets(at now: UTCTime) -> [WebhookSecret] {
        guard let oldSecret, let oldSecretUntil, oldSecretUntil > now else { return [secret] }
        return [secret, oldSecret]
    }

    static let columns: SQLText = """
        id, address, types, secret, old_secret, old_until, created_at, next_index, next_position, failures, failing_since, next_try_at, last_taken_at,
        stopped_at, stopped_because
        """

    init(_ row: SQLRow) throws {
        func time(_ column: Int) throws -> UTCTime? { try row.optionalInteger(column).map { UTCTime(milliseconds: $0) } }
        id = try row.parsed(0) { UUIDv7($0) }
        address = try row.parsed(1) { HTTPSAddress($0) }
        types = Set(try row.text(2).split(separator: " ").map(String.init))
        secret = try row.parsed(3) { WebhookSecret($0) }
        oldSecret = try row.optionalText(4).flatMap { WebhookSecret($0) }
        oldSecretUntil = try time(5)
        createdAt = UTCTime(milliseconds: try row.integer(6))
        next = WebhookMessage.Place(try row.integer(7), try row.integer(8))
        failures = try row.int(9)
        failingSince = try time(10)
        nextTryAt = try time(11)
        lastTakenAt = try time(12)
        stoppedAt = try time(13)
        stop = stoppedAt == nil ? nil : try row.optionalText(14).map { .afterFailures(WebhookFault(stored: $0)) } ?? .byHand
    }
}
