public import TLS

/// The server to which messages are handed, and who one is there.
public struct MailServer: Sendable {
    public enum Security: Sendable, Equatable {
        /// TLS from the first byte (RFC 8314 §3.3), port 465.
        case tls
        /// TLS once both have said so (RFC 3207), port 587; a server that does not offer it is told nothing.
        case startTLS
        /// In clear, for a server on this machine.
        case none
    }

    public let host: String
    public let port: Int
    public let security: Security
    /// `nil` where the server asks for no password.
    public let credentials: (user: String, password: String)?
    /// Of those who sign the server's certificate; asked for with each connection, so that a renewed bundle is used.
    let anchors: @Sendable () throws -> TLSTrustAnchors

    public init(
        host: String, port: Int, security: Security, credentials: (user: String, password: String)?,
        anchors: @escaping @Sendable () throws -> TLSTrustAnchors
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.credentials = credentials
        self.anchors = anchors
    }
}
