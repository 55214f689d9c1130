/// One HTTP exchange of the protocol, free of any transport: what a simulator and a TLS connection carry alike.
public struct PeerRequest: Sendable {
    public enum Method: String, Sendable { case get = "GET", put = "PUT", post = "POST" }

    public let method: Method
    /// The decoded path, beginning with `/`.
    public let path: String
    /// Decoded query items in their order.
    public let query: [(name: String, value: String)]
    public let body: [UInt8]
    /// Whether the asker said `Accept-Encoding: gzip`.
    public let acceptsGzip: Bool

    public init(_ method: Method, _ path: String, query: [(name: String, value: String)] = [], body: [UInt8] = [], acceptsGzip: Bool = false) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.acceptsGzip = acceptsGzip
    }

    /// The first query item of that name.
    public func query(_ name: String) -> String? { query.first { $0.name == name }?.value }
}
