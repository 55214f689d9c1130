import Crypto

/// A name that whoever knows what it is made of makes the same: `urn:uuid:` of a digest (RFC 9562 section 5.8, version 8).
public struct UUIDName: Sendable, Hashable {
    public let text: String

    /// - Parameter parts: what it names; two different lists of parts never have the same name.
    public init(of parts: String...) {
        var hash = SHA256()
        for part in parts {
            // Each with its length, so that no two parts run into each other.
            hash.update(data: Array("\(part.utf8.count):\(part)".utf8))
        }
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { String(UInt16($0) + 256, radix: 16).suffix(2) }.joined()
        var rest = digits[...]
        let groups = [8, 4, 4, 4, 12].map { length in
            let group = rest.prefix(length)
            rest = rest.dropFirst(length)
            return String(group)
        }
        text = "urn:uuid:" + groups.joined(separator: "-")
    }
}
