import Federation
import Primitives
import StrictJSON
import Testing

@testable import Forum

@Suite struct `What the visa desk is to look at` {
    private static let old = DeskTables.now.adding(seconds: -200 * 86_400)
    private static var day: UTCDate { DeskTables.now.date }

    @Test func `are rules that nobody has looked at for long, not those that have ended`() async throws {
        var ended = DeskTables.rule(at: Self.old)
        ended.validTo = Self.day.adding(days: -1)
        let desk = try await DeskTables(
            "KZ",
            [
                try DeskTables.published("KZ/DE", DeskTables.rule(at: Self.old)), try DeskTables.published("KZ/FR", DeskTables.rule()),
                try DeskTables.published("KZ/IT", ended), try DeskTables.published("UZ/DE", DeskTables.rule(at: Self.old)),
                try DeskTables.reported("KZ/ES", DeskTables.rule(kind: .dataset, at: Self.old)),
            ])
        try await desk.write { desk, connection in
            let stale = try desk.stale(on: Self.day, limit: 10, connection).rules
            #expect(stale.map(\.key.nationality.text) == ["DE"])
            #expect(try desk.stale(on: Self.day, after: 365, limit: 10, connection).rules.count == 0)
            #expect(try desk.summary(on: Self.day, connection) == VisaDesk.Summary(rules: 3, stale: 1, spokenOfTwice: 0))
        }
    }

    @Test func `are not those that a dataset has confirmed since`() async throws {
        let old = DeskTables.rule(kind: .dataset, at: Self.old)
        func reading(_ day: UTCDate) -> Record {
            Record(
                type: VisaDatasetRead.name, key: "KZ", base: 0, body: DatasetReading(dated: day, sourceURL: "https://example.org/data").json)
        }
        for (dated, stale) in [(Self.day, 0), (Self.day.adding(days: -190), 1)] {
            let desk = try await DeskTables(nil, [try DeskTables.reported("KZ/DE", old), reading(dated)])
            let found = try await desk.write { try $0.stale(on: Self.day, limit: 10, $1).rules.count }
            #expect(found == stale, "a dataset of \(dated)")
        }
        let before = try await DeskTables(nil, [reading(Self.day), try DeskTables.reported("KZ/DE", old)])
        let stale = try await before.write { try $0.stale(on: Self.day, limit: 10, $1).rules.count }
        #expect(stale == 1, "a reading confirms what stood before it")
    }

    @Test func `are borders at which country and report contradict each other, page by page`() async throws {
        let entries = try ["DE", "FR", "IT"].flatMap { nationality in
            [
                try DeskTables.published("KZ/\(nationality)", DeskTables.rule(.visaFree, 30)),
                try DeskTables.reported("KZ/\(nationality)", DeskTables.rule(.visaFree, nationality == "FR" ? 30 : 14, kind: .dataset)),
            ]
        }
        let desk = try await DeskTables("KZ", entries)
        try await desk.write { desk, connection in
            let first = try desk.conflicts(on: Self.day, limit: 1, connection)
            #expect(first.rules.map(\.key.nationality.text) == ["DE"] && first.rules[0].disagreements == ["maxStayDays"])
            #expect(first.rules[0].rule?.maxStayDays == 30 && first.rules[0].other?.maxStayDays == 14)
            let rest = try desk.conflicts(on: Self.day, behind: first.next, limit: 10, connection)
            #expect(rest.rules.map(\.key.nationality.text) == ["IT"] && rest.next == nil)
            let page = try desk.rules(of: nil, at: nil, limit: 2, connection)
            #expect(page.hasMore && page.rules.count == 2)
            #expect(try desk.rules(of: CountryCode("IT"), at: nil, limit: 2, connection).rules.map(\.key.nationality.text) == ["IT"])
        }
    }
}
