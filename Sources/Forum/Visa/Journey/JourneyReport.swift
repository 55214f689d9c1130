public import Primitives

/// The answer to a journey: each border in turn.
public struct JourneyReport: Sendable {
    public let plan: JourneyPlan
    public let borders: [Border]
    public let silkRoad: SilkRoad

    /// One border that is crossed, and the stay behind it.
    public struct Border: Sendable {
        public let stay: JourneyStay
        /// Whose rules it is crossed by: of two, the better one.
        public let nationality: CountryCode
        public let outcome: Outcome
        /// What the border is judged by; `nil` where nothing is known, and for who is at home.
        public let rule: BorderKnowledge.Version?
        /// What a weaker source says of the same day.
        public let weaker: BorderKnowledge.Version?
        /// In which members of the record the two contradict each other.
        public let disagreements: [String]
        /// Nobody has looked at the rule for a long time.
        public let isStale: Bool
        public let allowance: Allowance?
        /// The how manieth entry into the country this is, and how many there may be.
        public let entry: (number: Int, allowed: Int?)
        /// The last day on which to apply, where one must and it is told how long it takes.
        public let applyBy: UTCDate?
        /// Rules that are known already and stand later than the day of arrival.
        public let upcoming: BorderKnowledge.Version?
        /// What had been said, where it ends before the day of arrival.
        public let ended: BorderKnowledge.Version?
        public let silkRoad: SilkRoadEffect
        /// What the border was judged by when the link was made, where that has changed.
        public let before: Change?

        /// What was known when the link was made.
        public struct Change: Sendable {
            /// `nil`: nothing.
            public let rule: BorderKnowledge.Version?
        }

        public var isBeyondAllowance: Bool { allowance?.beyondFrom != nil }
        public var isBeyondEntries: Bool { entry.allowed.map { entry.number > $0 } ?? false }
        /// Whether something stands against the border as it is planned.
        public var hasProblem: Bool { outcome == .refused || outcome == .unknown || isBeyondAllowance || isBeyondEntries }
        /// Whether something is to be had for it: a visa for the first of several entries that it allows, or for a stay that is too long without one.
        var asksForPaper: Bool {
            switch outcome {
            case .eta, .eVisa, .visa: entry.number == 1 || isBeyondEntries
            case .onArrival: true
            case .visaFree: isBeyondAllowance || isBeyondEntries
            case .home, .unknown, .refused: false
            }
        }
        /// The rule's last day lies within the stay.
        public var endsWithin: UTCDate? { rule?.rule?.validTo.flatMap { stay.leaves > $0 ? $0 : nil } }
    }

    public enum Outcome: String, Sendable, CaseIterable {
        /// One's own country.
        case home
        case visaFree = "visa-free"
        case eta
        case onArrival = "visa-on-arrival"
        case eVisa = "e-visa"
        case visa = "visa-required"
        case unknown
        case refused = "no-admission"

        /// Whether something is to be had before one sets out.
        public var asksForApplication: Bool { self == .eta || self == .eVisa || self == .visa }
    }

    /// Days that are allowed, and used by the journey.
    public struct Allowance: Sendable, Equatable {
        public let most: Int64
        /// Days in which they are counted; `nil`: in each stay anew.
        public let window: Int64?
        /// The most that are in use on any day of the stay.
        public let used: Int
        /// The first day that is not allowed any more.
        public let beyondFrom: UTCDate?

        public var left: Int64 { max(0, most - Int64(used)) }
    }

    public enum SilkRoadEffect: String, Sendable, CaseIterable {
        /// One needs no visa there.
        case notNeeded = "not-needed"
        /// One visa stands for this border.
        case covers
        /// It would, once the country has acceded.
        case wouldCover = "would-cover"
        /// Who is not admitted is not admitted with it either.
        case notAdmitted = "not-admitted"
        /// It is for tourists with ordinary passports.
        case otherJourney = "other-journey"
    }

    /// What the Silk Road Tourist Visa changes for the whole journey.
    public struct SilkRoad: Sendable {
        public let terms: SilkRoadTerms?
        /// Things to be had before or at borders: one for each border that asks for something.
        public let papersNow: Int
        /// The same with the visa where it holds now.
        public let papersWithIt: Int
        /// The same once every country of the journey has acceded.
        public let papersIfAll: Int
        /// Days at the borders that it covers, together.
        public let allowance: Allowance?
    }
}
