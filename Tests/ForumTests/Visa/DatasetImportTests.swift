import Forum
import Primitives
import Testing

@Suite struct `An import of a dataset` {
    private static let source = "https://example.org/dataset"

    private static func rows(_ lines: String...) throws -> [PassportIndex.Row] {
        try PassportIndex(Array((["Passport,Destination,Requirement"] + lines).joined(separator: "\n").utf8)).rows
    }

    private static func rule(
        _ requirement: VisaRule.Requirement, _ days: Int64? = nil, kind: VisaRule.SourceKind? = .dataset, at day: String = "2025-01-12"
    ) throws -> VisaRule {
        VisaRule(
            requirement: requirement, maxStayDays: days, sourceURL: "https://example.org/other", sourceKind: kind,
            verifiedAt: try #require(UTCDate(day)).start)
    }

    private static func plan(
        _ rows: [PassportIndex.Row], _ standing: [String: VisaRule], at day: String = "2025-06-01", allowsOlder: Bool = false
    ) throws -> DatasetImport {
        let standing = try Dictionary(
            uniqueKeysWithValues: standing.map { (try #require(VisaRuleKey("KZ/\($0)/tourism/ordinary")), DatasetImport.Standing($1)) })
        return DatasetImport(rows, standing: standing, dated: try #require(UTCDate(day)), sourceURL: source, allowsOlder: allowsOlder)
    }

    @Test func `reports what is new or changed, with its date and source`() throws {
        let plan = try Self.plan(try Self.rows("DE,KZ,30", "FR,KZ,e-visa"), ["DE": try Self.rule(.visaFree, 14)])
        #expect(plan.changes.map(\.key.description) == ["KZ/DE/tourism/ordinary", "KZ/FR/tourism/ordinary"])
        #expect(plan.changes.map(\.rule.maxStayDays) == [30, nil])
        for (_, rule) in plan.changes {
            #expect(rule.sourceKind == .dataset && rule.sourceURL == Self.source && rule.verifiedAt.date.description == "2025-06-01")
        }
        #expect(plan.unchanged.isEmpty && plan.newer.isEmpty && plan.stronger.isEmpty && plan.gone.isEmpty)
    }

    @Test(arguments: ["2024-01-01", "2025-01-12", "2026-01-01"]) func `leaves what is unchanged, whichever day it is of`(day: String) throws {
        let plan = try Self.plan(try Self.rows("DE,KZ,30"), ["DE": try Self.rule(.visaFree, 30)], at: day)
        #expect(plan.changes.isEmpty)
        #expect(plan.unchanged.map(\.description) == ["KZ/DE/tourism/ordinary"])
    }

    @Test func `leaves what a newer dataset has confirmed, and says for each destination once that it confirms`() throws {
        let (first, key) = (try Self.rule(.visaFree, 30), try #require(VisaRuleKey("KZ/DE/tourism/ordinary")))
        let confirming = try Self.plan(try Self.rows("DE,KZ,30"), ["DE": first], at: "2025-12-01")
        #expect(confirming.changes.isEmpty && confirming.unchanged == [key] && confirming.confirmed == [key.destination])
        // Without the confirmation, a file of a day between replaced what the newest said.
        let between = try #require(UTCDate("2025-06-01"))
        func plan(confirmed: String?) throws -> DatasetImport {
            let standing = DatasetImport.Standing(first, confirmed: confirmed.flatMap { UTCDate($0) })
            return DatasetImport(try Self.rows("DE,KZ,14"), standing: [key: standing], dated: between, sourceURL: Self.source, allowsOlder: false)
        }
        #expect(try plan(confirmed: nil).changes.count == 1)
        let held = try plan(confirmed: "2025-12-01")
        #expect(held.changes.isEmpty && held.newer == [key])
    }

    @Test func `of some nationalities reports anew what it confirms, since it cannot speak for the destination`() throws {
        let key = try #require(VisaRuleKey("KZ/DE/tourism/ordinary"))
        let plan = DatasetImport(
            try Self.rows("DE,KZ,30"), isWhole: false, standing: [key: .init(try Self.rule(.visaFree, 30))],
            dated: try #require(UTCDate("2025-12-01")), sourceURL: Self.source, allowsOlder: false)
        #expect(plan.changes.map(\.rule.verifiedAt.date.description) == ["2025-12-01"] && plan.confirmed.isEmpty)
    }

    @Test func `replaces nothing newer unless it is told to`() throws {
        let (rows, standing) = (try Self.rows("DE,KZ,30"), ["DE": try Self.rule(.visaFree, 14, at: "2026-02-17")])
        let plan = try Self.plan(rows, standing)
        #expect(plan.changes.isEmpty && plan.newer.map(\.description) == ["KZ/DE/tourism/ordinary"])
        #expect(try Self.plan(rows, standing, allowsOlder: true).changes.count == 1)
    }

    @Test(arguments: [VisaRule.SourceKind.ministry, .embassy]) func `replaces nothing stronger, told to or not`(kind: VisaRule.SourceKind) throws {
        let standing = ["DE": try Self.rule(.visaFree, 14, kind: kind, at: "2020-01-01")]
        for allowsOlder in [false, true] {
            let plan = try Self.plan(try Self.rows("DE,KZ,30"), standing, allowsOlder: allowsOlder)
            #expect(plan.changes.isEmpty && plan.stronger.count == 1)
        }
    }

    @Test func `tells what stands from a dataset and is not in this one`() throws {
        let plan = try Self.plan(
            try Self.rows("DE,KZ,30"),
            [
                "US": try Self.rule(.eta), "FR": try Self.rule(.eVisa, kind: nil), "JP": try Self.rule(.visaFree, kind: .ministry),
                "DE": try Self.rule(.eta),
            ])
        #expect(plan.gone.map(\.description) == ["KZ/FR/tourism/ordinary", "KZ/US/tourism/ordinary"])
    }
}

@Suite struct `A Passport Index file` {
    private static func faults(_ text: String) -> [String] {
        do throws(PassportIndex.Faults) { _ = try PassportIndex(Array(text.utf8)) } catch { return error.faults.map(\.description) }
        return []
    }

    @Test func `is read with a byte order mark, quoted fields and either line end`() throws {
        let plain = try PassportIndex(Array("Passport,Destination,Requirement\nNA,KZ,visa free\nXK,KZ,7\nKZ,KZ,-1\n".utf8)).rows
        #expect(plain.map(\.passport.text) == ["NA", "XK"])
        #expect(
            try PassportIndex(Array("\u{FEFF}\"Passport\",\"Destination\",Requirement\r\n\"NA\",KZ,\"visa free\"\r\nXK,KZ,7\r\n".utf8)).rows == plain)
    }

    @Test(
        arguments: [
            ("Passport,Destination,Requirement\nKZ,DE,covid ban\nKZ,FR,30\nRK,KZ,30\n", ["line 2: the requirement covid ban", "line 4: RK must be"]),
            ("Passport,Destination,Requirement\nKZ,UK,30\n", ["line 2: UK must be"]), ("Passport,Destination,Requirement\nKZ,DE,030\n", ["line 2"]),
            ("Passport,Destination,Requirement\n", ["line 1: the file holds no rules"]), ("", ["line 1: the file is empty"]),
            ("Passport,Destination,Code\nKZ,DE,30\n", ["line 1: the header must be Passport,Destination,Requirement"]),
            ("Passport,Destination,Requirement\nKZ,DE,\"30\n", ["line 2: a quotation mark is never closed"]),
        ])
    func `is taken whole or not at all, each fault by its line`(text: String, faults: [String]) {
        let told = Self.faults(text)
        #expect(told.count == faults.count && zip(told, faults).allSatisfy { $0.hasPrefix($1) }, "\(told)")
    }
}
