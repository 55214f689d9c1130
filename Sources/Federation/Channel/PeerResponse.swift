public import Envelope
import StrictJSON

/// The answer to a `PeerRequest`.
public struct PeerResponse: Sendable {
    public let status: Int
    public let contentType: String
    /// The whole body, or its beginning where there is a `rest`.
    public let body: [UInt8]
    public let rest: AnswerRest?
    /// `Cache-Control`, if any is to be said.
    public let cacheControl: String?
    /// Seconds after which to come back, of a `Retry-After` header.
    public let retryAfter: Int?

    public init(
        status: Int, contentType: String = "application/json", body: [UInt8], rest: AnswerRest? = nil, cacheControl: String? = nil,
        retryAfter: Int? = nil
    ) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.rest = rest
        self.cacheControl = cacheControl
        self.retryAfter = retryAfter
    }

    /// The same in one piece.
    public func whole() async throws -> PeerResponse {
        guard let rest else { return self }
        var bytes = body
        try await rest.forEach { bytes += $0 }
        return PeerResponse(status: status, contentType: contentType, body: bytes, cacheControl: cacheControl, retryAfter: retryAfter)
    }

    public init(problem: Problem, retryAfter: Int? = nil) {
        self.init(status: problem.code.status, contentType: "application/problem+json", body: problem.json.compact, retryAfter: retryAfter)
    }
}
