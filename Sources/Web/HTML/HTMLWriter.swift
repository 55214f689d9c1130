public import StrictJSON

/// Writes an HTML document (WHATWG HTML, the HTML syntax) into bytes.
///
/// Whatever is not a `StaticString` of this program is escaped where it is written; there is no way around that. Elements are methods,
/// attributes are values, content is a closure:
///
/// ```swift
/// html.p(.class("note")) { $0.text(city.name) }
/// ```
public struct HTMLWriter {
    /// What was written so far, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// - Parameter capacity: bytes to make room for at the beginning.
    public init(reserving capacity: Int = 16 * 1024) { bytes.reserveCapacity(capacity) }

    /// Markup that stands in this program's own source.
    public mutating func markup(_ markup: StaticString) { append(markup) }

    /// Text, escaped.
    public mutating func text(_ text: String) { Escaping.append(text, to: &bytes) }

    /// A whole number in ASCII digits, without grouping.
    public mutating func integer(_ number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

    /// Text from somebody else: isolated, so that its direction and its controls do not reach the text around it
    /// (WHATWG HTML section 4.5.24, UAX #9).
    public mutating func foreign(_ text: String) {
        append("<bdi>")
        Escaping.append(text, to: &bytes)
        append("</bdi>")
    }

    /// A block of data for programs that read the page, as JSON-LD. It is no script: nothing of it is run (WHATWG HTML section 4.12.1), and nothing in
    /// it ends the element or begins a comment.
    public mutating func data(_ json: JSON) {
        append("<script type=\"application/ld+json\">")
        for byte in json.compact {
            switch byte {
            case UInt8(ascii: "<"): bytes.append(contentsOf: "\\u003c".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "\\u003e".utf8)
            case UInt8(ascii: "&"): bytes.append(contentsOf: "\\u0026".utf8)
            default: bytes.append(byte)
            }
        }
        append("</script>")
    }

    /// A part of a page.
    public mutating func add(_ component: some Component) { component.render(into: &self) }

    /// Parts of a page, one after the other.
    public mutating func add(_ components: some Sequence<some Component>) {
        for component in components { component.render(into: &self) }
    }

    /// - Parameter name: of an element that has content and an end tag.
    mutating func element(_ name: StaticString, _ attributes: [Attribute?], _ content: (inout HTMLWriter) throws -> Void) rethrows {
        start(name, attributes)
        try content(&self)
        append("</")
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// - Parameter name: of a void element, which has neither content nor an end tag (WHATWG HTML section 13.1.2).
    mutating func void(_ name: StaticString, _ attributes: [Attribute?]) { start(name, attributes) }

    /// A cell of a table without its end tag, which HTML lets one leave out (WHATWG HTML section 13.1.2.4): for tables of many hundred cells.
    public mutating func openTD(_ attributes: Attribute?..., content: (inout HTMLWriter) throws -> Void) rethrows {
        start("td", attributes)
        try content(&self)
    }

    private mutating func start(_ name: StaticString, _ attributes: [Attribute?]) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for case .some(let attribute) in attributes {
            bytes.append(UInt8(ascii: " "))
            append(attribute.name)
            switch attribute.value {
            case .none: break
            case .markup(let value):
                append("=\"")
                append(value)
                bytes.append(UInt8(ascii: "\""))
            case .text(let value):
                append("=\"")
                Escaping.append(value, to: &bytes)
                bytes.append(UInt8(ascii: "\""))
            }
        }
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ string: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
    }
}
