public import Envelope
public import Primitives
public import StrictJSON

/// A city's latest public document of one kind (protocol §5).
public struct Notice: Sendable {
    /// Days that a notice may be good for. As long after its end a version is remembered: until then an earlier one could still pass for valid.
    public static let longestLifeDays: Int64 = 400

    public let header: PayloadHeader
    public let key: NoticeKey
    public let version: Int64
    public let validUntil: UTCTime
    /// `nil`: withdrawn.
    public let body: JSON?

    public init(header: PayloadHeader, key: NoticeKey, version: Int64, validUntil: UTCTime, body: JSON?) {
        self.header = header
        self.key = key
        self.version = version
        self.validUntil = validUntil
        self.body = body
    }

    /// - Throws: `malformed-payload`, or `unknown-type` for a key that none of any kind looks like. Whether there is such a kind tells a
    ///   `NoticeRegistry`: who reads the board keeps what a later version shows there.
    public init(_ envelope: VerifiedEnvelope) throws(Problem) {
        header = envelope.header
        let text: String
        do throws(FieldError) {
            let fields = try Fields(envelope.payload)
            text = try fields.string("key", length: 1...256)
            version = try fields.integer("version", in: 1...JSON.largestInteger)
            validUntil = try fields.time("validUntil")
            guard let body = fields.object["body"] else { throw FieldError(path: "body", expected: "a document, or null to withdraw it", found: nil) }
            self.body = body == .null ? nil : body
        } catch {
            throw Problem(.malformedPayload, "In the payload, \(error).")
        }
        guard let key = NoticeKey(text) else {
            throw Problem(.unknownType, "The board has no notices of the key \(VisibleText.escaped(text)). \(NoticeKey.form)")
        }
        self.key = key
    }

    public var json: JSON {
        header.payload([
            ("key", .string(key.text)), ("version", .integer(version)), ("validUntil", .string(validUntil.description)), ("body", body ?? .null),
        ])
    }
}

/// What a notice is of: the name of its kind, and perhaps which of them, such as `profile` or `availability/grand-hotel`.
public struct NoticeKey: Hashable, Sendable, CustomStringConvertible {
    public static let form = "A key is small letters, digits and hyphens, in one part or two with a slash between."

    public let text: String

    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), text.utf8.count <= 256, parts.allSatisfy(Self.isPart) else { return nil }
        self.text = text
    }

    private static func isPart(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    }

    private init(trusted text: String) { self.text = text }
    public static let profile = NoticeKey(trusted: "profile")

    public var description: String { text }
}
