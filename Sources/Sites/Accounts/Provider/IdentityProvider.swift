import Accounts
import CityNode
public import OpenID
import Outbound
public import Primitives
import Web

/// A site's identity provider, and how far its word goes here.
public struct IdentityProvider: Sendable {
    /// Who asks for the second factor.
    public enum SecondFactor: Sendable, Equatable {
        /// We do, whatever the provider says.
        case ours
        /// The provider's word is good where its token names several factors (`mfa`, RFC 8176).
        case methods
        /// The same, where its token is of this class.
        case contextClass(String)
    }

    static let returnPath = "/sign-in/provider/return"

    let provider: OpenIDProvider
    /// Scheme and authority of the site, as the provider sends browsers back to it.
    let origin: String
    /// As people know it; `nil` where it goes without a name.
    let name: String?
    let secondFactor: SecondFactor
    /// Whether an account without an identity is found by the address of mail that the provider has verified.
    let matchesMail: Bool

    /// - Parameter origin: such as `https://almaty.example`.
    public init(_ provider: OpenIDProvider, at origin: String, name: String?, secondFactor: SecondFactor, matchesMail: Bool) {
        self.provider = provider
        self.origin = origin
        self.name = name
        self.secondFactor = secondFactor
        self.matchesMail = matchesMail
    }

    /// Where the provider sends browsers back to, for a site of an origin.
    public static func redirect(to origin: String) -> String { origin + returnPath }

    /// Whether it answers, and can be believed.
    ///
    /// - Throws: `OpenIDFault`, `CancellationError`.
    public func check(at now: UTCTime) async throws { try await provider.check(at: now) }

    var issuer: String { provider.client.issuer.text }
    var host: String { "\(provider.client.issuer.authority)" }

    /// Whether a request asks for the site under the name to which the provider sends browsers back: cookies are good there alone.
    func isReached(by request: WebRequest) -> Bool {
        "\(request.isSecure ? "https" : "http")://\(request.authority?.lowercased() ?? "")" == origin
    }

    func identity(_ token: IDToken) -> ProvenIdentity {
        let isTwoFactor =
            switch secondFactor {
            case .ours: false
            case .methods: token.methods.contains("mfa")
            case .contextClass(let wanted): token.contextClass == wanted
            }
        return ProvenIdentity(
            issuer: token.issuer, subject: token.subject, login: matchesMail ? token.verifiedMail.flatMap { Login($0) } : nil,
            isTwoFactor: isTwoFactor)
    }
}

/// Which site of a process has which identity provider.
public struct IdentityProviders: Sendable {
    private let cities: [CityID: IdentityProvider]
    private let secretariat: IdentityProvider?

    public init(cities: [CityID: IdentityProvider] = [:], secretariat: IdentityProvider? = nil) {
        self.cities = cities
        self.secretariat = secretariat
    }

    subscript(site: Site) -> IdentityProvider? {
        switch site {
        case .city(let city): cities[city.id]
        case .secretariat: secretariat
        }
    }
}
