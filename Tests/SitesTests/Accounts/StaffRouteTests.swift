import Accounts
import CityNode
import Coordinator
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(3))) struct `Routes of those who work at a site` {
    /// With something in each place of the path.
    private static func target(_ route: Route) -> String {
        route.path.split(separator: "/", omittingEmptySubsequences: false).map { $0.first == ":" ? "nobody" : String($0) }.joined(separator: "/")
    }

    @Test(arguments: [false, true])
    func `let in the roles that have the right, and nobody else`(secretariat: Bool) async throws {
        let place: StaffRole.Place = secretariat ? .secretariat : .city
        try await TestSites.run { sites in
            let router = secretariat ? sites.secretariat : sites.cities
            for role in StaffRole.roles(at: place) {
                let grant = role.isForHotels ? "\(role.rawValue):rahat-palace" : role.rawValue
                let (browser, _) = try await sites.staff("user-\(role.rawValue)", grant, secretariat: secretariat)
                await browser.get("/account")
                for route in router.routes.routes where route.path != "/sign-out" {
                    guard case .staff(let right) = route.needs, ["all", secretariat ? "secretariat" : "cities"].contains(route.place) else {
                        continue
                    }
                    let permission = try #require(StaffPermission(rawValue: right.name), "\(route.path) needs what nobody has")
                    let answer =
                        route.method == .get ? await browser.get(Self.target(route)) : await browser.post(Self.target(route), [])
                    #expect(
                        (answer.status != .forbidden) == permission.roles.contains(role), "\(role) at \(route.method) \(route.path): \(answer.status)"
                    )
                    #expect(answer.status != .seeOther || route.method == .post)
                }
            }
        }
    }

    @Test func `shut at once where a role is withdrawn, a session is revoked or a user is disabled`() async throws {
        try await TestSites.run { sites in
            let (admin, _) = try await sites.staff("admin", "city-administrator")
            let (dana, _) = try await sites.staff("dana", "city-administrator", "auditor")
            #expect(await dana.get("/admin/users").status == .ok)
            await admin.get("/admin/users/dana")
            let given = await admin.post("/admin/users/dana/roles", [("roles", "auditor")])
            #expect(given.field("Location") == "/admin/users/dana?done=roles")
            #expect(await dana.get("/admin/users").field("Location") == "/sign-in?next=%2Fadmin%2Fusers")

            let (bolat, _) = try await sites.staff("bolat", "auditor")
            #expect(await bolat.get("/admin/audit").status == .ok)
            let sessions = try await sites.accounts().sessions(of: sites.accounts().user("bolat").id)
            try await sites.accounts().endSession(sessions[0].id, of: sites.accounts().user("bolat"), by: .atCommandLine())
            #expect(await bolat.get("/admin/audit").status == .seeOther)

            let (ruslan, _) = try await sites.staff("ruslan", "auditor")
            await admin.get("/admin/users/ruslan")
            #expect(await admin.post("/admin/users/ruslan/disable", []).status == .seeOther)
            #expect(await ruslan.get("/admin/audit").status == .seeOther)
        }
    }

    @Test func `take nothing from whoever has lost the role while writing, also once they are in again`() async throws {
        try await TestSites.run { sites in
            let (admin, _) = try await sites.staff("admin", "city-administrator")
            let (dana, factor) = try await sites.staff("dana", "city-administrator", "auditor")
            await dana.get("/admin/users")
            await admin.get("/admin/users/dana")
            await admin.post("/admin/users/dana/roles", [("roles", "auditor")])
            let typed = [("login", "friend"), ("name", "A friend"), ("roles", "city-administrator")]
            let away = await dana.post("/admin/users", typed)
            #expect(away.field("Location") == "/sign-in?next=%2Faccount%2Fkept")
            await dana.follow(away)
            await dana.follow(await dana.post("/sign-in", [("login", "dana"), ("password", TestSites.password), ("next", "/account/kept")]))
            let code = factor.code(atSeconds: sites.almaty.clock().seconds + 60)
            let kept = await dana.follow(await dana.post("/sign-in/code", [("code", code), ("next", "/account/kept")]))
            #expect(kept.text.contains("A friend"), "nothing typed is lost")
            #expect(await dana.post("/admin/users", typed).status == .forbidden)
            await #expect(throws: AccountRefusal.noSuchUser("friend")) { try await sites.accounts().user("friend") }
            #expect(await dana.get("/admin/audit").status == .ok, "what the other role may is still so")
        }
    }

    @Test func `keep what was being sent when the session had ended, and send it once one is in again`() async throws {
        try await TestSites.run { sites in
            let (admin, factor) = try await sites.staff("admin", "city-administrator")
            await admin.get("/admin/users")
            let user = try await sites.accounts().user("admin")
            try await sites.accounts().endSession(nil, of: user, by: .atCommandLine())
            let typed = [("login", "dana@almaty.kz"), ("name", "Дана <i>"), ("roles", "forum-officer")]
            let away = await admin.post("/admin/users", typed)
            #expect(away.field("Location") == "/sign-in?next=%2Faccount%2Fkept")
            await admin.follow(away)
            let code = await admin.follow(
                await admin.post("/sign-in", [("login", "admin"), ("password", TestSites.password), ("next", "/account/kept")]))
            #expect(code.status == .ok)
            // The step of a code that was taken before is used.
            let later = sites.almaty.clock().seconds + 60
            let back = await admin.post("/sign-in/code", [("code", factor.code(atSeconds: later)), ("next", "/account/kept")])
            let kept = await admin.follow(back)
            #expect(kept.text.contains("Дана &lt;i&gt;") && kept.text.contains(#"action="/admin/users""#) && kept.text.contains("dana@almaty.kz"))
            #expect(await admin.post("/admin/users", typed).text.contains("/set-password#link_"))
            #expect(try await sites.accounts().user("dana@almaty.kz").name == "Дана <i>")
        }
    }

    @Test func `keep what a page sends that was open when one signed in anew, and nothing that may be another site's`() async throws {
        try await TestSites.run { sites in
            let (admin, factor) = try await sites.staff("admin", "city-administrator")
            await admin.get("/admin/users")
            let old = try #require(await admin.get("/admin/users").text.firstMatch(of: /name="token" value="([^"]+)"/)).1
            let user = try await sites.accounts().user("admin")
            try await sites.accounts().endSession(nil, of: user, by: .atCommandLine())
            await admin.get("/sign-in")
            await admin.follow(await admin.post("/sign-in", [("login", "admin"), ("password", TestSites.password)]))
            await admin.post("/sign-in/code", [("code", factor.code(atSeconds: sites.almaty.clock().seconds + 60))])
            let typed = [("login", "dana@almaty.kz"), ("name", "Дана & <i>"), ("roles", "forum-officer"), ("roles", "signatory")]
            for fields in [
                ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Origin": "http://evil.test"], ["Origin": "null"], [:],
            ] {
                var headers: HTTPFields = [.accept: "text/html"]
                for (name, value) in fields { headers[try #require(HTTPField.Name(name))] = value }
                let refused = await admin.post("/admin/users", typed, token: String(old), fields: headers)
                #expect(refused.status == .forbidden && refused.text.contains("This page is out of date"), "\(fields) \(refused.status)")
                #expect(await admin.get("/account/kept").text.contains("Nothing is kept"), "\(fields)")
            }
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let kept = await admin.post("/admin/users", typed, token: String(old), fields: [site: "same-origin"])
            #expect(kept.field("Location") == "/account/kept", "\(kept.status)")
            let page = await admin.follow(kept)
            #expect(page.text.contains("Дана &amp; &lt;i&gt;") && page.text.contains(#"action="/admin/users""#) && !page.text.contains(old))
            for role in ["forum-officer", "signatory"] { #expect(page.text.contains(#"name="roles" value="\#(role)""#)) }
            // It is shown as the form calls it, and chosen things by their names.
            for (label, value) in [("E-mail address or user name", "dana@almaty.kz"), ("Roles", "Forum officer"), ("Roles", "Signatory")] {
                #expect(page.text.contains(#">\#(label)</th><td role="cell"><bdi>\#(value)</bdi></td>"#), "\(label): \(page.text)")
            }
            #expect(!page.text.contains("<code>"), "names of fields are no words")
            await #expect(throws: AccountRefusal.noSuchUser("dana@almaty.kz")) { try await sites.accounts().user("dana@almaty.kz") }
            #expect(await admin.post("/admin/users", typed).text.contains("/set-password#link_"))
        }
    }

    @Test func `keep what was typed into a form with a file when the session had ended`() async throws {
        try await ReportWorkflow.run { work in
            await work.officer.get(ReportWorkflow.sheet)
            let accounts = work.sites.accounts()
            try await accounts.endSession(nil, of: try await accounts.user("olga"), by: .atCommandLine())
            let typed = ReportWorkflow.typed + [("title", "Что это <i>"), ("revision", "0")]
            let away = await work.officer.post(ReportWorkflow.sheet, typed, file: ("file", "a.pdf", Array("%PDF-1.7".utf8)))
            #expect(away.field("Location") == "/sign-in?next=%2Faccount%2Fkept", "\(away.status)")
            let stranger = StaffBrowser(work.sites)
            let nothing = await stranger.post(ReportWorkflow.sheet, typed, file: ("file", "a.pdf", Array("%PDF-1.7".utf8)))
            #expect(nothing.field("Location") == "/sign-in?next=%2Faccount", "nothing is read of a browser that nobody knows")
            let kept = try #require(try await accounts.keptForm(of: try await accounts.user("olga").id))
            let body = try FormBody(kept.body)
            #expect(kept.path == ReportWorkflow.sheet && body["title"] == ["Что это <i>"] && body["narrative.ru"] == ["Два барьера сняты."])
            #expect(body[FormBody.tokenName].isEmpty)
        }
    }

    @Test func `invite, give roles, reset and shut out, and say at the field what is wrong`() async throws {
        try await TestSites.run { sites in
            let (admin, _) = try await sites.staff("admin", "city-administrator")
            await admin.get("/admin/users")
            let wrong = await admin.post("/admin/users", [("login", "a b"), ("name", ""), ("roles", "front-desk")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains(#"value="a b""#))
            for field in ["login", "name", "hotels"] { #expect(wrong.text.contains("id=\"field-\(field)-error\""), "\(field)") }
            let invited = await admin.post(
                "/admin/users", [("login", "dana"), ("name", "<script>alert(1)</script>"), ("roles", "front-desk"), ("hotels", "rahat, otrar")])
            #expect(invited.status == .ok && invited.text.contains("http://almaty.test/set-password#link_") && !invited.text.contains("<script"))
            let list = await admin.get("/admin/users")
            #expect(list.text.contains("&lt;script&gt;") && list.text.contains("Front desk") && !list.text.contains("<script"))
            #expect(await admin.get("/admin/users/dana").text.contains(#"value="otrar rahat""#))
            #expect(await admin.get("/admin/users/nobody").status == .notFound)
            let last = await admin.post("/admin/users/admin/roles", [("roles", "auditor")])
            #expect(last.status == .unprocessableContent && last.text.contains("last administrator"))
            let shut = await admin.post("/admin/users/admin/disable", [])
            #expect(shut.status == .unprocessableContent && shut.text.contains("last administrator"))
            #expect(await admin.post("/admin/users/dana/reset", [("factor", "true")]).text.contains("/set-password#link_"))
        }
    }

    @Test func `make tokens that work and are revoked at once, each time with who did it`() async throws {
        try await TestSites.run { sites in
            let (admin, _) = try await sites.staff("admin", "city-administrator")
            #expect(await admin.get("/admin/tokens").text.contains(#"value="365""#))
            let wrong = await admin.post("/admin/tokens", [("name", "a b"), ("days", "0"), ("scopes", "records:write")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains(#"id="field-days-error""#))
            let made = await admin.post("/admin/tokens", [("name", "importer"), ("days", "30"), ("scopes", "records:write")])
            let secret = String(try #require(made.text.firstMatch(of: /caravan_[A-Za-z0-9_-]+/)).0)
            #expect(try await sites.almaty.tokens.authenticate(secret).token.name == "importer")
            #expect(await admin.get("/admin/tokens").text.contains("importer"))
            let id = try await sites.almaty.tokens.list()[0].id.text
            #expect(await admin.post("/admin/tokens/revoke", [("token-id", id)]).field("Location") == "/admin/tokens?done=revoked")
            await #expect(throws: APITokens.Refusal.revoked) { try await sites.almaty.tokens.authenticate(secret) }
            let trail = await admin.get("/admin/audit?actor=admin").text
            #expect(trail.contains("token.issued") && trail.contains("token.revoked"))
        }
    }

    @Test func `show the trail page by page, and give it as a table and as JSON`() async throws {
        try await TestSites.run { sites in
            let (auditor, _) = try await sites.staff("auditor", "auditor")
            let (actor) = AuditActor.atCommandLine()
            for number in 0..<60 { try await sites.accounts().note(.auditExported, object: "=cmd|\(number)", by: actor) }
            let first = await auditor.get("/admin/audit")
            #expect(first.text.contains("The chain is whole") && first.text.contains("before="))
            let next = try #require(first.text.firstMatch(of: /href="(\/admin\/audit\?before=[0-9]+)"/))
            #expect(await auditor.get(String(next.1)).text.contains("second-factor.set"))
            let csv = await auditor.get("/admin/audit.csv?action=audit.exported")
            #expect(csv.field("Content-Type")?.hasPrefix("text/csv") == true && csv.text.contains("\"'=cmd|1\""))
            let json = try await auditor.get("/admin/audit.json?from=2008-09-02").json()
            #expect(json["entries"]?.array?.first?["position"]?.integer == 1)
            #expect(await auditor.get("/admin/audit?from=yesterday").status == .badRequest)
            #expect(await auditor.get("/admin/audit?actor=nobody&action=").text.contains("Nothing was found"))
        }
    }

    @Test(arguments: ["ru", "zh-Hans", "ar"])
    func `speak the language of who works there`(language: String) async throws {
        try await TestSites.run { sites in
            let (admin, _) = try await sites.staff("admin", "city-administrator")
            for page in ["/account", "/admin/users", "/admin/users/admin", "/admin/tokens", "/admin/audit", "/account/second-factor"] {
                let answer = await admin.get("\(page)?lang=\(language)")
                #expect(answer.status == .ok && answer.text.contains("<html lang=\"\(language)\""), "\(page)")
                #expect(!answer.text.contains("Change your password") && !answer.text.contains("Signs in as"))
            }
        }
    }
}
