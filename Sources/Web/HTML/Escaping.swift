/// Makes text safe in element content and in attribute values between double quotes (WHATWG HTML sections 13.1.2.3 and 13.1.2.4).
enum Escaping {
    /// What stands in place of a byte; an empty entry leaves it as it is.
    private static let replacements: [StaticString] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        // Control characters other than white space may not stand in a document; they are shown as U+FFFD.
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: "\u{FFFD}"
        default: ""
        }
    }

    /// Whether a byte is written in another way.
    private static let isSpecial: [Bool] = replacements.map { $0.utf8CodeUnitCount > 0 }

    static func append(_ text: String, to bytes: inout [UInt8]) {
        let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) } }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        isSpecial.withUnsafeBufferPointer { isSpecial in
            var written = 0
            for position in text.indices where isSpecial[Int(text[position])] {
                bytes.append(contentsOf: text[written..<position])
                let replacement = replacements[Int(text[position])]
                bytes.append(contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
                written = position + 1
            }
            bytes.append(contentsOf: text[written...])
        }
    }
}
