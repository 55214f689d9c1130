/// The name by which somebody signs in: an e-mail address or a word, in lower case.
public struct Login: Hashable, Sendable, CustomStringConvertible {
    public static let form = "an e-mail address or a name: 2 to 120 letters of a to z, digits, `.`, `_`, `-`, `+`, and one `@` at most"

    public let text: String

    /// Spaces around it are dropped, and capitals made small: people type both.
    public init?(_ typed: String) {
        let trimmed = typed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        let text = String(trimmed).lowercased()
        let bytes = Array(text.utf8)
        guard (2...120).contains(bytes.count), bytes.allSatisfy(Self.isAllowed), bytes[0] != UInt8(ascii: "-") else { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.text = text
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "@"): true
        default: false
        }
    }

    public var description: String { text }
}
