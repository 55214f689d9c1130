/// The name of a time zone in the tz database of IANA, such as `Asia/Almaty`. That there is such a zone tells its file alone.
public struct TimeZoneName: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Up to three parts between slashes, each of letters, digits, `_`, `+` and `-`, with a letter first: never a path that leads elsewhere.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard text.utf8.count <= 40, parts.count <= 3, parts.allSatisfy(Self.isPart) else { return nil }
        self.text = text
    }

    /// What a name has to be, for refusals.
    public static let form = "a time zone of the tz database such as Asia/Almaty"

    public var description: String { text }

    private static func isPart(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, isLetter(first) else { return false }
        return bytes.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || [0x5F, 0x2B, 0x2D].contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
