import Domain
import Envelope
public import StrictJSON

extension Membership {
    /// The stored form: what a fold up to `changedAt` has made of the log and the root.
    public var json: JSON {
        let memberList = members.values.sorted { $0.city < $1.city }.map(\.json)
        let keyList = keys.values.sorted { $0.key.keyID < $1.key.keyID }.map(\.json)
        return ["changedAt": .integer(changedAt), "members": .array(memberList), "keys": .array(keyList)]
    }

    public init(_ json: JSON) throws(FieldError) {
        let fields = try Fields(json)
        self.init(secretariatKeys: [])
        changedAt = try fields.integer("changedAt", in: -1...JSON.largestInteger)
        for member in try fields.elements("members", count: 0...100_000, { (json, path) throws(FieldError) in try Member(Fields(json, path: path)) })
        {
            members[member.city] = member
        }
        for status in try fields.elements("keys", count: 0...100_000, { (json, path) throws(FieldError) in try KeyStatus(Fields(json, path: path)) })
        {
            keys[status.key.keyID] = status
        }
    }
}

extension Member {
    /// As the API shows it and as it is stored; public keys only.
    public var json: JSON {
        .object(
            JSONObject(
                [
                    ("id", .string(city.text)), ("name", name.json), ("country", .string(country.text)), ("url", .string(url)),
                    ("admittedAt", .integer(admittedAt)), ("suspended", .boolean(isSuspended)),
                ] + CityKeys(signingKey: signingKey, sealingKey: sealingKey, tlsKey: tlsKey).members))
    }

    init(_ fields: Fields) throws(FieldError) {
        city = try fields.value("id", "a city id") { CityID($0) }
        name = try fields.localized("name", length: 1...200)
        country = try fields.value("country", "an ISO 3166-1 alpha-2 code") { CountryCode(spelledAs: $0) }
        url = try fields.nodeAddress("url")
        admittedAt = try fields.integer("admittedAt", in: 0...JSON.largestInteger)
        isSuspended = try fields.boolean("suspended")
        let keys = try CityKeys(fields)
        signingKey = keys.signingKey
        sealingKey = keys.sealingKey
        tlsKey = keys.tlsKey
    }
}

extension KeyStatus {
    public var json: JSON {
        [
            "owner": .string(owner.text), "key": .string(key.base64), "validFrom": .integer(validFrom),
            "retiredFrom": retiredFrom.map { .integer($0) } ?? .null,
        ]
    }

    init(_ fields: Fields) throws(FieldError) {
        owner = try fields.value("owner", "a participant") { ParticipantID($0) }
        key = try fields.value("key", "base64 of a raw Ed25519 public key", VerifyingKey.init(base64:))
        validFrom = try fields.integer("validFrom", in: 0...JSON.largestInteger)
        retiredFrom = try fields.optionalInteger("retiredFrom", in: 0...JSON.largestInteger)
    }
}
