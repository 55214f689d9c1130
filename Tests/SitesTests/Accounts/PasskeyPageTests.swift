import Accounts
import CityNode
import HTTPTypes
import Primitives
import StrictJSON
import TestKit
import Testing

@testable import Sites
@testable import Web

@Suite("Passkeys on the pages", .timeLimit(.minutes(3)))
struct PasskeyPageTests {
    private static let https = HTTPField.Name("X-Forwarded-Proto").map { [$0: "https"] as HTTPFields } ?? [:]

    private static func secure(_ sites: TestSites) -> StaffBrowser { StaffBrowser(sites, remote: "127.0.0.1", fields: https) }

    /// Somebody with both factors, in a browser that comes over TLS.
    private static func official(_ sites: TestSites, _ login: String = "dana") async throws -> StaffBrowser {
        let (plain, _) = try await sites.staff(login, "auditor")
        let browser = secure(sites)
        for name in ["session", "browser"] { browser.set("__Host-\(name)", try plain.cookie(name).required) }
        return browser
    }

    /// What a page has for the script.
    private static func options(_ page: WebAnswer) throws -> JSON {
        let text = try #require(page.text.firstMatch(of: /data-options="([^"]*)"/)).1
        return try JSON.parse(String(text).replacing("&quot;", with: "\"").replacing("&#34;", with: "\"").replacing("&amp;", with: "&"))
    }

    private static func device() throws -> SoftwareAuthenticator { try SoftwareAuthenticator(origin: "https://almaty.test", site: "almaty.test") }

    private static func add(_ device: SoftwareAuthenticator, _ browser: StaffBrowser, named name: String = "Phone <b>") async throws -> WebAnswer {
        await browser.get("/account/passkeys/new")
        let page = await browser.post("/account/passkeys/new", [("name", name), ("present", TestSites.password)])
        #expect(page.status == .ok && !page.text.contains("<b>"), "\(page.text)")
        let made = try device.create(challenge: try #require(try options(page)["challenge"]?.string))
        return await browser.post(
            "/account/passkeys", [("name", name), ("client-data", made.clientData), ("attestation", made.attestation)])
    }

    private static func signIn(_ device: SoftwareAuthenticator, _ sites: TestSites, _ browser: StaffBrowser, next: String = "") async throws
        -> WebAnswer
    {
        let page = await browser.get("/sign-in")
        let handle = try await sites.accounts().user("dana").id.text
        let fields = try device.get(challenge: try #require(try options(page)["challenge"]?.string), userHandle: handle)
        return await browser.post("/sign-in/passkey", fields + [("next", next)])
    }

    @Test func `are seen and removed by an administrator, which ends what they began`() async throws {
        try await TestSites.run { sites in
            let browser = try await Self.official(sites)
            let (admin, _) = try await sites.staff("admin", "city-administrator")
            #expect(await admin.get("/admin/users/dana").text.contains("The user has no passkey"))
            let device = try Self.device()
            _ = try await Self.add(device, browser)
            let before = await admin.get("/admin/users/dana").text
            #expect(before.contains("1 passkey.") && before.contains("Phone &lt;b&gt;") && before.contains("never"), "\(before)")
            let other = Self.secure(sites)
            _ = try await Self.signIn(device, sites, other, next: "/admin/audit")
            #expect(await other.get("/admin/audit").status == .ok)
            let used = await admin.get("/admin/users/dana").text
            #expect(used.contains("almaty.test") && !used.contains(">never<"))

            let id = try #require(used.firstMatch(of: /name="passkey" value="([^"]+)"/)).1
            let path = "/admin/users/dana/passkeys/remove"
            #expect(await admin.post("/admin/users/admin/passkeys/remove", [("passkey", String(id))]).status == .notFound, "it is another's")
            #expect(await admin.post(path, [("passkey", String(id))]).field("Location") == "/admin/users/dana?done=passkey")
            #expect(await admin.post(path, [("passkey", String(id))]).status == .notFound)
            #expect(await other.get("/admin/audit").status == .seeOther)
            #expect(try await Self.signIn(device, sites, other).status == .unprocessableContent)
            let trail = await admin.get("/admin/audit?actor=admin").text
            #expect(trail.contains("passkey.removed") && trail.contains("dana"))
        }
    }

    @Test func `are added after the password, sign in where nobody has signed in before, and are removed`() async throws {
        try await TestSites.run { sites in
            let browser = try await Self.official(sites)
            await browser.get("/account/passkeys/new")
            let wrong = await browser.post("/account/passkeys/new", [("name", "Phone"), ("present", "wrong")])
            #expect(
                wrong.status == .unprocessableContent && wrong.text.contains(#"id="field-present-error""#) && wrong.text.contains(#"value="Phone""#))
            let device = try Self.device()
            #expect(try await Self.add(device, browser).field("Location") == "/account?done=passkey-added")
            let account = await browser.get("/account?done=passkey-added")
            #expect(account.text.contains("Phone &lt;b&gt;") && account.text.contains("never"), "\(account.text)")

            let other = Self.secure(sites)
            let signedIn = try await Self.signIn(device, sites, other, next: "/admin/audit")
            #expect(signedIn.field("Location") == "/admin/audit", "\(signedIn.text)")
            #expect(await other.get("/admin/audit").text.contains("passkey Phone &lt;b&gt;"))
            let far = try await Self.signIn(device, sites, Self.secure(sites), next: "https://evil.test/")
            #expect(far.field("Location") == "/account")

            let id = try #require(account.text.firstMatch(of: /name="passkey" value="([^"]+)"/)).1
            await browser.get("/account")
            #expect(await browser.post("/account/passkeys/remove", [("passkey", String(id))]).field("Location") == "/account?done=passkey-removed")
            #expect(await browser.post("/account/passkeys/remove", [("passkey", String(id))]).status == .notFound)
            #expect(await other.get("/admin/audit").status == .seeOther, "the session that the passkey began is over")
            let gone = try await Self.signIn(device, sites, Self.secure(sites))
            #expect(gone.status == .unprocessableContent && gone.text.contains("not known here"))
        }
    }

    @Test func `of another person's are neither removed nor seen`() async throws {
        try await TestSites.run { sites in
            let (dana, bolat) = (try await Self.official(sites), try await Self.official(sites, "bolat"))
            _ = try await Self.add(try Self.device(), dana)
            let id = try await sites.accounts().passkeys(of: sites.accounts().user("dana").id)[0].id.text
            #expect(await !bolat.get("/account").text.contains("Phone"))
            #expect(await bolat.post("/account/passkeys/remove", [("passkey", id)]).status == .notFound)
            #expect(try await sites.accounts().passkeys(of: sites.accounts().user("dana").id).count == 1)
        }
    }

    @Test func `are taken of no form that another site has sent, and of no challenge that another browser was shown`() async throws {
        try await TestSites.run { sites in
            let device = try Self.device()
            _ = try await Self.add(device, try await Self.official(sites))
            let (mine, theirs) = (Self.secure(sites), Self.secure(sites))
            let shown = try Self.options(await theirs.get("/sign-in"))["challenge"]?.string ?? ""
            await mine.get("/sign-in")
            let fields = try device.get(challenge: shown, userHandle: try await sites.accounts().user("dana").id.text)
            let refused = await mine.post("/sign-in/passkey", fields)
            #expect(refused.status == .unprocessableContent && refused.text.contains("open for too long"))
            #expect(await theirs.post("/sign-in/passkey", fields, token: "0").status == .forbidden)
            #expect(await theirs.post("/sign-in/passkey", fields, fields: [.origin: "https://evil.test"]).status == .forbidden)
            #expect(await theirs.post("/sign-in/passkey", fields).field("Location") == "/account")
            for (name, _) in fields {
                let odd = fields.map { $0.0 == name ? (name, "%%%") : $0 }
                await theirs.get("/sign-in")
                #expect(await theirs.post("/sign-in/passkey", odd).status == .unprocessableContent, "\(name)")
            }
        }
    }

    @Test func `are offered where browsers have them: over TLS or on this machine, under a name`() async throws {
        try await TestSites.run { sites in
            let plain = StaffBrowser(sites)
            #expect(await !plain.get("/sign-in").text.contains("data-options"))
            let (official, _) = try await sites.staff("dana", "auditor")
            #expect(await official.get("/account/passkeys/new").text.contains("reached by https"))
            #expect(await Self.secure(sites).get("/sign-in").text.contains("data-options"))
            let here = StaffBrowser(sites, secretariat: true)
            #expect(await here.get("/sign-in").text.contains("data-options"))
            for authority in ["127.0.0.1", "127.0.0.1:80", "[::1]:80"] {
                #expect(PasskeySite(WebRequest(.get, "/", authority: authority)) == nil, "\(authority)")
            }
            let site = PasskeySite(WebRequest(.get, "/", authority: "Almaty.localhost:8080"))
            #expect(site == PasskeySite(id: "almaty.localhost", origin: "http://almaty.localhost:8080"))
        }
    }

    @Test(arguments: ["ru", "zh-Hans", "ar"])
    func `speak the language of who works there`(language: String) async throws {
        try await TestSites.run { sites in
            let browser = try await Self.official(sites)
            for page in ["/account", "/account/passkeys/new", "/sign-in"] {
                let text = await browser.get("\(page)?lang=\(language)").text
                #expect(text.contains("<html lang=\"\(language)\"") && !text.lowercased().contains("passkey "), "\(page)")
            }
        }
    }
}
