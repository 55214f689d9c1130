public import Accounts
public import Primitives
public import SQL

extension PoliceFormat.Lodging {
    /// Of all hotels that the police knows.
    public static func all(_ connection: any SQLConnection) throws -> [RoleGrant.HotelID: Self] {
        var all: [RoleGrant.HotelID: Self] = [:]
        try connection.forEachRow("SELECT hotel, name, address, registration FROM guest_police_lodging LIMIT 1000") { row in
            all[try row.parsed(0) { RoleGrant.HotelID($0) }] = Self(
                name: try row.text(1), address: try row.text(2), registration: try row.text(3))
        }
        return all
    }

    /// Hotels of which guests are to be told, whether the police knows them or not.
    public static func hotels(_ connection: any SQLConnection) throws -> [RoleGrant.HotelID] {
        try connection.query(
            "SELECT hotel FROM guest_police UNION SELECT hotel FROM guest_police_lodging ORDER BY hotel LIMIT 1000"
        ).map { try $0.parsed(0) { RoleGrant.HotelID($0) } }
    }

    public func store(_ hotel: RoleGrant.HotelID, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO guest_police_lodging (hotel, name, address, registration) VALUES ($1, $2, $3, $4)
            ON CONFLICT (hotel) DO UPDATE SET name = excluded.name, address = excluded.address, registration = excluded.registration
            """, [.text(hotel.text), .text(name), .text(address), .text(registration)])
        try AuditTrail.append(
            actor, .guestPoliceLodging, object: "hotel \(hotel)", detail: "\(name), \(address), \(registration)", at: now, connection)
    }
}

extension AuditAction {
    static let guestPoliceLodging = AuditAction(rawValue: "guest.police-lodging-set")
}
