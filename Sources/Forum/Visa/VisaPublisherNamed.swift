public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `visa.publisher.named`: from then on one city alone publishes its country's visa rules; the secretariat has the country's letter.
public enum VisaPublisherNamed: RecordType {
    public static let name = "visa.publisher.named"
    public static let keyForm = CountryCode.form
    public static func key(_ text: String) -> CountryCode? { CountryCode(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> VisaPublisher { try VisaPublisher(fields) }
    public static func writers(of key: CountryCode, body: VisaPublisher?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: VisaPublisher, key: CountryCode, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard let city = body.city else { return nil }
        guard let member = view.membership.members[city] else { return VisaObjection.uninvited(city) }
        return member.country == key ? nil : VisaObjection.elsewhere(city, in: member.country, not: key)
    }

    /// The city that a country has named, as long as it is a member city of that country.
    static func publisher(for country: CountryCode, in view: some ForumView) throws -> CityID? {
        guard let version = try view.current(RecordID(type: name, key: country.text)), let city = version.body["city"]?.string.flatMap(CityID.init),
            view.membership.members[city]?.country == country
        else { return nil }
        return city
    }
}
