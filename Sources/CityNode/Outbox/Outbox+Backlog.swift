public import Envelope
import Ledger
public import Primitives
public import SQL
import StrictJSON

extension Outbox {
    /// What the log does not have yet, and what it never will.
    public struct Backlog: Sendable {
        /// Envelopes that the coordinator has not answered.
        public let queued: Int
        /// Envelopes with a receipt whose entry has not arrived yet.
        public let inFlight: Int
        /// When the oldest of these two kinds was queued.
        public let waitingSince: UTCTime?
        public let rejectedCount: Int
        /// The newest first, at most 20.
        public let rejected: [Rejection]

        public init(queued: Int, inFlight: Int, waitingSince: UTCTime?, rejectedCount: Int, rejected: [Rejection]) {
            (self.queued, self.inFlight, self.waitingSince) = (queued, inFlight, waitingSince)
            (self.rejectedCount, self.rejected) = (rejectedCount, rejected)
        }

        /// As a city's database has it.
        public init(_ connection: any SQLConnection) throws {
            let counts = try connection.query("SELECT state, COUNT(*) FROM outbox GROUP BY state").reduce(into: [String: Int]()) {
                $0[try $1.text(0)] = try $1.int(1)
            }
            let rejected = try connection.query(
                "SELECT digest, queued_at, problem FROM outbox WHERE state = 'rejected' ORDER BY epoch DESC, seq DESC LIMIT 20"
            ).map { try Rejection($0) }
            let since = try connection.first("SELECT MIN(queued_at) FROM outbox WHERE state IN ('queued', 'accepted')")?.optionalInteger(0)
            self.init(
                queued: counts["queued"] ?? 0, inFlight: counts["accepted"] ?? 0, waitingSince: since.map { UTCTime(milliseconds: $0) },
                rejectedCount: counts["rejected"] ?? 0, rejected: rejected)
        }
    }

    /// An envelope of ours that the coordinator refused.
    public struct Rejection: Sendable {
        public let digest: EnvelopeDigest
        public let queuedAt: UTCTime
        public let problem: Problem

        /// Of a row with digest, queued_at, problem.
        init(_ row: SQLRow) throws {
            digest = try EnvelopeDigest(row, 0)
            queuedAt = UTCTime(milliseconds: try row.integer(1))
            problem = try row.optionalBlob(2).map { try Problem(JSON.parse($0)) } ?? Problem(.internal, "")
        }
    }
}
