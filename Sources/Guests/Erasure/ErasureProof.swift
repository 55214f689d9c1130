import Crypto
public import Primitives
public import SQL
public import StrictJSON

/// That something of a guest was erased: what, when, by whom, and the digest of what it was. Nothing in it is personal.
public struct ErasureProof: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        /// Somebody has asked for it: the guest, or an office.
        case request
        /// Its time was over.
        case retention
        /// The city where the booking was made has passed it on.
        case city(CityID)

        init?(_ text: String) {
            switch text {
            case "request": self = .request
            case "retention": self = .retention
            default:
                guard text.hasPrefix("city:"), let city = CityID(String(text.dropFirst(5))) else { return nil }
                self = .city(city)
            }
        }

        var text: String {
            switch self {
            case .request: "request"
            case .retention: "retention"
            case .city(let city): "city:\(city)"
            }
        }
    }

    /// Of the order: it is carried out once, however often it is tried.
    public let id: UUIDv7
    public let guest: GuestID
    /// `nil`: all of the guest.
    public let part: GuestPart?
    public let orderedAt: UTCTime
    /// Who did it, as the audit trail names them.
    public let actor: String
    public let reason: Reason
    /// SHA-256 over what was stored, sealed as it was: whoever has an old backup can show that it was this.
    public let digest: [UInt8]
    /// When the keys were destroyed, which reaches every backup; `nil` until then.
    public let shreddedAt: UTCTime?

    init(_ guest: GuestID, _ part: GuestPart?, orderedAt: UTCTime, actor: String, reason: Reason, digest: [UInt8]) {
        id = UUIDv7(at: orderedAt)
        self.guest = guest
        self.part = part
        self.orderedAt = orderedAt
        self.actor = actor
        self.reason = reason
        self.digest = digest
        shreddedAt = nil
    }

    /// SHA-256 over `caravanserai/erasure/1` and each part's name and sealed text, each behind its length in 8 bytes, in the order of the names.
    static func digest(of sealed: [(part: String, sealed: [UInt8])]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array("caravanserai/erasure/1".utf8))
        for (part, sealed) in sealed.sorted(by: { $0.part < $1.part }) {
            for bytes in [Array(part.utf8), sealed] {
                hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: bytes.count >> (56 - 8 * $0)) })
                hash.update(data: bytes)
            }
        }
        return Array(hash.finalize())
    }

    public var digestHex: String { digest.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined() }

    public var json: JSON {
        var object = JSONObject()
        object["guest"] = .string(guest.text)
        object["part"] = .string(part?.rawValue ?? "all")
        object["erasedAt"] = .string(orderedAt.description)
        object["by"] = .string(actor)
        object["reason"] = .string(reason.text)
        object["sha256"] = .string(digestHex)
        object["keysDestroyedAt"] = shreddedAt.map { .string($0.description) } ?? .null
        return .object(object)
    }

    // MARK: Stored

    init(_ row: SQLRow) throws {
        id = try row.parsed(0) { UUIDv7($0) }
        guest = try row.parsed(1) { GuestID($0) }
        part = try row.text(2).isEmpty ? nil : row.parsed(2) { GuestPart(rawValue: $0) }
        orderedAt = UTCTime(milliseconds: try row.integer(3))
        actor = try row.text(4)
        reason = try row.parsed(5) { Reason($0) }
        digest = try row.blob(6)
        shreddedAt = try row.optionalInteger(7).map { UTCTime(milliseconds: $0) }
    }

    /// As both tables have it: the city's, and the vault's behind a position.
    var values: [SQLValue] {
        [
            .text(id.text), .text(guest.text), .text(part?.rawValue ?? ""), .integer(orderedAt.milliseconds), .text(actor), .text(reason.text),
            .blob(digest),
        ]
    }

    static let columns: SQLText = "id, guest, part, ordered_at, actor, reason, digest, shredded_at"

    public static func all(of guest: GuestID, _ connection: any SQLConnection) throws -> [ErasureProof] {
        try connection.query("SELECT " + columns + " FROM guest_erasure WHERE guest = $1 ORDER BY ordered_at, id LIMIT 200", [.text(guest.text)])
            .map { try ErasureProof($0) }
    }

    /// The newest first.
    public static func newest(limit: Int, _ connection: any SQLConnection) throws -> [ErasureProof] {
        try connection.query("SELECT " + columns + " FROM guest_erasure ORDER BY ordered_at DESC, id DESC LIMIT $1", [SQLValue(limit)])
            .map { try ErasureProof($0) }
    }
}
