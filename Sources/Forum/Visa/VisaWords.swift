import Primitives
import Web

/// What rules of visas are called, on pages for travellers and at the desk alike; in no language yet.
enum VisaWords {
    static func name(of requirement: VisaRule.Requirement) -> Message {
        switch requirement {
        case .visaFree: VisaWordsText.outcomeVisaFree
        case .onArrival: VisaWordsText.outcomeOnArrival
        case .eVisa: VisaWordsText.outcomeEVisa
        case .eta: VisaWordsText.outcomeEta
        case .required: VisaWordsText.outcomeVisa
        case .noAdmission: VisaWordsText.outcomeRefused
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
        case .tourism: VisaWordsText.purposeTourism
        case .business: VisaWordsText.purposeBusiness
        case .transit: VisaWordsText.purposeTransit
        }
    }

    static func name(of document: VisaRuleKey.Document) -> Message {
        switch document {
        case .ordinary: VisaWordsText.documentOrdinary
        case .diplomatic: VisaWordsText.documentDiplomatic
        case .service: VisaWordsText.documentService
        }
    }

    static func name(of group: CountryGroup) -> Message {
        switch group {
        case .silkRoad: CountryGroupText.silkRoad
        case .europeanUnion: CountryGroupText.europeanUnion
        case .centralAsia: CountryGroupText.centralAsia
        case .easternAsia: CountryGroupText.easternAsia
        case .southernAsia: CountryGroupText.southernAsia
        case .southEasternAsia: CountryGroupText.southEasternAsia
        case .westernAsia: CountryGroupText.westernAsia
        case .europe: CountryGroupText.europe
        case .africa: CountryGroupText.africa
        case .americas: CountryGroupText.americas
        case .oceania: CountryGroupText.oceania
        }
    }

    static func border(_ key: VisaRuleKey) -> Message { VisaPagesText.border(destination: key.destination.text, nationality: key.nationality.text) }

    /// Purpose and document of a border.
    static func trip(_ key: VisaRuleKey) -> Message { VisaWordsText.ruleWithStay(what: name(of: key.purpose), stay: name(of: key.document)) }

    static func stay(_ most: Int64?, _ window: Int64?) -> Message? {
        guard let most else { return nil }
        return window.map { VisaWordsText.allowedWindow(most: most, window: $0) } ?? VisaWordsText.allowedStay(most: most)
    }

    /// A rule in a few words, such as `E-visa, online, 30 days in each stay`; where there is none, a later version of the rules has written it.
    static func short(_ rule: VisaRule?) -> Message {
        guard let rule else { return VisaWordsText.ruleNotUnderstood }
        let what = name(of: rule.requirement)
        return stay(rule.maxStayDays, rule.windowDays).map { VisaWordsText.ruleWithStay(what: what, stay: $0) } ?? VisaWordsText.ruleShort(what: what)
    }

    /// With the days on which it begins and ends, where it says so: `E-visa, online, 30 days in each stay, from 1 Jan 2027`.
    static func dated(_ rule: VisaRule?) -> Message {
        [rule?.validFrom.map { VisaRulePageText.validFrom(day: $0) }, rule?.validTo.map { VisaRulePageText.validTo(day: $0) }].reduce(short(rule)) {
            text, day in day.map { VisaWordsText.ruleWithStay(what: text, stay: $0) } ?? text
        }
    }
}
