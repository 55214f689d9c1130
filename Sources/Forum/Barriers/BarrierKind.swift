public import Federation
public import Primitives
public import StrictJSON

/// Barriers to travel that cities and travellers report (Article 11): what stands in the way, at whose border, and of what sort it is.
public enum BarrierKind: RegisterKind {
    public enum Sort: String, Sendable, CaseIterable {
        case procedure, documents, fee, waiting, crossing, transport, information, other
    }

    /// Who met it; nothing tells who that was.
    public enum Source: String, Sendable, CaseIterable { case city, traveller }

    public struct Details: Sendable, Equatable, JSONWritable {
        /// At whose border.
        public let country: CountryCode
        /// Whom it concerns; `nil` for everybody.
        public let nationality: CountryCode?
        public let sort: Sort
        public let source: Source
        /// When it was met.
        public let met: UTCDate?

        public init(country: CountryCode, nationality: CountryCode?, sort: Sort, source: Source, met: UTCDate?) {
            self.country = country
            self.nationality = nationality
            self.sort = sort
            self.source = source
            self.met = met
        }

        public init(_ fields: Fields) throws(FieldError) {
            country = try fields.country("country")
            nationality = fields.optional("nationality") == nil ? nil : try fields.country("nationality")
            sort = try fields.choice("sort", Sort.self)
            source = try fields.choice("source", Source.self)
            met = fields.optional("met") == nil ? nil : try fields.recordedDate("met")
        }

        public var json: JSON {
            var object = JSONObject([("country", .string(country.text))])
            object["nationality"] = nationality.map { .string($0.text) }
            object["sort"] = .string(sort.rawValue)
            object["source"] = .string(source.rawValue)
            object["met"] = met.map { .string($0.description) }
            return .object(object)
        }
    }

    public static let name = "barrier"
    public static func details(_ fields: Fields) throws(FieldError) -> Details { try Details(fields) }
    public static var furtherTypes: [any RecordType.Type] { [BarrierAnswered.self] }
    public static func subject(of details: Details) -> String { details.country.text }
}
