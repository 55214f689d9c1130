public import Primitives
public import StrictJSON

/// What the forum has set out to do under one article, such as `A11.2` (domain §2).
public struct Commitment: Sendable, Equatable, JSONWritable {
    public let article: Int64
    public let text: LocalizedText
    /// Who leads: `secretariat`, `city` (each for itself), or the slug of one city or body.
    public let lead: String
    public let due: UTCDate?
    public let indicators: [Indicator]
    public let milestones: [Milestone]

    public struct Milestone: Sendable, Equatable, JSONWritable {
        /// As precise as it is known: `2009`, `2009-11-02` or `before 2018`.
        public let date: String
        public let title: String
        /// The same in further languages.
        public let titles: LocalizedText?

        init(_ fields: Fields) throws(FieldError) {
            date = try fields.text("date", length: 1...40)
            title = try fields.text("title", length: 1...500)
            titles = try fields.optionalLocalized("titles", length: 1...500)
        }

        public var json: JSON {
            var object = JSONObject([("date", .string(date)), ("title", .string(title))])
            object["titles"] = titles?.json
            return .object(object)
        }
    }

    private static let leadForm = FieldForm("lead", "a slug such as secretariat, city or voronezh", example: "voronezh")

    public init(_ fields: Fields) throws(FieldError) {
        article = try fields.integer("article", in: 1...19)
        text = try fields.localized("text", lines: .many)
        lead = try fields.value("lead", .form(Self.leadForm)) { Slug.isValid($0) ? $0 : nil }
        due = try fields.optionalDate("due")
        let indicators = try fields.optionalElements("indicators", count: 0...20) { (json, path) throws(FieldError) in
            try Indicator(Fields(json, path: path))
        }
        self.indicators = try fields.distinct("indicators", indicators) { $0.code }
        milestones = try fields.optionalElements("milestones", count: 0...50) { (json, path) throws(FieldError) in
            try Milestone(Fields(json, path: path))
        }
    }
}

extension Commitment {
    public var json: JSON {
        var object = JSONObject()
        object["article"] = .integer(article)
        object["text"] = text.json
        object["lead"] = .string(lead)
        object["due"] = due.map { .string($0.description) }
        if !indicators.isEmpty { object["indicators"] = .array(indicators.map(\.json)) }
        if !milestones.isEmpty {
            object["milestones"] = .array(milestones.map(\.json))
        }
        return .object(object)
    }
}

/// `A<article>.<number>`, such as `A11.2`.
public struct CommitmentID: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    public let article: Int
    /// Within the article.
    public let number: Int

    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].first == "A", let article = Self.number(parts[0].dropFirst()), (1...19).contains(article),
            let number = Self.number(parts[1])
        else { return nil }
        self.text = text
        self.article = article
        self.number = number
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.first != "0" else { return nil }
        return Int(text)
    }

    public var description: String { text }
}

extension CommitmentID: Comparable {
    /// In the order of articles.
    public static func < (left: Self, right: Self) -> Bool { (left.article, left.number) < (right.article, right.number) }
}

extension Commitment.Milestone {
    /// What it is, where nobody has said it in that language by its one title.
    func title(in language: String) -> String { titles?.texts.first { $0.language == language }?.text ?? title }
}
