public import Primitives
public import StrictJSON

/// A meeting of the forum: which it was, where and when, what was on its agenda and what it adopted (Article 1).
public struct ForumEdition: Sendable, Equatable, JSONWritable {
    /// A text that a meeting has adopted, such as a declaration.
    public struct AdoptedText: Sendable, Equatable {
        public let title: LocalizedText
        /// Where it can be read.
        public let url: String?
        /// Of the file at `url`, in lower-case hex (FIPS 180-4), so that a copy can be compared.
        public let sha256: String?
    }

    public static let mostAgendaItems = 100
    public static let mostAdoptedTexts = 50

    /// Almaty 2008 was the third.
    public let number: Int64
    public let title: LocalizedText
    public let place: LocalizedText
    public let host: CityID
    public let opens: UTCDate
    public let closes: UTCDate
    public let agenda: [LocalizedText]
    public let adopted: [AdoptedText]

    public init(_ fields: Fields) throws(FieldError) {
        number = try fields.integer("number", in: 1...1000)
        title = try fields.localized("title", length: 1...500)
        place = try fields.localized("place", length: 1...200)
        host = try fields.city("host")
        opens = try fields.date("opens")
        closes = try fields.date("closes")
        guard opens <= closes else {
            throw FieldError(
                path: fields.path(of: "closes"), expected: .notBefore(field: "opens", value: opens.description), found: .string(closes.description))
        }
        agenda = try fields.optionalElements("agenda", count: 0...Self.mostAgendaItems) { (json, path) throws(FieldError) in
            try LocalizedText(json, path: path, length: 1...500)
        }
        adopted = try fields.optionalElements("adopted", count: 0...Self.mostAdoptedTexts) { (json, path) throws(FieldError) in
            try AdoptedText(Fields(json, path: path))
        }
    }

    public var json: JSON {
        var object = JSONObject()
        object["number"] = .integer(number)
        object["title"] = title.json
        object["place"] = place.json
        object["host"] = .string(host.text)
        object["opens"] = .string(opens.description)
        object["closes"] = .string(closes.description)
        if !agenda.isEmpty { object["agenda"] = .array(agenda.map(\.json)) }
        if !adopted.isEmpty { object["adopted"] = .array(adopted.map(\.json)) }
        return .object(object)
    }
}

extension ForumEdition.AdoptedText {
    private static let fileForm = FieldForm("file", "the address of the file that sha256 is of")

    fileprivate init(_ fields: Fields) throws(FieldError) {
        title = try fields.localized("title", length: 1...500)
        url = try fields.optionalWebAddress("url")
        sha256 = try fields.optionalDigest("sha256")
        guard sha256 == nil || url != nil else {
            throw FieldError(path: fields.path(of: "url"), expected: .form(Self.fileForm), found: FieldFinding.nothing)
        }
    }

    fileprivate var json: JSON {
        var object = JSONObject()
        object["title"] = title.json
        object["url"] = url.map { .string($0) }
        object["sha256"] = sha256.map { .string($0) }
        return .object(object)
    }
}
