public import Envelope
public import Primitives
public import StrictJSON

/// What one city asks of another, straight at its node (protocol §6).
public struct CityRequest: Sendable {
    /// The longest a request may be good for, in seconds.
    public static let longestLife: Int64 = 300

    public let header: PayloadHeader
    public let expiresAt: UTCTime
    public let kind: String
    public let body: JSON
    /// Base64, for the receiving city's eyes only.
    public let sealed: String?

    public init(header: PayloadHeader, expiresAt: UTCTime, kind: String, body: JSON, sealed: String? = nil) {
        self.header = header
        self.expiresAt = expiresAt
        self.kind = kind
        self.body = body
        self.sealed = sealed
    }

    /// - Throws: `malformed-payload`. Whether it has expired is asked later: a stored answer goes before.
    public init(_ envelope: VerifiedEnvelope) throws(Problem) {
        header = envelope.header
        do throws(FieldError) {
            let fields = try Fields(envelope.payload)
            expiresAt = try fields.time("expiresAt")
            guard expiresAt.since(header.issuedAt) <= Self.longestLife * 1000 else {
                throw FieldError(path: "expiresAt", expected: "at most 5 minutes after issuedAt", found: .string(expiresAt.description))
            }
            kind = try fields.string("kind", length: 1...64)
            body = .object(try fields.fields("body").object)
            sealed = try fields.optionalString("sealed", length: 1...64_000)
        } catch {
            throw Problem(.malformedPayload, "In the request, \(error).")
        }
    }

    public var json: JSON {
        header.payload(
            [("expiresAt", .string(expiresAt.description)), ("kind", .string(kind)), ("body", body)]
                + (sealed.map { [("sealed", .string($0))] } ?? []))
    }
}
