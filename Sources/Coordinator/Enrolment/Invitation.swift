import Envelope
import Ledger
public import Primitives
import SQL
import StrictJSON

/// A one-time right to enrol one city, good for seven days (protocol §7). Only the token's SHA-256 is kept.
public struct Invitation: Sendable {
    public static let lifeDays: Int64 = 7

    public let city: CityID
    /// Shown once.
    public let token: String
    public let expiresAt: UTCTime

    /// As ``IssuedInvitation/id``.
    public var id: String { IssuedInvitation.id(of: Self.digest(token)) }

    /// - Parameter isApproved: whether the enrolment it leads to needs no further approval.
    static func issue(for city: CityID, isApproved: Bool, now: UTCTime, _ connection: any SQLConnection) throws -> Invitation {
        let token = SecretText.make("invitation")
        let expiresAt = now.adding(days: lifeDays)
        try connection.execute(
            "INSERT INTO invitation (token_sha256, city, auto_approve, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)",
            [.blob(digest(token)), .text(city.text), SQLValue(isApproved), .integer(now.milliseconds), .integer(expiresAt.milliseconds)])
        return Invitation(city: city, token: token, expiresAt: expiresAt)
    }

    /// Takes an invitation for an enrolment. Looking a secret up by its hash leaks nothing of it through time.
    ///
    /// - Returns: whether it is approved at once.
    static func redeem(_ token: String, for city: CityID, enrolment: UUIDv7, now: UTCTime, _ connection: any SQLConnection) throws -> Bool {
        guard
            let row = try connection.first(
                "SELECT city, auto_approve, expires_at, enrolment_id, withdrawn_at FROM invitation WHERE token_sha256 = $1", [.blob(digest(token))]),
            try row.text(0) == city.text
        else { throw Problem(.notAMember, "There is no such invitation for \(city). Ask the secretariat for one.") }
        guard try row.isNull(3) else { throw Problem(.reusedID, "This invitation was used already. Ask the secretariat for a new one.") }
        guard try row.isNull(4) else { throw Problem(.expired, "This invitation was withdrawn. Ask the secretariat for a new one.") }
        guard try row.integer(2) > now.milliseconds else {
            throw Problem(.expired, "This invitation is older than \(lifeDays) days. Ask the secretariat for a new one.")
        }
        try connection.execute("UPDATE invitation SET enrolment_id = $1 WHERE token_sha256 = $2", [.text(enrolment.text), .blob(digest(token))])
        return try row.flag(1)
    }

    /// Whether a token, by its digest, is good for an enrolment, or was used by this one.
    static func isGood(_ digest: [UInt8], for city: String, enrolment: String, now: UTCTime, _ connection: any SQLConnection) throws -> Bool {
        let sql: SQLText = "SELECT city, expires_at, enrolment_id, withdrawn_at FROM invitation WHERE token_sha256 = $1"
        guard let row = try connection.first(sql, [.blob(digest)]), try row.text(0) == city else { return false }
        if let usedBy = try row.optionalText(2) { return usedBy == enrolment }
        return try row.isNull(3) && row.integer(1) > now.milliseconds
    }

    /// Whether the invitation that an enrolment has used approves it at once.
    static func isApproved(_ enrolment: UUIDv7, _ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT auto_approve FROM invitation WHERE enrolment_id = $1", [.text(enrolment.text)])?.flag(0) ?? false
    }

    /// The token of an invitation, as it was handed on: by itself, or as the fragment of a link.
    public static func token(in text: String) -> String { text.lastIndex(of: "#").map { String(text[text.index(after: $0)...]) } ?? text }

    static func digest(_ token: String) -> [UInt8] { Digest32(sha256: Array(token.utf8)).bytes }
}
