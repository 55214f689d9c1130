public import Envelope
public import Primitives

/// Why the desk does not do what it is asked.
public enum VisaDeskRefusal: Error, Sendable {
    case noSuchSet
    /// Somebody has changed the set since it was shown.
    case isNewer(VisaChangeSet)
    /// What is asked cannot be done with a set in this state.
    case wrongState(VisaChangeSet)
    /// Who put something into it cannot approve it.
    case sameEyes(login: String)
    /// Nothing is in it.
    case isEmpty
    /// - Parameter most: changes that a set may have.
    case isFull(most: Int)
    /// The log has another rule of these borders by now; the first of them, and how many there are.
    case overtaken([VisaRuleKey], count: Int)
    /// What the forum would refuse: the first of them, each with what it would say, and how many there are.
    case unfit([(key: VisaRuleKey, reason: any Objection)], count: Int)
    /// Rules of this country are not made here.
    case notYours(CountryCode)
}
