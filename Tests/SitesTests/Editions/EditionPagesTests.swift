import Coordinator
import HTTPTypes
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The pages of the forum's editions` {
    private static let languages = ["en", "ru", "zh-Hans", "ar"]

    @Test func `say at every site what the host has published`() async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            for host in ["almaty.test", "bukhara.test"] {
                let list = await sites.get("/editions", host: host)
                #expect(list.status == .ok && list.text.contains(#"href="/editions/almaty-2008""#))
                #expect(list.text.contains("The third forum &lt;b&gt;"))
                let page = await sites.get("/editions/almaty-2008?lang=ru", host: host)
                #expect(page.status == .ok && page.text.contains("Третий форум") && page.text.contains("Визы"))
                #expect(page.text.contains(#"href="https://example.org/declaration.pdf""#) && page.text.contains("11507a0e"))
            }
            let request = WebRequest(.get, "/editions", authority: "secretariat.test")
            #expect(await sites.secretariat.answer(request).text.contains("The third forum"))
        }
    }

    @Test(arguments: languages) func `are written in every language, before there is an edition and after`(language: String) async throws {
        try await TestSites.run { sites in
            let empty = await sites.get("/editions?lang=\(language)")
            #expect(empty.status == .ok && empty.text.contains(#"lang="\#(language)""#) && empty.text.contains(#"class="empty""#))
            try await sites.publishEdition()
            let page = await sites.get("/editions/almaty-2008?lang=\(language)")
            #expect(page.status == .ok && page.text.contains(#"dir="\#(language == "ar" ? "rtl" : "ltr")""#))
        }
    }

    @Test func `are left alone by who asks for what is not there`() async throws {
        try await TestSites.run { sites in
            for path in ["/editions/nowhere-2000", "/editions/UPPER", "/api/v1/editions/nowhere-2000"] {
                #expect(await sites.get(path).status == .notFound, "\(path)")
            }
            #expect(await sites.get("/api/v1/editions?after=!").status == .badRequest)
            #expect(await sites.cities.answer(WebRequest(.post, "/editions", authority: "almaty.test")).status == .methodNotAllowed)
        }
    }

    @Test func `are there as data and as a table that no spreadsheet runs`() async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            let items = try await sites.get("/api/v1/editions").json()["items"]?.array ?? []
            #expect(items.count == 1 && items.first?["edition"] == TestSites.edition && items.first?["index"]?.integer == 2)
            let table = await sites.get("/api/v1/editions.csv")
            #expect(table.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(table.text.contains("number,id,title,") && table.text.contains("3,almaty-2008,The third forum <b>,Almaty,2008-09-02"))
        }
    }

    @Test func `say so while they are put together anew, and show no part of a list`() async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            try await sites.forum.coordinator.database.write { try $0.execute("UPDATE projection SET folded_to = 1 WHERE name = 'editions'") }
            for path in ["/editions", "/editions/almaty-2008", "/api/v1/editions", "/api/v1/editions/almaty-2008", "/api/v1/editions.csv"] {
                let answer = await sites.secretariat.answer(WebRequest(.get, path, authority: "secretariat.test"))
                #expect(answer.status == .serviceUnavailable, "\(path)")
            }
            let told = await sites.secretariat.answer(WebRequest(.get, "/api/v1/editions", authority: "secretariat.test"))
            #expect(told.text.contains("1 of 3 entries"), "\(told.text)")
            // A city's own is whole.
            #expect(await sites.get("/editions").status == .ok)
        }
    }
}
