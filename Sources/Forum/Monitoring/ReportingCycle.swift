public import Primitives
public import StrictJSON

/// A period in which cities report to a forum (domain §2).
public struct ReportingCycle: Sendable, Equatable, JSONWritable {
    public let title: LocalizedText
    public let opens: UTCDate
    public let closes: UTCDate
    /// The forum it reports to, such as `Pyeongtaek 2009`.
    public let forum: String

    public init(_ fields: Fields) throws(FieldError) {
        title = try fields.localized("title", length: 1...500)
        opens = try fields.date("opens")
        closes = try fields.date("closes")
        guard opens < closes else {
            throw FieldError(path: fields.path(of: "closes"), expected: .after(field: "opens"), found: .string(closes.description))
        }
        forum = try fields.text("forum", length: 1...200)
    }

    /// The instant at which it ends, for every city the same: midnight UTC behind its last day.
    public var end: UTCTime { closes.adding(days: 1).start }

    public var json: JSON {
        [
            "title": title.json, "opens": .string(opens.description), "closes": .string(closes.description), "forum": .string(forum),
        ]
    }
}
