import Federation
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Forum

@Suite struct `The matrix of visa rules` {
    private static func rule(_ key: String, _ requirement: String, published: Bool = false, _ more: [(String, JSON)] = []) -> Record {
        let body: [(String, JSON)] = [
            ("requirement", .string(requirement)), ("sourceUrl", "https://mfa.example/visa"), ("verifiedAt", "2026-11-24T00:00:00.000Z"),
        ]
        return Record(
            type: published ? VisaRulePublished.name : VisaRuleReported.name, key: "\(key)/tourism/ordinary", base: 0,
            body: .object(JSONObject(body + more)))
    }

    private static func letters(_ entries: [[Record]], on day: String) async throws -> [String] {
        let tables = try await FoldedTables(VisaRules.self, entries, by: #require(ParticipantID("almaty")))
        let day = try #require(UTCDate(day))
        let matrix = try await tables.read { try VisaMatrix(among: nil, on: day, $0) }
        return [matrix.nationalities.map(\.text).joined(separator: " ")]
            + matrix.rows.map { row in "\(row.destination) " + row.cells.map { "\($0.letter)" }.joined() }
    }

    @Test func `has a letter for every border, the country's own word before a report`() async throws {
        let entries = [
            [Self.rule("KZ/DE", "e-visa"), Self.rule("KZ/FR", "visa-required"), Self.rule("UZ/DE", "eta"), Self.rule("UZ/KZ", "no-admission")],
            [Self.rule("KZ/DE", "visa-free", published: true), Self.rule("KZ/US", "visa-on-arrival", published: true)],
        ]
        #expect(try await Self.letters(entries, on: "2026-11-26") == ["DE FR KZ US", "KZ FV-A", "UZ T.N."])
    }

    @Test func `has what holds on the day: what has ended or not begun is left to the report`() async throws {
        let entries = [
            [Self.rule("KZ/DE", "e-visa"), Self.rule("KZ/FR", "visa-required"), Self.rule("KZ/US", "visa-free", [("validTo", "2026-12-31")])],
            [Self.rule("KZ/DE", "visa-free", published: true, [("validFrom", "2027-01-01")])],
            [Self.rule("KZ/FR", "visa-free", published: true, [("validTo", "2026-12-31")])],
        ]
        #expect(try await Self.letters(entries, on: "2026-12-31") == ["DE FR US", "KZ EFF"])
        #expect(try await Self.letters(entries, on: "2027-01-01") == ["DE FR", "KZ FV"], "of the third nothing is known any more")
    }

    @Test func `tells the region's openness over time from the days of its countries`() throws {
        func day(_ text: String, _ tenths: Int, of nationalities: Int = 2) throws -> VisaRules.OpennessOfDay {
            VisaRules.OpennessOfDay(
                day: try #require(UTCDate(text)), perMille: 1000, nationalities: 200, region: .init(tenths: tenths, nationalities: nationalities))
        }
        let countries = [
            // On the 28th another passport of the world is let in: for the region nothing has changed.
            [try day("2026-11-28", 18), try day("2026-11-27", 18), try day("2026-11-25", 10)],
            [try day("2026-11-26", 1, of: 1), try day("2026-11-24", 0, of: 0)], [],
        ]
        let told = VisaRules.regionDays(countries).map { "\($0.day) \($0.perMille ?? -1) of \($0.countries)" }
        #expect(told == ["2026-11-27 500 of 2", "2026-11-26 300 of 2", "2026-11-25 500 of 1", "2026-11-24 -1 of 0"])
    }
}
