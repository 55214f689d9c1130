public import Outbound

/// How a site is known to its identity provider.
public struct OpenIDClient: Sendable {
    /// The provider's name, exactly as its description and its tokens spell it.
    public let issuer: HTTPSAddress
    public let id: String
    /// `nil` for a client that has none, which PKCE alone secures.
    let secret: String?
    /// Where the browser is sent back to, as the provider has it.
    public let redirect: String
    /// A class of how people are asked that the provider is asked for; `nil` where it is left to the provider.
    let contextClass: String?
    /// Whether the address of mail is asked for.
    let asksForMail: Bool

    public init(issuer: HTTPSAddress, id: String, secret: String?, redirect: String, contextClass: String? = nil, asksForMail: Bool = false) {
        self.issuer = issuer
        self.id = id
        self.secret = secret
        self.redirect = redirect
        self.contextClass = contextClass
        self.asksForMail = asksForMail
    }
}
