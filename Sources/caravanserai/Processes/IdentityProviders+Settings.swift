import Logging
import OpenID
import Outbound
import Primitives
import SQL
import Settings
import Sites
import TLS

extension IdentityProvider {
    /// As the process's file has it.
    ///
    /// - Throws: where the client's secret cannot be read.
    init(_ settings: IdentityProviderSettings, logger: Logger) throws {
        guard let issuer = HTTPSAddress(settings.issuer) else {
            throw CommandFailure(.configuration, "The issuer \(settings.issuer) is no https address; correct the setting.")
        }
        let secret = try settings.secretFile.map { path in
            // An editor ends a file with a line's end; no secret does.
            let text = String(decoding: try SecretFile.read(path), as: UTF8.self)
            return String(text.reversed().drop { $0.isNewline }.reversed())
        }
        let authorities = settings.authorities ?? TLSTrustAnchors.systemBundle
        let outbound = OutboundClient(
            as: "caravanserai", networks: OutboundNetworks(allowed: settings.networks, setting: "identityProvider.networks"), patience: .seconds(10),
            atOnce: 16
        ) { try TLSTrustAnchors(bundle: authorities) }
        let (factor, contextClass): (SecondFactor, String?) =
            switch settings.secondFactor {
            case .ours: (.ours, nil)
            case .methods: (.methods, nil)
            case .contextClass(let name): (.contextClass(name), name)
            }
        let client = OpenIDClient(
            issuer: issuer, id: settings.clientID, secret: secret, redirect: Self.redirect(to: settings.address), contextClass: contextClass,
            asksForMail: settings.matchesVerifiedMail)
        self.init(
            OpenIDProvider(client, over: outbound, logger: logger), at: settings.address, name: settings.name, secondFactor: factor,
            matchesMail: settings.matchesVerifiedMail)
    }
}

extension IdentityProviders {
    init(_ settings: [CityID: IdentityProviderSettings], logger: Logger) throws {
        self.init(cities: try settings.mapValues { try IdentityProvider($0, logger: logger) })
    }

    init(_ settings: IdentityProviderSettings?, logger: Logger) throws {
        self.init(secretariat: try settings.map { try IdentityProvider($0, logger: logger) })
    }
}
