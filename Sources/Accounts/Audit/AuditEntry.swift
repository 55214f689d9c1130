import Crypto
public import Primitives
import SQL
public import StrictJSON

/// One thing that somebody did, chained to what was done before by its hash.
public struct AuditEntry: Sendable, Equatable {
    /// Counted from 1, without gaps.
    public let position: Int64
    public let at: UTCTime
    public let actor: String
    public let action: String
    /// To what or whom: a login, a record, a file.
    public let object: String
    public let detail: String
    public let request: String
    public let previous: [UInt8]
    public let digest: [UInt8]

    /// What stands before the first.
    static let origin = [UInt8](repeating: 0, count: 32)

    init(_ position: Int64, _ at: UTCTime, _ actor: AuditActor, _ action: AuditAction, object: String, detail: String, after previous: [UInt8]) {
        self.position = position
        self.at = at
        self.actor = actor.name
        self.action = action.rawValue
        self.object = object
        self.detail = detail
        request = actor.request
        self.previous = previous
        digest = Self.digest(position, at, [actor.name, action.rawValue, object, detail, actor.request], previous)
    }

    init(_ row: SQLRow) throws {
        position = try row.integer(0)
        at = UTCTime(milliseconds: try row.integer(1))
        actor = try row.text(2)
        action = try row.text(3)
        object = try row.text(4)
        detail = try row.text(5)
        request = try row.text(6)
        previous = try row.blob(7)
        digest = try row.blob(8)
    }

    /// Whether it says what it said when it was written.
    var isWhole: Bool { digest == Self.digest(position, at, [actor, action, object, detail, request], previous) }

    /// SHA-256 over `caravanserai/audit/1`, place and time (8 bytes each, big-endian), the texts (each behind its length in 8 bytes) and the digest
    /// before.
    private static func digest(_ position: Int64, _ at: UTCTime, _ texts: [String], _ previous: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        func number(_ value: Int64) { hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * Int64($0))) }) }
        hash.update(data: Array("caravanserai/audit/1".utf8))
        number(position)
        number(at.milliseconds)
        for text in texts {
            let bytes = Array(text.utf8)
            number(Int64(bytes.count))
            hash.update(data: bytes)
        }
        hash.update(data: previous)
        return Array(hash.finalize())
    }

    public var digestHex: String { digest.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined() }

    public var json: JSON {
        [
            "position": .integer(position), "at": .string(at.description), "actor": .string(actor), "action": .string(action),
            "object": .string(object), "detail": .string(detail), "request": .string(request), "digest": .string(digestHex),
        ]
    }
}
