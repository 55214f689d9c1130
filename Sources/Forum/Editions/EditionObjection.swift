import Envelope
import Federation
import Primitives

/// Why an edition of the forum is not taken.
enum EditionObjection: Objection, Equatable {
    case editionOf(ParticipantID)
    case editionNumber(Int64)

    var description: String {
        switch self {
        case .editionOf(let writer): "the edition is \(writer)'s; another is published under a slug of its own"
        case .editionNumber(let number): "body.number must stay \(number): an edition keeps its number"
        }
    }
}
