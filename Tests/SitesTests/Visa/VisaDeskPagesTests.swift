import Accounts
import CityNode
import HTTPTypes
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The pages of the visa desk` {
    private static let rule = "/admin/visa/rule/KZ/DE/tourism/ordinary"
    private static let typed = [
        ("requirement", "visa-free"), ("maxStayDays", "90"), ("windowDays", "180"), ("sourceUrl", "https://mfa.example/visa"),
        ("sourceKind", "city"), ("fee.amount", "12,5"), ("fee.currency", "USD"), ("conditions.en", "<script>alert(1)</script>"),
    ]

    private static func revision(_ answer: WebAnswer) throws -> String {
        let field = #"name="revision" value=""#
        let start = try #require(answer.text.firstRange(of: field)?.upperBound)
        return String(answer.text[start...].prefix { $0 != "\"" })
    }

    private static func place(_ answer: WebAnswer) throws -> String {
        String(try #require(answer.field("Location")).prefix { $0 != "?" })
    }

    @Test func `take a rule through four eyes to another city`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            let (timur, _) = try await sites.staff("timur", "visa-publisher")
            #expect(await aigerim.get(Self.rule).status == .ok)
            let saved = await aigerim.post(Self.rule, Self.typed)
            #expect(saved.status == .seeOther, "\(saved.text)")
            let set = try Self.place(saved)
            let draft = await aigerim.get(set)
            #expect(draft.text.contains("No visa, 90 in 180 days") || draft.text.contains("90"), "\(draft.text)")
            #expect(await aigerim.post(set + "/submit", [("revision", try Self.revision(draft))]).status == .seeOther)
            // Who has drafted it is offered no approval, and is refused one.
            let waiting = await aigerim.get(set)
            #expect(!waiting.text.contains("/approve\""))
            let own = await aigerim.post(set + "/approve", [("revision", "2")])
            #expect(own.status == .unprocessableContent && own.text.contains("Somebody else has to approve it"))
            let today = await timur.get("/admin").text
            #expect(today.contains(#"<a href="/admin/visa">1 change set of visa rules waits for approval.</a>"#), "\(today)")
            let seen = await timur.get(set)
            #expect(seen.text.contains("/approve\""))
            let approved = await timur.post(set + "/approve", [("revision", try Self.revision(seen))])
            #expect(approved.status == .seeOther, "\(approved.text)")
            try await sites.bukhara.reach(3)
            let rules = try await sites.get("/api/v1/visa-rules?destination=KZ", host: "bukhara.test").json()["items"]?.array ?? []
            #expect(rules.first?["body"]?["maxStayDays"]?.integer == 90 && rules.first?["body"]?["fee"]?["amount"]?.integer == 1250)
            try await sites.almaty.reach(3)
            #expect(await !timur.get("/admin").text.contains("waits for approval"))
            let after = await timur.get(set)
            #expect(after.text.contains("entry 2 of the log"), "\(after.text)")
            let trail = try await sites.accounts().readTrail { try $0.query("SELECT action FROM audit_entry WHERE action LIKE 'visa-set.%'").count }
            #expect(trail == 3)
        }
    }

    @Test func `keep what was typed where somebody was quicker, and say what is there now`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            let (timur, _) = try await sites.staff("timur", "forum-officer")
            await aigerim.get(Self.rule)
            let set = try Self.place(await aigerim.post(Self.rule, Self.typed))
            let id = String(set.split(separator: "/").last ?? "")
            #expect(await timur.get(Self.rule + "?set=\(id)").text.contains("180"))
            let quicker = Self.typed.filter { $0.0 != "maxStayDays" } + [("maxStayDays", "60"), ("set", id), ("revision", "1")]
            #expect(await timur.post(Self.rule, quicker).status == .seeOther)
            let slower = Self.typed.filter { $0.0 != "maxStayDays" } + [("maxStayDays", "45"), ("set", id), ("revision", "1")]
            let refused = await aigerim.post(Self.rule, slower)
            #expect(
                refused.status == .conflict && refused.text.contains(#"value="45""#) && refused.text.contains("60 days in any 180 days"),
                "\(refused.text)")
            #expect(try Self.revision(refused) == "2")
        }
    }

    @Test func `change many rules at once, and say which fields are wrong`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "visa-publisher")
            await aigerim.get("/admin/visa/bulk")
            let common = [("purposes", "tourism"), ("documents", "ordinary"), ("act", "replace")]
            let wrong = await aigerim.post("/admin/visa/bulk", common + [("countries", "DE, Utopia")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("UTOPIA"), "\(wrong.text)")
            let whole = common + [("groups", "central-asia"), ("countries", "de fr"), ("except", "UZ")]
            let missing = await aigerim.post("/admin/visa/bulk", whole)
            #expect(missing.status == .unprocessableContent && missing.text.contains("This must be there for a whole rule"))
            let made = await aigerim.post("/admin/visa/bulk", whole + [("requirement", "e-visa"), ("sourceUrl", "https://mfa.example/")])
            #expect(made.status == .seeOther, "\(made.text)")
            let page = await aigerim.get(try Self.place(made))
            for country in ["Germany", "France", "Kyrgyzstan", "Tajikistan", "Turkmenistan"] { #expect(page.text.contains(country), "\(country)") }
            #expect(!page.text.contains("Kazakhstan for a passport of Uzbekistan"))
            #expect(!page.text.contains("Another set changes the same"))
            let second = await aigerim.post("/admin/visa/bulk", whole + [("requirement", "visa-on-arrival"), ("sourceUrl", "https://mfa.example/")])
            #expect(second.status == .seeOther, "\(second.text)")
            let (here, there) = (try Self.place(made), try Self.place(second))
            for (set, other) in [(here, there), (there, here)] {
                let told = await aigerim.get(set).text
                #expect(told.contains("Another set changes the same") && told.contains(other.prefix { $0 != "?" }), "\(set)")
            }
        }
    }

    @Test(arguments: ["en", "ru", "zh-Hans", "ar"]) func `are written in every language, at a city and at the secretariat`(language: String)
        async throws
    {
        try await TestSites.run { sites in
            for secretariat in [false, true] {
                let (reader, _) = try await sites.staff("reader", secretariat ? "editor" : "visa-publisher", secretariat: secretariat)
                for path in ["", "/rules", "/stale", "/conflicts", "/bulk", "/rule/KZ/DE/tourism/ordinary"] {
                    let answer = await reader.get("/admin/visa\(path)?lang=\(language)")
                    #expect(answer.status == .ok && answer.text.contains(#"lang="\#(language)""#), "\(path): \(answer.text.prefix(400))")
                }
            }
        }
    }

    @Test func `are for those who may, and for no other country's rules`() async throws {
        try await TestSites.run { sites in
            let (auditor, _) = try await sites.staff("auditor", "auditor")
            #expect(await auditor.get("/admin/visa").status == .ok)
            #expect(await auditor.get("/admin/visa/bulk").status == .forbidden)
            #expect(await auditor.post(Self.rule, Self.typed).status == .forbidden)
            #expect(await auditor.get("/admin/visa/rule/UZ/DE/tourism/ordinary").status == .notFound)
            #expect(await auditor.get("/admin/visa/rule/KZ/KZ/tourism/ordinary").status == .notFound)
            #expect(await auditor.get("/admin/visa/sets/none").status == .notFound)
        }
    }
}
