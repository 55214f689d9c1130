public import Primitives

/// A site's identity provider (OpenID Connect), and how far its word goes there.
public struct IdentityProviderSettings: Sendable, Equatable {
    /// Who asks for the second factor.
    public enum SecondFactor: Sendable, Equatable {
        case ours
        /// The provider, where its token names `mfa` among the methods.
        case methods
        /// The provider, where its token is of this class.
        case contextClass(String)

        init?(_ text: String) {
            switch text {
            case "ours": self = .ours
            case "mfa": self = .methods
            default:
                let value = text.dropFirst(4)
                guard text.hasPrefix("acr:"), (1...200).contains(value.utf8.count), value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                    return nil
                }
                self = .contextClass(String(value))
            }
        }
    }

    /// The group of the secretariat's, and the one in which a node has a group for each city.
    static let (group, cities) = ("identityProvider", "identityProviders")

    public let issuer: String
    public let clientID: String
    /// `nil` for a client without a secret.
    public let secretFile: String?
    /// Scheme and authority under which the site is reached.
    public let address: String
    /// As people know the provider.
    public let name: String?
    public let secondFactor: SecondFactor
    public let matchesVerifiedMail: Bool
    /// Networks beside the public internet in which the provider may stand.
    public let networks: [NetworkRange]
    /// Certificates of those who sign the provider's; `nil` for the system's.
    public let authorities: String?

    /// - Parameter group: of the keys.
    /// - Returns: `.some(nil)` where none is set up; `nil` where something is wrong.
    static func read(_ document: inout SettingsDocument, _ group: String, base: String) -> IdentityProviderSettings?? {
        let issuer = document.value("\(group).issuer", "an https address as the provider spells itself, or none", default: String??.some(nil)) {
            unless($0, "none") { isIssuer($0) ? $0 : nil }
        }
        let id = document.value("\(group).clientId", "the name by which the provider knows the site, or none", default: String??.some(nil)) {
            unless($0, "none") { isShort($0, 200) ? $0 : nil }
        }
        let file = document.value("\(group).clientSecretFile", "\(FilePaths.form), or none", default: String??.some(nil)) {
            unless($0, "none") { FilePaths.resolve($0, below: base) }
        }
        let form = "scheme and host under which the site is reached, such as https://almaty.example without a path, or none"
        let address = document.value("\(group).address", form, default: String??.some(nil)) { unless($0, "none") { origin($0) } }
        let name = document.value("\(group).name", "1 to 60 characters, or none", default: String??.some(nil)) {
            unless($0, "none") { isShort($0, 60) ? $0 : nil }
        }
        let factor = document.value("\(group).secondFactor", "ours, mfa, or acr: and a class such as acr:urn:mfa", default: .ours, SecondFactor.init)
        let matches = document.value("\(group).matchVerifiedMail", "true or false", default: false) { ["true": true, "false": false][$0] }
        let networks = document.networks("\(group).networks")
        let authorities = document.value("\(group).authorities", "\(FilePaths.form), or system", default: String??.some(nil)) {
            unless($0, "system") { FilePaths.resolve($0, below: base) }
        }
        guard let issuer, let id, let file, let address, let name, let factor, let matches, let networks, let authorities else { return nil }
        guard let spelled = issuer else { return .some(nil) }
        guard let client = id, let place = address else {
            document.refuse("\(group).\(id == nil ? "clientId" : "address")", "must be given where issuer is")
            return .some(nil)
        }
        return IdentityProviderSettings(
            issuer: spelled, clientID: client, secretFile: file, address: place, name: name, secondFactor: factor, matchesVerifiedMail: matches,
            networks: networks, authorities: authorities)
    }

    /// Those of the cities that a node's file names, by the cities.
    static func cities(_ document: inout SettingsDocument, base: String) -> [CityID: IdentityProviderSettings]? {
        var found: [CityID: IdentityProviderSettings] = [:]
        var isSound = true
        for name in document.names(below: cities) {
            guard let city = CityID(name) else {
                document.refuse("\(cities).\(name)", "is no city: name each by its identifier, such as almaty")
                continue
            }
            guard let provider = read(&document, "\(cities).\(name)", base: base) else {
                isSound = false
                continue
            }
            if let provider {
                found[city] = provider
            } else {
                document.refuse("\(cities).\(name).issuer", "must be given; remove the city where it has no provider")
            }
        }
        return isSound ? found : nil
    }

    private static func isShort(_ text: String, _ most: Int) -> Bool {
        (1...most).contains(text.count) && VisibleText.escaped(text, limit: most, keepsBackslashes: true) == text
    }

    /// `https`, host and path (OpenID Connect Discovery 1.0, section 4.3: neither query nor fragment).
    private static func isIssuer(_ text: String) -> Bool {
        guard text.hasPrefix("https://"), text.utf8.count <= 500, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x3F && $0 != 0x23 })
        else { return false }
        return HostAndPort(String(text.dropFirst(8).prefix { $0 != "/" })) != nil
    }

    /// Without TLS for this machine alone.
    private static func origin(_ text: String) -> String? {
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }), text == text.lowercased(),
            let authority = HostAndPort(String(text.dropFirst(scheme.count)))
        else { return nil }
        let isHere = authority.host == "localhost" || authority.host.hasSuffix(".localhost")
        return scheme == "https://" || isHere ? text : nil
    }

    /// - Returns: `.some(nil)` for the word by which nothing is meant; `nil` for a value that is wrong.
    private static func unless(_ text: String, _ word: String, _ read: (String) -> String?) -> String?? {
        text == word ? .some(nil) : read(text).map { .some($0) }
    }
}
