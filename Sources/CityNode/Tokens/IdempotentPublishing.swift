public import Envelope
import Ledger
public import Primitives
import SQL
import StrictJSON

/// Publishes records once for each idempotency key (draft-ietf-httpapi-idempotency-key-header): key and envelope are one transaction.
///
/// Only what was queued is kept, for 24 hours: a refusal has changed nothing, so the same request may be judged anew.
public struct IdempotentPublishing: Sendable {
    public static let lifeSeconds: Int64 = 86_400
    /// Keys that a city remembers.
    public static let mostKeys = 100_000

    /// The key was used with another request.
    public struct KeyReused: Error, Sendable {}

    private struct Earlier: Error { let digest: EnvelopeDigest }

    private let outbox: Outbox
    private let database: any Database
    private let clock: Clock
    private let kept: KeptKeys

    init(outbox: Outbox, database: any Database, kept: KeptKeys, clock: @escaping Clock) {
        self.kept = kept
        self.outbox = outbox
        self.database = database
        self.clock = clock
    }

    /// - Parameters:
    ///   - token: whose keys these are.
    ///   - request: what the key stands for, as it was sent.
    /// - Returns: the envelope's digest, and whether an earlier call queued it.
    /// - Throws: `KeyReused`, `rate-limited` where too many keys are remembered, what `Outbox.publish` throws.
    public func publish(
        _ drafts: [Outbox.Draft], key: String, token: UUIDv7, request: [UInt8]
    ) async throws -> (digest: EnvelopeDigest, isRepeated: Bool) {
        let now = clock()
        let fingerprint = Digest32(sha256: request)
        let find: @Sendable (any SQLConnection) throws -> EnvelopeDigest? = { try Self.find(key, token, fingerprint, now, $0) }
        if let digest = try await database.read(find) { return (digest, true) }
        do {
            let kept = kept
            let digest = try await outbox.publish(drafts) { connection, digest in
                // Another call with the same key may have come in between.
                if let earlier = try find(connection) { throw Earlier(digest: earlier) }
                try Self.keep(key, token, fingerprint, digest, now, kept, connection)
            }
            return (digest, false)
        } catch let earlier as Earlier {
            return (earlier.digest, true)
        } catch let problem as Problem {
            // What the first of two calls did may be just why the second is refused.
            guard let digest = try await database.read(find) else { throw problem }
            return (digest, true)
        }
    }

    private static func find(
        _ key: String, _ token: UUIDv7, _ fingerprint: Digest32, _ now: UTCTime, _ connection: any SQLConnection
    ) throws -> EnvelopeDigest? {
        guard
            let row = try connection.first(
                "SELECT request_sha256, answer FROM idempotency WHERE token_id = $1 AND key = $2 AND created_at > $3",
                [.text(token.text), .text(key), .integer(now.adding(seconds: -lifeSeconds).milliseconds)])
        else { return nil }
        guard try row.blob(0) == fingerprint.bytes else { throw KeyReused() }
        guard let digest = try JSON.parse(try row.blob(1))["digest"]?.string.flatMap(EnvelopeDigest.init(hex:)) else {
            throw StorageError(.corrupt, "a stored answer names no envelope; restore a backup")
        }
        return digest
    }

    private static func keep(
        _ key: String, _ token: UUIDv7, _ fingerprint: Digest32, _ digest: EnvelopeDigest, _ now: UTCTime, _ kept: KeptKeys,
        _ connection: any SQLConnection
    ) throws {
        let ended = try connection.execute(
            "DELETE FROM idempotency WHERE created_at <= $1", [.integer(now.adding(seconds: -lifeSeconds).milliseconds)])
        let count = try kept.count(afterRemoving: ended) { try connection.first("SELECT COUNT(*) FROM idempotency")?.int(0) ?? 0 }
        guard count < mostKeys else {
            throw Problem(
                .rateLimited,
                "This city remembers \(count) idempotency keys of the last 24 hours and takes no more. Put more records into one request.")
        }
        kept.add()
        let answer: JSON = ["digest": .string(digest.hex), "outcome": "queued"]
        try connection.execute(
            "INSERT INTO idempotency (token_id, key, request_sha256, answer, created_at) VALUES ($1, $2, $3, $4, $5)",
            [.text(token.text), .text(key), .blob(fingerprint.bytes), .blob(answer.compact), .integer(now.milliseconds)])
    }
}

extension City {
    public var publishing: IdempotentPublishing { IdempotentPublishing(outbox: outbox, database: database, kept: keptKeys, clock: clock) }
}
