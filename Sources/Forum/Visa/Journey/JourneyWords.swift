import Primitives
public import Web

/// What an answer is called for people, in no language yet.
public enum JourneyWords {
    /// What a border asks, in a word.
    public static func name(of outcome: JourneyReport.Outcome) -> Message {
        switch outcome {
        case .home: VisaWordsText.outcomeHome
        case .unknown: VisaWordsText.outcomeUnknown
        case .visaFree: VisaWords.name(of: .visaFree)
        case .onArrival: VisaWords.name(of: .onArrival)
        case .eta: VisaWords.name(of: .eta)
        case .eVisa: VisaWords.name(of: .eVisa)
        case .visa: VisaWords.name(of: .required)
        case .refused: VisaWords.name(of: .noAdmission)
        }
    }

    /// How much of a hindrance a border is.
    public static func tone(of border: JourneyReport.Border) -> Tone {
        switch border.outcome {
        case .home, .visaFree: .good
        case .onArrival, .eta, .eVisa, .visa, .unknown: .warning
        case .refused: .bad
        }
    }

    /// Who says it.
    static func source(_ version: BorderKnowledge.Version, _ country: CountryCode, writer: String) -> Message {
        switch version.authority {
        case .own: VisaWordsText.authorityOwn(country: country.text, city: writer)
        case .ministry: VisaWordsText.authorityMinistry
        case .embassy: VisaWordsText.authorityEmbassy
        case .dataset: VisaWordsText.authorityDataset
        }
    }

    static func sentence(_ fault: JourneyFault) -> Message {
        switch fault.kind {
        case .missing: JourneyText.faultMissing
        case .tooMany: JourneyText.faultTooMany(most: JourneyPlan.mostLegs)
        case .twice: JourneyText.faultTwice
        case .unknownCountry: JourneyText.faultUnknownCountry
        case .unknownPlace: JourneyText.faultUnknownPlace
        case .unknownWord: JourneyText.faultUnknownWord
        case .notDate: JourneyText.faultNotDate
        case .beforeArrival: JourneyText.faultBeforeArrival
        case .beforeLegBefore: JourneyText.faultBeforeLegBefore
        case .tooLong: JourneyText.faultTooLong(most: JourneyPlan.mostDays)
        }
    }

    static func sentence(_ effect: JourneyReport.SilkRoadEffect, _ country: CountryCode) -> Message {
        switch effect {
        case .notNeeded: JourneyText.silkNotNeeded
        case .covers: JourneyText.silkCovers
        case .wouldCover: JourneyText.silkWouldCover(country: country.text)
        case .notAdmitted: JourneyText.silkNotAdmitted
        case .otherJourney: JourneyText.silkOther
        }
    }
}
