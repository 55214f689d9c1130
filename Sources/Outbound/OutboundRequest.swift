/// What is asked of somebody else.
public struct OutboundRequest: Sendable {
    public enum Method: String, Sendable { case get = "GET", post = "POST" }

    public let method: Method
    public let address: HTTPSAddress
    /// Beside those that every request has.
    public let fields: [(name: String, value: String)]
    public let body: [UInt8]
    /// Bytes of an answer that are read before the rest is left alone.
    public let answerBytes: Int

    public init(
        _ method: Method, _ address: HTTPSAddress, fields: [(name: String, value: String)] = [], body: [UInt8] = [], answerBytes: Int = 64 << 10
    ) {
        self.method = method
        self.address = address
        self.fields = fields
        self.body = body
        self.answerBytes = answerBytes
    }
}

/// What somebody else has answered.
public struct OutboundAnswer: Sendable {
    public let status: Int
    /// As it was sent, without what came after the comma or semicolon; empty where none was.
    public let mediaType: String
    public let body: [UInt8]
    /// Whether the body is all that there was: it ended in time, and was not longer than asked for.
    public let isWhole: Bool
}
