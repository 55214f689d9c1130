import OpenID
import Web

/// What is refused of the identity provider, in words for people.
enum ProviderWords {
    static func message(_ fault: OpenIDFault) -> Message {
        switch fault {
        case .away: ProviderText.away
        case .busy: ProviderText.busy
        case .odd: ProviderText.odd
        case .refused(let refusal): message(refusal)
        case .token(let fault): fault.isOfClocks ? ProviderText.clocks : ProviderText.notBelieved
        }
    }

    /// RFC 6749 section 4.1.2.1.
    private static func message(_ refusal: ProviderRefusal) -> Message {
        switch refusal.code {
        case "access_denied": ProviderText.denied
        case "temporarily_unavailable", "server_error": ProviderText.away
        case "invalid_grant": ProviderText.codeIsOver
        default: ProviderText.refused
        }
    }
}
