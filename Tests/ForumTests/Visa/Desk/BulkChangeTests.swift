import Primitives
import StrictJSON
import Testing

@testable import Forum

@Suite struct `One change for many nationalities` {
    private static func bulk(_ act: VisaBulkChange.Act, _ nationalities: String...) throws -> VisaBulkChange {
        VisaBulkChange(
            destination: try #require(CountryCode("KZ")), nationalities: nationalities.compactMap { CountryCode($0) }, purposes: [.tourism],
            documents: [.ordinary], act: act, verifiedAt: DeskTables.now)
    }

    private static let earlier = UTCTime(seconds: 1_700_000_000)

    @Test func `gives all of them the same rule, the country's own citizens left out`() throws {
        let outcome = try Self.bulk(.replace(DeskTables.rule(.visaFree, 60, at: Self.earlier)), "DE", "FR", "KZ", "DE").outcome { _ in (nil, nil) }
        #expect(outcome.changes.map(\.key.description) == ["KZ/DE/tourism/ordinary", "KZ/FR/tourism/ordinary"])
        #expect(outcome.changes.allSatisfy { $0.rule.maxStayDays == 60 && $0.rule.verifiedAt == DeskTables.now })
    }

    @Test func `changes some members and leaves the rest of each rule`() throws {
        let act = VisaBulkChange.Act.amend(JSONObject([("maxStayDays", 60), ("validFrom", "2027-01-01")]), sourceKind: .city)
        let outcome = try Self.bulk(act, "DE", "FR", "IT").outcome { key in
            switch key.nationality.text {
            case "DE": (DeskTables.rule(.visaFree, 30), nil)
            // Only a dataset speaks of it: what it says becomes the country's own word.
            case "FR": (nil, DeskTables.rule(.eVisa, nil, kind: .dataset))
            default: (nil, nil)
            }
        }
        #expect(outcome.changes.map(\.rule.requirement) == [.visaFree, .eVisa])
        #expect(outcome.changes.map(\.rule.maxStayDays) == [60, 60] && outcome.changes.map(\.rule.sourceKind) == [.city, .city])
        #expect(outcome.changes.allSatisfy { $0.rule.validFrom?.description == "2027-01-01" })
        #expect(outcome.untouched.map(\.nationality.text) == ["IT"])
    }

    @Test func `tells of each rule that would contradict itself, and leaves no stay where nobody is admitted`() throws {
        var rule = DeskTables.rule(.visaFree, 30)
        rule.windowDays = 60
        let outcome = try Self.bulk(.amend(JSONObject([("maxStayDays", 90)]), sourceKind: .city), "DE").outcome { _ in (rule, nil) }
        #expect(outcome.changes.isEmpty && outcome.faults.map(\.error.path) == ["maxStayDays"])
        let shut = try Self.bulk(.amend(JSONObject([("requirement", "no-admission")]), sourceKind: .city), "DE").outcome { _ in (rule, nil) }
        #expect(shut.changes.map(\.rule.requirement) == [.noAdmission] && shut.changes[0].rule.maxStayDays == nil && shut.faults.isEmpty)
    }

    @Test func `confirms and withdraws this side's own word alone`() throws {
        let confirmed = try Self.bulk(.confirm, "DE", "FR").outcome { key -> (own: VisaRule?, other: VisaRule?) in
            key.nationality.text == "DE" ? (DeskTables.rule(at: Self.earlier), nil) : (nil, DeskTables.rule(.visaFree, 30, kind: .dataset))
        }
        #expect(confirmed.changes.map(\.rule) == [DeskTables.rule()] && confirmed.untouched.count == 1)
        let day = try #require(UTCDate("2026-11-30"))
        var future = DeskTables.rule()
        future.validFrom = UTCDate("2027-03-01")
        let rule = future
        let withdrawn = try Self.bulk(.withdraw(lastDay: day), "DE").outcome { _ in (rule, nil) }
        #expect(withdrawn.changes.map(\.rule.validTo) == [day] && withdrawn.changes.map(\.rule.validFrom) == [day])
    }

    @Test func `finds every group's countries`() {
        for group in CountryGroup.allCases { #expect(!group.countries.isEmpty, "\(group)") }
        let regions = CountryGroup.regions.flatMap(\.countries)
        #expect(Set(regions).count == regions.count, "a country lies in one region")
        let left = Set(CountryCode.all).subtracting(regions).map(\.text).sorted()
        #expect(left == ["AQ"], "countries without a region")
        #expect(CountryGroup.silkRoad.countries.count == 31 && CountryGroup.europeanUnion.countries.count == 27)
    }
}
