public import Primitives
public import StrictJSON

/// What a city says of its progress, signed for the mayor (domain §2).
///
/// A value that is missing is missing: it never counts as 0 and never as done.
public struct ProgressReport: Sendable, Equatable, JSONWritable {
    public struct Value: Sendable, Equatable {
        public let indicator: String
        /// A decimal number as a string, in its one spelling.
        public let value: String
    }

    public struct Evidence: Sendable, Equatable {
        public let title: String
        public let url: String?
        /// Lower-case hex SHA-256 of an attachment.
        public let sha256: String?
    }

    public let completion: Completion
    public let values: [Value]
    public let narrative: LocalizedText
    public let evidence: [Evidence]
    public let official: String

    public init(_ fields: Fields) throws(FieldError) {
        completion = try fields.choice("completion", Completion.self)
        let values = try fields.optionalElements("values", count: 0...20) { (json, path) throws(FieldError) in
            let fields = try Fields(json, path: path)
            return Value(indicator: try fields.value("indicator", .form(Indicator.codeForm), Indicator.code), value: try fields.decimal("value"))
        }
        self.values = try fields.distinct("values", values) { $0.indicator }
        narrative = try fields.localized("narrative", length: 1...8000, lines: .many)
        evidence = try fields.optionalElements("evidence", count: 0...50) { (json, path) throws(FieldError) in try Evidence(Fields(json, path: path))
        }
        official = try fields.text("official", length: 1...200)
    }
}

extension ProgressReport {
    public var json: JSON {
        var object = JSONObject()
        object["completion"] = .string(completion.rawValue)
        if !values.isEmpty {
            object["values"] = .array(values.map { ["indicator": .string($0.indicator), "value": .string($0.value)] })
        }
        object["narrative"] = narrative.json
        if !evidence.isEmpty { object["evidence"] = .array(evidence.map(\.json)) }
        object["official"] = .string(official)
        return .object(object)
    }
}

extension ProgressReport.Evidence {
    fileprivate var json: JSON {
        var object = JSONObject()
        object["title"] = .string(title)
        object["url"] = url.map { .string($0) }
        object["sha256"] = sha256.map { .string($0) }
        return .object(object)
    }

    private static let whereForm = FieldForm("evidence", "an url or the sha256 of an attachment")

    init(_ fields: Fields) throws(FieldError) {
        title = try fields.text("title", length: 1...500)
        url = try fields.optionalWebAddress("url")
        sha256 = try fields.optionalDigest("sha256")
        guard url != nil || sha256 != nil else { throw FieldError(path: fields.path, expected: .form(Self.whereForm), found: FieldFinding.nothing) }
    }
}
