import Forum
import Primitives
import Testing

/// Which rule a border is judged by, and by whose passport.
@Suite struct `A journey's borders` {
    typealias Sample = JourneySample

    private static func georgia(
        _ published: [VisaRule], _ arrives: String = "2027-05-01", _ leaves: String = "2027-05-10", reported: [VisaRule] = [],
        seenSize: Int64? = nil
    ) throws -> JourneyReport.Border {
        let report = try Sample.check(
            [Sample.leg("GE", arrives, leaves)], ["GE/DE": published], reported: ["GE/DE": reported], seenSize: seenSize)
        return try #require(report.borders.first)
    }

    @Test func `are judged by the country's own word, and say what is reported otherwise`() throws {
        let border = try Self.georgia([Sample.rule(.eVisa, days: 30)], reported: [Sample.rule(.visaFree, days: 90)])
        #expect(border.outcome == .eVisa && border.rule?.authority == .own && border.weaker?.rule?.requirement == .visaFree)
        #expect(border.disagreements == ["requirement", "maxStayDays"])
        let reported = try Self.georgia([], reported: [Sample.rule(.visaFree)])
        #expect(reported.outcome == .visaFree && reported.rule?.authority == .dataset && reported.weaker == nil)
    }

    @Test func `are judged by what holds on the day of arrival, and tell what will hold later`() throws {
        let rules = [Sample.rule(.eVisa, processing: 5), Sample.rule(.visaFree, from: "2027-06-01")]
        let before = try Self.georgia(rules, "2027-05-31", "2027-06-02")
        #expect(before.outcome == .eVisa && before.upcoming?.rule?.requirement == .visaFree)
        let after = try Self.georgia(rules, "2027-06-01", "2027-06-02")
        #expect(after.outcome == .visaFree && after.upcoming == nil)
    }

    @Test func `know of two changes to come which one holds on which day`() throws {
        let rules = [
            Sample.rule(.required), Sample.rule(.eVisa, from: "2027-01-01"), Sample.rule(.visaFree, from: "2027-03-01"),
        ]
        let told = try ["2026-12-31", "2027-01-01", "2027-02-28", "2027-03-01"].map { try Self.georgia(rules, $0, $0).outcome }
        #expect(told == [.visa, .eVisa, .eVisa, .visaFree])
    }

    @Test func `fall back on what is reported once a country's rule has ended, else on nothing, and say so`() throws {
        let ending = Sample.rule(.visaFree, to: "2027-05-31")
        #expect(try Self.georgia([ending], "2027-05-31", "2027-05-31").outcome == .visaFree)
        let within = try Self.georgia([ending], "2027-05-30", "2027-06-02")
        #expect(within.endsWithin?.description == "2027-05-31")
        let nothing = try Self.georgia([ending], "2027-06-01", "2027-06-02")
        #expect(nothing.outcome == .unknown && nothing.ended?.rule?.validTo?.description == "2027-05-31" && nothing.hasProblem)
        let reported = try Self.georgia([ending], "2027-06-01", "2027-06-02", reported: [Sample.rule(.required)])
        #expect(reported.outcome == .visa && reported.rule?.authority == .dataset)
    }

    @Test func `say of a rule that nobody has looked at for long that it is unverified`() throws {
        let border = try Self.georgia([Sample.rule(.visaFree, seen: try #require(UTCTime("2026-05-29T00:00:00Z")))])
        let older = try Self.georgia([Sample.rule(.visaFree, seen: try #require(UTCTime("2026-05-29T00:00:00Z")?.adding(days: -1)))])
        // 26 November is 181 days after 29 May.
        #expect(border.isStale && older.isStale)
        #expect(try !Self.georgia([Sample.rule(.visaFree, seen: try #require(UTCTime("2026-05-30T00:00:00Z")))]).isStale)
    }

    @Test func `say by when to apply, and nothing where nobody tells how long it takes`() throws {
        #expect(try Self.georgia([Sample.rule(.eVisa, processing: 5)]).applyBy?.description == "2027-04-26")
        #expect(try Self.georgia([Sample.rule(.eVisa)]).applyBy == nil)
        #expect(try Self.georgia([Sample.rule(.onArrival, processing: 5)]).applyBy == nil)
    }

    @Test func `are crossed by the better of two passports, each by its own`() throws {
        let legs = [
            try Sample.leg("KZ", "2027-05-01", "2027-05-05"), try Sample.leg("CN", "2027-05-05", "2027-05-08"),
            try Sample.leg("RU", "2027-05-08", "2027-05-12"), try Sample.leg("MN", "2027-05-12", "2027-06-20"),
        ]
        let rules = [
            "KZ/DE": [Sample.rule(.visaFree)], "KZ/RU": [Sample.rule(.visaFree)], "CN/DE": [Sample.rule(.required)],
            "CN/RU": [Sample.rule(.eVisa)], "RU/DE": [Sample.rule(.required)],
            // Forty days: too long for the one passport, and with a visa for the other.
            "MN/DE": [Sample.rule(.visaFree, days: 30)], "MN/RU": [Sample.rule(.required)],
        ]
        let report = try Sample.check(legs, nationalities: ["DE", "RU"], rules)
        #expect(report.borders.map(\.nationality.text) == ["DE", "RU", "RU", "RU"])
        #expect(report.borders.map(\.outcome) == [.visaFree, .eVisa, .home, .visa])
        #expect(report.borders.map(\.hasProblem) == [false, false, false, false])
    }

    @Test func `are refused, or unknown, where that is what is known`() throws {
        #expect(try Self.georgia([Sample.rule(.noAdmission)]).outcome == .refused)
        let unknown = try Self.georgia([])
        #expect(unknown.outcome == .unknown && unknown.rule == nil && unknown.silkRoad == .wouldCover)
    }

    @Test func `show what a link showed when it was made, where that has changed`() throws {
        let rules = [Sample.rule(.required), Sample.rule(.visaFree)]
        let changed = try Self.georgia(rules, seenSize: 1)
        #expect(changed.outcome == .visaFree && changed.before?.rule?.rule?.requirement == .required)
        #expect(try Self.georgia(rules, seenSize: 2).before == nil)
        // Nothing was known when the link was made.
        let new = try Self.georgia([Sample.rule(.visaFree)], seenSize: 0)
        #expect(new.before != nil && new.before?.rule == nil)
        // Looked at again, and the same: no change.
        let again = [Sample.rule(.visaFree), Sample.rule(.visaFree, seen: Sample.recently.adding(days: 1))]
        #expect(try Self.georgia(again, seenSize: 1).before == nil)
    }

    @Test func `are spared by the Silk Road visa where a country has acceded, and its days count together`() throws {
        let legs = [
            try Sample.leg("KZ", "2027-05-01", "2027-05-20"), try Sample.leg("UZ", "2027-05-20", "2027-06-08"),
            try Sample.leg("TJ", "2027-06-08", "2027-06-10"), try Sample.leg("GE", "2027-06-10", "2027-06-12"),
        ]
        let rules = [
            "KZ/IN": [Sample.rule(.required)], "UZ/IN": [Sample.rule(.eVisa)], "TJ/IN": [Sample.rule(.eVisa)], "GE/IN": [Sample.rule(.visaFree)],
        ]
        let day = try #require(UTCDate("2027-01-01"))
        func accession(from day: UTCDate) -> SilkRoadAccession {
            SilkRoadAccession(validFrom: day, letterURL: "https://mfa.example/letter.pdf", letterSHA256: String(repeating: "0", count: 64))
        }
        func terms(_ days: Int64) -> SilkRoadTerms { SilkRoadTerms(maxStayDays: days, windowDays: 180, textURL: "https://example.org/agreement") }
        let acceded = try ["KZ", "UZ", "GE"].map { (try #require(CountryCode($0)), accession(from: day)) }
        // 20 days and 20, one of them in both countries: 39.
        for (most, beyond) in [(Int64(39), String?.none), (38, "2027-06-08")] {
            let visa = SilkRoadVisa(
                terms: terms(most), acceded: Dictionary(acceded, uniquingKeysWith: { first, _ in first }))
            let report = try Sample.check(legs, nationalities: ["IN"], rules, visa: visa)
            #expect(report.borders.map(\.silkRoad) == [.covers, .covers, .wouldCover, .notNeeded])
            #expect([report.silkRoad.papersNow, report.silkRoad.papersWithIt, report.silkRoad.papersIfAll] == [3, 2, 1])
            #expect(report.silkRoad.allowance?.used == 39 && report.silkRoad.allowance?.beyondFrom?.description == beyond)
        }
        // A country takes part from its day on; business is no tourism.
        let later = SilkRoadVisa(
            terms: terms(30), acceded: [try #require(CountryCode("KZ")): accession(from: try #require(UTCDate("2027-05-02")))])
        #expect(try Sample.check(legs, nationalities: ["IN"], rules, visa: later).borders[0].silkRoad == .wouldCover)
        #expect(try Sample.check(legs, nationalities: ["IN"], rules, purpose: .business, visa: later).borders[0].silkRoad == .otherJourney)
    }

    @Test func `are refused to be planned where days or nationalities do not fit together`() throws {
        func fault(of nationalities: [String] = ["DE"], _ legs: [JourneyPlan.Leg]) throws -> JourneyFault? {
            do throws(JourneyFault) {
                _ = try JourneyPlan(nationalities: nationalities.compactMap { CountryCode($0) }, legs: legs)
                return nil
            } catch { return error }
        }
        let leg = try Sample.leg("GE", "2027-05-01", "2027-05-10")
        #expect(try fault(of: [], [leg]) == JourneyFault(.nationality, .missing))
        #expect(try fault(of: ["DE", "DE"], [leg]) == JourneyFault(.second, .twice))
        #expect(try fault([]) == JourneyFault(.place(0), .missing))
        #expect(try fault([Sample.leg("GE", "2027-05-10", "2027-05-01")]) == JourneyFault(.leaves(0), .beforeArrival))
        #expect(try fault([leg, Sample.leg("AM", "2027-05-09", "2027-05-12")]) == JourneyFault(.arrives(1), .beforeLegBefore))
        #expect(try fault([leg, Sample.leg("AM", "2027-05-10", "2030-05-04")]) == nil)
        #expect(try fault([leg, Sample.leg("AM", "2027-05-10", "2030-05-05")]) == JourneyFault(.leaves(1), .tooLong))
        #expect(try fault(Array(repeating: Sample.leg("GE", "2027-05-01", "2027-05-01"), count: 21)) == JourneyFault(.place(20), .tooMany))
    }
}
