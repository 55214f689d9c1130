public import Envelope
public import Primitives

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
    /// Where the connection comes from, as far as it is known.
    public let origin: ConnectionOrigin?

    public init(
        _ method: Method, _ path: String, query: [(name: String, value: String)] = [], body: [UInt8] = [], acceptsGzip: Bool = false,
        origin: ConnectionOrigin? = nil
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        self.acceptsGzip = acceptsGzip
        self.origin = origin
    }

    /// A number of decimal digits in the query; one that is larger than any is the largest.
    ///
    /// - Throws: `malformed-envelope` for what is no such number.
    public func number(_ name: String) throws(Problem) -> Int64? {
        guard let text = query(name) else { return nil }
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw Problem(.malformedEnvelope, "`\(name)` must be a number of decimal digits.")
        }
        return Int64(text) ?? .max
    }

    /// The first query item of that name.
    public func query(_ name: String) -> String? { query.first { $0.name == name }?.value }
}
