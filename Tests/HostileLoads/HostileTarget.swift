public import TLS

/// A federation listener on loopback, and what one needs to speak to it.
public struct HostileTarget: Sendable {
    /// The name that is asked for in the handshake and in `Host`.
    public let host: String
    public let port: Int
    /// Shows no certificate.
    public let stranger: TLSClientContext
    /// Shows a member's certificate.
    public let member: TLSClientContext

    public init(host: String, port: Int, stranger: TLSClientContext, member: TLSClientContext) {
        self.host = host
        self.port = port
        self.stranger = stranger
        self.member = member
    }

    /// The head of a request without a body.
    func get(_ path: String) -> String { "GET \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\n\r\n" }
}
