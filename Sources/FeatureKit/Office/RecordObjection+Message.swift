public import Envelope
public import Federation
import Primitives
public import StrictJSON
public import Web

/// An objection that is known in every language of the sites.
public protocol SpokenObjection: Objection {
    var message: Message { get }
}

extension FieldError: SpokenObjection {
    public var message: Message { RecordObjectionText.field(path: path, fault: message()) }
}

extension RecordObjection: SpokenObjection {
    public var message: Message {
        switch self {
        case .holdsNull: RecordObjectionText.holdsNull
        case .notPast(let member, let time, let log): RecordObjectionText.notPast(member: member, time: time, log: log)
        case .unknownMembers(let bytes, let kept): RecordObjectionText.unknownMembers(bytes: bytes, kept: kept)
        case .noMember(let city): RecordObjectionText.noMember(city: city.text)
        case .cityIsNotKey: RecordObjectionText.cityIsNotKey
        case .unassigned(let country): RecordObjectionText.unassigned(code: country.text)
        case .hostTaken(let url, let other): RecordObjectionText.hostTaken(url: url, city: other.text)
        case .keyOf(let owner): RecordObjectionText.keyOf(owner: owner.text)
        case .keyRetired: RecordObjectionText.keyRetired
        case .tooManyKeys(let city, let most): RecordObjectionText.tooManyKeys(city: city.text, most: most)
        case .transportKeyOf(let other): RecordObjectionText.transportKeyOf(city: other.text)
        case .strangeKey(let key, let city): RecordObjectionText.strangeKey(key: key.description, city: city.text)
        }
    }
}
