import Forum
import Primitives
import Testing

/// Journeys and rules for tests, spelled shortly.
enum JourneySample {
    static let today = UTCDate("2026-11-26") ?? UTCTime(milliseconds: 0).date
    static let recently = UTCTime("2026-11-20T00:00:00Z") ?? UTCTime(milliseconds: 0)

    static func leg(_ country: String, city: String? = nil, _ arrives: String, _ leaves: String) throws -> JourneyPlan.Leg {
        JourneyPlan.Leg(
            JourneyPlan.Place(city: city.flatMap { CityID($0) }, country: try #require(CountryCode(country))),
            arrives: try #require(UTCDate(arrives)), leaves: try #require(UTCDate(leaves)))
    }

    static func rule(
        _ requirement: VisaRule.Requirement, days: Int64? = nil, window: Int64? = nil, entries: String? = nil, processing: Int64? = nil,
        from: String? = nil, to: String? = nil, seen: UTCTime = recently
    ) -> VisaRule {
        var rule = VisaRule(requirement: requirement, maxStayDays: days, sourceURL: "https://mfa.example/visa", verifiedAt: seen)
        (rule.windowDays, rule.entries, rule.processingDays) = (window, entries, processing)
        (rule.validFrom, rule.validTo) = (from.flatMap { UTCDate($0) }, to.flatMap { UTCDate($0) })
        return rule
    }

    /// - Parameters:
    ///   - published: by `destination/nationality`, the oldest first; entry by entry from 0.
    ///   - reported: likewise, a dataset's.
    static func check(
        _ legs: [JourneyPlan.Leg], nationalities: [String] = ["DE"], _ published: [String: [VisaRule]], reported: [String: [VisaRule]] = [:],
        purpose: VisaRuleKey.Purpose = .tourism, visa: SilkRoadVisa = SilkRoadVisa(), seenSize: Int64? = nil
    ) throws -> JourneyReport {
        let plan = try JourneyPlan(nationalities: nationalities.map { try #require(CountryCode($0)) }, purpose: purpose, legs: legs)
        func versions(_ rules: [VisaRule]?, _ authority: VisaAuthority) -> [BorderKnowledge.Version] {
            (rules ?? []).enumerated().map {
                BorderKnowledge.Version(
                    rule: $0.element, authority: authority, index: Int64($0.offset), writer: .secretariat, seenAt: $0.element.verifiedAt)
            }.reversed()
        }
        return JourneyCheck(plan, on: today, visa: visa, seenSize: seenSize) { key in
            let border = "\(key.destination)/\(key.nationality)"
            return BorderKnowledge(published: versions(published[border], .own), reported: versions(reported[border], .dataset))
        }.report()
    }
}
