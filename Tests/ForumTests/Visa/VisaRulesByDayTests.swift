import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Forum

/// Rules that begin later or have ended: one truth by the day, in lists, in the matrix and in openness.
@Suite struct `What a day is judged by` {
    private static let today = FoldedTables.start.date
    private static func day(_ days: Int) -> UTCDate { today.adding(days: days) }
    private static var kazakhstan: CountryCode { get throws { try #require(CountryCode("KZ")) } }

    private static func rule(
        _ nationality: String, _ requirement: VisaRule.Requirement, published: Bool = true, from: Int? = nil, to: Int? = nil, base: Int64 = 0
    ) -> Record {
        var rule = VisaRule(requirement: requirement, sourceURL: "https://mfa.example/visa", verifiedAt: FoldedTables.start)
        (rule.validFrom, rule.validTo) = (from.map { day($0) }, to.map { day($0) })
        return Record(
            type: published ? VisaRulePublished.name : VisaRuleReported.name, key: "KZ/\(nationality)/tourism/ordinary", base: base, body: rule.json)
    }

    /// What stands on each of some days, by the list of the API, by the lines of pages and by openness, which must be one.
    private static func told(_ tables: FoldedTables, on days: ClosedRange<Int>) async throws -> [String] {
        let kazakhstan = try kazakhstan
        return try await tables.read { connection in
            try days.map { number in
                let day = day(number)
                let lines = try VisaLine.all(VisaRules.Filter(destination: kazakhstan), on: day, connection)
                let openness = try VisaRules.openness(of: kazakhstan, .tourism, .ordinary, on: day, connection)
                let world = try VisaRules.openness(.tourism, .ordinary, on: day, connection)
                #expect(world == (openness.nationalities == 0 ? [] : [openness]), "day \(number)")
                let counted = VisaOpenness(
                    kazakhstan, Dictionary(lines.compactMap { $0.requirement.map { ($0, 1) } }, uniquingKeysWith: +))
                #expect(counted == openness, "day \(number)")
                return lines.map { "\($0.key.nationality) \($0.requirement?.rawValue ?? "?")\($0.isDisputed ? " disputed" : "")" }
                    .joined(separator: ", ")
            }
        }
    }

    private static func overTime(_ tables: FoldedTables, on day: Int, before: Int? = nil, limit: Int = 100) async throws -> [String] {
        let kazakhstan = try kazakhstan
        return try await tables.read { connection in
            try VisaRules.opennessOverTime(
                of: kazakhstan, .tourism, .ordinary, on: Self.day(day), before: before.map { Self.day($0) }, limit: limit, connection
            ).days.map { "\($0.day.daysSince1970 - today.daysSince1970): \($0.perMille ?? -1) of \($0.nationalities)" }
        }
    }

    @Test func `a rule counts from the day on which it begins to the day on which it ends, and what was said before until then`() async throws {
        let tables = try await FoldedTables(
            VisaRules.self,
            [
                [Self.rule("DE", .required), Self.rule("FR", .eVisa, published: false), Self.rule("US", .eta, to: 1)],
                [Self.rule("DE", .visaFree, from: 2, to: 3, base: 1), Self.rule("FR", .visaFree, from: 3)],
            ])
        #expect(
            try await Self.told(tables, on: 0...4) == [
                "DE visa-required, FR e-visa, US eta", "DE visa-required, FR e-visa, US eta", "DE visa-free, FR e-visa",
                "DE visa-free, FR visa-free disputed", "FR visa-free disputed",
            ])
    }

    @Test func `what begins later may be put off, brought forward, ended early and taken back`() async throws {
        let first = [Self.rule("DE", .required)]
        func told(_ entries: [[Record]]) async throws -> [String] {
            let tables = try await FoldedTables(VisaRules.self, [first] + entries)
            let together = try await FoldedTables(VisaRules.self, [first] + entries, together: 5)
            let rows = try await together.rows(of: VisaRules.self)
            #expect(try await tables.rows(of: VisaRules.self) == rows, "however many are folded at once")
            return try await Self.told(tables, on: 0...4).map { String($0.dropFirst(3)) }
        }
        #expect(
            try await told([[Self.rule("DE", .visaFree, from: 1, base: 1)], [Self.rule("DE", .eta, from: 3, base: 2)]])
                == ["visa-required", "visa-free", "visa-free", "eta", "eta"], "one after the other")
        #expect(
            try await told([[Self.rule("DE", .visaFree, from: 3, base: 1)], [Self.rule("DE", .eta, from: 1, base: 2)]])
                == ["visa-required", "eta", "eta", "eta", "eta"], "the newest word is the last, from its day on")
        #expect(
            try await told([[Self.rule("DE", .visaFree, from: 3, base: 1)], [Self.rule("DE", .visaFree, from: 3, to: 3, base: 2)]])
                == ["visa-required", "visa-required", "visa-required", "visa-free", ""], "ended early")
        #expect(
            try await told([[Self.rule("DE", .visaFree, from: 3, base: 1)], [Self.rule("DE", .onArrival, base: 2)]])
                == [String](repeating: "visa-on-arrival", count: 5), "taken back")
        #expect(
            try await told([
                [Self.rule("DE", .visaFree, from: 4, base: 1)], [Self.rule("DE", .eVisa, base: 2)], [Self.rule("DE", .noAdmission, from: 2, base: 3)],
            ]) == ["e-visa", "e-visa", "no-admission", "no-admission", "no-admission"], "after what was taken back")
    }

    @Test func `openness changes on the day on which a rule begins or has ended, though no record is of that day`() async throws {
        let entries =
            [[Self.rule("DE", .required), Self.rule("FR", .required, to: 4), Self.rule("US", .required, published: false, to: 2)]]
            + [[Self.rule("DE", .visaFree, from: 3, base: 1)]] + [[Self.rule("DE", .required, base: 2)]]
        for together in [1, 2] {
            let before = try await FoldedTables(VisaRules.self, Array(entries.prefix(2)), together: together)
            let open = ["5: 1000 of 1", "3: 500 of 2", "0: 0 of 3"]
            #expect(try await Self.overTime(before, on: 8) == open)
            #expect(try await Self.overTime(before, on: 4) == Array(open.dropFirst()), "of days to come nothing is told")
            #expect(try await Self.overTime(before, on: 8, limit: 1) == ["5: 1000 of 1"])
            #expect(try await Self.overTime(before, on: 8, before: 5, limit: 1) == ["3: 500 of 2"])
            #expect(try await Self.overTime(before, on: 8, before: 3, limit: 1) == ["0: 0 of 3"])
            #expect(try await Self.overTime(before, on: 8, before: 0) == [])
        }
        // The third entry comes on a later day: what has turned meanwhile is written down with it, and stays.
        let after = try await FoldedTables(VisaRules.self, [entries[0] + entries[1], entries[2]], secondsBetween: 10 * 86_400)
        let open = ["10: 0 of 1", "5: 1000 of 1", "3: 500 of 2", "0: 0 of 3"]
        #expect(try await Self.overTime(after, on: 10) == open)
        #expect(try await Self.overTime(after, on: 20) == open)
        #expect(try await Self.overTime(after, on: 20, before: 10) == Array(open.dropFirst()))
    }
}
