import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Forum

@Suite struct `The table of visa rules` {
    private static func rule(
        _ key: String, _ requirement: String, published: Bool = false, base: Int64 = 0, kind: String? = nil, days: Int64? = nil
    ) -> Record {
        var body = JSONObject()
        body["requirement"] = .string(requirement)
        body["sourceUrl"] = "https://mfa.example/visa"
        body["verifiedAt"] = "2026-11-24T00:00:00.000Z"
        body["sourceKind"] = kind.map { .string($0) }
        body["maxStayDays"] = days.map { .integer($0) }
        return Record(
            type: published ? VisaRulePublished.name : VisaRuleReported.name, key: "\(key)/tourism/ordinary", base: base, body: .object(body))
    }

    private static func reading(_ destination: String, _ day: String, base: Int64 = 0) -> Record {
        Record(
            type: VisaDatasetRead.name, key: destination, base: base,
            body: ["dated": .string(day), "sourceUrl": "https://example.org/dataset"])
    }

    private static let today = FoldedTables.start.date
    private static func day(_ days: Int) -> UTCDate { today.adding(days: days) }

    /// A border that a report, then its country, speaks of, both again, and others beside it.
    private static let story: [[Record]] = [
        [rule("KZ/DE", "e-visa", kind: "dataset"), rule("KZ/FR", "visa-required", kind: "embassy"), rule("UZ/DE", "visa-free", days: 30)],
        [rule("KZ/DE", "visa-free", published: true), rule("KZ/US", "visa-free", published: true)],
        [rule("KZ/DE", "eta", base: 1, kind: "ministry"), reading("KZ", "2025-01-12")],
        [rule("KZ/DE", "visa-on-arrival", published: true, base: 2), rule("KZ/US", "no-admission", kind: "dataset")],
        [rule("UZ/DE", "visa-free", base: 1, days: 60), reading("KZ", "2026-01-12", base: 3)],
    ]

    private static func tables(_ entries: [[Record]] = story, together: Int = 1) async throws -> FoldedTables {
        try await FoldedTables(VisaRules.self, entries, by: #require(ParticipantID("almaty")), together: together)
    }

    private static func standing(
        _ tables: FoldedTables, _ filter: VisaRules.Filter = .init(), after: VisaRuleKey? = nil, limit: Int = 100
    ) async throws -> [String] {
        let page = APIPage(limit: limit)
        return try await tables.read { connection in
            try VisaRules.standing(filter, on: today, after: after, page, connection).rows.map {
                "\($0.key.destination)/\($0.key.nationality) \($0.rule?.requirement.rawValue ?? "?") \($0.authority) \($0.index)"
            }
        }
    }

    @Test func `shows of each border what stands: the country's own word before a report, the newest of each`() async throws {
        let tables = try await Self.tables()
        #expect(
            try await Self.standing(tables) == [
                "KZ/DE visa-on-arrival own 3", "KZ/FR visa-required embassy 0", "KZ/US visa-free own 1", "UZ/DE visa-free dataset 4",
            ])
        let key = try #require(VisaRuleKey("KZ/DE/tourism/ordinary"))
        let report = try await tables.read { try VisaRules.reports(of: [key], on: Self.today, $0) }
        #expect(report.map { $0?.rule?.requirement } == [.eta] && report[0]?.authority == .ministry)
        let kazakhstan = try #require(CountryCode("KZ"))
        #expect(try await tables.read { try VisaRules.reading(of: kazakhstan, $0) }?.dated.description == "2026-01-12")
    }

    @Test(arguments: [2, 3, 5]) func `comes out the same however many entries are folded at once`(together: Int) async throws {
        let (one, other) = (try await Self.tables(), try await Self.tables(together: together))
        #expect(try await one.rows(of: VisaRules.self).count == 9)
        #expect(try await one.rows(of: VisaRules.self) == other.rows(of: VisaRules.self))
    }

    /// Borders in and out of their order, the same ones again and again, some of them with days on which they begin or end.
    private static func anyStory(_ generator: inout SeededGenerator) -> [[Record]] {
        let borders = ["KZ/DE", "KZ/FR", "KZ/US", "UZ/DE", "UZ/FR", "AE/US"]
        let requirements = ["visa-free", "visa-on-arrival", "e-visa", "eta", "visa-required", "no-admission"]
        return (0..<120).map { _ in
            var keys = borders.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
            if Bool.random(using: &generator) { keys.shuffle(using: &generator) }
            return keys.map { key in
                let record = rule(
                    key, requirements.randomElement(using: &generator) ?? "eta", published: Bool.random(using: &generator),
                    kind: ["dataset", "embassy", nil].randomElement(using: &generator) ?? nil,
                    days: [nil, 30].randomElement(using: &generator) ?? nil)
                var body = record.body.object ?? JSONObject()
                if Int.random(in: 0..<12, using: &generator) == 0 {
                    body["validFrom"] = .string(day(.random(in: -1...9, using: &generator)).description)
                    body["validTo"] = .string(day(.random(in: 9...12, using: &generator)).description)
                }
                return Record(type: record.type, key: record.key, base: 0, body: .object(body))
            }
        }
    }

    @Test(arguments: [1, 2, 3, 4]) func `comes out the same of any story, however its entries are dealt out`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        // Five and a half hours apart: a month in all.
        let story = Self.anyStory(&generator)
        let single = try await FoldedTables(VisaRules.self, story, together: 1, secondsBetween: 20_000).rows(of: VisaRules.self)
        for together in [2, 7, 120] {
            let tables = try await FoldedTables(VisaRules.self, story, together: together, secondsBetween: 20_000)
            #expect(try await tables.rows(of: VisaRules.self) == single, "\(together) at once")
        }
        // Without days on which something begins, of each border the newest alone is written.
        let plain = story.map { $0.filter { $0.body["validFrom"] == nil } }
        let (one, all) = (
            try await FoldedTables(VisaRules.self, plain, secondsBetween: 20_000), try await FoldedTables(VisaRules.self, plain, together: 120)
        )
        let rules = try await one.rows(of: VisaRules.self).filter { $0.hasPrefix("visa_rule:") }
        #expect(try await all.rows(of: VisaRules.self).filter { $0.hasPrefix("visa_rule:") } == rules && rules.count > 6)
    }

    @Test func `knows how open a destination was at the end of each day on which a rule of it changed`() async throws {
        // 2026-11-25T08:00 and every eleven hours: entries 0 and 1 are of the 25th, 2 and 3 of the 26th, 4 of the 27th.
        let entries = [
            [Self.rule("KZ/DE", "visa-required")], [Self.rule("KZ/DE", "e-visa", base: 1)],
            [Self.rule("KZ/DE", "visa-free", published: true)], [Self.rule("KZ/FR", "visa-required"), Self.rule("UZ/DE", "visa-free")],
            [Self.rule("KZ/DE", "visa-free", base: 2)],
        ]
        for together in [1, 2, 5] {
            let tables = try await FoldedTables(VisaRules.self, entries, together: together, secondsBetween: 40_000)
            let kazakhstan = try #require(CountryCode("KZ"))
            let (days, hasMore) = try await tables.read {
                try VisaRules.opennessOverTime(of: kazakhstan, .tourism, .ordinary, on: Self.day(3), limit: 2, $0)
            }
            #expect(
                days.map { "\($0.day) \($0.perMille ?? -1) of \($0.nationalities)" } == ["2026-11-27 500 of 2", "2026-11-26 500 of 2"] && hasMore)
            let first = try await tables.read {
                try VisaRules.opennessOverTime(of: kazakhstan, .tourism, .ordinary, on: Self.day(3), before: days[1].day, limit: 2, $0)
            }
            #expect(first.days.map { "\($0.day) \($0.perMille ?? -1) of \($0.nationalities)" } == ["2026-11-25 500 of 1"] && !first.hasMore)
        }
    }

    @Test func `reads of a body what it keeps, as the type reads it, and of a strange one what it can`() throws {
        let body = Self.rule("KZ/DE", "e-visa", kind: "embassy", days: 30).body
        let rule = try VisaRule(Fields(body))
        let columns = VisaRuleColumns(body.compact[...])
        #expect(columns.requirement == rule.requirement && columns.maxStayDays == 30 && columns.sourceKind == .embassy)
        #expect(columns.verifiedAt == rule.verifiedAt && columns.validFrom == nil)
        var many = try #require(body.object)
        for number in 0..<20 { many["member\(number)"] = "unknown" }
        #expect(VisaRuleColumns(JSON.object(many).compact[...]) == columns)
        // Spelled as few would: with white space, with escapes in a name and in a value, and with what is nested before it.
        let text = String(decoding: body.compact, as: UTF8.self)
        for (plain, spelled) in [
            ("\":", "\" : "), ("\"requirement\"", #""requ\u0069rement""#), ("e-visa", #"e\u002dvisa"#), ("embassy", #"emb\u0061ssy"#),
            ("{", #"{"fee":{"requirement":"eta","a":[{},[1,"}"]]},"#),
        ] {
            let other = text.replacing(plain, with: spelled)
            #expect(other != text && VisaRuleColumns(Array(other.utf8)[...]) == columns, "\(other)")
        }
        let later: JSON = ["requirement": ["teleport"], "maxStayDays": "thirty", "validTo": "never"]
        #expect(VisaRuleColumns(later.compact[...]) == VisaRuleColumns(JSON.object(JSONObject()).compact[...]))
    }

    @Test func `is filtered by destination, nationality and both, and read page by page`() async throws {
        let tables = try await Self.tables()
        let (kazakhstan, germany) = (try #require(CountryCode("KZ")), try #require(CountryCode("DE")))
        #expect(try await Self.standing(tables, .init(destination: kazakhstan)).map { $0.prefix(5) } == ["KZ/DE", "KZ/FR", "KZ/US"])
        #expect(try await Self.standing(tables, .init(nationality: germany)).map { $0.prefix(5) } == ["KZ/DE", "UZ/DE"])
        #expect(try await Self.standing(tables, .init(destination: kazakhstan, nationality: germany)).map { $0.prefix(5) } == ["KZ/DE"])
        #expect(try await Self.standing(tables, .init(purpose: .transit)) == [])
        var (seen, after): ([String], VisaRuleKey?) = ([], nil)
        for _ in 0..<10 {
            guard let next = try await Self.standing(tables, after: after, limit: 1).first else { break }
            seen.append(String(next.prefix(5)))
            after = VisaRuleKey("\(next.prefix(5))/tourism/ordinary")
        }
        #expect(seen == ["KZ/DE", "KZ/FR", "KZ/US", "UZ/DE"])
    }

    @Test func `shows what a later version of the rules has written, not understood, and counts it nowhere`() async throws {
        let later = Record(type: VisaRulePublished.name, key: "UZ/DE/tourism/ordinary", base: 0, body: ["requirement": "teleport"])
        let tables = try await Self.tables(Self.story + [[later]])
        #expect(try await Self.standing(tables).last == "UZ/DE ? own 5")
        let openness = try await tables.read { try VisaRules.openness(.tourism, .ordinary, on: Self.today, $0) }
        #expect(openness.map { "\($0.destination) \($0.perMille ?? -1) of \($0.nationalities)" } == ["KZ 567 of 3"])
    }

    @Test func `of which nothing is known is neither open nor closed`() async throws {
        let tables = try await Self.tables()
        let countries = Set(["KZ", "DE", "UZ"].compactMap { CountryCode($0) })
        let openness = try await tables.read { try VisaRules.openness(among: countries, .tourism, .ordinary, on: Self.today, $0) }
        #expect(openness.map { "\($0.destination) \($0.perMille.map { "\($0)" } ?? "unknown")" } == ["DE unknown", "KZ 700", "UZ 1000"])
        #expect(VisaOpenness.perMille(ofRegion: openness) == 850)
        #expect(VisaOpenness.perMille(ofRegion: []) == nil)
    }

    @Test func `knows who publishes for a country, and that a naming was taken back`() async throws {
        func naming(_ country: String, _ city: String?, base: Int64 = 0) -> Record {
            let body = VisaPublisher(city: city.flatMap { CityID($0) }, letterURL: "https://mfa.example/letter", reason: "A letter came.").json
            return Record(type: VisaPublisherNamed.name, key: country, base: base, body: body)
        }
        let tables = try await FoldedTables(
            VisaPublishers.self, [[naming("KZ", "almaty"), naming("KG", "bishkek")], [naming("KG", nil, base: 1)], [naming("UZ", "bukhara")]])
        let (namings, hasMore) = try await tables.read { try VisaPublishers.page(after: "", limit: 2, $0) }
        #expect(namings.map { "\($0.country) \($0.publisher.city?.text ?? "nobody") \($0.index)" } == ["KG nobody 1", "KZ almaty 0"] && hasMore)
        #expect(try await tables.read { try VisaPublishers.page(after: "KZ", limit: 2, $0) }.namings.map(\.country.text) == ["UZ"])
    }
}
