import NIOHTTP1

/// A request that breaks HTTP's rules: it is answered, and the connection ends behind the answer.
public struct RequestFault: Error, Equatable, Sendable {
    /// Of the answer (RFC 9110 section 15).
    public let status: Int
    /// For whoever sent it: what is wrong and what to do.
    public let text: String

    public init(_ status: Int, _ text: String) {
        self.status = status
        self.text = text
    }

    /// What HTTP's grammar, or our bounds on it, do not allow.
    init(_ error: HTTPParserError) {
        switch error {
        case .invalidMethod: self.init(404, "There is no such method here. Use GET, PUT or POST.")
        case .headerOverflow: self.init(413, "The head of the request is too large. Send fewer or shorter fields.")
        default: self.init(400, "This is no HTTP/1.1 request. Check the client.")
        }
    }
}
