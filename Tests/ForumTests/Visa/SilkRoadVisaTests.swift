import Federation
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Forum

@Suite struct `The Silk Road Tourist Visa` {
    private static func accession(_ country: String, from: String, to: String? = nil) -> Record {
        var body = JSONObject()
        body["validFrom"] = .string(from)
        body["validTo"] = to.map { .string($0) }
        body["letterUrl"] = "https://mfa.example/letter.pdf"
        body["letterSha256"] = .string(String(repeating: "0", count: 64))
        return Record(type: SilkRoadAccessionPublished.name, key: country, base: 0, body: .object(body))
    }

    private static func terms(_ days: Int64) -> Record {
        Record(
            type: SilkRoadTermsPublished.name, key: "tourist", base: 0,
            body: SilkRoadTerms(maxStayDays: days, windowDays: 180, textURL: "https://example.org/agreement").json)
    }

    @Test func `covers a country from its day on, to the last one where it withdraws, and nobody without terms`() async throws {
        let entries = [
            [Self.accession("KZ", from: "2027-01-01"), Self.accession("KG", from: "2027-01-01")], [Self.terms(30)],
            [Self.accession("KG", from: "2027-01-01", to: "2027-06-30"), Self.terms(60)],
        ]
        let tables = try await FoldedTables(SilkRoadVisas.self, entries, by: #require(ParticipantID("almaty")))
        let visa = try await tables.read { try SilkRoadVisas.visa($0) }
        #expect(visa.terms?.maxStayDays == 60 && visa.acceded.count == 2)
        let (kazakhstan, kyrgyzstan) = (try #require(CountryCode("KZ")), try #require(CountryCode("KG")))
        let told = try ["2026-12-31", "2027-01-01", "2027-06-30", "2027-07-01"].map { text in
            let day = try #require(UTCDate(text))
            return [visa.covers(kazakhstan, on: day), visa.covers(kyrgyzstan, on: day)]
        }
        #expect(told == [[false, false], [true, true], [true, true], [true, false]])
        let without = SilkRoadVisa(acceded: visa.acceded)
        #expect(try !without.covers(kazakhstan, on: #require(UTCDate("2027-02-01"))))
        let members = try await tables.read { try SilkRoadVisas.members($0) }
        #expect(members.map { "\($0.country) \($0.index) \($0.accession.validTo?.description ?? "-")" } == ["KG 2 2027-06-30", "KZ 0 -"])
    }

    @Test func `is laid over the matrix where a visa is asked for, and nowhere else`() async throws {
        func rule(_ key: String, _ requirement: VisaRule.Requirement) -> Record {
            let body = VisaRule(requirement: requirement, sourceURL: "https://mfa.example", verifiedAt: FoldedTables.start).json
            return Record(type: VisaRuleReported.name, key: "\(key)/tourism/ordinary", base: 0, body: body)
        }
        let rules = [
            rule("KZ/CN", .visaFree), rule("KZ/DE", .required), rule("KZ/FR", .eVisa), rule("KZ/IL", .noAdmission), rule("UZ/DE", .required),
        ]
        let tables = try await FoldedTables(VisaRules.self, [rules])
        let day = try #require(UTCDate("2027-02-01"))
        let kazakhstan = try #require(CountryCode("KZ"))
        let accession = SilkRoadAccession(
            validFrom: day, letterURL: "https://mfa.example/letter.pdf", letterSHA256: String(repeating: "0", count: 64))
        let visa = SilkRoadVisa(
            terms: SilkRoadTerms(maxStayDays: 60, windowDays: 180, textURL: "https://example.org"), acceded: [kazakhstan: accession])
        let matrix = try await tables.read { try VisaMatrix(among: nil, on: day, $0) }
        let told = matrix.with(visa, on: day).rows.map { row in row.cells.map { "\($0.letter)" }.joined() }
        #expect(matrix.rows.map { row in row.cells.map { "\($0.letter)" }.joined() } == ["FVEN", ".V.."] && told == ["FSSN", ".V.."])
        #expect(matrix.with(visa, on: day.adding(days: -1)).rows[0].cells.contains(.silkRoad) == false)
    }
}
