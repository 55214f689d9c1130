import Envelope
import Federation
public import Primitives
public import StrictJSON

/// What a tenant is, as its `city.json` says: who, where, and of which forum.
public struct CityProfile: Sendable {
    public let city: CityID
    public let name: LocalizedText
    public let country: CountryCode
    /// Its address on the federation listener, `https://host[:port]`.
    public let url: String
    public let coordinator: String
    public let forum: ForumID

    public init(city: CityID, name: LocalizedText, country: CountryCode, url: String, coordinator: String, forum: ForumID) {
        self.city = city
        self.name = name
        self.country = country
        self.url = url
        self.coordinator = coordinator
        self.forum = forum
    }

    public init(_ json: JSON) throws(FieldError) {
        let fields = try Fields(json)
        city = try fields.value("id", "a city id") { CityID($0) }
        name = try fields.localized("name", length: 1...200)
        country = try fields.value("country", "an ISO 3166-1 alpha-2 code") { CountryCode(spelledAs: $0) }
        url = try fields.nodeAddress("url")
        coordinator = try fields.nodeAddress("coordinator")
        forum = try fields.value("forum", "the forum's slug") { ForumID($0) }
    }

    public var json: JSON {
        [
            "id": .string(city.text), "name": name.json, "country": .string(country.text), "url": .string(url),
            "coordinator": .string(coordinator), "forum": .string(forum.text),
        ]
    }

    /// What the city tells everyone about itself in its `profile` notice.
    ///
    /// - Parameter sites: under which addresses browsers reach the node's sites, with `{host}` for the host; `nil` where they are not told.
    func publicDocument(sites: String?) -> JSON {
        var object = JSONObject([("name", name.json), ("country", .string(country.text)), ("url", .string(url))])
        if let sites, let host { object["site"] = .string(sites.replacing("{host}", with: host)) }
        return .object(object)
    }

    /// The host of `url`, which SNI names; `nil` where it is an IP address.
    public var host: String? {
        guard let address = NodeAddress(url), !address.isNumeric else { return nil }
        return address.host
    }
}
