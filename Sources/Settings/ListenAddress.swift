import Primitives

/// Where a server listens: `HOST:PORT`, IPv6 addresses in brackets.
public struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
    public static let form = "HOST:PORT, such as 127.0.0.1:7440 or [::1]:7440"

    public let host: String
    public let port: Int

    public init?(_ text: String) {
        guard let address = HostAndPort(text, ports: 0...65_535), let port = address.port else { return nil }
        host = address.host
        self.port = port
    }

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
