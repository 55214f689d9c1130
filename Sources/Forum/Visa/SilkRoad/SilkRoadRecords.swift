public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `visa.silkroad.terms`: the secretariat publishes what the ministers have agreed on (protocol, Record types).
public enum SilkRoadTermsPublished: RecordType {
    public static let name = "visa.silkroad.terms"
    public static let keyForm = SilkRoadVisaKey.form
    public static func key(_ text: String) -> SilkRoadVisaKey? { SilkRoadVisaKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> SilkRoadTerms { try SilkRoadTerms(fields) }
    public static func writers(of key: SilkRoadVisaKey, body: SilkRoadTerms?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }
}

/// Which visa the terms are of: there is the one for tourists.
public struct SilkRoadVisaKey: Sendable, Hashable, CustomStringConvertible {
    public static let form = "the visa's name: tourist"
    public static let tourist = SilkRoadVisaKey(text: "tourist")

    public let description: String

    private init(text: String) { description = text }

    public init?(_ text: String) {
        guard text == Self.tourist.description else { return nil }
        self = .tourist
    }
}

/// `visa.silkroad.accession`: a country takes part, said by one of its own cities with the ministry's letter.
public enum SilkRoadAccessionPublished: RecordType {
    public static let name = "visa.silkroad.accession"
    public static let keyForm = CountryCode.form
    public static func key(_ text: String) -> CountryCode? { CountryCode(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> SilkRoadAccession { try SilkRoadAccession(fields) }
    public static func writers(of key: CountryCode, body: SilkRoadAccession?) -> Writers? { .citiesOf(key) }
    public static func writers(ofUnreadable key: String) -> Writers? { nil }

    /// Who publishes a country's visa rules speaks of this as well.
    public static func objection(
        to body: SilkRoadAccession, key: CountryCode, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard let publisher = try VisaPublisherNamed.publisher(for: key, in: view), ParticipantID(publisher) != writer else { return nil }
        return VisaObjection.publisherIs(publisher, of: key)
    }
}
