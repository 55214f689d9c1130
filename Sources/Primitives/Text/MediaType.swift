/// What a file is, such as `application/pdf` (RFC 6838 section 4.2).
public enum MediaType {
    /// Whether it is a type and a subtype, without parameters.
    public static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { (1...127).contains($0.utf8.count) && $0.utf8.allSatisfy(isNameCharacter) }
    }

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
        default: "!#$&-^_.+".utf8.contains(byte)
        }
    }
}
