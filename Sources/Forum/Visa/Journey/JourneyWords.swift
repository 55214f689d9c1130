import Primitives
import Web

/// What an answer is called for people, in no language yet.
enum JourneyWords {
    static func name(of outcome: JourneyReport.Outcome) -> Message {
        switch outcome {
        case .home: JourneyText.outcomeHome
        case .visaFree: JourneyText.outcomeVisaFree
        case .onArrival: JourneyText.outcomeOnArrival
        case .eta: JourneyText.outcomeEta
        case .eVisa: JourneyText.outcomeEVisa
        case .visa: JourneyText.outcomeVisa
        case .unknown: JourneyText.outcomeUnknown
        case .refused: JourneyText.outcomeRefused
        }
    }

    static func tone(of border: JourneyReport.Border) -> Tone {
        switch border.outcome {
        case .home, .visaFree: .good
        case .onArrival, .eta, .eVisa, .visa, .unknown: .warning
        case .refused: .bad
        }
    }

    /// Who says it.
    static func source(_ version: BorderKnowledge.Version, _ country: CountryCode, writer: String) -> Message {
        switch version.authority {
        case .own: JourneyText.authorityOwn(country: country.text, city: writer)
        case .ministry: JourneyText.authorityMinistry
        case .embassy: JourneyText.authorityEmbassy
        case .dataset: JourneyText.authorityDataset
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
