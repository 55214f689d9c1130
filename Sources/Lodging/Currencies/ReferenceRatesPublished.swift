public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `currency.rates.published`: the secretariat says what currencies are worth (protocol, Record types).
public enum ReferenceRatesPublished: RecordType {
    public static let name = "currency.rates.published"
    public static let keyForm = ReferenceRatesKey.form
    public static func key(_ text: String) -> ReferenceRatesKey? { ReferenceRatesKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> ReferenceRates { try ReferenceRates(fields) }
    public static func writers(of key: ReferenceRatesKey, body: ReferenceRates?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    /// Rates of a day to come are a mistake.
    public static func objection(
        to body: ReferenceRates, key: ReferenceRatesKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        // Somewhere it is tomorrow already.
        guard body.date > acceptedAt.date.adding(days: 1) else { return nil }
        return RatesObjection.ofDayToCome(body.date, log: acceptedAt.date)
    }
}

/// There is one list of rates; each new one takes its place.
public struct ReferenceRatesKey: Sendable, Hashable, CustomStringConvertible {
    public static let form = "the list's name: reference"
    public static let reference = ReferenceRatesKey(text: "reference")

    public let description: String

    private init(text: String) { description = text }

    public init?(_ text: String) {
        guard text == Self.reference.description else { return nil }
        self = .reference
    }
}
