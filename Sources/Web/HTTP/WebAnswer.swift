import Crypto
public import HTTPTypes
import Hummingbird
import NIOCore
public import StrictJSON

/// What a caller is answered.
public struct WebAnswer: Sendable {
    public var status: HTTPResponse.Status
    public var headers: HTTPFields
    public var body: [UInt8]

    public init(_ status: HTTPResponse.Status = .ok, type: String, _ body: [UInt8], headers: HTTPFields = [:]) {
        self.status = status
        self.headers = headers
        self.headers[.contentType] = type
        self.body = body
    }

    public init(_ status: HTTPResponse.Status = .ok, json: JSON, headers: HTTPFields = [:]) {
        self.init(status, type: "application/json", json.compact, headers: headers)
    }

    /// How long an answer may be kept (RFC 9111).
    public enum Caching: String, Sendable {
        /// Kept, but asked about each time. Not `public`: that would let a shared cache keep what was asked for with a credential.
        case revalidated = "no-cache"
        /// Same bytes for everyone under this address, whatever happens.
        case forEver = "public, max-age=31536000, immutable"
        case never = "no-store"
        /// What was made for one caller: neither a shared cache nor the caller's own browser keeps it.
        case personal = "private, no-store"
    }

    public func cached(_ caching: Caching) -> WebAnswer {
        var answer = self
        answer.headers[.cacheControl] = caching.rawValue
        return answer
    }

    /// With an entity tag of the body; answered without the body where the caller has it already.
    public func tagged(for request: WebRequest) -> WebAnswer {
        tagged(EntityTag(of: body), for: request)
    }

    public func tagged(_ tag: EntityTag, for request: WebRequest) -> WebAnswer {
        var answer = self
        answer.headers[.eTag] = tag.text
        if tag.isKnown(to: request) {
            answer.status = .notModified
            answer.headers[.contentType] = nil
            answer.body = []
        }
        return answer
    }

    /// The fields that are sent: all answers leave with these.
    var sentHeaders: HTTPFields {
        var headers = headers
        RetryAfter.complete(&headers, of: status)
        return headers
    }

    var response: Response { Response(status: status, headers: sentHeaders, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body))) }
}

/// Names one representation of a resource (RFC 9110 section 8.8.3).
public struct EntityTag: Equatable, Sendable {
    public let text: String

    /// - Parameter text: with its quotation marks.
    init(text: String) { self.text = text }

    public init(of bytes: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        let quotation = UInt8(ascii: "\"")
        var spelled: [UInt8] = [quotation]
        for byte in SHA256.hash(data: bytes).prefix(16) { spelled += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        text = String(decoding: spelled + [quotation], as: UTF8.self)
    }

    public func isKnown(to request: WebRequest) -> Bool {
        guard let field = request.headers[.ifNoneMatch] else { return false }
        return field.split(separator: ",").contains { tag in
            let tag = tag.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
            return tag == "*" || tag == text || tag == "W/" + text
        }
    }
}
