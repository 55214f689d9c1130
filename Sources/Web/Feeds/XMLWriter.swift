/// Writes an XML 1.0 document into bytes. Whatever is no `StaticString` of this program is escaped; characters that no document may hold are
/// shown as U+FFFD (XML 1.0 section 2.2).
public struct XMLWriter {
    public private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    public init() {}

    public mutating func element(_ name: StaticString, text: String) {
        element(name) { xml in xml.text(text) }
    }

    public mutating func element(
        _ name: StaticString, _ attributes: [(name: StaticString, value: String)] = [], _ content: (inout XMLWriter) -> Void = { _ in }
    ) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            append(attribute.name)
            append("=\"")
            text(attribute.value)
            append("\"")
        }
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        append("</")
        append(name)
        append(">\n")
    }

    public mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            case ">": append("&gt;")
            case "\"": append("&quot;")
            case "'": append("&#39;")
            // White space in an attribute would be read as a space.
            case "\t", "\n", "\r": bytes.append(UInt8(ascii: " "))
            default: bytes.append(contentsOf: String(Self.isAllowed(scalar) ? scalar : "\u{FFFD}").utf8)
            }
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
