import Accounts
import CityNode
import HTTPTypes
import Primitives
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(3))) struct `Signing in on the pages` {
    private func key(_ page: WebAnswer) throws -> TOTP {
        let text = try #require(page.text.firstMatch(of: /<code><bdi[^>]*>([A-Z2-7 ]+)<\/bdi>/)).1.filter { $0 != " " }
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = text.flatMap { letter -> [Bool] in
            let value = digits.firstIndex(of: letter) ?? 0
            return (0..<5).map { value >> (4 - $0) & 1 == 1 }
        }
        return TOTP(secret: stride(from: 0, to: bits.count, by: 8).map { bits[$0..<$0 + 8].reduce(0 as UInt8) { $0 << 1 | ($1 ? 1 : 0) } })
    }

    @Test func `leads from an invitation by a password, a second factor and recovery codes to one's account, and in again`() async throws {
        try await TestSites.run { sites in
            let link = try await sites.accounts().add(
                try Login("aigerim@almaty.kz").required, name: "Aigerim", [try RoleGrant("city-administrator").required], by: .atCommandLine())
            let browser = StaffBrowser(sites)
            #expect(link.path == "/set-password#" + link.secret)
            let asked = await browser.get("/set-password")
            #expect(asked.status == .ok && asked.text.contains(#"name="link""#) && asked.headers[.cacheControl] == "no-store")
            let invitation = await browser.post("/set-password", [("link", " http://almaty.test\(link.path)\n")])
            #expect(invitation.status == .ok && invitation.text.contains("aigerim@almaty.kz") && invitation.headers[.cacheControl] == "no-store")
            #expect(invitation.text.contains(#"name="link" value="\#(link.secret)""#) && !invitation.text.contains("-error"))
            let weak = await browser.post("/set-password", [("link", link.secret), ("password", "Almaty2026!!"), ("again", "Almaty2026!!")])
            #expect(weak.status == .unprocessableContent && weak.text.contains(#"id="field-password-error""#) && !weak.text.contains("Almaty2026"))
            let unequal = await browser.post("/set-password", [("link", link.secret), ("password", TestSites.password), ("again", "other")])
            #expect(unequal.text.contains(#"id="field-again-error""#))
            let set = await browser.post("/set-password", [("link", link.secret), ("password", TestSites.password), ("again", TestSites.password)])
            let enrolment = await browser.follow(set)
            let factor = try key(enrolment)
            #expect(enrolment.text.contains(#"<div class="qr" role="img""#))
            #expect(await browser.get("/account").field("Location") == "/sign-in?next=%2Faccount", "one factor is not two")
            #expect(await browser.post("/sign-in/second-factor", [("code", "000000")]).status == .unprocessableContent)
            let codes = await browser.post("/sign-in/second-factor", [("code", factor.code(atSeconds: sites.almaty.clock().seconds))])
            let recovery = codes.text.matches(of: /[a-z2-7]{4}(-[a-z2-7]{4}){3}/).map { String($0.0) }
            #expect(codes.status == .ok && recovery.count == 10)
            let account = await browser.get("/account")
            #expect(account.status == .ok && account.text.contains("City administrator") && account.headers[.cacheControl] == "private, no-store")
            #expect(await browser.post("/sign-out", []).field("Location") == "/sign-in")
            #expect(await browser.get("/account").status == .seeOther)
            await browser.get("/set-password")
            #expect(await browser.post("/set-password", [("link", link.secret)]).status == .gone)

            // In again, with a recovery code, to where one wanted to go.
            await browser.get("/sign-in?next=/admin/users")
            let first = await browser.post(
                "/sign-in", [("login", "aigerim@almaty.kz"), ("password", TestSites.password), ("next", "/admin/users")])
            let page = await browser.follow(first)
            #expect(page.text.contains(#"name="code""#) && page.text.contains(#"name="next" value="/admin/users""#))
            let full = await browser.post("/sign-in/code", [("code", recovery[0]), ("next", "/admin/users")])
            #expect(full.field("Location") == "/admin/users")
            #expect(await browser.get("/admin/users").status == .ok)
        }
    }

    @Test func `takes a link by what stands behind its number sign, and says at the field what is none`() async throws {
        try await TestSites.run { sites in
            let login = try Login("aigerim@almaty.kz").required
            let link = try await sites.accounts().add(login, name: "A", [try RoleGrant("auditor").required], by: .atCommandLine())
            let browser = StaffBrowser(sites)
            // A server is never asked for the secret: no address has it.
            #expect(await browser.get("/set-password/\(link.secret)").status == .notFound)
            await browser.get("/set-password")
            for typed in ["", "link_", "http://almaty.test/set-password", String(link.secret.dropLast()), link.secret + "A", "nonsense \u{202E}<b>"] {
                let answer = await browser.post("/set-password", [("link", typed)])
                #expect(answer.status == .unprocessableContent && answer.text.contains(#"id="field-link-error""#), "\(typed)")
                #expect(!answer.text.contains("<b>") && !answer.text.contains(#"name="password""#))
            }
            let unknown = await browser.post("/set-password", [("link", "link_" + String(repeating: "A", count: 43))])
            #expect(unknown.status == .gone)
            for typed in [link.secret, link.path, "https://almaty.test" + link.path, "\n  https://almaty.test\(link.path)  "] {
                #expect(await browser.post("/set-password", [("link", typed)]).text.contains(#"name="password""#), "\(typed)")
            }
            // Another site's page cannot send it.
            #expect(await browser.post("/set-password", [("link", link.secret)], token: "no").status == .forbidden)
            let (script, page) = (await browser.get("/fragment.js"), await browser.get("/set-password"))
            #expect(script.status == .ok && asksFor(script, in: page))
        }
    }

    /// Whether a page brings the script that fills its form in.
    private func asksFor(_ script: WebAnswer, in page: WebAnswer) -> Bool {
        page.text.contains(#"<script src="/fragment.js?v="#) && script.text.contains("location.hash")
    }

    @Test(arguments: [
        "https://evil.test/", "//evil.test/", "/\\evil.test", "\\\\evil.test", "javascript:alert(1)", "/\t/evil.test", " /x", "evil",
        "/%0d%0aSet-Cookie:x=1\r\nX: y",
    ])
    func `never leads to another site`(next: String) async throws {
        let link = AccountVisit.destination(next)
        #expect(link == Link("/account"))
        // What stands in the address is written into the page as text, and leads nowhere.
        try await TestSites.run { sites in
            let answer = await StaffBrowser(sites).get(Link.to(["sign-in"], query: [("next", next)]).text)
            #expect(answer.status == .ok && !answer.text.contains("href=\"\(next)"))
        }
    }

    @Test(arguments: ["/admin/users?x=1", "/account", "/"])
    func `leads back to where one wanted to go`(next: String) { #expect(AccountVisit.destination(next).text == next) }

    @Test func `takes no form that another site has sent`() async throws {
        try await TestSites.run { sites in
            let (browser, _) = try await sites.staff("dana", "city-administrator")
            await browser.get("/account")
            let fetch = try HTTPField.Name("Sec-Fetch-Site").required
            for fields in [[.origin: "https://evil.test"], [fetch: "cross-site"], [fetch: "same-site"], [.origin: "null"]] as [HTTPFields] {
                #expect(await browser.post("/sign-out", [], fields: fields).status == .forbidden)
                #expect(await browser.post("/sign-in", [("login", "x"), ("password", "y")], fields: fields).status == .forbidden)
            }
            for token in ["", "0", FormToken.of("another session"), FormToken.of("")] {
                #expect(await browser.post("/sign-out", [], token: token).status == .forbidden)
                #expect(await browser.post("/sign-in", [("login", "x"), ("password", "y")], token: token).status == .forbidden)
            }
            #expect(await browser.get("/account").status == .ok, "nobody was signed out")
            let own: HTTPFields = [.origin: "http://almaty.test", fetch: "same-origin"]
            #expect(await browser.post("/sign-out", [], fields: own).status == .seeOther)
        }
    }

    @Test func `gives cookies that no script reads and no other site's page sends along`() async throws {
        try await TestSites.run { sites in
            let plain = await StaffBrowser(sites).get("/sign-in")
            let cookie = try #require(plain.field("Set-Cookie"))
            #expect(cookie.hasPrefix("browser=browser_") && cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
            let https: HTTPFields = [try HTTPField.Name("X-Forwarded-Proto").required: "https"]
            let secure = await StaffBrowser(sites, remote: "127.0.0.1", fields: https).get("/sign-in")
            #expect(secure.field("Set-Cookie")?.hasPrefix("__Host-browser=") == true && secure.field("Set-Cookie")?.hasSuffix("; Secure") == true)
            // Who is no proxy of ours is not believed.
            let far = await StaffBrowser(sites, remote: "192.0.2.7", fields: https).get("/sign-in")
            #expect(far.field("Set-Cookie")?.hasPrefix("browser=") == true)
        }
    }

    @Test func `tells how long to wait after too many attempts, and not the owner's browser`() async throws {
        try await TestSites.run { sites in
            let (known, factor) = try await sites.staff("dana", "auditor")
            let stranger = StaffBrowser(sites, remote: "192.0.2.9")
            await stranger.get("/sign-in")
            for _ in 0..<10 { await stranger.post("/sign-in", [("login", "dana"), ("password", "wrong")]) }
            let refused = await stranger.post("/sign-in", [("login", "dana"), ("password", TestSites.password)])
            #expect(refused.status == .tooManyRequests && refused.field("Retry-After") != nil && refused.text.contains("minutes"))
            await known.get("/sign-in")
            let answer = await known.post("/sign-in", [("login", "dana"), ("password", TestSites.password)])
            #expect(answer.field("Location") == "/sign-in/code")
            #expect(factor.secret.count == 20)
        }
    }
}
