import Envelope
import Primitives
public import StrictJSON

/// The body of `exchange.document`: a document from one city to another (Article 5).
public struct ExchangedDocument: Sendable, Equatable {
    public static let kind = "exchange.document"
    /// Bytes.
    public static let largestContent = 30_000

    public let title: String
    public let mediaType: String
    public let content: [UInt8]

    public init(title: String, mediaType: String, content: [UInt8]) {
        self.title = title
        self.mediaType = mediaType
        self.content = content
    }

    /// Title and media type as a sender gives them, with the receiver's bounds.
    public init(_ fields: Fields, content: [UInt8]) throws(FieldError) {
        title = try fields.text("title", length: 1...500)
        mediaType = try fields.value("mediaType", "a media type such as application/pdf (RFC 6838 §4.2)") { MediaType.isValid($0) ? $0 : nil }
        self.content = content
    }

    /// - Throws: when a member is missing, the content too long, or its SHA-256 another than `sha256`.
    public init(_ body: JSON) throws(FieldError) {
        let fields = try Fields(body, path: "body")
        let content: [UInt8] = try fields.value("content", "standard base64 of at most \(Self.largestContent) bytes") { text in
            guard text.utf8.count <= (Self.largestContent + 2) / 3 * 4, let bytes = Base64.decode(text), bytes.count <= Self.largestContent
            else { return nil }
            return bytes
        }
        try self.init(fields, content: content)
        let digest = try fields.string("sha256", length: 64...64)
        guard digest == sha256 else {
            throw FieldError(path: "body.sha256", expected: "the SHA-256 of the content", found: .string(digest))
        }
    }

    /// Lower-case hex.
    public var sha256: String { Digest32(sha256: content).hex }

    public var json: JSON {
        [
            "title": .string(title), "mediaType": .string(mediaType), "sha256": .string(sha256),
            "content": .string(Base64.encode(content)),
        ]
    }
}
