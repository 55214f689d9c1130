import Envelope
public import Federation
public import Primitives
public import SQL
import StrictJSON

/// Who belongs to the forum, as rows: one for each member, one for each key. A change writes the rows that it changes and no others.
extension Ledger {
    static func readMembership(_ connection: any SQLConnection) throws -> Membership {
        guard let row = try connection.first("SELECT changed_at FROM membership WHERE id = 1") else {
            throw StorageError(.misuse, "this database holds no forum: it is empty, or was never made to its end. Restore a backup")
        }
        var keys: [KeyStatus] = []
        try connection.forEachRow("SELECT owner, public_key, valid_from, retired_from FROM member_key", []) { keys.append(try KeyStatus($0)) }
        var members: [Member] = []
        try connection.forEachRow(
            "SELECT city, name, country, url, signing_key, sealing_key, tls_key, admitted_at, is_suspended FROM member", []
        ) { members.append(try Member($0)) }
        return Membership(members: members, keys: keys, changedAt: try row.integer(0))
    }

    /// One page of the members, in the order of their ids.
    ///
    /// - Parameter after: only those behind this one; the cursor.
    public static func members(after: String, limit: Int, _ connection: any SQLConnection) throws -> [Member] {
        try connection.query(
            """
            SELECT city, name, country, url, signing_key, sealing_key, tls_key, admitted_at, is_suspended FROM member
            WHERE city > $1 ORDER BY city LIMIT $2
            """, [.text(after), SQLValue(limit)]
        ).map { try Member($0) }
    }

    /// Whether a member is shut out since its keys were revoked.
    public static func isRevoked(_ member: Member, _ connection: any SQLConnection) throws -> Bool {
        let retired = try connection.first("SELECT retired_from FROM member_key WHERE key_id = $1", [.blob(member.signingKey.keyID.value.bytes)])
        guard let retired = try retired?.optionalInteger(0) else { return false }
        return try head(connection).size >= retired
    }

    /// When the entry that admitted a city was accepted, for each member.
    public static func admissions(_ connection: any SQLConnection) throws -> [CityID: UTCTime] {
        var admissions: [CityID: UTCTime] = [:]
        try connection.forEachRow("SELECT city, admitted_time FROM member", []) { row in
            admissions[try row.parsed(0) { CityID($0) }] = UTCTime(milliseconds: try row.integer(1))
        }
        return admissions
    }

    static func write(_ changes: Membership.Changes, of membership: Membership, _ connection: any SQLConnection) throws {
        for city in changes.members.sorted() {
            guard let member = membership.members[city] else { continue }
            let leaf = try connection.first("SELECT entry FROM log_entry WHERE idx = $1", [.integer(member.admittedAt)])?.blob(0)
            try connection.execute(
                """
                INSERT INTO member (city, name, country, url, signing_key, sealing_key, tls_key, admitted_at, admitted_time, is_suspended)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                ON CONFLICT (city) DO UPDATE SET name = excluded.name, country = excluded.country, url = excluded.url,
                    signing_key = excluded.signing_key, sealing_key = excluded.sealing_key, tls_key = excluded.tls_key,
                    admitted_at = excluded.admitted_at, admitted_time = excluded.admitted_time, is_suspended = excluded.is_suspended
                """,
                [
                    .text(member.city.text), .blob(member.name.json.compact), .text(member.country.text), .text(member.url),
                    .blob(member.signingKey.raw), .blob(member.sealingKey.raw), .text(member.tlsKey), .integer(member.admittedAt),
                    .integer(try leaf.map { try LogEntry($0).acceptedAt.milliseconds } ?? 0), SQLValue(member.isSuspended),
                ])
        }
        for id in changes.keys.sorted() {
            guard let status = membership.keys[id] else { continue }
            try connection.execute(
                """
                INSERT INTO member_key (key_id, owner, public_key, valid_from, retired_from) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (key_id) DO UPDATE SET owner = excluded.owner, valid_from = excluded.valid_from, retired_from = excluded.retired_from
                """,
                [
                    .blob(id.value.bytes), .text(status.owner.text), .blob(status.key.raw), .integer(status.validFrom),
                    SQLValue(status.retiredFrom),
                ])
        }
    }
}

extension Member {
    fileprivate init(_ row: SQLRow) throws {
        guard let signingKey = VerifyingKey(stored: try row.blob(4)), let sealingKey = SealingPublicKey(stored: try row.blob(5)) else {
            throw StorageError(.corrupt, "a stored key of \(try row.text(0)) is none; restore a backup")
        }
        self.init(
            city: try row.parsed(0) { CityID($0) }, name: try Fields(["name": JSON.parse(try row.blob(1))]).localized("name", length: 1...200),
            country: try row.parsed(2) { CountryCode(spelledAs: $0) }, url: try row.text(3), signingKey: signingKey, sealingKey: sealingKey,
            tlsKey: try row.text(6), admittedAt: try row.integer(7), isSuspended: try row.flag(8))
    }
}

extension KeyStatus {
    fileprivate init(_ row: SQLRow) throws {
        guard let key = VerifyingKey(stored: try row.blob(1)) else {
            throw StorageError(.corrupt, "a stored key of \(try row.text(0)) is none; restore a backup")
        }
        self.init(
            owner: try row.parsed(0) { ParticipantID($0) }, key: key, validFrom: try row.integer(2), retiredFrom: try row.optionalInteger(3))
    }
}
