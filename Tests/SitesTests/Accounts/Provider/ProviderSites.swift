import Accounts
import Logging
import OpenID
import Outbound
import Primitives
import TLS
import TestCluster
import TestReceiver
import TestServices
import Testing

@testable import Sites
@testable import Web

/// The sites of a forum where Almaty has an identity provider.
struct ProviderSites {
    let sites: TestSites
    let service: TestIdentityProvider
    let clock: MovedClock

    static func run(
        _ secondFactor: IdentityProvider.SecondFactor = .ours, matchesMail: Bool = false, name: String? = "Almaty <ID>",
        origin: String = "http://almaty.test",
        _ body: (ProviderSites) async throws -> Void
    ) async throws {
        let authority = try ReceiverAuthority()
        let service = try await TestIdentityProvider(authority)
        let outbound = OutboundClient(
            as: "test", networks: OutboundNetworks(allowed: [try NetworkRange("127.0.0.0/8").required], setting: "x"), patience: .seconds(20),
            atOnce: 8, lookup: { _ in [try NetworkAddress("127.0.0.1").required] }
        ) { try TLSTrustAnchors([authority.certificate]) }
        let client = OpenIDClient(
            issuer: try HTTPSAddress(service.issuer).required, id: TestIdentityProvider.clientID, secret: TestIdentityProvider.secret,
            redirect: IdentityProvider.redirect(to: origin), asksForMail: matchesMail)
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let provider = IdentityProvider(
            OpenIDProvider(client, over: outbound, logger: quiet), at: origin, name: name, secondFactor: secondFactor, matchesMail: matchesMail)
        let providers = IdentityProviders(cities: [try CityID("almaty").required: provider])
        let clock = MovedClock()
        do {
            try await TestSites.run(providers: providers, clock: clock.reading) { sites in
                try await body(ProviderSites(sites: sites, service: service, clock: clock))
            }
        } catch {
            await service.close()
            throw error
        }
        await service.close()
    }

    /// Goes from the page where one signs in to the provider, as `subject`, and comes back.
    ///
    /// - Parameter form: what the button's form brings along.
    func signIn(_ browser: StaffBrowser, as subject: String, _ form: [(String, String)] = [], from page: String = "/sign-in") async throws
        -> WebAnswer
    {
        await browser.get(page)
        let leaving = await browser.post("/sign-in/provider", form)
        return await browser.arrive(try service.signIn(subject, at: try leaving.leadsTo.required).target)
    }

    /// Links the account of somebody who is signed in.
    func link(_ browser: StaffBrowser, to subject: String) async throws -> WebAnswer {
        await browser.get("/account/identity")
        let leaving = await browser.post("/account/identity", [("present", TestSites.password)])
        return await browser.arrive(try service.signIn(subject, at: try leaving.leadsTo.required).target)
    }

    func trail(_ action: String) async throws -> [AuditEntry] {
        var filter = AuditTrail.Filter()
        filter.action = action
        let wanted = filter
        return try await sites.accounts().readTrail { try AuditTrail.entries(wanted, limit: 50, $0) }
    }
}
