public import Envelope
public import Federation
import Ledger
public import Primitives
import SQL
import StrictJSON

extension Outbox {
    /// An envelope that the log does not have, or never will.
    public struct Listed: Sendable {
        public let digest: EnvelopeDigest
        public let queuedAt: UTCTime
        public let status: SubmissionStatus
        /// What it changes, as type and key.
        public let records: [RecordID]
    }

    /// Envelopes that wait and those that were refused, the latest first.
    ///
    /// - Parameter limit: how many at most.
    public func list(limit: Int = 100) async throws -> [Listed] {
        let held = held
        return try await database.read { connection in
            try connection.query(
                """
                SELECT o.state, o.log_index, o.problem, o.digest, o.queued_at, e.envelope
                FROM outbox o JOIN outbox_envelope e ON e.digest = o.digest ORDER BY o.epoch DESC, o.seq DESC LIMIT $1
                """, [SQLValue(limit)]
            ).map { row in
                let digest = try EnvelopeDigest(row, 3)
                return Listed(
                    digest: digest, queuedAt: UTCTime(milliseconds: try row.integer(4)),
                    status: try SubmissionStatus(row).promised(held.index(of: digest)),
                    records: try RecordsPayload.claimedRecords(of: UnverifiedEnvelope.parse(try row.blob(5))).map(\.id))
            }
        }
    }
}
