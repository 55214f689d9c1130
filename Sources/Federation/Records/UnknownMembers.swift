import Envelope
import StrictJSON

/// Members that this version does not know are kept for ever by everybody: there is room for a later version's, not for anything.
enum UnknownMembers {
    /// Bytes of them in one record's body, and in all of a payload around its records' bodies.
    static let mostBytes = 4_096

    /// - Throws: `malformed-payload` where a payload of records holds too much that nobody reads.
    static func check(_ payload: JSON) throws(Problem) {
        guard let fields = try? Fields(payload) else { return }
        var bytes = fields.unknownBytes(besides: ["forum", "from", "id", "issuedAt", "to", "epoch", "seq", "records"])
        for record in payload["records"]?.array ?? [] {
            bytes += (try? Fields(record))?.unknownBytes(besides: ["type", "key", "base", "body"]) ?? 0
        }
        guard bytes <= mostBytes else {
            throw Problem(
                .malformedPayload,
                "The payload has \(bytes) bytes of members that this version does not know; \(mostBytes) are kept. Leave them out.")
        }
    }

    /// Why a body that could be read is refused all the same.
    static func objection<Type: RecordType>(to record: Record, _ body: JSON, of type: Type.Type) -> RecordObjection? {
        guard record.bodyOutweighs(mostBytes) ?? outweighs(mostBytes, body), let fields = try? Fields(body, path: "body") else { return nil }
        let bytes = fields.unknownBytes { (fields) throws(FieldError) in try Type.body(fields) }
        guard bytes > mostBytes else { return nil }
        return .unknownMembers(bytes: bytes, kept: mostBytes)
    }

    /// Whether there can be more than `bytes` in it. Most bodies are small, and nothing of theirs has to be written for that.
    private static func outweighs(_ bytes: Int, _ json: JSON) -> Bool {
        var left = bytes
        take(json, from: &left)
        return left < 0
    }

    private static func take(_ json: JSON, from left: inout Int) {
        guard left >= 0 else { return }
        switch json {
        // Six for a byte that is escaped.
        case .string(let text): left -= 2 + 6 * text.utf8.count
        case .array(let elements): for element in elements { take(element, from: &left) }
        case .object(let object):
            for member in object.members {
                left -= 4 + 6 * member.name.utf8.count
                take(member.value, from: &left)
            }
        case .null, .boolean, .integer: left -= 20
        }
    }
}
