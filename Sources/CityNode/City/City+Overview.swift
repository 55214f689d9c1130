public import Envelope
public import Ledger
public import Primitives
import SQL
import StrictJSON

extension City {
    /// What a status page shows of a city.
    public struct Overview: Sendable {
        public let ledger: Ledger.Overview
        public let link: LinkState.Snapshot
        /// Seconds since 1970 of the newest checkpoint that is known to be cosigned; 0 if none.
        public let cosignedAt: Int64
        /// Envelopes that the coordinator has not answered.
        public let queued: Int
        /// Envelopes with a receipt whose entry has not arrived yet.
        public let inFlight: Int
        /// When the oldest of these two kinds was queued.
        public let waitingSince: UTCTime?
        public let rejectedCount: Int
        /// The newest first, at most 20.
        public let rejected: [Rejection]
        /// The newest first, at most 5.
        public let evidence: [Evidence]
    }

    /// An envelope of ours that the coordinator refused.
    public struct Rejection: Sendable {
        public let digest: EnvelopeDigest
        public let queuedAt: UTCTime
        public let problem: Problem
    }

    /// Two signed notes that cannot both be true (protocol §4).
    public struct Evidence: Sendable {
        public let foundAt: UTCTime
        public let reason: String
        /// The checkpoint that we had verified, and the one that contradicts it.
        public let ours: String?
        public let theirs: String?
    }

    /// How fresh a city's knowledge of the log is (protocol §4, Freshness).
    public enum Freshness: String, Sendable, CaseIterable {
        case fresh
        /// Older than five minutes: shown as stale.
        case stale
        /// Older than a day: no new members, keys or grants are believed.
        case outdated
        /// No checkpoint was ever verified.
        case unknown

        public static let softLimitSeconds: Int64 = 300
        public static let hardLimitSeconds: Int64 = 86_400

        /// - Parameter cosignedAt: seconds since 1970, 0 if never.
        public init(cosignedAt: Int64, now: UTCTime) {
            let age = now.seconds - cosignedAt
            self = cosignedAt == 0 ? .unknown : age > Self.hardLimitSeconds ? .outdated : age > Self.softLimitSeconds ? .stale : .fresh
        }
    }

    /// - Parameter newest: how many entries of the log.
    public func overview(newest: Int) async throws -> Overview {
        let (link, ledgerOverview) = (link.snapshot, forum.ledgerOverview)
        return try await database.read { connection in
            let counts = try connection.query("SELECT state, COUNT(*) FROM outbox GROUP BY state").reduce(into: [String: Int]()) {
                $0[try $1.text(0)] = try $1.int(1)
            }
            let rejected = try connection.query(
                "SELECT digest, queued_at, problem FROM outbox WHERE state = 'rejected' ORDER BY epoch DESC, seq DESC LIMIT 20"
            ).map { row in
                guard let digest = Digest32(try row.blob(0)) else {
                    throw StorageError(.corrupt, "a stored digest has not 32 bytes; restore a backup")
                }
                let problem = try row.optionalBlob(2).map { try Problem(JSON.parse($0)) }
                return Rejection(
                    digest: EnvelopeDigest(digest), queuedAt: UTCTime(milliseconds: try row.integer(1)), problem: problem ?? Problem(.internal, ""))
            }
            let evidence = try connection.query("SELECT found_at, reason, ours, theirs FROM evidence ORDER BY found_at DESC LIMIT 5").map { row in
                Evidence(
                    foundAt: UTCTime(milliseconds: try row.integer(0)), reason: try row.text(1),
                    ours: try row.optionalBlob(2).map { String(decoding: $0, as: UTF8.self) },
                    theirs: try row.optionalBlob(3).map { String(decoding: $0, as: UTF8.self) })
            }
            let waitingSince = try connection.query("SELECT MIN(queued_at) FROM outbox WHERE state IN ('queued', 'accepted')").first?.optionalInteger(
                0)
            let stored = try connection.first("SELECT cosigned_at FROM sync_state WHERE id = 1")?.integer(0) ?? 0
            return Overview(
                ledger: try ledgerOverview.overview(newest: newest, connection), link: link, cosignedAt: max(stored, link.cosignedAt),
                queued: counts["queued"] ?? 0, inFlight: counts["accepted"] ?? 0,
                waitingSince: waitingSince.map { UTCTime(milliseconds: $0) }, rejectedCount: counts["rejected"] ?? 0, rejected: rejected,
                evidence: evidence)
        }
    }
}
