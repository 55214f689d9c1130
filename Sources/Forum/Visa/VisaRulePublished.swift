public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `visa.rule.published`: what a country asks of travellers, said by one of its own cities (protocol, Record types; Article 11).
public enum VisaRulePublished: RecordType {
    public static let name = "visa.rule.published"
    public static let keyForm =
        "<destination>/<nationality>/<purpose>/<document>, such as KZ/DE/tourism/ordinary: two different countries of ISO 3166-1, "
        + "a purpose of \(VisaRuleKey.Purpose.words), a document of \(VisaRuleKey.Document.words)"
    public static func key(_ text: String) -> VisaRuleKey? { VisaRuleKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> VisaRule { try VisaRule(fields) }
    public static func writers(of key: VisaRuleKey, body: VisaRule?) -> Writers? { .citiesOf(key.destination) }
    public static func writers(ofUnreadable key: String) -> Writers? { CountryCode(String(key.prefix { $0 != "/" })).map { .citiesOf($0) } }
    public static func pastTimes(of body: VisaRule) -> [PastTime] { [PastTime("verifiedAt", body.verifiedAt)] }

    public static func objection(
        to body: VisaRule, key: VisaRuleKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        if let kind = body.sourceKind, kind != .city, kind != .ministry { return VisaObjection.notPublished(kind) }
        guard let publisher = try VisaPublisherNamed.publisher(for: key.destination, in: view), ParticipantID(publisher) != writer else { return nil }
        return VisaObjection.publisherIs(publisher, of: key.destination)
    }
}

/// `visa.rule.reported`: what a ministry's page, an embassy or a dataset says of a border; the secretariat reports it.
public enum VisaRuleReported: RecordType {
    public static let name = "visa.rule.reported"
    public static let keyForm = VisaRulePublished.keyForm
    public static func key(_ text: String) -> VisaRuleKey? { VisaRuleKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> VisaRule { try VisaRule(fields) }
    public static func writers(of key: VisaRuleKey, body: VisaRule?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }
    public static func pastTimes(of body: VisaRule) -> [PastTime] { [PastTime("verifiedAt", body.verifiedAt)] }

    public static func objection(
        to body: VisaRule, key: VisaRuleKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard body.sourceKind != .city else { return VisaObjection.notReported }
        guard let standing = try standing(key, in: view), standing.validTo.map({ $0 >= acceptedAt.date }) ?? true else { return nil }
        let (weight, its) = (VisaAuthority(reportedFrom: body.sourceKind), VisaAuthority(reportedFrom: standing.sourceKind))
        return weight < its ? VisaObjection.weakerSource(weight, than: its) : nil
    }

    private static func standing(_ key: VisaRuleKey, in view: some ForumView) throws -> VisaRule? {
        guard let version = try view.current(RecordID(type: name, key: key.description)) else { return nil }
        return try? VisaRule(Fields(version.body))
    }
}
