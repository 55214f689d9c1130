import Envelope
import Federation
import Primitives
import SQL
import StrictJSON

/// What a city has signed of its reports and replies, until the log has it, and what was typed: a refusal loses nothing.
struct SentReport: Sendable {
    enum Kind: String, Sendable { case report, reply }

    let cycle: CycleID
    let commitment: CommitmentID
    let kind: Kind
    let digest: EnvelopeDigest
    let typed: ReportDraft.Typed
    let signer: String
    let signedAt: UTCTime

    /// Keeps the newest of each kind.
    func write(_ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO progress_sent (cycle, commitment, kind, digest, typed, sent_by, sent_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (cycle, commitment, kind) DO UPDATE SET digest = excluded.digest, typed = excluded.typed, sent_by = excluded.sent_by,
                sent_at = excluded.sent_at
            """,
            [
                .text(cycle.text), .text(commitment.text), .text(kind.rawValue), .blob(digest.bytes), .blob(ReportDraft.json(typed).compact),
                .text(signer), .integer(signedAt.milliseconds),
            ])
    }

    private static let columns: SQLText = "SELECT cycle, commitment, kind, digest, typed, sent_by, sent_at FROM progress_sent "

    static func all(_ connection: any SQLConnection) throws -> [SentReport] {
        try connection.query(columns + "ORDER BY sent_at DESC LIMIT 1000").map { try SentReport($0) }
    }

    static func newest(_ kind: Kind, _ cycle: CycleID, _ commitment: CommitmentID, _ connection: any SQLConnection) throws -> SentReport? {
        try connection.first(
            columns + "WHERE cycle = $1 AND commitment = $2 AND kind = $3", [.text(cycle.text), .text(commitment.text), .text(kind.rawValue)]
        ).map { try SentReport($0) }
    }

    init(
        cycle: CycleID, commitment: CommitmentID, kind: Kind, digest: EnvelopeDigest, typed: ReportDraft.Typed, signer: String, signedAt: UTCTime
    ) {
        (self.cycle, self.commitment, self.kind, self.digest) = (cycle, commitment, kind, digest)
        (self.typed, self.signer, self.signedAt) = (typed, signer, signedAt)
    }

    private init(_ row: SQLRow) throws {
        cycle = try row.parsed(0) { CycleID($0) }
        commitment = try row.parsed(1) { CommitmentID($0) }
        kind = try row.parsed(2) { Kind(rawValue: $0) }
        guard let digest = Digest32(try row.blob(3)) else { throw StorageError(.corrupt, "a digest of progress_sent has not 32 bytes") }
        self.digest = EnvelopeDigest(digest)
        typed = try ReportDraft.typed(row.blob(4))
        signer = try row.text(5)
        signedAt = UTCTime(milliseconds: try row.integer(6))
    }
}
