public import Primitives

/// What a traveller asks about: who travels, and where from when until when. Nothing in it says who it is.
public struct JourneyPlan: Sendable, Equatable {
    /// Somewhere to stay: a city of the forum, or a country.
    public struct Place: Hashable, Sendable {
        public let city: CityID?
        public let country: CountryCode

        public init(city: CityID? = nil, country: CountryCode) {
            self.city = city
            self.country = country
        }

        /// As links spell it: `almaty`, or `KZ`.
        public var text: String { city?.text ?? country.text }
    }

    public struct Leg: Sendable, Equatable {
        public let place: Place
        /// Both days are spent in the place.
        public let arrives: UTCDate
        public let leaves: UTCDate

        public init(_ place: Place, arrives: UTCDate, leaves: UTCDate) {
            self.place = place
            self.arrives = arrives
            self.leaves = leaves
        }
    }

    public static let mostLegs = 20
    /// From the first day to the last.
    public static let mostDays = 1100

    /// One or two, different ones.
    public let nationalities: [CountryCode]
    public let purpose: VisaRuleKey.Purpose
    public let document: VisaRuleKey.Document
    /// In the order of their days.
    public let legs: [Leg]

    /// A plan whose parts fit together.
    ///
    /// - Parameter nationalities: one or two.
    /// - Throws: what is wrong first.
    public init(
        nationalities: [CountryCode], purpose: VisaRuleKey.Purpose = .tourism, document: VisaRuleKey.Document = .ordinary, legs: [Leg]
    ) throws(JourneyFault) {
        guard let first = nationalities.first else { throw JourneyFault(.nationality, .missing) }
        guard nationalities.count <= 2 else { throw JourneyFault(.second, .tooMany) }
        guard nationalities.dropFirst().allSatisfy({ $0 != first }) else { throw JourneyFault(.second, .twice) }
        if let fault = Self.faults(of: legs).first { throw fault }
        self.nationalities = nationalities
        self.purpose = purpose
        self.document = document
        self.legs = legs
    }

    /// Everything that is wrong with the order and the days of a journey.
    static func faults(of legs: [Leg]) -> [JourneyFault] {
        guard let first = legs.first else { return [JourneyFault(.place(0), .missing)] }
        guard legs.count <= mostLegs else { return [JourneyFault(.place(mostLegs), .tooMany)] }
        var faults: [JourneyFault] = []
        var last = first.arrives
        for (number, leg) in legs.enumerated() {
            if leg.leaves < leg.arrives { faults.append(JourneyFault(.leaves(number), .beforeArrival)) }
            if leg.arrives < last { faults.append(JourneyFault(.arrives(number), .beforeLegBefore)) }
            last = max(last, leg.leaves)
            if last.daysSince1970 - first.arrives.daysSince1970 >= mostDays {
                faults.append(JourneyFault(.leaves(number), .tooLong))
                break
            }
        }
        return faults
    }
}

/// What is wrong with a journey that somebody asks about, and where.
public struct JourneyFault: Error, Sendable, Equatable {
    public enum Place: Sendable, Equatable {
        case nationality, second, purpose, document
        /// Counted from 0.
        case place(Int)
        case arrives(Int)
        case leaves(Int)
    }

    public enum Kind: Sendable, Equatable {
        case missing
        case tooMany
        /// The second nationality is the first.
        case twice
        case unknownCountry, unknownPlace, unknownWord
        case notDate
        case beforeArrival
        /// The leg begins before the one before it ends.
        case beforeLegBefore
        /// Longer than ``JourneyPlan/mostDays``.
        case tooLong
    }

    public let place: Place
    public let kind: Kind

    public init(_ place: Place, _ kind: Kind) {
        self.place = place
        self.kind = kind
    }
}
