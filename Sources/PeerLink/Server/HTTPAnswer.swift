import Envelope
import Federation
import HTTPTypes
import NIOCore

/// A `PeerResponse` as HTTP.
struct HTTPAnswer {
    let head: HTTPResponse
    /// The whole body, or its beginning where the response has a rest.
    let body: ByteBuffer

    /// - Parameter isLast: whether the connection ends behind it.
    init(_ response: PeerResponse, isLast: Bool) {
        var fields = HTTPFields()
        fields[.contentType] = response.contentType
        fields[.contentLength] = String(response.body.count + (response.rest?.count ?? 0))
        if let cacheControl = response.cacheControl { fields[.cacheControl] = cacheControl }
        if let retryAfter = response.retryAfter { fields[.retryAfter] = String(retryAfter) }
        if isLast { fields[.connection] = "close" }
        head = HTTPResponse(status: HTTPResponse.Status(code: response.status), headerFields: fields)
        body = ByteBuffer(bytes: response.body)
    }

    init(problem: Problem, isLast: Bool) { self.init(PeerResponse(problem: problem), isLast: isLast) }
}
