import Primitives
import SQL

extension StaffAccounts {
    private static let userColumns: SQLText = """
        id, login, name, created_at, disabled_at, password IS NOT NULL, totp_secret IS NOT NULL,
        EXISTS (SELECT 1 FROM account_identity WHERE account_identity.account = account.id)
        """

    /// - Throws: ``AccountRefusal/noSuchUser(_:)``.
    static func user(_ login: String, _ connection: any SQLConnection) throws -> StaffUser {
        guard let login = Login(login),
            let row = try connection.first(
                "SELECT " + userColumns + " FROM account WHERE login = $1", [.text(login.text)])
        else { throw AccountRefusal.noSuchUser(login) }
        return try StaffUser(row, grants(of: try row.text(0), connection))
    }

    static func user(_ id: UUIDv7, _ connection: any SQLConnection) throws -> StaffUser? {
        try connection.first(
            "SELECT " + userColumns + " FROM account WHERE id = $1", [.text(id.text)]
        ).map { try StaffUser($0, grants(of: id.text, connection)) }
    }

    static func users(_ connection: any SQLConnection) throws -> [StaffUser] {
        var grants: [String: [RoleGrant]] = [:]
        for row in try connection.query("SELECT account, role, hotel FROM account_role ORDER BY account, role, hotel LIMIT 100000") {
            grants[try row.text(0), default: []] += [try grant(row)].compactMap { $0 }
        }
        return try connection.query(
            "SELECT " + userColumns + " FROM account ORDER BY disabled_at IS NOT NULL, login LIMIT 1000"
        ).map { try StaffUser($0, grants[try $0.text(0)] ?? []) }
    }

    private static func grants(of id: String, _ connection: any SQLConnection) throws -> [RoleGrant] {
        try connection.query("SELECT account, role, hotel FROM account_role WHERE account = $1 ORDER BY role, hotel LIMIT 1000", [.text(id)])
            .compactMap { try grant($0) }
    }

    /// A role that a later version gave, and this one does not know, is none.
    private static func grant(_ row: SQLRow) throws -> RoleGrant? {
        let hotel = try row.text(2)
        return RoleGrant(try row.text(1) + (hotel.isEmpty ? "" : ":\(hotel)"))
    }
}

extension StaffUser {
    init(_ row: SQLRow, _ grants: [RoleGrant]) throws {
        self.init(
            id: try row.parsed(0) { UUIDv7($0) }, login: try row.parsed(1) { Login($0) }, name: try row.text(2), grants: grants,
            createdAt: UTCTime(milliseconds: try row.integer(3)), disabledAt: try row.optionalInteger(4).map { UTCTime(milliseconds: $0) },
            hasPassword: try row.flag(5), hasSecondFactor: try row.flag(6),
            hasIdentity: try row.flag(7))
    }
}
