import Primitives
import Web

/// What rules of visas are called, on pages for travellers and at the desk alike; in no language yet.
enum VisaWords {
    static func name(of requirement: VisaRule.Requirement) -> Message {
        switch requirement {
        case .visaFree: JourneyText.outcomeVisaFree
        case .onArrival: JourneyText.outcomeOnArrival
        case .eVisa: JourneyText.outcomeEVisa
        case .eta: JourneyText.outcomeEta
        case .required: JourneyText.outcomeVisa
        case .noAdmission: JourneyText.outcomeRefused
        }
    }

    static func tone(of requirement: VisaRule.Requirement?) -> Tone {
        switch requirement {
        case .visaFree: .good
        case .onArrival, .eVisa, .eta: .warning
        case .noAdmission: .bad
        case .required, nil: .neutral
        }
    }

    static func name(of purpose: VisaRuleKey.Purpose) -> Message {
        switch purpose {
        case .tourism: JourneyText.purposeTourism
        case .business: JourneyText.purposeBusiness
        case .transit: JourneyText.purposeTransit
        }
    }

    static func name(of document: VisaRuleKey.Document) -> Message {
        switch document {
        case .ordinary: JourneyText.documentOrdinary
        case .diplomatic: JourneyText.documentDiplomatic
        case .service: JourneyText.documentService
        }
    }

    static func border(_ key: VisaRuleKey) -> Message { VisaPagesText.border(destination: key.destination.text, nationality: key.nationality.text) }

    /// Purpose and document of a border.
    static func trip(_ key: VisaRuleKey) -> Message { JourneyText.ruleWithStay(what: name(of: key.purpose), stay: name(of: key.document)) }

    static func stay(_ most: Int64?, _ window: Int64?) -> Message? {
        guard let most else { return nil }
        return window.map { JourneyText.allowedWindow(most: most, window: $0) } ?? JourneyText.allowedStay(most: most)
    }

    /// A rule in a few words, such as `E-visa, online, 30 days in each stay`; where there is none, a later version of the rules has written it.
    static func short(_ rule: VisaRule?) -> Message {
        guard let rule else { return JourneyText.ruleNotUnderstood }
        let what = name(of: rule.requirement)
        return stay(rule.maxStayDays, rule.windowDays).map { JourneyText.ruleWithStay(what: what, stay: $0) } ?? JourneyText.ruleShort(what: what)
    }

    /// With the days on which it begins and ends, where it says so: `E-visa, online, 30 days in each stay, from 1 Jan 2027`.
    static func dated(_ rule: VisaRule?) -> Message {
        [rule?.validFrom.map { VisaPagesText.validFrom(day: $0) }, rule?.validTo.map { VisaPagesText.validTo(day: $0) }].reduce(short(rule)) {
            text, day in day.map { JourneyText.ruleWithStay(what: text, stay: $0) } ?? text
        }
    }
}
