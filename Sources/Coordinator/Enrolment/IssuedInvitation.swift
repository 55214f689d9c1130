import Envelope
import Ledger
public import Primitives
import SQL

/// An invitation as the secretariat lists it: without its secret, which nobody has but the city.
public struct IssuedInvitation: Sendable {
    public enum State: String, Sendable { case open, used, expired, withdrawn }

    /// The first twelve hexadecimal digits of the token's SHA-256.
    public let id: String
    public let city: CityID
    public let state: State
    /// Whether the enrolment it leads to needs no further approval.
    public let isApproved: Bool
    public let issuedAt: UTCTime
    public let expiresAt: UTCTime
    public let withdrawnAt: UTCTime?
    /// The enrolment that used it.
    public let enrolment: UUIDv7?
    let digest: [UInt8]

    /// Invitations that one list holds.
    private static let mostListed = 500

    static func id(of digest: [UInt8]) -> String { String((Digest32(digest)?.hex ?? "").prefix(12)) }

    private init(_ row: SQLRow, now: UTCTime) throws {
        digest = try row.blob(0)
        id = Self.id(of: digest)
        city = try row.parsed(1) { CityID($0) }
        isApproved = try row.flag(2)
        issuedAt = UTCTime(milliseconds: try row.integer(3))
        expiresAt = UTCTime(milliseconds: try row.integer(4))
        withdrawnAt = try row.optionalInteger(5).map { UTCTime(milliseconds: $0) }
        enrolment = try row.optionalText(6).flatMap { UUIDv7($0) }
        state = enrolment != nil ? .used : withdrawnAt != nil ? .withdrawn : expiresAt <= now ? .expired : .open
    }

    /// The latest first.
    static func list(now: UTCTime, _ connection: any SQLConnection) throws -> [IssuedInvitation] {
        try connection.query(
            """
            SELECT token_sha256, city, auto_approve, created_at, expires_at, withdrawn_at, enrolment_id FROM invitation
            ORDER BY created_at DESC LIMIT $1
            """, [SQLValue(mostListed)]
        ).map { try IssuedInvitation($0, now: now) }
    }

    /// Those with which a city can still enrol.
    static func open(now: UTCTime, _ connection: any SQLConnection) throws -> [IssuedInvitation] {
        try connection.query(
            """
            SELECT token_sha256, city, auto_approve, created_at, expires_at, withdrawn_at, enrolment_id FROM invitation
            WHERE enrolment_id IS NULL AND withdrawn_at IS NULL AND expires_at > $1 ORDER BY created_at DESC
            """, [.integer(now.milliseconds)]
        ).map { try IssuedInvitation($0, now: now) }
    }
}

extension EnrolmentService {
    /// Invitations, the latest 500 first; those that were used and that expired stay in the list.
    public func invitations() async throws -> [IssuedInvitation] {
        let now = clock()
        return try await database.read { try IssuedInvitation.list(now: now, $0) }
    }

    /// Takes open invitations back: the one of this id, or all of this city.
    ///
    /// - Parameter alongside: what has to be written in the same transaction.
    /// - Throws: `not-found` where none is open.
    public func withdraw(_ cityOrID: String, alongside: @escaping Alongside = { _ in }) async throws -> [IssuedInvitation] {
        let now = clock()
        return try await database.write { connection in
            let meant = try IssuedInvitation.open(now: now, connection).filter { $0.id == cityOrID || $0.city.text == cityOrID }
            guard !meant.isEmpty else {
                throw Problem(
                    .notFound,
                    "No open invitation has the id or the city \(cityOrID). `caravanserai coordinator invitations` lists them; one that was used leads to an enrolment, which `caravanserai coordinator reject` turns down."
                )
            }
            for invitation in meant {
                try connection.execute(
                    "UPDATE invitation SET withdrawn_at = $1 WHERE token_sha256 = $2", [.integer(now.milliseconds), .blob(invitation.digest)])
            }
            try alongside(connection)
            return meant
        }
    }
}
