import Accounts
import CityNode
import Foundation
import HTTPTypes
import Logging
import OpenID
import Outbound
import Primitives
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(
    "Against django-oauth-toolkit", .timeLimit(.minutes(5)),
    .enabled(
        if: RealProvider.isThere || ProcessInfo.processInfo.environment["CI"] == "true",
        "no .venv with the packages of Tests/Interop/requirements.txt: run deploy/python-packages, as make test does"))
struct ProviderInteropTests {
    private static let origin = "http://almaty.test"

    private static func providers(_ real: RealProvider, secret: String) throws -> IdentityProviders {
        let anchors = real.anchors
        let outbound = OutboundClient(
            as: "test", networks: OutboundNetworks(allowed: [try NetworkRange("127.0.0.0/8").required], setting: "x"), patience: .seconds(60),
            atOnce: 8
        ) { anchors }
        let client = OpenIDClient(
            issuer: try HTTPSAddress(real.issuer).required, id: "caravanserai", secret: secret, redirect: IdentityProvider.redirect(to: origin))
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let provider = IdentityProvider(
            OpenIDProvider(client, over: outbound, logger: quiet), at: origin, name: nil, secondFactor: .ours, matchesMail: false)
        return IdentityProviders(cities: [try CityID("almaty").required: provider])
    }

    /// There and back; again where the provider's answer did not come in time, as it may on a busy machine.
    ///
    /// - Parameter begin: what sends the browser away.
    private static func goAndComeBack(
        _ browser: StaffBrowser, _ real: RealProvider, _ begin: () async -> WebAnswer
    ) async throws -> WebAnswer {
        var last = await begin()
        for _ in 0..<6 {
            if let address = last.leadsTo {
                let back = try await real.signIn(at: address)
                try #require(back.hasPrefix(origin), "\(back)")
                last = await browser.arrive(String(back.dropFirst(origin.count)))
            }
            guard last.status == .serviceUnavailable else { break }
            last = await begin()
        }
        return last
    }

    private static func signIn(_ browser: StaffBrowser) async -> WebAnswer {
        await browser.get("/sign-in")
        return await browser.post("/sign-in/provider", [])
    }

    @Test func `an account is linked, and its owner signs in: codes, PKCE, keys and tokens are of others' making`() async throws {
        try #require(RealProvider.isThere, "CI=true asks for the interoperability tests, but .venv is missing: run deploy/python-packages")
        let real = try await RealProvider(redirect: IdentityProvider.redirect(to: Self.origin))
        try await TestSites.run(providers: try Self.providers(real, secret: "p%ss:wörd +")) { sites in
            let (browser, factor) = try await sites.staff("dana", "auditor")
            let linked = try await Self.goAndComeBack(browser, real) {
                await browser.get("/account/identity")
                return await browser.post("/account/identity", [("present", TestSites.password)])
            }
            #expect(linked.leadsTo == "/account?done=identity-linked", "\(linked.text)")
            await browser.post("/sign-out", [])
            let arrived = try await Self.goAndComeBack(browser, real) { await Self.signIn(browser) }
            #expect(arrived.leadsTo == "/sign-in/code?next=%2Faccount", "\(arrived.text)")
            await browser.goOn(arrived)
            let code = factor.code(atSeconds: sites.almaty.clock().seconds + 60)
            #expect(await browser.post("/sign-in/code", [("code", code)]).field("Location") == "/account")
        }
    }

    @Test func `a secret that is not the client's is refused there, and said here`() async throws {
        try #require(RealProvider.isThere, "CI=true asks for the interoperability tests, but .venv is missing: run deploy/python-packages")
        let real = try await RealProvider(redirect: IdentityProvider.redirect(to: Self.origin))
        try await TestSites.run(providers: try Self.providers(real, secret: "p%ss:wörd  ")) { sites in
            let browser = StaffBrowser(sites)
            let refused = try await Self.goAndComeBack(browser, real) { await Self.signIn(browser) }
            #expect(refused.status == .unprocessableContent && refused.text.contains("invalid_client"), "\(refused.text)")
        }
    }
}
