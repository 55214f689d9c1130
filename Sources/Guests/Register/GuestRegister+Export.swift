public import Accounts
import Primitives
import SQL
public import StrictJSON

extension GuestRegister {
    /// All that is kept of one guest, for the guest: what is sealed, stays, who opened their document and why, what was erased.
    public func export(_ id: GuestID, in scope: Scope, by actor: AuditActor) async throws -> JSON {
        let now = now
        let (row, stays, trail, erasures, cities) = try await keys.own.write { connection in
            let row = try Self.row(id, scope, connection)
            try AuditTrail.append(actor, .guestExported, object: id.auditName, at: now, connection)
            return (
                row, try Self.stays(of: id, connection), try Self.trail(of: id, connection), try ErasureProof.all(of: id, connection),
                try GuestDisclosure.of(guest: id.value, connection).map { given in
                    ["city": .string(given.city.text), "booking": .string(given.booking.text), "givenAt": .string(given.givenAt.description)] as JSON
                }
            )
        }
        let opened = try await open(GuestPart.allCases.map { GuestVault.Place(guest: id, part: $0) })
        var object = JSONObject()
        object["guest"] = .string(id.text)
        object["exportedAt"] = .string(now.description)
        object["hotel"] = .string(row.hotel.text)
        object["enteredAt"] = .string(row.createdAt.description)
        for (place, fields) in opened.sorted(by: { $0.key.part.rawValue < $1.key.part.rawValue }) {
            object[place.part.rawValue] = .object(fields.object)
        }
        object["stays"] = .array(stays.map(\.json))
        object["givenTo"] = .array(cities)
        object["erased"] = .array(erasures.map(\.json))
        object["whatWasDone"] = .array(trail)
        return .object(object)
    }

    /// What was done with a guest, the newest first, at most 500 entries.
    private static func trail(of id: GuestID, _ connection: any SQLConnection) throws -> [JSON] {
        try connection.query(
            "SELECT at, action, detail FROM audit_entry WHERE object = $1 ORDER BY position DESC LIMIT 500", [.text(id.auditName)]
        ).map {
            [
                "at": .string(UTCTime(milliseconds: try $0.integer(0)).description), "action": .string(try $0.text(1)),
                "detail": .string(try $0.text(2)),
            ]
        }
    }
}
