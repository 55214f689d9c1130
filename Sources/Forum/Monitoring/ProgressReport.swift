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
        /// Where the number comes from.
        public let provenance: String?
    }

    public struct Evidence: Sendable, Equatable {
        public let title: String
        public let url: String?
        /// Lower-case hex SHA-256 of an attachment.
        public let sha256: String?
        /// Bytes of the attachment.
        public let size: Int64?
        /// What the attachment is, such as `application/pdf`.
        public let mediaType: String?
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
            return Value(
                indicator: try fields.value("indicator", .form(Indicator.codeForm), Indicator.code), value: try fields.decimal("value"),
                provenance: fields.optional("provenance") == nil ? nil : try fields.text("provenance", length: 1...500))
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
            object["values"] = .array(values.map(\.json))
        }
        object["narrative"] = narrative.json
        if !evidence.isEmpty { object["evidence"] = .array(evidence.map(\.json)) }
        object["official"] = .string(official)
        return .object(object)
    }
}

extension ProgressReport.Value {
    fileprivate var json: JSON {
        var object = JSONObject([("indicator", .string(indicator)), ("value", .string(value))])
        object["provenance"] = provenance.map { .string($0) }
        return .object(object)
    }
}

extension ProgressReport.Evidence {
    fileprivate var json: JSON {
        var object = JSONObject()
        object["title"] = .string(title)
        object["url"] = url.map { .string($0) }
        object["sha256"] = sha256.map { .string($0) }
        object["size"] = size.map { .integer($0) }
        object["mediaType"] = mediaType.map { .string($0) }
        return .object(object)
    }

    private static let whereForm = FieldForm("evidence", "an url or the sha256 of an attachment")
    private static let attachedForm = FieldForm("attachment", "sha256, size and mediaType of an attachment together, or none of them")
    /// Bytes that an attachment has at most.
    public static let largestAttachment: Int64 = 8 << 20

    init(_ fields: Fields) throws(FieldError) {
        title = try fields.text("title", length: 1...500)
        url = try fields.optionalWebAddress("url")
        sha256 = try fields.optionalDigest("sha256")
        size = try fields.optionalInteger("size", in: 1...Self.largestAttachment)
        mediaType = try fields.optionalValue("mediaType", .form(.mediaType)) { MediaType.isValid($0) ? $0 : nil }
        guard url != nil || sha256 != nil else { throw FieldError(path: fields.path, expected: .form(Self.whereForm), found: FieldFinding.nothing) }
        guard (sha256 == nil) == (size == nil), (sha256 == nil) == (mediaType == nil) else {
            throw FieldError(path: fields.path, expected: .form(Self.attachedForm), found: FieldFinding.nothing)
        }
    }
}
