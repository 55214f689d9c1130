import Accounts
import CityNode
import HTTPTypes
import Primitives
import TestCluster
import TestServices
import Testing

@testable import Sites
@testable import Web

@Suite("Signing in by an identity provider, when something is wrong", .timeLimit(.minutes(4)))
struct ProviderFaultTests {
    @Test func `takes an answer once, from the browser that asked, within ten minutes`() async throws {
        try await ProviderSites.run(.methods) { site in
            // Good beyond the time by which the clock is moved.
            let expiry = site.clock.now.seconds + 3_000
            site.service.behave { $0.claims = ["amr": #"["mfa"]"#, "exp": "\(expiry)"] }
            let (browser, _) = try await site.sites.staff("dana", "auditor")
            _ = try await site.link(browser, to: "dana")
            await browser.post("/sign-out", [])
            func sent() async throws -> String {
                await browser.get("/sign-in")
                return try site.service.signIn("dana", at: try await browser.post("/sign-in/provider", []).leadsTo.required).target
            }
            // Another browser, without the cookie and with one of its own.
            let stranger = StaffBrowser(site.sites)
            let target = try await sent()
            #expect(await stranger.arrive(target).status == .unprocessableContent)
            await stranger.get("/sign-in")
            await stranger.post("/sign-in/provider", [])
            #expect(stranger.cookie("provider") != nil && stranger.cookie("provider") != browser.cookie("provider"))
            let stolen = await stranger.arrive(target)
            #expect(stolen.status == .unprocessableContent && stolen.text.contains("another browser") && stranger.cookie("session") == nil)
            // The own browser is let in all the same, and once.
            #expect(await browser.arrive(target).leadsTo == "/account")
            let again = await browser.arrive(target)
            #expect(again.status == .unprocessableContent && again.leadsTo == nil)
            // A state that nobody has given out, one that is none, and several.
            for made in ["state_AAAA", "", String(repeating: "s", count: 500), "state_A&state=state_B"] {
                let answer = await browser.arrive("/sign-in/provider/return?code=x&state=\(made)")
                #expect(answer.status == (made.contains("&") ? .badRequest : .unprocessableContent), "\(made.prefix(30)): \(answer.text)")
            }
            let late = try await sent()
            site.clock.move(seconds: 601)
            #expect(await browser.arrive(late).status == .unprocessableContent)
            // In two windows at once.
            let (first, second) = (try await sent(), try await sent())
            #expect(await browser.arrive(first).leadsTo == "/account")
            #expect(await browser.arrive(second).leadsTo == "/account")
        }
    }

    @Test func `begins from a page of ours alone`() async throws {
        try await ProviderSites.run { site in
            let browser = StaffBrowser(site.sites)
            await browser.get("/sign-in")
            #expect(await browser.post("/sign-in/provider", [], token: "0").status == .forbidden)
            #expect(await browser.post("/sign-in/provider", [], fields: [.origin: "https://evil.test"]).status == .forbidden)
            let leaving = await browser.post("/sign-in/provider", [("next", "https://evil.test/")])
            let back = await browser.arrive(try site.service.signIn("x", at: try leaving.leadsTo.required).target)
            #expect(back.text.contains(#"href="/sign-in?next=%2Faccount""#) && !back.text.contains("evil"))
            let cookie = try #require(leaving.field("Set-Cookie"))
            #expect(cookie.hasPrefix("provider=provider_") && cookie.hasSuffix("; Max-Age=600; Path=/; HttpOnly; SameSite=Lax"))
        }
    }

    @Test func `says so where the provider is away, and password and code let in as before`() async throws {
        try await ProviderSites.run { site in
            let (browser, factor) = try await site.sites.staff("dana", "auditor")
            await site.service.close()
            let page = await browser.get("/sign-in")
            #expect(page.text.contains("If it gives no answer, sign in by name and password"))
            let away = await browser.post("/sign-in/provider", [])
            #expect(away.status == .serviceUnavailable && away.text.contains("no answer just now") && away.leadsTo == nil)
            await browser.get("/sign-in")
            await browser.follow(await browser.post("/sign-in", [("login", "dana"), ("password", TestSites.password)]))
            let code = factor.code(atSeconds: site.sites.almaty.clock().seconds + 60)
            #expect(await browser.post("/sign-in/code", [("code", code)]).field("Location") == "/account")
        }
    }

    @Test func `shows what the provider says as text, and leads back to where one signs in`() async throws {
        try await ProviderSites.run { site in
            let browser = StaffBrowser(site.sites)
            for (code, words) in [("access_denied", "broken it off"), ("temporarily_unavailable", "no answer"), ("invalid_scope", "does not take")] {
                await browser.get("/sign-in")
                let leaving = try await browser.post("/sign-in/provider", [("next", "/admin/users")]).leadsTo.required
                let state = try site.service.signIn("x", at: leaving).query["state"].required
                let back = await browser.arrive(
                    "/sign-in/provider/return?state=\(state)&error=\(code)&error_description=%3Cscript%3Ealert(1)%3C/script%3E%E2%80%AE")
                #expect(back.status == .unprocessableContent && back.text.contains(words), "\(code): \(back.text)")
                #expect(back.text.contains("&lt;script&gt;") && !back.text.contains("<script>alert") && !back.text.contains("\u{202E}"))
                #expect(back.text.contains(#"href="/sign-in?next=%2Fadmin%2Fusers""#))
                #expect(browser.cookie("session") == nil)
            }
        }
    }

    @Test func `takes no token that is not to be believed, and says whose clock or log to look at`() async throws {
        try await ProviderSites.run { site in
            let (browser, _) = try await site.sites.staff("dana", "auditor")
            _ = try await site.link(browser, to: "dana")
            await browser.post("/sign-out", [])
            site.service.behave { $0.signing = .none }
            let unsigned = try await site.signIn(browser, as: "dana")
            #expect(unsigned.status == .badGateway && unsigned.text.contains("cannot be verified") && browser.cookie("session") == nil)
            site.service.behave { ($0.signing, $0.claims) = (.own, ["exp": "1000"]) }
            let old = try await site.signIn(browser, as: "dana")
            #expect(old.status == .badGateway && old.text.contains("Its clock and the clock of this server"))
        }
    }

    @Test func `is there for the site that has a provider, under the name that the provider knows`() async throws {
        try await ProviderSites.run(origin: "https://almaty.example") { site in
            let browser = StaffBrowser(site.sites)
            let page = await browser.get("/sign-in")
            #expect(page.text.contains(#"href="https://almaty.example/sign-in""#) && !page.text.contains(#"action="/sign-in/provider""#))
            #expect(await browser.post("/sign-in/provider", []).status == .badRequest)
        }
        try await TestSites.run { sites in
            let (browser, _) = try await sites.staff("dana", "auditor")
            #expect(await !browser.get("/sign-in").text.contains("/sign-in/provider"))
            await browser.get("/account")
            #expect(await browser.post("/sign-in/provider", [], token: nil).status != .ok)
            #expect(await browser.get("/sign-in/provider/return?state=a").status == .notFound)
            #expect(await browser.get("/account/identity").status == .notFound)
        }
    }

    @Test func `ends for a network that sends ever more browsers away, not for a browser that is known`() async throws {
        try await ProviderSites.run { site in
            let (known, _) = try await site.sites.staff("dana", "auditor")
            let stranger = StaffBrowser(site.sites, remote: "198.51.100.7")
            await stranger.get("/sign-in")
            var statuses: [HTTPResponse.Status] = []
            for _ in 0..<62 { statuses.append(await stranger.post("/sign-in/provider", []).status) }
            #expect(statuses.filter { $0 == .ok }.count == 60 && statuses.last == .tooManyRequests)
            await known.get("/sign-in")
            #expect(await known.post("/sign-in/provider", []).leadsTo != nil)
        }
    }
}
