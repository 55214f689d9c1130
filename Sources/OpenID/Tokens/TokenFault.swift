/// Why an ID token is not believed. Each is a rule of OpenID Connect Core 1.0, section 3.1.3.7, or of what it stands on.
public enum TokenFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// - Parameter what: is wrong with its form; it quotes nothing.
    case malformed(_ what: String)
    /// Signed by an algorithm that is not taken here, or not at all.
    case algorithm(String)
    /// None of the provider's keys has signed it.
    case unknownKey
    case signature
    case issuer
    case audience
    case expired
    case notYetValid
    /// Made longer ago than anybody takes to sign in.
    case tooOld
    /// It answers another request than this one.
    case nonce
    /// It does not belong to the access token beside it.
    case accessToken

    /// Whether a clock that is wrong would explain it.
    public var isOfClocks: Bool { [.expired, .notYetValid, .tooOld].contains(self) }

    public var description: String {
        switch self {
        case .malformed(let what): "it has \(what)"
        case .algorithm(let name): "it is signed by \(name); RS256 and ES256 alone are taken"
        case .unknownKey: "none of the provider's keys has the name in it"
        case .signature: "its signature is not the provider's"
        case .issuer: "its issuer is not the one that is set up"
        case .audience: "it is made for another client"
        case .expired: "it has expired; compare the clocks of both machines"
        case .notYetValid: "it is made in the future; compare the clocks of both machines"
        case .tooOld: "it was made long ago; compare the clocks of both machines"
        case .nonce: "it answers another request"
        case .accessToken: "it does not belong to the access token beside it"
        }
    }
}
