import Accounts
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Where a city drafts its country's accession, and a second official approves it.
///
/// What it is asked runs inside a transaction over the city's own database.
struct AccessionDesk {
    let country: CountryCode
    let connection: any SQLConnection

    func draft() throws -> AccessionDraft? {
        let row = try connection.first(
            """
            SELECT body, letter, letter_size, letter_type, state, revision, changed_at, changed_by, authors, remark, digest
            FROM silk_road_draft WHERE country = $1
            """, [.text(country.text)])
        return try row.map { row in
            func digest(_ column: Int) throws -> Digest32 {
                guard let digest = Digest32(try row.blob(column)) else {
                    throw StorageError(.corrupt, "a digest of silk_road_draft has not 32 bytes; restore a backup")
                }
                return digest
            }
            return AccessionDraft(
                accession: try SilkRoadAccession(Fields(JSON.parse(row.blob(0)))),
                letter: Attachments.Name(sha256: try digest(1), size: try row.integer(2), mediaType: try row.text(3)),
                state: try row.parsed(4) { AccessionDraft.State(rawValue: $0) }, revision: try row.integer(5),
                changedAt: UTCTime(milliseconds: try row.integer(6)), changedBy: try row.text(7),
                authors: try row.text(8).split(separator: " ").map(String.init), remark: try row.optionalText(9),
                digest: try row.isNull(10) ? nil : EnvelopeDigest(digest(10)))
        }
    }

    // MARK: Writing

    /// - Parameters:
    ///   - letter: the file that was sent; where none was, the one of the draft stays.
    ///   - members: of the record, without the digest of the letter, which is made here.
    ///   - revision: of the draft as it was shown, 0 where there was none.
    /// - Throws: ``AccessionRefusal``, `FieldError` of what is wrong with the record, `Problem` of what is wrong with the file.
    func save(_ members: JSONObject, letter: (content: [UInt8], mediaType: String)?, revision: Int64, by hand: VisaDesk.Hand) throws {
        let before = try draft()
        guard (before?.revision ?? 0) == revision else { throw before.map { AccessionRefusal.isNewer($0) } ?? .none }
        guard before?.isOpen ?? true else { throw AccessionRefusal.wrongState }
        // What was sent is said; the next draft begins with a letter of its own.
        let standing = before?.state == .sent ? nil : before
        var name = standing?.letter
        if let letter {
            let type = EvidenceType.of(letter.content, declared: letter.mediaType)
            let digest = try AttachmentStore.keep(letter.content, mediaType: type, at: hand.now, connection)
            if let old = standing?.letter, old.sha256 != digest { try AttachmentStore.forget(old.sha256, connection) }
            name = Attachments.Name(sha256: digest, size: Int64(letter.content.count), mediaType: type)
        }
        guard let name else { throw AccessionRefusal.letterMissing }
        var members = members
        members["letterSha256"] = .string(name.sha256.hex)
        let accession = try SilkRoadAccession(Fields(.object(members)))
        let authors = Set((standing?.authors ?? []) + [hand.login]).sorted().joined(separator: " ")
        try connection.execute(
            """
            INSERT INTO silk_road_draft
                (country, body, letter, letter_size, letter_type, state, revision, changed_at, changed_by, authors, remark, digest)
            VALUES ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9, NULL, NULL)
            ON CONFLICT (country) DO UPDATE SET body = excluded.body, letter = excluded.letter, letter_size = excluded.letter_size,
                letter_type = excluded.letter_type, state = excluded.state, revision = excluded.revision, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by, authors = excluded.authors, remark = excluded.remark, digest = excluded.digest
            """,
            [
                .text(country.text), .blob(accession.json.compact), .blob(name.sha256.bytes), .integer(name.size), .text(name.mediaType),
                .integer(revision + 1), .integer(hand.now.milliseconds), .text(hand.login), .text(authors),
            ])
        try trail(.accessionDrafted, name.sha256.hex, by: hand)
    }

    func drop(revision: Int64, by hand: VisaDesk.Hand) throws {
        let draft = try shown(revision)
        guard draft.isOpen, draft.state != .sent else { throw AccessionRefusal.wrongState }
        try connection.execute("DELETE FROM silk_road_draft WHERE country = $1", [.text(country.text)])
        try AttachmentStore.forget(draft.letter.sha256, connection)
        try trail(.accessionDropped, "", by: hand)
    }

    // MARK: Two pairs of eyes

    /// Hands it to somebody else to look at.
    func submit(revision: Int64, by hand: VisaDesk.Hand) throws {
        let draft = try shown(revision)
        guard draft.state == .draft || draft.state == .returned else { throw AccessionRefusal.wrongState }
        try set(.waiting, by: hand)
        try trail(.accessionSubmitted, draft.letter.sha256.hex, by: hand)
    }

    /// Takes it back to work on it.
    func takeBack(revision: Int64, by hand: VisaDesk.Hand) throws {
        guard try shown(revision).state == .waiting else { throw AccessionRefusal.wrongState }
        try set(.draft, by: hand)
        try trail(.accessionTakenBack, "", by: hand)
    }

    /// Sends it back to who has written it, or takes it back where that is oneself.
    ///
    /// - Parameter remark: what is to be otherwise.
    func sendBack(revision: Int64, remark: String, by hand: VisaDesk.Hand) throws {
        let draft = try shown(revision)
        guard draft.state == .waiting else { throw AccessionRefusal.wrongState }
        try set(.returned, by: hand)
        try connection.execute("UPDATE silk_road_draft SET remark = $1 WHERE country = $2", [.text(remark), .text(country.text)])
        try trail(.accessionReturned, remark, by: hand)
    }

    /// What is to be signed, where this person may approve it as they saw it.
    func approval(revision: Int64, by hand: VisaDesk.Hand) throws -> AccessionDraft {
        let draft = try shown(revision)
        guard draft.state == .waiting else { throw AccessionRefusal.wrongState }
        guard !draft.authors.contains(hand.login) else { throw AccessionRefusal.sameEyes }
        return draft
    }

    /// Notes that it was sent: in the transaction that queues what was signed.
    func approve(revision: Int64, as digests: [EnvelopeDigest], by hand: VisaDesk.Hand) throws {
        let draft = try approval(revision: revision, by: hand)
        try set(.sent, by: hand)
        try connection.execute(
            "UPDATE silk_road_draft SET digest = $1 WHERE country = $2", [digests.first.map { .blob($0.bytes) } ?? .null, .text(country.text)])
        try AttachmentStore.publish(draft.letter.sha256, connection)
        try trail(.accessionApproved, draft.letter.sha256.hex, by: hand)
    }

    private func shown(_ revision: Int64) throws -> AccessionDraft {
        guard let draft = try draft() else { throw AccessionRefusal.none }
        guard draft.revision == revision else { throw AccessionRefusal.isNewer(draft) }
        return draft
    }

    private func set(_ state: AccessionDraft.State, by hand: VisaDesk.Hand) throws {
        try connection.execute(
            "UPDATE silk_road_draft SET state = $1, revision = revision + 1, changed_at = $2, changed_by = $3 WHERE country = $4",
            [.text(state.rawValue), .integer(hand.now.milliseconds), .text(hand.login), .text(country.text)])
    }

    private func trail(_ action: AuditAction, _ detail: String, by hand: VisaDesk.Hand) throws {
        try AuditTrail.append(hand.actor, action, object: country.text, detail: detail, at: hand.now, connection)
    }
}

extension AuditAction {
    static let accessionDrafted = AuditAction(rawValue: "accession.drafted")
    static let accessionDropped = AuditAction(rawValue: "accession.dropped")
    static let accessionSubmitted = AuditAction(rawValue: "accession.submitted")
    static let accessionTakenBack = AuditAction(rawValue: "accession.taken-back")
    static let accessionReturned = AuditAction(rawValue: "accession.returned")
    static let accessionApproved = AuditAction(rawValue: "accession.approved")
}
