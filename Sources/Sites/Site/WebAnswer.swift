import Envelope
import HTTPTypes
import StrictJSON

/// What a caller is answered.
struct WebAnswer: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: [UInt8]

    init(_ status: HTTPResponse.Status = .ok, type: String, _ body: [UInt8], headers: HTTPFields = [:]) {
        self.status = status
        self.headers = headers
        self.headers[.contentType] = type
        self.body = body
    }

    init(_ status: HTTPResponse.Status = .ok, json: JSON, headers: HTTPFields = [:]) {
        self.init(status, type: "application/json", json.compact, headers: headers)
    }

    /// How long an answer may be kept (RFC 9111).
    enum Caching: String {
        /// Kept, but asked about each time. Not `public`: that would let a shared cache keep what was asked for with a credential.
        case revalidated = "no-cache"
        /// Same bytes for everyone under this address, whatever happens.
        case forEver = "public, max-age=31536000, immutable"
        case never = "no-store"
        /// What was made for one caller: neither a shared cache nor the caller's own browser keeps it.
        case personal = "private, no-store"
    }

    func cached(_ caching: Caching) -> WebAnswer {
        var answer = self
        answer.headers[.cacheControl] = caching.rawValue
        return answer
    }

    /// With an entity tag of the body; answered without the body where the caller has it already.
    func tagged(for request: WebRequest) -> WebAnswer {
        tagged(EntityTag(of: body), for: request)
    }

    func tagged(_ tag: EntityTag, for request: WebRequest) -> WebAnswer {
        var answer = self
        answer.headers[.eTag] = tag.text
        if tag.isKnown(to: request) {
            answer.status = .notModified
            answer.headers[.contentType] = nil
            answer.body = []
        }
        return answer
    }
}

/// Names one representation of a resource (RFC 9110 section 8.8.3).
struct EntityTag: Equatable, Sendable {
    let text: String

    init(of bytes: [UInt8]) { text = "\"\(Digest32(sha256: bytes).hex.prefix(32))\"" }

    func isKnown(to request: WebRequest) -> Bool {
        guard let field = request.headers[.ifNoneMatch] else { return false }
        return field.split(separator: ",").contains { tag in
            let tag = tag.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
            return tag == "*" || tag == text || tag == "W/" + text
        }
    }
}
