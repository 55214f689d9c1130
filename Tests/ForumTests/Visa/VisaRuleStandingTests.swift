import Forum
import Primitives
import StrictJSON
import Testing

@Suite struct `What is known of a border` {
    private static func rule(_ members: [(String, JSON)] = [], kind: String? = nil) throws -> VisaRule {
        let body: [(String, JSON)] = [
            ("requirement", "visa-free"), ("sourceUrl", "https://example.org/rule"), ("verifiedAt", "2026-11-25T00:00:00.000Z"),
        ]
        return try VisaRule(Fields(.object(JSONObject(body + (kind.map { [("sourceKind", .string($0))] } ?? []) + members))))
    }

    @Test func `is weighed: own before ministry before embassy before dataset`() {
        #expect(VisaAuthority.allCases.sorted(by: >) == [.own, .ministry, .embassy, .dataset])
        #expect(VisaAuthority(reportedFrom: nil) == .dataset && VisaAuthority(reportedFrom: .dataset) == .dataset)
        #expect(VisaAuthority(reportedFrom: .embassy) == .embassy && VisaAuthority(reportedFrom: .ministry) == .ministry)
    }

    @Test(arguments: ["ministry", "embassy", "dataset", nil]) func `is the country's own word before any report`(kind: String?) throws {
        let own = try Self.rule([("requirement", "e-visa")])
        let standing = VisaRuleStanding(published: own, reported: try Self.rule(kind: kind))
        #expect(standing.inForce?.authority == .own && standing.inForce?.rule == own)
        #expect(standing.disagreements == ["requirement"])
    }

    @Test func `is the report where no city has spoken, and nothing where nobody has`() throws {
        let reported = VisaRuleStanding(published: nil, reported: try Self.rule(kind: "embassy"))
        #expect(reported.inForce?.authority == .embassy && reported.disagreements.isEmpty)
        #expect(VisaRuleStanding(published: nil, reported: nil).inForce == nil)
        #expect(VisaRuleStanding(published: try Self.rule(), reported: nil).inForce?.authority == .own)
    }

    @Test func `disagrees in what both state, and not in what one leaves out`() throws {
        let stay: [(String, JSON)] = [("maxStayDays", 30), ("windowDays", 180), ("entries", "single"), ("processingDays", 3)]
        let fee: [(String, JSON)] = [("fee", ["amount": 1500, "currency": "KZT"])]
        func disagreements(_ one: [(String, JSON)], _ other: [(String, JSON)]) throws -> [String] {
            VisaRuleStanding(published: try Self.rule(one), reported: try Self.rule(other)).disagreements
        }
        #expect(try disagreements(stay + fee, stay + fee) == [])
        #expect(try disagreements(stay + fee, []) == [])
        #expect(try disagreements([], stay + fee) == [])
        let others: [(String, JSON)] = [("maxStayDays", 90), ("windowDays", 180), ("entries", "multiple"), ("processingDays", 4)]
        #expect(try disagreements(stay, others) == ["maxStayDays", "entries", "processingDays"])
        #expect(try disagreements(fee, [("fee", ["amount": 1500, "currency": "KGS"])]) == ["fee"])
        #expect(try disagreements([("conditions", "a")], [("conditions", "b")]) == [], "conditions are prose")
    }
}
