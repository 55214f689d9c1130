public import Envelope
public import Primitives
public import SQL
import StrictJSON

/// What was asked for under each idempotency key of a token, so that it is done once (draft-ietf-httpapi-idempotency-key-header).
///
/// Only what was done is kept, for 24 hours: a refusal has changed nothing, so the same request may be judged anew.
public struct IdempotencyKeys: Sendable {
    public static let lifeSeconds: Int64 = 86_400
    /// Keys that a site remembers.
    public static let mostKeys = 100_000

    /// The key was used with another request.
    public struct Reused: Error, Sendable { public init() {} }

    private let kept: KeptKeys

    public init(kept: KeptKeys) { self.kept = kept }

    /// One key, and what it stands for.
    public struct Use: Sendable {
        let key: String
        let token: UUIDv7
        let fingerprint: Digest32

        /// - Parameters:
        ///   - token: whose key it is.
        ///   - request: what the key stands for, as it was sent.
        public init(_ key: String, of token: UUIDv7, for request: [UInt8]) {
            self.key = key
            self.token = token
            fingerprint = Digest32(sha256: request)
        }
    }

    /// The envelope of an earlier request with the same key.
    ///
    /// - Throws: ``Reused``.
    public static func find(_ use: Use, at now: UTCTime, _ connection: any SQLConnection) throws -> EnvelopeDigest? {
        guard let earlier = try answer(to: use, at: now, connection) else { return nil }
        guard let digest = earlier["digest"]?.string.flatMap(EnvelopeDigest.init(hex:)) else {
            throw StorageError(.corrupt, "a stored answer names no envelope; restore a backup")
        }
        return digest
    }

    /// The name under which a request makes what it makes, for the transaction that makes it: a new one for a new key, and the same whenever the
    /// request comes again. What was made may hold something of a guest, so that its name alone is kept, never the answer.
    ///
    /// - Throws: ``Reused``; `rate-limited` where too many keys are remembered.
    public func name(_ use: Use, at now: UTCTime, _ connection: any SQLConnection) throws -> (id: UUIDv7, isRepeated: Bool) {
        if let earlier = try Self.answer(to: use, at: now, connection) {
            guard let id = earlier["made"]?.string.flatMap({ UUIDv7($0) }) else { throw Reused() }
            return (id, true)
        }
        let id = UUIDv7(at: now)
        try keep(use, ["made": .string(id.text)], at: now, connection)
        return (id, false)
    }

    /// Remembers what a request has published, in the transaction that publishes it.
    ///
    /// - Throws: `rate-limited` where too many keys are remembered.
    public func keep(_ use: Use, _ digest: EnvelopeDigest, at now: UTCTime, _ connection: any SQLConnection) throws {
        try keep(use, ["digest": .string(digest.hex), "outcome": "queued"], at: now, connection)
    }

    private static func answer(to use: Use, at now: UTCTime, _ connection: any SQLConnection) throws -> JSON? {
        guard
            let row = try connection.first(
                "SELECT request_sha256, answer FROM idempotency WHERE token_id = $1 AND key = $2 AND created_at > $3",
                [.text(use.token.text), .text(use.key), .integer(now.adding(seconds: -lifeSeconds).milliseconds)])
        else { return nil }
        guard try row.blob(0) == use.fingerprint.bytes else { throw Reused() }
        return try JSON.parse(try row.blob(1))
    }

    private func keep(_ use: Use, _ answer: JSON, at now: UTCTime, _ connection: any SQLConnection) throws {
        let ended = try connection.execute(
            "DELETE FROM idempotency WHERE created_at <= $1", [.integer(now.adding(seconds: -Self.lifeSeconds).milliseconds)])
        let count = try kept.count(afterRemoving: ended) { try connection.first("SELECT COUNT(*) FROM idempotency")?.int(0) ?? 0 }
        guard count < Self.mostKeys else {
            let oldest = try connection.first("SELECT MIN(created_at) FROM idempotency")?.integer(0) ?? now.milliseconds
            let free = UTCTime(milliseconds: oldest).adding(seconds: Self.lifeSeconds).since(now) / 1000 + 1
            throw Problem(
                .rateLimited,
                "This site remembers \(count) idempotency keys of the last 24 hours and takes no more. Put more records into one request.",
                members: [("retryAfter", .integer(max(1, free)))])
        }
        kept.add()
        try connection.execute(
            "INSERT INTO idempotency (token_id, key, request_sha256, answer, created_at) VALUES ($1, $2, $3, $4, $5)",
            [.text(use.token.text), .text(use.key), .blob(use.fingerprint.bytes), .blob(answer.compact), .integer(now.milliseconds)])
    }
}
