public import Envelope
public import Primitives

/// Why the forum does not take a record that can be read: what is asked of every record, and of those of membership.
public enum RecordObjection: Objection, Equatable {
    case holdsNull
    /// A member of the body in which a time stands, that time, and the log's.
    case notPast(member: String, time: UTCTime, log: UTCTime)
    case unknownMembers(bytes: Int, kept: Int)
    case noMember(CityID)
    case cityIsNotKey
    case unassigned(CountryCode)
    case hostTaken(url: String, by: CityID)
    case keyOf(ParticipantID)
    case keyRetired
    case tooManyKeys(CityID, most: Int)
    case transportKeyOf(CityID)
    case strangeKey(KeyID, CityID)

    public var description: String {
        switch self {
        case .holdsNull: "the body holds U+0000, which no text here may hold"
        case .notPast(let member, let time, let log): "body.\(member) must be a time that has passed, not \(time); the log is at \(log)"
        case .unknownMembers(let bytes, let kept):
            "the body has \(bytes) bytes of members that this version does not know; \(kept) are kept, leave them out"
        case .noMember(let city): "\(city) is no member"
        case .cityIsNotKey: "body.city.id must be the record's key"
        case .unassigned(let country): "body.city.country must be \(CountryCode.form), not \(country)"
        case .hostTaken(let url, let other): "the host of \(url) is \(other)'s; a city needs a host name of its own"
        case .keyOf(let owner): "the signing key belongs to \(owner) already"
        case .keyRetired: "the signing key was retired; a new one is needed"
        case .tooManyKeys(let city, let most): "\(city) has had \(most) signing keys, and no more are taken"
        case .transportKeyOf(let other): "the TLS key belongs to \(other) already"
        case .strangeKey(let key, let city): "the key \(key) is not one of \(city)"
        }
    }
}
