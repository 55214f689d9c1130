public import StrictJSON

/// Where mail goes: `local@domain` in ASCII (RFC 5321 §4.1.2, without quoted local parts and address literals).
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    public static let form = "an e-mail address such as office@almaty.example"
    public let text: String

    /// - Returns: `nil` for what is none, or is longer than 254 bytes.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count), Self.isDotted(parts[0], Self.isAtom),
            parts[1].contains("."), Self.isDotted(parts[1], Self.isHost)
        else { return nil }
        self.text = text
    }

    public var description: String { text }

    private static func isDotted(_ text: Substring, _ isPart: (UInt8) -> Bool) -> Bool {
        text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
            (1...64).contains(part.count) && part.allSatisfy(isPart)
        }
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isAtom(_ byte: UInt8) -> Bool { isHost(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte) }
}

extension FieldForm {
    public static let mail = FieldForm("mail", "an e-mail address such as desk@example.org", example: "desk@example.org")
}
