import Primitives

/// Where a server listens: `HOST:PORT`, IPv6 addresses in brackets.
public struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
    public static let form = "HOST:PORT, such as 127.0.0.1:7440 or [::1]:7440"

    public let host: String
    public let port: Int

    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port),
            String(port) == text[text.index(after: colon)...], HostAndPort.isValid(String(text[..<colon])), text[..<colon].last != ":"
        else { return nil }
        let host = text[..<colon]
        // One without brackets has no second colon: it would be an address of IPv6.
        guard host.first == "[" ? host.last == "]" : !host.contains(":") else { return nil }
        self.host = String(host.first == "[" ? host.dropFirst().dropLast() : host)
        self.port = port
    }

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
