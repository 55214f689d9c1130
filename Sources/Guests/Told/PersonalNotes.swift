public import Accounts
import Crypto
public import Primitives
public import SQL
import StrictJSON

/// What desks write down of people beside a booking, such as who waits for a room or whose address is on an invoice: sealed before it is written,
/// each by a key of its own in the vault, and gone for good when that key is.
public struct PersonalNotes: Sendable {
    /// Why a note is kept, which says when it goes.
    public enum Basis: String, Sendable, CaseIterable {
        /// It is wanted for the booking alone: it goes with the booking's guests.
        case booking
        /// It is on an invoice, which tax law wants kept: it goes when that time is over (``GuestRetention/invoices``), and not before.
        case invoice
    }

    static let purpose = "note"

    let keys: PersonalVault
    let now: UTCTime

    /// - Throws: ``PersonalFault/noVault`` at the secretariat.
    public init(vault: (any Database)?, own: any Database, now: UTCTime) throws(PersonalFault) {
        self.init(try PersonalVault(vault: vault, own: own), now: now)
    }

    init(_ keys: PersonalVault, now: UTCTime) { (self.keys, self.now) = (keys, now) }

    /// A note that may be written.
    public struct Sealed: Sendable {
        /// What the note belongs to, such as an invoice's request.
        public let subject: UUIDv7
        let text: [UInt8]

        /// Keeps it, in the transaction that makes what it belongs to; once.
        ///
        /// - Parameters:
        ///   - booking: with whose guests it goes; `nil` where there is none yet (``PersonalNotes/attach(_:to:_:)``).
        ///   - day: from which on the days count for which it is kept.
        public func keep(_ basis: Basis, with booking: UUIDv7?, until day: UTCDate, at now: UTCTime, _ connection: any SQLConnection) throws {
            try connection.execute(
                """
                INSERT INTO personal_note (subject, booking, basis, written_at, until_day, sealed) VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (subject) DO NOTHING
                """,
                [
                    .text(subject.text), .text(booking?.text ?? ""), .text(basis.rawValue), .integer(now.milliseconds), SQLValue(day.daysSince1970),
                    .blob(text),
                ])
        }
    }

    // MARK: Writing and reading

    /// Seals a text. Its key is durable when this returns.
    ///
    /// - Throws: ``PersonalFault/erased``.
    public func seal(_ text: String, for subject: UUIDv7) async throws -> Sealed {
        Sealed(subject: subject, text: try await keys.key(of: subject, at: now).seal(.string(text), for: Self.purpose))
    }

    /// Notes as far as they are there and can be read: whoever calls has made sure that they may.
    public func texts(of subjects: [UUIDv7]) async throws -> [UUIDv7: String] {
        let rows = try await keys.own.read { connection in
            try connection.first(
                "SELECT sealed FROM personal_note WHERE subject = $1 AND sealed IS NOT NULL", forEach: subjects.map { [.text($0.text)] })
        }
        var sealed: [UUIDv7: [UInt8]] = [:]
        for (subject, row) in zip(subjects, rows) { sealed[subject] = try row?.blob(0) }
        var texts: [UUIDv7: String] = [:]
        for (subject, key) in try await keys.keys(of: Array(sealed.keys)) {
            texts[subject] = try sealed[subject].flatMap { try key.open($0, for: Self.purpose).string }
        }
        return texts
    }

    /// Lets a note go with the guests of a booking that was made since.
    public static func attach(_ subject: UUIDv7, to booking: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE personal_note SET booking = $1 WHERE subject = $2", [.text(booking.text), .text(subject.text)])
    }

    /// Until when the law has an address on an invoice of one of a guest's bookings kept; `nil` where there is none.
    static func keptByLaw(of guest: GuestID, _ connection: any SQLConnection) throws -> UTCDate? {
        let row = try connection.first(
            """
            SELECT MAX(until_day) FROM personal_note WHERE basis = 'invoice' AND sealed IS NOT NULL
              AND booking IN (SELECT booking FROM guest_stay WHERE guest = $1)
            """, [.text(guest.text)])
        guard let day = try row?.optionalInteger(0) else { return nil }
        return UTCDate(daysSince1970: Int(day)).adding(days: try GuestRetention.current(connection).invoices)
    }

    // MARK: Erasing

    /// Orders that a note is erased, in the transaction of whoever wants it: the text goes at once, the key with ``carryOut()``.
    public static func order(
        _ subject: UUIDv7, for reason: String, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        let name = SQLValue.text(subject.text)
        guard let sealed = try connection.first("SELECT sealed FROM personal_note WHERE subject = $1", [name])?.optionalBlob(0) else { return }
        let digest = Array(SHA256.hash(data: sealed))
        try connection.execute(
            "UPDATE personal_note SET sealed = NULL, erased_at = $1, digest = $2 WHERE subject = $3",
            [.integer(now.milliseconds), .blob(digest), name])
        let hex = digest.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
        try AuditTrail.append(actor, .noteErased, object: "note \(subject)", detail: "\(reason), sha256 \(hex)", at: now, connection)
    }

    /// Orders it for all notes of a booking that are wanted for the booking alone.
    static func order(
        withBooking booking: UUIDv7, for reason: String, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        let subjects = try connection.query(
            "SELECT subject FROM personal_note WHERE booking = $1 AND basis = 'booking' AND sealed IS NOT NULL ORDER BY subject LIMIT 500",
            [.text(booking.text)]
        ).map { try $0.parsed(0) { UUIDv7($0) } }
        for subject in subjects { try order(subject, for: reason, by: actor, at: now, connection) }
    }

    /// Whether something was ordered to be erased whose key is still there.
    static func isAnyOpen(_ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM personal_note WHERE erased_at IS NOT NULL AND shredded_at IS NULL LIMIT 1") != nil
    }
}

extension AuditAction {
    /// Its detail is the reason, and the digest of what was stored.
    static let noteErased = AuditAction(rawValue: "booking.note-erased")
}
