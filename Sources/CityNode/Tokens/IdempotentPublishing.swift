import Accounts
public import Envelope
import Federation
import Ledger
public import Primitives
import SQL

/// Publishes a city's records once for each idempotency key: key, envelope and the entry of the audit trail are one transaction.
public struct IdempotentPublishing: Sendable {
    private struct Earlier: Error { let digest: EnvelopeDigest }

    private let outbox: Outbox
    private let database: any Database
    private let clock: Clock
    private let keys: IdempotencyKeys

    init(outbox: Outbox, database: any Database, kept: KeptKeys, clock: @escaping Clock) {
        keys = IdempotencyKeys(kept: kept)
        self.outbox = outbox
        self.database = database
        self.clock = clock
    }

    /// - Parameters:
    ///   - token: whose keys these are.
    ///   - request: what the key stands for, as it was sent.
    /// - Returns: the envelope's digest, and whether an earlier call queued it.
    /// - Throws: `IdempotencyKeys.Reused`, `rate-limited` where too many keys are remembered, what `Outbox.publish` throws.
    public func publish(
        _ drafts: [Outbox.Draft], key: String, token: UUIDv7, request: [UInt8]
    ) async throws -> (digest: EnvelopeDigest, isRepeated: Bool) {
        let now = clock()
        let use = IdempotencyKeys.Use(key, of: token, for: request)
        let find: @Sendable (any SQLConnection) throws -> EnvelopeDigest? = { try IdempotencyKeys.find(use, at: now, $0) }
        if let digest = try await database.read(find) { return (digest, true) }
        do {
            let keys = keys
            let publication = TokenPublication(drafts.map { ($0.id.type, $0.id.key) }, by: token, key: key)
            let digest = try await outbox.publish(drafts) { connection, digest in
                // Another call with the same key may have come in between.
                if let earlier = try find(connection) { throw Earlier(digest: earlier) }
                try keys.keep(use, digest, at: now, connection)
                try publication.note(digest, at: now, connection)
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
}

extension City {
    public var publishing: IdempotentPublishing { IdempotentPublishing(outbox: outbox, database: database, kept: keptKeys, clock: clock) }
}
