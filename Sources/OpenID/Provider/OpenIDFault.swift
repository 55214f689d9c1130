/// Why nobody is signed in by an identity provider. Pages say it in the visitor's language; the description is for the operator.
public enum OpenIDFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// It gives no answer, or not in time.
    case away(_ reason: String)
    /// So many wait for its answers that another had to wait long.
    case busy
    /// It answers, and not as the standards have it.
    case odd(_ what: String)
    /// It says no (RFC 6749 sections 4.1.2.1 and 5.2; OpenID Connect Core section 3.1.2.6).
    case refused(ProviderRefusal)
    case token(TokenFault)

    public var description: String {
        switch self {
        case .away(let reason): "the identity provider gives no answer: \(reason)"
        case .busy: "too many wait for the identity provider's answers at once"
        case .odd(let what): "the identity provider has answered otherwise than OpenID Connect has it: \(what)"
        case .refused(let refusal): "the identity provider says no: \(refusal)"
        case .token(let fault): "the identity provider's token is not believed: \(fault)"
        }
    }
}
