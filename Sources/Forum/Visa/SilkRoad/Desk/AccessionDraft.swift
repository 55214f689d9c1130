import Envelope
import Ledger
import Primitives

/// What a city is about to say of its country's part in the Silk Road Tourist Visa, until it is sent and what became of it.
struct AccessionDraft: Sendable {
    enum State: String, Sendable { case draft, waiting, returned, sent }

    let accession: SilkRoadAccession
    /// The ministry's letter, as it was handed to the site.
    let letter: Attachments.Name
    let state: State
    /// Rises with every change: who sends a form of an earlier one is shown what is there now.
    let revision: Int64
    let changedAt: UTCTime
    let changedBy: String
    /// Everybody who has put something into it: none of them may approve it.
    let authors: [String]
    /// Of who has sent it back, and why.
    let remark: String?
    /// Of the envelope, once it is sent.
    let digest: EnvelopeDigest?

    /// Whether it may be written.
    var isOpen: Bool { state != .waiting }
}

/// Why something cannot be done with a draft.
enum AccessionRefusal: Error {
    case none
    /// Somebody has changed it since it was shown.
    case isNewer(AccessionDraft)
    case wrongState
    /// Who has written it cannot approve it.
    case sameEyes
    case letterMissing
}
