public import Envelope
public import Primitives
public import StrictJSON

/// `member.admitted`: a city belongs to the forum, at this address and with these keys.
public enum MemberAdmitted: RecordType {
    public struct Body: Sendable, JSONWritable {
        public let city: CityID
        public let name: LocalizedText
        public let country: CountryCode
        public let url: String
        public let keys: CityKeys

        public init(city: CityID, name: LocalizedText, country: CountryCode, url: String, keys: CityKeys) {
            self.city = city
            self.name = name
            self.country = country
            self.url = url
            self.keys = keys
        }

        public var json: JSON {
            let profile: JSON = ["id": .string(city.text), "name": name.json, "country": .string(country.text)]
            return .object(JSONObject([("city", profile), ("url", .string(url))] + keys.members))
        }
    }

    public static let name = "member.admitted"
    public static let keyForm = "a city id"
    public static func key(_ text: String) -> CityID? { CityID(text) }

    public static func body(_ fields: Fields) throws(FieldError) -> Body {
        let city = try fields.fields("city")
        return Body(
            city: try city.value("id", "a city id") { CityID($0) },
            name: try city.localized("name", length: 1...200),
            country: try city.value("country", "an ISO 3166-1 alpha-2 code") { CountryCode(spelledAs: $0) },
            url: try fields.nodeAddress("url"),
            keys: try CityKeys(fields))
    }

    public static func writers(of key: CityID, body: Body?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: Body, key: CityID, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard body.city == key else { return RecordObjection.cityIsNotKey }
        // Asked of what is new only: what stands in the log has to be read for ever, by older programs as well.
        guard body.country.isAssigned else { return RecordObjection.unassigned(body.country) }
        let host = NodeAddress(body.url)?.host
        // Its certificate will name the host, and on a shared node the host picks the city.
        if let other = view.membership.members.values.first(where: { $0.city != key && NodeAddress($0.url)?.host == host }) {
            return RecordObjection.hostTaken(url: body.url, by: other.city)
        }
        return body.keys.objection(for: key, in: view.membership)
    }
}

extension CityKeys {
    /// Signing keys that a city may have in the life of the forum; one rotation a week for twenty years.
    private static let mostKeysOfACity = 1_000

    /// A key speaks for one participant only, for ever; otherwise a city could shelter behind another's history.
    func objection(for city: CityID, in membership: Membership) -> RecordObjection? {
        if let status = membership.keys[signingKey.keyID] {
            guard status.owner == ParticipantID(city) else { return .keyOf(status.owner) }
            guard status.retiredFrom == nil else { return .keyRetired }
        }
        // Each stays for ever, in every ledger of the forum.
        guard
            membership.keys.values.count(where: { $0.owner == ParticipantID(city) }) < Self.mostKeysOfACity
                || membership.keys[signingKey.keyID] != nil
        else {
            return .tooManyKeys(city, most: Self.mostKeysOfACity)
        }
        if let other = membership.member(withTLSKey: tlsKey), other.city != city { return .transportKeyOf(other.city) }
        return nil
    }
}

extension Fields {
    private static let nodeAddressForm = FieldForm("nodeAddress", NodeAddress.form, example: "https://node.example.org:8443")

    /// `https://host[:port]`, without a path.
    public func nodeAddress(_ name: String) throws(FieldError) -> String {
        try value(name, .form(Self.nodeAddressForm)) { NodeAddress($0) == nil ? nil : $0 }
    }
}
