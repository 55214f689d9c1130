public import Envelope
import StrictJSON

/// The answer to a `PeerRequest`.
public struct PeerResponse: Sendable {
    public let status: Int
    public let contentType: String
    public let body: [UInt8]
    /// `Cache-Control`, if any is to be said.
    public let cacheControl: String?
    /// Seconds after which to come back, of a `Retry-After` header.
    public let retryAfter: Int?

    public init(status: Int, contentType: String = "application/json", body: [UInt8], cacheControl: String? = nil, retryAfter: Int? = nil) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.cacheControl = cacheControl
        self.retryAfter = retryAfter
    }

    public init(problem: Problem, retryAfter: Int? = nil) {
        self.init(status: problem.code.status, contentType: "application/problem+json", body: problem.json.compact, retryAfter: retryAfter)
    }
}
