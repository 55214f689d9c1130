import Envelope
import Primitives

/// Why rates of currencies are not taken.
enum RatesObjection: Objection, Equatable {
    case ofDayToCome(UTCDate, log: UTCDate)

    var description: String {
        switch self {
        case .ofDayToCome(let day, let log): "rates of \(day) are not known on \(log); say of which day they are"
        }
    }
}
