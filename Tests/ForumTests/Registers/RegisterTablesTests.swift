import Federation
import Primitives
import StrictJSON
import Testing

@testable import Forum

@Suite struct `The table of registers` {
    private static func barrier(_ key: String, country: String = "KG", title: String = "Cash alone") -> Record {
        let body: JSON = [
            "title": ["en": .string(title)], "summary": ["en": "The fee is taken in cash alone"], "country": .string(country), "sort": "fee",
            "source": "traveller",
        ]
        return Record(type: "register.barrier.submitted", key: key, base: 0, body: body)
    }

    private static func review(_ key: String, _ outcome: RegisterReview.Outcome, of index: Int64) -> Record {
        Record(
            type: "register.barrier.reviewed", key: key, base: 0,
            body: RegisterReview(outcome, of: index, comment: LocalizedText(english: "Which airport?")).json)
    }

    private static func answer(_ key: String, _ outcome: BarrierAnswer.Outcome, to index: Int64) -> Record {
        Record(
            type: BarrierAnswered.name, key: key, base: 0, body: BarrierAnswer(outcome, to: index, LocalizedText(english: "Cards are taken now")).json
        )
    }

    private static let entries: [[Record]] = [
        [barrier("almaty/cash")], [barrier("astana/queue", country: "UZ", title: "Queue")], [review("almaty/cash", .inReview, of: 0)],
        [review("almaty/cash", .returned, of: 0)], [barrier("almaty/cash", title: "Cash alone at Manas")],
        [answer("almaty/cash/bishkek", .solved, to: 4)],
    ]

    @Test(arguments: [1, 3, 6]) func `says how each entry stands, however its records are dealt out`(together: Int) async throws {
        let tables = try await FoldedTables(RegisterTables.self, Self.entries, together: together)
        try await tables.read { connection in
            let page = try RegisterTables.page(BarrierKind.self, limit: 10, connection)
            #expect(page.rows.map(\.key.description) == ["astana/queue", "almaty/cash"] && !page.hasMore)
            #expect(page.rows.map(\.state) == ["submitted", "solved"])
            let cash = page.rows[1]
            #expect(cash.entry.title.text(in: "en") == "Cash alone at Manas" && cash.index == 4 && cash.submittedAt < cash.changedAt)
        }
    }

    @Test func `is asked for a country, a state and page by page`() async throws {
        let tables = try await FoldedTables(RegisterTables.self, Self.entries)
        try await tables.read { connection in
            let kyrgyz = try RegisterTables.page(BarrierKind.self, subject: "KG", limit: 10, connection).rows
            #expect(kyrgyz.map(\.key.slug) == ["cash"])
            let submitted = try RegisterTables.page(BarrierKind.self, states: ["submitted"], limit: 10, connection).rows
            #expect(submitted.map(\.key.slug) == ["queue"])
            let either = try RegisterTables.page(BarrierKind.self, states: ["solved", "submitted"], limit: 1, connection)
            #expect(either.rows.map(\.key.slug) == ["queue"] && either.hasMore)
            #expect(try RegisterTables.page(BarrierKind.self, states: ["solve", "%"], limit: 1, connection).rows.isEmpty, "whole words")
            let first = try RegisterTables.page(BarrierKind.self, limit: 1, connection)
            let last = first.rows[0]
            let rest = try RegisterTables.page(
                BarrierKind.self, before: (last.submittedAt.milliseconds, last.key.description), limit: 1, connection)
            #expect(first.hasMore && rest.rows.map(\.key.slug) == ["cash"] && !rest.hasMore)
        }
    }

    @Test func `names an entry by its title, once`() throws {
        #expect(RegisterKey.slug(of: "Visa fee, in cash!", else: "barrier") { _ in false } == "visa-fee-in-cash")
        #expect(RegisterKey.slug(of: "签证费", else: "barrier") { _ in false } == "barrier")
        #expect(RegisterKey.slug(of: "24 hours", else: "barrier") { _ in false } == "barrier-24-hours")
        #expect(RegisterKey.slug(of: "Cash", else: "barrier") { $0 == "cash" } == "cash-2")
    }
}
