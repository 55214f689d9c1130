/// What can be wrong between participants (protocol §9); the raw value is the code on the wire.
public enum ProblemCode: String, Sendable, CaseIterable {
    case malformedEnvelope = "malformed-envelope"
    case malformedPayload = "malformed-payload"
    case badSignature = "bad-signature"
    case unknownKey = "unknown-key"
    case revokedKey = "revoked-key"
    case wrongForum = "wrong-forum"
    case wrongAudience = "wrong-audience"
    case notOwner = "not-owner"
    case staleBase = "stale-base"
    case forkedSequence = "forked-sequence"
    case staleSequence = "stale-sequence"
    case ruleViolated = "rule-violated"
    case unknownType = "unknown-type"
    case tooLarge = "too-large"
    case rateLimited = "rate-limited"
    case notAMember = "not-a-member"
    case suspended
    case reusedID = "reused-id"
    case expired
    case notFound = "not-found"
    case unavailable
    case logInconsistent = "log-inconsistent"
    case soldOut = "sold-out"
    case holdExpired = "hold-expired"
    case `internal`

    /// The HTTP status of the problem document.
    public var status: Int {
        switch self {
        case .malformedEnvelope, .malformedPayload, .wrongForum, .wrongAudience: 400
        case .badSignature, .unknownKey, .revokedKey: 401
        case .notOwner, .notAMember, .suspended: 403
        case .notFound: 404
        case .staleBase, .staleSequence, .forkedSequence, .reusedID, .soldOut: 409
        case .expired, .holdExpired: 410
        case .tooLarge: 413
        case .ruleViolated, .unknownType: 422
        case .rateLimited: 429
        case .internal, .logInconsistent: 500
        case .unavailable: 503
        }
    }

    /// The same for every occurrence (RFC 9457 §3.1.3).
    public var title: String {
        switch self {
        case .malformedEnvelope: "The envelope is malformed"
        case .malformedPayload: "The payload is malformed"
        case .badSignature: "The signature does not verify"
        case .unknownKey: "The key is unknown"
        case .revokedKey: "The key is revoked"
        case .wrongForum: "Meant for another forum"
        case .wrongAudience: "Meant for another participant"
        case .notOwner: "Not the sender's to write"
        case .staleBase: "Based on an older state"
        case .forkedSequence: "The sequence number names another envelope"
        case .staleSequence: "The sequence number is in the past"
        case .ruleViolated: "A rule is violated"
        case .unknownType: "The type is unknown"
        case .tooLarge: "Too large"
        case .rateLimited: "Too many requests"
        case .notAMember: "Not a member"
        case .suspended: "The membership is suspended"
        case .reusedID: "The id was used before"
        case .expired: "Expired"
        case .notFound: "Not found"
        case .unavailable: "Unavailable"
        case .logInconsistent: "The log contradicts itself"
        case .soldOut: "Sold out"
        case .holdExpired: "The hold has expired"
        case .internal: "Internal error"
        }
    }
}
