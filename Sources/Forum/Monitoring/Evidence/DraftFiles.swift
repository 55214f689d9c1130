import Accounts
import Envelope
import Ledger
import Primitives
import SQL
import StrictJSON

/// A file that a report brings along as evidence.
struct DraftFile: Sendable {
    /// That one report has.
    static let most = 20

    let sha256: Digest32
    let title: String
    let size: Int64
    let mediaType: String

    /// As evidence of the record.
    var json: JSON {
        [
            "title": .string(title), "sha256": .string(sha256.hex), "size": .integer(size), "mediaType": .string(mediaType),
        ]
    }

    var name: Attachments.Name { Attachments.Name(sha256: sha256, size: size, mediaType: mediaType) }

    static func all(_ cycle: CycleID, _ commitment: CommitmentID, _ connection: any SQLConnection) throws -> [DraftFile] {
        try connection.query(
            "SELECT sha256, title, size, media_type FROM progress_file WHERE cycle = $1 AND commitment = $2 ORDER BY added_at, sha256",
            [.text(cycle.text), .text(commitment.text)]
        ).map { row in
            guard let digest = Digest32(try row.blob(0)) else { throw StorageError(.corrupt, "a digest of progress_file has not 32 bytes") }
            return DraftFile(sha256: digest, title: try row.text(1), size: try row.integer(2), mediaType: try row.text(3))
        }
    }

    /// - Throws: `rule-violated` where the file is empty or too large, or the report has as many as it may have.
    static func add(
        _ content: [UInt8], titled title: String, mediaType: String, _ cycle: CycleID, _ commitment: CommitmentID, by actor: AuditActor,
        at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        guard try all(cycle, commitment, connection).count < most else {
            throw Problem(.ruleViolated, "A report has at most \(most) files. Take one away first.")
        }
        let mediaType = EvidenceType.of(content, declared: mediaType)
        let digest = try AttachmentStore.keep(content, mediaType: mediaType, at: now, connection)
        try connection.execute(
            """
            INSERT INTO progress_file (cycle, commitment, sha256, title, size, media_type, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (cycle, commitment, sha256) DO UPDATE SET title = excluded.title
            """,
            [
                .text(cycle.text), .text(commitment.text), .blob(digest.bytes), .text(title), SQLValue(content.count), .text(mediaType),
                .text(actor.name), .integer(now.milliseconds),
            ])
        try AuditTrail.append(
            actor, .evidenceAdded, object: "\(cycle)/\(commitment)", detail: "\(digest.hex), \(content.count) bytes", at: now, connection)
    }

    /// Takes a file away from the report; one that no record names is forgotten.
    static func remove(
        _ digest: Digest32, _ cycle: CycleID, _ commitment: CommitmentID, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            "DELETE FROM progress_file WHERE cycle = $1 AND commitment = $2 AND sha256 = $3",
            [.text(cycle.text), .text(commitment.text), .blob(digest.bytes)])
        if try connection.first("SELECT 1 FROM progress_file WHERE sha256 = $1", [.blob(digest.bytes)]) == nil {
            try AttachmentStore.forget(digest, connection)
        }
        try AuditTrail.append(actor, .evidenceRemoved, object: "\(cycle)/\(commitment)", detail: digest.hex, at: now, connection)
    }
}

extension AuditAction {
    static let evidenceAdded = AuditAction(rawValue: "report.file-added")
    static let evidenceRemoved = AuditAction(rawValue: "report.file-removed")
}
