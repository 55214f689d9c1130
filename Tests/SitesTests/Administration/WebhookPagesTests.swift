import Accounts
import CityNode
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(3))) struct `The pages of webhooks` {
    private static func path(_ answer: WebAnswer) throws -> String {
        let text = answer.text
        let start = try #require(text.firstRange(of: "/admin/webhooks/"))
        return "/admin/webhooks/" + text[start.upperBound...].prefix(36)
    }

    @Test(arguments: [false, true])
    func `add one, show its secret this once, try it, stop it, start it and take it away`(atSecretariat: Bool) async throws {
        try await TestSites.run { sites in
            let role = atSecretariat ? "administrator" : "city-administrator"
            let (administrator, _) = try await sites.staff("admin", role, secretariat: atSecretariat)
            #expect(await administrator.get("/admin/webhooks").text.contains("There is no webhook yet."))
            let added = await administrator.post(
                "/admin/webhooks", [("address", "https://receiver.invalid/in"), ("types", "visa.rule.published")])
            #expect(added.status == .ok && added.text.contains("whsec_"), "\(added.text)")
            let path = try Self.path(added)
            let page = await administrator.get(path).text
            #expect(page.contains("receiver.invalid") && page.contains("Nothing was sent yet") && !page.contains("whsec_"))
            #expect(await administrator.get("/admin/webhooks").text.contains("1 type"))
            let tried = await administrator.follow(await administrator.post("\(path)/test", [])).text
            #expect(tried.contains("The receiver has not taken it") && tried.contains("has no address. Look at its spelling"), "\(tried)")
            let again = await administrator.post("\(path)/again", [("number", "1")])
            #expect(again.status == .seeOther)
            #expect(await administrator.post("\(path)/secret", []).text.contains("signs as well for a day"))
            #expect(await administrator.follow(await administrator.post("\(path)/stop", [])).text.contains("It sends nothing until it is started."))
            #expect(await administrator.follow(await administrator.post("\(path)/start", [("from", "now")])).text.contains("It sends again."))
            #expect(await administrator.post("\(path)/start", [("from", "elsewhere")]).status == .notFound)
            let removed = await administrator.follow(await administrator.post("\(path)/remove", []))
            #expect(removed.text.contains("It is removed.") && removed.text.contains("There is no webhook yet."))
            #expect(await administrator.get(path).status == .notFound)
            let trail = await administrator.get("/admin/audit").text
            for action in ["added", "tested", "secret-changed", "stopped", "started", "removed"] {
                #expect(trail.contains("webhook.\(action)"), "\(action)")
            }
            #expect(!trail.contains("whsec_"))
        }
    }

    @Test func `refuse at the field what may not be asked, and keep what was typed`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            await administrator.get("/admin/webhooks")
            for (address, words) in [
                ("http://example.org/", "This must be an https address"),
                ("https://127.0.0.1/", "it is no address of the public internet"),
                ("https://[::ffff:10.0.0.1]/", "it is no address of the public internet"),
                ("https://169.254.169.254/latest", "it is no address of the public internet"),
                ("https://localhost:9443/metrics", "This name means the server itself"),
                ("https://a:b@example.org/", "This must be an https address"),
            ] {
                let answer = await administrator.post("/admin/webhooks", [("address", address), ("types", "visa.rule.published")])
                #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(address): \(answer.text)")
                #expect(answer.text.contains(#"value="\#(address)""#), "\(address)")
            }
            #expect(await administrator.get("/admin/webhooks").text.contains("There is no webhook yet."))
        }
    }

    @Test func `are for administrators alone, and for those of the site alone`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            await administrator.get("/admin/webhooks")
            let path = try Self.path(await administrator.post("/admin/webhooks", [("address", "https://receiver.invalid/")]))
            for role in ["signatory", "forum-officer", "visa-publisher", "auditor"] {
                let (other, _) = try await sites.staff(role, role)
                #expect(await other.get(path).status == .forbidden, "\(role)")
                #expect(await other.post("\(path)/remove", []).status == .forbidden, "\(role)")
                #expect(await !other.get("/admin").text.contains("/admin/webhooks"), "\(role)")
            }
            let (secretary, _) = try await sites.staff("admin", "administrator", secretariat: true)
            #expect(await secretary.get(path).status == .notFound)
        }
    }

    @Test func `are spoken of on the first page where one is stopped`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            await administrator.get("/admin/webhooks")
            let path = try Self.path(await administrator.post("/admin/webhooks", [("address", "https://receiver.invalid/")]))
            try await sites.almaty.database.write {
                try $0.execute("UPDATE webhook SET stopped_at = 1, stopped_because = '{\"fault\":\"other\",\"reason\":\"<b>500\"}'")
            }
            #expect(
                await administrator.get("/admin").text.contains(#"<a href="/admin/webhooks">A webhook is stopped: nobody takes what they send.</a>"#))
            #expect(await administrator.get(path).text.contains("&lt;b&gt;500"))
        }
    }

    @Test func `send a city's own record to its receiver as soon as the log has it`() async throws {
        try await TestSites.run { sites in
            let (administrator, _) = try await sites.staff("admin", "city-administrator")
            await administrator.get("/admin/webhooks")
            let path = try Self.path(await administrator.post("/admin/webhooks", [("address", "https://receiver.invalid/")]))
            try await sites.publishEdition()
            // Nobody has this name: what matters is that the city has tried by itself.
            try await eventually("the city has tried") { await administrator.get(path).text.contains("Edition of the forum almaty-2008") }
        }
    }
}
