import Accounts
public import Envelope
public import Federation
public import Primitives
import SQL

extension Coordinator {
    private struct Earlier: Error { let digest: EnvelopeDigest }

    /// Publishes records in the secretariat's name for a program that has a token, once for each idempotency key: key, entry and the audit
    /// trail's are one transaction.
    ///
    /// - Parameters:
    ///   - bases: those that the program has named; the others are as the log stands.
    ///   - request: what the key stands for, as it was sent.
    /// - Returns: the envelope's digest, and whether an earlier call appended it.
    /// - Throws: `IdempotencyKeys.Reused`, why the records are refused, `rate-limited` where too many keys are remembered.
    public func publish(
        _ records: [Record], bases: [RecordID: Int64], key: String, token: UUIDv7, request: [UInt8]
    ) async throws -> (digest: EnvelopeDigest, isRepeated: Bool) {
        let now = clock()
        let use = IdempotencyKeys.Use(key, of: token, for: request)
        let find: @Sendable (any SQLConnection) throws -> EnvelopeDigest? = { try IdempotencyKeys.find(use, at: now, $0) }
        if let digest = try await database.read(find) { return (digest, true) }
        let keys = IdempotencyKeys(kept: keptKeys)
        do {
            let publication = TokenPublication(records.map { ($0.id.type, $0.id.key) }, by: token, key: key)
            let receipt = try await sequencer.publish(records, bases: bases) { connection, receipt in
                if case .rejected(let problem) = receipt.outcome { throw problem }
                if let earlier = try find(connection) { throw Earlier(digest: earlier) }
                if let digest = receipt.digest {
                    try keys.keep(use, digest, at: now, connection)
                    try publication.note(digest, at: now, connection)
                }
            }
            guard let digest = receipt.digest else { throw Problem(.internal, "an entry of the secretariat's own has no digest") }
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
