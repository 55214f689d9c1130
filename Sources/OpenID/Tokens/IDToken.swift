import Crypto
import Envelope
import Primitives
import StrictJSON

/// What an identity provider says of somebody who has just signed in there, verified.
public struct IDToken: Sendable, Equatable {
    /// Whose word it is.
    public let issuer: String
    /// The provider's name for the person, which never goes to another.
    public let subject: String
    /// An address of mail that the provider has made sure is the person's.
    public let verifiedMail: String?
    /// How the person was asked (RFC 8176), such as `pwd`, `otp`, `mfa`.
    public let methods: Set<String>
    /// The class of how the person was asked, as the provider names it.
    public let contextClass: String?

    /// Seconds that two clocks may differ.
    static let skewSeconds: Int64 = 60
    /// From the request to the token: as long as a request is good, and the clocks' difference.
    static let longestSeconds: Int64 = OpenIDRequest.lifeSeconds + skewSeconds

    /// What a token is held against.
    struct Expected: Sendable {
        let issuer: String
        let client: String
        let nonce: String
        /// That came beside it; its hash may stand in the token.
        let accessToken: String?
    }

    /// The claims of a text whose signature was verified (OpenID Connect Core 1.0, section 3.1.3.7).
    init(verified payload: [UInt8], _ expected: Expected, at now: UTCTime) throws(TokenFault) {
        let claims: JSON
        do throws(JSONError) { claims = try JSON.parse(payload, deepest: 12, mostValues: 2_000) } catch {
            throw .malformed("claims that are no JSON of whole numbers (\(error))")
        }
        guard claims["iss"]?.string == expected.issuer else { throw .issuer }
        try Self.checkAudience(claims, expected.client)
        try Self.checkTimes(claims, now)
        guard let nonce = claims["nonce"]?.string, ConstantTime.isEqual(nonce, expected.nonce) else { throw .nonce }
        if let hash = claims["at_hash"] {
            guard let token = expected.accessToken, hash.string == Self.half(token) else { throw .accessToken }
        }
        guard let subject = claims["sub"]?.string, (1...255).contains(subject.utf8.count),
            subject.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { throw .malformed("a subject that is not 1 to 255 characters of ASCII") }
        issuer = expected.issuer
        self.subject = subject
        verifiedMail = claims["email_verified"]?.boolean == true ? claims["email"]?.string : nil
        methods = Set((claims["amr"]?.array ?? []).compactMap(\.string))
        contextClass = claims["acr"]?.string
    }

    private static func checkAudience(_ claims: JSON, _ client: String) throws(TokenFault) {
        switch claims["aud"] {
        case .string(let audience): guard audience == client else { throw .audience }
        case .array(let audiences):
            guard audiences.contains(.string(client)) else { throw .audience }
            // Where it is for several, it must say for whom it was made.
            if audiences.count > 1, claims["azp"] == nil { throw .audience }
        default: throw .audience
        }
        if let party = claims["azp"], party.string != client { throw .audience }
    }

    private static func checkTimes(_ claims: JSON, _ now: UTCTime) throws(TokenFault) {
        guard let expiry = claims["exp"]?.integer, let issued = claims["iat"]?.integer else { throw .malformed("no times") }
        guard expiry > now.seconds - skewSeconds else { throw .expired }
        guard issued <= now.seconds + skewSeconds else { throw .notYetValid }
        guard issued >= now.seconds - longestSeconds else { throw .tooOld }
        if let start = claims["nbf"] {
            guard let start = start.integer, start <= now.seconds + skewSeconds else { throw .notYetValid }
        }
    }

    /// The left half of a token's SHA-256 (section 3.1.3.6).
    private static func half(_ token: String) -> String { Base64URL.encode(Array(SHA256.hash(data: Array(token.utf8)).prefix(16))) }
}
