import Accounts
import Primitives
import SQL
import StrictJSON

/// The drafts of a city, in its own database: each with its last revisions, so that who comes second sees what the first has changed.
enum ReportDrafts {
    /// Of one draft; older ones are forgotten.
    static let mostRevisions: Int64 = 30

    private static let columns: SQLText = "SELECT cycle, commitment, revision, typed, edited_by, edited_at FROM progress_draft d "

    /// The newest revision of each.
    static func all(_ connection: any SQLConnection) throws -> [ReportDraft] {
        try connection.query(
            columns
                + """
                WHERE revision = (SELECT MAX(revision) FROM progress_draft n WHERE n.cycle = d.cycle AND n.commitment = d.commitment)
                ORDER BY cycle, commitment LIMIT 1000
                """
        ).map { try ReportDraft($0) }
    }

    static func newest(_ cycle: CycleID, _ commitment: CommitmentID, _ connection: any SQLConnection) throws -> ReportDraft? {
        try connection.first(
            columns + "WHERE cycle = $1 AND commitment = $2 ORDER BY revision DESC LIMIT 1", [.text(cycle.text), .text(commitment.text)]
        ).map { try ReportDraft($0) }
    }

    static func revision(
        _ revision: Int64, _ cycle: CycleID, _ commitment: CommitmentID, _ connection: any SQLConnection
    ) throws -> ReportDraft? {
        try connection.first(
            columns + "WHERE cycle = $1 AND commitment = $2 AND revision = $3", [.text(cycle.text), .text(commitment.text), .integer(revision)]
        ).map { try ReportDraft($0) }
    }

    /// Saves what was typed as the next revision.
    ///
    /// - Parameter revision: the one that the writer has seen, 0 where there was none.
    /// - Throws: ``StaleDraft`` where another is the newest by now.
    @discardableResult
    static func save(
        _ typed: ReportDraft.Typed, _ cycle: CycleID, _ commitment: CommitmentID, onto revision: Int64, by actor: AuditActor, at now: UTCTime,
        _ connection: any SQLConnection
    ) throws -> ReportDraft {
        let standing = try newest(cycle, commitment, connection)
        if let standing, standing.revision != revision { throw StaleDraft(newest: standing) }
        let draft = ReportDraft(
            cycle: cycle, commitment: commitment, revision: (standing?.revision ?? 0) + 1, typed: typed.filter { !$0.value.isEmpty },
            editor: actor.name, editedAt: now)
        // Nobody saves what is as it was.
        if let standing, standing.typed == draft.typed { return standing }
        try connection.execute(
            "INSERT INTO progress_draft (cycle, commitment, revision, typed, edited_by, edited_at) VALUES ($1, $2, $3, $4, $5, $6)",
            [
                .text(cycle.text), .text(commitment.text), .integer(draft.revision), .blob(ReportDraft.json(draft.typed).compact),
                .text(draft.editor), .integer(now.milliseconds),
            ])
        try connection.execute(
            "DELETE FROM progress_draft WHERE cycle = $1 AND commitment = $2 AND revision <= $3",
            [.text(cycle.text), .text(commitment.text), .integer(draft.revision - mostRevisions)])
        try AuditTrail.append(
            actor, .reportDrafted, object: "\(cycle)/\(commitment)", detail: "revision \(draft.revision)", at: now, connection)
        return draft
    }

    /// Forgets a draft with all its revisions.
    ///
    /// - Throws: ``StaleDraft`` where somebody has saved another since.
    static func remove(
        _ cycle: CycleID, _ commitment: CommitmentID, at revision: Int64, _ connection: any SQLConnection
    ) throws {
        if let standing = try newest(cycle, commitment, connection), standing.revision != revision { throw StaleDraft(newest: standing) }
        try connection.execute(
            "DELETE FROM progress_draft WHERE cycle = $1 AND commitment = $2", [.text(cycle.text), .text(commitment.text)])
    }

    static func discard(
        _ cycle: CycleID, _ commitment: CommitmentID, at revision: Int64, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        try remove(cycle, commitment, at: revision, connection)
        try AuditTrail.append(actor, .reportDiscarded, object: "\(cycle)/\(commitment)", detail: "revision \(revision)", at: now, connection)
    }
}

extension ReportDraft {
    fileprivate init(_ row: SQLRow) throws {
        cycle = try row.parsed(0) { CycleID($0) }
        commitment = try row.parsed(1) { CommitmentID($0) }
        revision = try row.integer(2)
        typed = try Self.typed(row.blob(3))
        editor = try row.text(4)
        editedAt = UTCTime(milliseconds: try row.integer(5))
    }
}

extension AuditAction {
    static let reportDrafted = AuditAction(rawValue: "report.drafted")
    static let reportDiscarded = AuditAction(rawValue: "report.draft-discarded")
    static let reportSigned = AuditAction(rawValue: "report.signed")
    static let replySigned = AuditAction(rawValue: "report.reply-signed")
}
