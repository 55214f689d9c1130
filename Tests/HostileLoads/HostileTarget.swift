public import NIOCore
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
    /// Of the web listener of the same process.
    public let webPort: Int
    /// What those who mean harm are answered.
    public let answers = AnswerTally()

    /// - Parameter webPort: 0 where no load goes there.
    public init(host: String, port: Int, webPort: Int = 0, stranger: TLSClientContext, member: TLSClientContext) {
        self.host = host
        self.port = port
        self.webPort = webPort
        self.stranger = stranger
        self.member = member
    }

    /// The head of a request without a body.
    func get(_ path: String) -> String { "GET \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\n\r\n" }

    /// A request with a body.
    public func request(_ method: String, _ path: String, _ body: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer(string: "\(method) \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nContent-Length: \(body.count)\r\n\r\n")
        buffer.writeBytes(body)
        return buffer
    }
}
