/// Where a link, a form or an image leads. Only addresses that cannot run anything can be made: no `javascript:`, no `data:`, nothing that
/// a browser reads as another site than was meant.
public struct Link: Sendable, Equatable {
    public let text: String

    private init(unchecked text: String) { self.text = text }

    /// A place that stands in this program's source.
    public init(_ place: StaticString) { text = place.description }

    /// A path of this site such as `/api/v1/log`, with a query and a fragment as they may be; nil where it could lead elsewhere.
    public init?(path: String) {
        let bytes = path.utf8
        guard bytes.first == UInt8(ascii: "/"), bytes.dropFirst().first != UInt8(ascii: "/"), Self.isPlain(bytes) else { return nil }
        text = path
    }

    /// An address of somebody else, or nil where it is not `https:` or `http:` with a host.
    public init?(external address: String) {
        let bytes = Array(address.utf8)
        guard let scheme = ["https://", "http://"].first(where: { bytes.starts(with: $0.utf8) }), bytes.count <= 2048, Self.isPlain(bytes) else {
            return nil
        }
        let host = bytes.dropFirst(scheme.utf8.count).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let first = host.first, first != UInt8(ascii: ":"), !host.contains(UInt8(ascii: "@")) else { return nil }
        text = address
    }

    /// A path of segments and a query, each escaped (RFC 3986 sections 2.1 and 3.4). Segments that browsers read as steps (empty, `.`, `..`)
    /// are left out.
    public static func to(_ segments: [String], query: [(name: String, value: String)] = []) -> Link {
        let segments = segments.filter { !["", ".", ".."].contains($0) }
        var text = segments.isEmpty ? "/" : ""
        for segment in segments { text += "/" + escaped(segment) }
        for (position, item) in query.enumerated() {
            text += (position == 0 ? "?" : "&") + escaped(item.name) + "=" + escaped(item.value)
        }
        return Link(unchecked: text)
    }

    /// A query of the page that the link stands on.
    public static func query(_ items: [(name: String, value: String)]) -> Link {
        Link(unchecked: "?" + items.map { escaped($0.name) + "=" + escaped($0.value) }.joined(separator: "&"))
    }

    /// A place on the same page.
    public static func fragment(_ id: String) -> Link { Link(unchecked: "#" + escaped(id)) }

    /// No white space, no controls, no backslash, which browsers take for a slash.
    private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    private static func escaped(_ text: String) -> String {
        // Most are plain, and stay as they are.
        guard !text.utf8.allSatisfy(Percent.isUnreserved) else { return text }
        var bytes: [UInt8] = []
        Percent.encoded(text, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
