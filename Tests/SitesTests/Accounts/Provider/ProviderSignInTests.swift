import Accounts
import CityNode
import HTTPTypes
import Primitives
import TestServices
import Testing

@testable import Sites
@testable import Web

@Suite("Signing in by an identity provider", .timeLimit(.minutes(4)))
struct ProviderSignInTests {
    @Test func `is linked by its owner, asks for our second factor, and leads to where one wanted to go`() async throws {
        try await ProviderSites.run { site in
            let (browser, factor) = try await site.sites.staff("dana", "city-administrator")
            #expect(await browser.get("/account").text.contains(#"href="/account/identity""#))
            await browser.get("/account/identity")
            #expect(await browser.post("/account/identity", [("present", "wrong")]).text.contains(#"id="field-present-error""#))
            let linked = try await site.link(browser, to: "3f1c-dana")
            #expect(linked.leadsTo == "/account?done=identity-linked", "\(linked.text)")
            let account = await browser.goOn(linked)
            #expect(account.text.contains("3f1c-dana") && account.text.contains(site.service.issuer) && account.text.contains("is linked"))
            await browser.post("/sign-out", [])

            let page = await browser.get("/sign-in?next=/admin/users")
            #expect(page.text.contains("Almaty &lt;ID&gt;") && page.text.contains(#"action="/sign-in/provider""#))
            let leaving = await browser.post("/sign-in/provider", [("next", "/admin/users")])
            #expect(leaving.status == .ok && leaving.text.contains("id.test"))
            let sent = try site.service.signIn("3f1c-dana", at: try leaving.leadsTo.required)
            #expect(sent.query["redirect_uri"] == "http://almaty.test/sign-in/provider/return")
            let back = await browser.arrive(sent.target)
            #expect(back.leadsTo == "/sign-in/code?next=%2Fadmin%2Fusers", "\(back.text)")
            #expect(await browser.get("/admin/users").status == .seeOther, "one factor is not two")
            await browser.goOn(back)
            let code = factor.code(atSeconds: site.sites.almaty.clock().seconds + 60)
            #expect(await browser.post("/sign-in/code", [("code", code), ("next", "/admin/users")]).field("Location") == "/admin/users")
            #expect(await browser.get("/admin/users").status == .ok)
            #expect(try await site.trail("session.identified").first?.detail.contains("identity provider \(site.service.issuer)") == true)
            #expect(try await site.trail("identity.linked").first?.actor == "dana")
        }
    }

    @Test(
        arguments: [
            (IdentityProvider.SecondFactor.ours, #"["pwd","mfa"]"#, #""2""#, false), (.methods, #"["pwd"]"#, nil, false),
            (.methods, #"["pwd","mfa"]"#, nil, true), (.methods, #""mfa""#, nil, false), (.contextClass("2"), nil, #""2""#, true),
            (.contextClass("2"), #"["mfa"]"#, #""1""#, false), (.contextClass("2"), nil, nil, false),
        ] as [(IdentityProvider.SecondFactor, String?, String?, Bool)])
    func `leaves the second factor to the provider where it has asked for one, and the operator believes it`(
        setting: IdentityProvider.SecondFactor, methods: String?, contextClass: String?, isEnough: Bool
    ) async throws {
        try await ProviderSites.run(setting) { site in
            let (browser, _) = try await site.sites.staff("dana", "auditor")
            _ = try await site.link(browser, to: "dana")
            await browser.post("/sign-out", [])
            site.service.behave { $0.claims = ["amr": methods, "acr": contextClass] }
            let old = browser.cookie("session")
            let back = try await site.signIn(browser, as: "dana", [("next", "/admin/audit")])
            #expect(back.leadsTo == (isEnough ? "/admin/audit" : "/sign-in/code?next=%2Fadmin%2Faudit"), "\(back.text)")
            #expect(await browser.get("/admin/audit").status == (isEnough ? .ok : .seeOther))
            #expect(browser.cookie("session") != old)
            if isEnough {
                let entry = try #require(try await site.trail("session.signed-in").first)
                #expect(entry.actor == "dana" && entry.detail.hasSuffix("identity provider \(site.service.issuer)"))
            }
        }
    }

    @Test func `takes an invitation in place of a password, and the second factor is set here`() async throws {
        try await ProviderSites.run { site in
            let accounts = site.sites.accounts()
            let link = try await accounts.add(try Login("dana").required, name: "Dana", [try RoleGrant("auditor").required], by: .atCommandLine())
            let browser = StaffBrowser(site.sites)
            await browser.get("/set-password")
            let page = await browser.post("/set-password", [("link", link.secret)])
            #expect(page.text.contains(#"name="link" value="\#(link.secret)""#))
            let back = try await site.signIn(browser, as: "dana", [("link", link.secret)], from: "/set-password")
            #expect(back.leadsTo == "/sign-in/second-factor?next=%2Faccount", "\(back.text)")
            let user = try await accounts.user("dana")
            #expect(user.state == .active && !user.hasPassword)
            await browser.get("/set-password")
            #expect(await browser.post("/set-password", [("link", link.secret)]).status == .gone)
            // The link is used: nobody else takes it, and whoever is somebody else has no account.
            #expect(await browser.post("/sign-in/provider", [("link", link.secret)]).leadsTo == nil)
            let other = try await site.signIn(StaffBrowser(site.sites), as: "bolat")
            #expect(other.status == .unprocessableContent && other.text.contains("no account of this site"))
            #expect(try await site.trail("identity.refused").first?.detail == "bolat")
        }
    }

    @Test func `lets nobody in whose account is disabled, was reset, or has lost the link`() async throws {
        try await ProviderSites.run(.methods) { site in
            site.service.behave { $0.claims = ["amr": #"["mfa"]"#] }
            let accounts = site.sites.accounts()
            let (admin, _) = try await site.sites.staff("admin", "city-administrator")
            for (login, path) in [("dana", "disable"), ("bolat", "reset"), ("erlan", "identity/remove")] {
                let (browser, _) = try await site.sites.staff(login, "auditor")
                _ = try await site.link(browser, to: login)
                #expect(await browser.get("/account").status == .ok)
                await admin.get("/admin/users/\(login)")
                await admin.post("/admin/users/\(login)/\(path)", [])
                #expect(await browser.get("/account").status == .seeOther, "\(path) ends sessions")
                let back = try await site.signIn(browser, as: login)
                #expect(back.status == .unprocessableContent && back.leadsTo == nil, "\(login)")
            }
            #expect(try await accounts.identity(of: accounts.user("dana").id) != nil, "who is let in again has what there was")
        }
    }

    @Test func `goes by a verified address of mail where the operator has said so, and never for who was reset`() async throws {
        for isAllowed in [false, true] {
            try await ProviderSites.run(matchesMail: isAllowed) { site in
                let accounts = site.sites.accounts()
                for login in ["dana@almaty.kz", "bolat@almaty.kz"] {
                    _ = try await accounts.add(try Login(login).required, name: "N", [try RoleGrant("auditor").required], by: .atCommandLine())
                }
                _ = try await accounts.reset("bolat@almaty.kz", by: .atCommandLine())
                for (mail, verified, isIn) in [
                    ("dana@almaty.kz", "false", false), ("nobody@almaty.kz", "true", false), ("bolat@almaty.kz", "true", false),
                    ("Dana@Almaty.kz", "true", isAllowed),
                ] {
                    site.service.behave { $0.claims = ["email": "\"\(mail)\"", "email_verified": verified] }
                    let back = try await site.signIn(StaffBrowser(site.sites), as: "subject of \(mail)")
                    #expect((back.leadsTo == "/sign-in/second-factor?next=%2Faccount") == isIn, "\(mail) \(verified): \(back.text)")
                }
                #expect(try await accounts.users().count == 2, "no account is made")
            }
        }
    }

    @Test func `links an identity to one account, and one account to an identity`() async throws {
        try await ProviderSites.run { site in
            let (dana, _) = try await site.sites.staff("dana", "auditor")
            let (bolat, _) = try await site.sites.staff("bolat", "auditor")
            _ = try await site.link(dana, to: "one")
            let taken = try await site.link(bolat, to: "one")
            #expect(taken.status == .unprocessableContent && taken.text.contains("another account"))
            await dana.get("/account")
            #expect(await dana.post("/account/identity/remove", []).field("Location") == "/account?done=identity-removed")
            #expect(await dana.post("/account/identity/remove", []).status == .notFound)
            #expect(try await site.link(bolat, to: "one").leadsTo == "/account?done=identity-linked")
        }
    }

    @Test(arguments: ["ru", "zh-Hans", "ar"])
    func `speaks the language of who signs in`(language: String) async throws {
        try await ProviderSites.run(name: nil) { site in
            let (browser, _) = try await site.sites.staff("dana", "city-administrator")
            for page in ["/account", "/account/identity", "/sign-in"] {
                let answer = await browser.get("\(page)?lang=\(language)")
                #expect(answer.status == .ok && answer.text.contains("<html lang=\"\(language)\"") && !answer.text.contains("dentity provider"))
            }
            let back = await browser.arrive("/sign-in/provider/return?lang=\(language)&error=access_denied")
            #expect(back.text.contains("<html lang=\"\(language)\"") && !back.text.contains("Begin anew"))
        }
    }
}
