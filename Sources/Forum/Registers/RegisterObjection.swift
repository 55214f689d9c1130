import Envelope
import Federation
import Primitives

/// Why an entry of a register, or what is said of one, is not taken.
enum RegisterObjection: Objection, Equatable {
    case noEntriesOf(owner: String, register: String)
    case noEntry(String)
    case newerEntry(index: Int64, key: String)
    case barrierOf(CountryCode?)

    var description: String {
        switch self {
        case .noEntriesOf(let owner, let register): "\(owner) has no entries in the register \(register)"
        case .noEntry(let key): "there is no entry \(key) in the register"
        case .newerEntry(let index, let key): "body.index must be \(index), the newest version of \(key); read that first"
        case .barrierOf(let country):
            "the barrier is at the border of \(country?.text ?? "another country"); its cities and the secretariat answer it"
        }
    }
}
