import Accounts
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The desk on which a city writes its reports: what is due, drafts that several officials edit, and what a signatory signs.
struct ReportDesk: Sendable {
    let site: any OfficeSite
    let city: CityID

    /// - Returns: `nil` at the secretariat, which reports nothing.
    init?(_ site: any OfficeSite) {
        guard case .city(let city) = site.place else { return nil }
        self.site = site
        self.city = city
    }

    /// A report with what the city alone knows of it.
    struct Sheet: Sendable {
        let dossier: ReportDossier
        let draft: ReportDraft?
        let files: [DraftFile]
        let sent: SentReport?
        let sentState: SubmissionState?
        let reply: SentReport?
        let replyState: SubmissionState?

        var state: DeskState { DeskState(dossier.cell, hasDraft: draft != nil, sent: sentState) }
        var isReplyPending: Bool { if case .queued = replyState { true } else { false } }
        var revision: Int64 { draft?.revision ?? 0 }
        var isLate: Bool { dossier.cell?.state == .late }
    }

    // MARK: Reading

    /// The city's country, by its code; `nil` before the city has followed the log to its own admission.
    func country() async throws -> String? {
        let city = city
        return try await site.database.read { try $0.first("SELECT country FROM member WHERE city = $1", [.text(city.text)])?.text(0) }
    }

    func cycles() async throws -> [DeskCycle] {
        let (city, day) = (city, site.now.date)
        let seen = try await site.database.read { try DeskCycle.Seen(of: city, on: day, $0) }
        let (drafts, sent) = try await site.own.read { (try ReportDrafts.all($0), try SentReport.all($0)) }
        var states: [CycleID: [CommitmentID: SubmissionState]] = [:]
        for report in sent where report.kind == .report {
            states[report.cycle, default: [:]][report.commitment] = try await state(of: report)
        }
        return seen.cycles.map { DeskCycle($0, seen.commitments, drafts: drafts, states: states[$0.id] ?? [:]) }
    }

    /// - Returns: `nil` where the forum has no such cycle or commitment.
    func sheet(_ cycle: CycleID, _ commitment: CommitmentID) async throws -> Sheet? {
        let (key, day) = (ReportKey(cycle: cycle, commitment: commitment, city: city), site.now.date)
        let dossier = try await site.database.read { connection in
            try ProgressTables.checkLive(connection)
            return try ReportDossier(key, on: day, connection)
        }
        guard let dossier else { return nil }
        let (draft, files, sent, reply) = try await site.own.read { connection in
            (
                try ReportDrafts.newest(cycle, commitment, connection), try DraftFile.all(cycle, commitment, connection),
                try SentReport.newest(.report, cycle, commitment, connection),
                try SentReport.newest(.reply, cycle, commitment, connection)
            )
        }
        return Sheet(
            dossier: dossier, draft: draft, files: files, sent: sent, sentState: try await state(of: sent), reply: reply,
            replyState: try await state(of: reply))
    }

    /// What has become of what was signed; `nil` where nothing was, or where the node no longer knows.
    private func state(of sent: SentReport?) async throws -> SubmissionState? {
        guard let sent else { return nil }
        return try? await site.state(of: sent.digest)
    }

    /// A revision that somebody has seen before.
    func revision(_ revision: Int64, _ cycle: CycleID, _ commitment: CommitmentID) async throws -> ReportDraft? {
        try await site.own.read { try ReportDrafts.revision(revision, cycle, commitment, $0) }
    }

    // MARK: Writing

    /// - Throws: ``StaleDraft`` where somebody else has saved since.
    func save(
        _ typed: ReportDraft.Typed, _ cycle: CycleID, _ commitment: CommitmentID, onto revision: Int64, by actor: AuditActor
    ) async throws {
        let now = site.now
        _ = try await site.own.write { try ReportDrafts.save(typed, cycle, commitment, onto: revision, by: actor, at: now, $0) }
    }

    func discard(_ cycle: CycleID, _ commitment: CommitmentID, at revision: Int64, by actor: AuditActor) async throws {
        let now = site.now
        try await site.own.write { try ReportDrafts.discard(cycle, commitment, at: revision, by: actor, at: now, $0) }
    }

    /// Adds a file to the evidence.
    ///
    /// - Throws: `Problem` where it is empty or too large.
    func add(_ file: FormFile, titled title: String, to key: ReportKey, by actor: AuditActor) async throws {
        let now = site.now
        try await site.own.write { connection in
            try DraftFile.add(
                file.content, titled: title, mediaType: file.mediaType, key.cycle, key.commitment, by: actor, at: now, connection)
        }
    }

    func remove(_ digest: Digest32, from key: ReportKey, by actor: AuditActor) async throws {
        let now = site.now
        try await site.own.write { try DraftFile.remove(digest, key.cycle, key.commitment, by: actor, at: now, $0) }
    }

    /// Signs a draft: it goes to the log, and is a draft no more.
    ///
    /// - Throws: ``StaleDraft`` where the draft is not the one that was looked at; a ``Problem`` where the log would refuse it.
    func sign(_ report: ProgressReport, of draft: ReportDraft, by actor: AuditActor) async throws {
        let key = ReportKey(cycle: draft.cycle, commitment: draft.commitment, city: city)
        let now = site.now
        _ = try await site.publish([OwnRecord(ReportSigned.self, key: key.description, report)]) { connection, digests in
            try ReportDrafts.remove(draft.cycle, draft.commitment, at: draft.revision, connection)
            for digest in report.evidence.compactMap(\.sha256).compactMap({ Digest32(hex: $0) }) { try AttachmentStore.publish(digest, connection) }
            // Nothing is sent where the report says what the one that stands says.
            guard let digest = digests.first else { return }
            try SentReport(
                cycle: draft.cycle, commitment: draft.commitment, kind: .report, digest: digest, typed: draft.typed, signer: actor.name, signedAt: now
            ).write(connection)
            try AuditTrail.append(
                actor, .reportSigned, object: key.description, detail: "for \(report.official), envelope \(digest)", at: now, connection)
        }
    }

    /// Signs the city's reply to an assessment.
    func sign(_ reply: ReportReply, typed: ReportDraft.Typed, to dossier: ReportDossier, by actor: AuditActor) async throws {
        let (key, now) = (dossier.key, site.now)
        _ = try await site.publish([OwnRecord(ReplySigned.self, key: key.description, reply)]) { connection, digests in
            guard let digest = digests.first else { return }
            try SentReport(
                cycle: key.cycle, commitment: key.commitment, kind: .reply, digest: digest, typed: typed, signer: actor.name, signedAt: now
            ).write(connection)
            try AuditTrail.append(
                actor, .replySigned, object: key.description, detail: "for \(reply.official), envelope \(digest)", at: now, connection)
        }
    }
}
