public import Primitives

/// Why something about a guest cannot be done.
public enum GuestFault: Error, Sendable, Equatable {
    /// There is none of this name, or none that whoever asks may see.
    case notFound
    /// What was kept is erased, or its time is over.
    case erased
    /// What is stored was not sealed by the key that belongs to it.
    case damaged
    /// The city's vault is not the one in which the keys of its guests were kept.
    case vaultMissing
    /// A site without guests: the secretariat's.
    case noVault
    /// Somebody else has changed it meanwhile.
    case changed(revision: Int64)
    /// A document is opened for a reason that can be read.
    case noReason
    /// A stay that is in this state cannot become what was asked for.
    case stay(GuestStay.State)
    /// The stay of the guest with this booking and arrival stands in the register already.
    case stayKnown(UTCDate)
    /// What the police is told in this state cannot become what was asked for.
    case police(PoliceQueue.State)
    /// The police is still to be told of the guest, as the law of the country wants.
    case untold
    /// More at once than may be.
    case tooMany(most: Int)
}

extension GuestFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound: "there is no such guest in the register; look for them in the list"
        case .erased: "what was kept of this guest is erased; the proof of it is on their page"
        case .damaged:
            "what is stored of this guest was not sealed by their key: the city's database or its vault was changed by hand; restore both from where they were last whole"
        case .vaultMissing:
            "the city's vault.db, which holds the keys of guests and is in no backup, is missing or another city's; put it back beside city.db, or let the privacy officer begin a new one: what is kept of earlier guests then stays unreadable"
        case .noVault: "the secretariat keeps no guests; ask a city"
        case .changed(let revision): "somebody else has changed this guest meanwhile (revision \(revision)); compare and save again"
        case .noReason: "say in some words why the document is opened; the audit trail keeps it"
        case .stay(let state): "the stay is \(state.rawValue): somebody comes who is expected, goes who is in house, and stays away who has not come"
        case .stayKnown(let day):
            "the guest's stay of this booking from \(day) on stands in the register already; look at the stays on their page, and change that one"
        case .police(let state): "the registration is \(state.rawValue): the police answers what was exported, and what it rejects is due again"
        case .untold: "the police has not been told of the guest yet; let that be done first, or say that they are to be erased all the same"
        case .tooMany(let most): "at most \(most) guests at once; enter the others after them"
        }
    }
}
