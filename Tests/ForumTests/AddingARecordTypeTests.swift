import Envelope
import Forum
import Primitives
import StrictJSON
import TestMembers
import Testing

@testable import Federation

// The worked example of docs/adding-a-feature.md: all that a new type of record takes. In the sources the first declaration
// and the second would be files of Forum/Editions, the third a line of RecordRegistry.forum.

/// A meeting of the forum: which it was, where and when (Article 1).
struct ForumEdition: Sendable, Equatable {
    let number: Int64
    let title: LocalizedText
    let host: CityID
    let opens: UTCDate
    let closes: UTCDate

    init(_ fields: Fields) throws(FieldError) {
        number = try fields.integer("number", in: 1...1000)
        title = try fields.localized("title", length: 1...500)
        host = try fields.value("host", "a city id") { CityID($0) }
        opens = try fields.date("opens")
        closes = try fields.date("closes")
        guard opens <= closes else {
            throw FieldError(path: fields.path(of: "closes"), expected: "a date not before opens", found: .string(closes.description))
        }
    }
}

/// `edition.published`: the city that hosts an edition of the forum publishes it.
enum EditionPublished: RecordType {
    static let name = "edition.published"
    static let keyForm = "an edition's slug such as almaty-2008"
    static func key(_ text: String) -> CycleID? { CycleID(text) }
    static func body(_ fields: Fields) throws(FieldError) -> ForumEdition { try ForumEdition(fields) }
    static func writers(of key: CycleID, body: ForumEdition?) -> Writers? { body.map { .city($0.host) } }

    static func objection(
        to body: ForumEdition, key: CycleID, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> String? {
        let standing = try view.current(RecordID(type: name, key: key.text))
        guard let number = standing?.body["number"]?.integer, number != body.number else { return nil }
        return "body.number must stay \(number): an edition keeps its number"
    }
}

@Suite struct `A new type of record` {
    private let registry = RecordRegistry([MemberAdmitted.self, EditionPublished.self])
    private var members: TestMembers

    init() throws { members = try TestMembers() }

    private static func edition(_ number: Int64 = 3, host: String = "almaty", closes: String = "2008-09-04", base: Int64 = 0) -> Record {
        let body: JSON = [
            "number": .integer(number), "title": ["en": "The third forum"], "host": .string(host), "opens": "2008-09-02", "closes": .string(closes),
        ]
        return Record(type: EditionPublished.name, key: "almaty-2008", base: base, body: body)
    }

    @Test func `is accepted from whom it belongs to, and stands in the state`() throws {
        var members = members
        let envelope = try members.envelope([Self.edition()], from: "almaty")
        guard case .accepted(let payload) = try members.verdict(envelope, from: "almaty", registry: registry) else {
            Issue.record("not accepted")
            return
        }
        let index = members.view.size
        try members.view.append(payload, envelope.digest)
        let standing = try #require(try members.view.current(RecordID(type: EditionPublished.name, key: "almaty-2008")))
        #expect(standing.index == index)
        #expect(standing.writer.text == "almaty")
        #expect(try ForumEdition(Fields(standing.body)).host.text == "almaty")

        guard case .standing(index) = try members.verdict(envelope, from: "almaty", registry: registry) else {
            Issue.record("the same envelope again must get the same answer")
            return
        }
    }

    @Test(
        arguments: [
            ("bishkek", edition(), ProblemCode.notOwner, "only the city almaty may write it"),
            ("secretariat", edition(), .notOwner, "only the city almaty may write it"),
            ("almaty", edition(closes: "2008-09-01"), .ruleViolated, "body.closes"),
            ("almaty", edition(0), .ruleViolated, "body.number"),
            ("almaty", edition(base: 7), .staleBase, "the record stands at 0"),
        ])
    func `is refused by its owner, its base, its body`(writer: String, record: Record, code: ProblemCode, detail: String) throws {
        let envelope = try members.envelope([record], from: writer)
        guard case .refused(let problem) = try members.verdict(envelope, from: writer, registry: registry) else {
            Issue.record("not refused")
            return
        }
        #expect(problem.code == code)
        #expect(problem.detail.contains(detail), "\(problem.detail)")
        #expect(problem.members["record"]?.integer == 0)
    }

    @Test func `may ask the state for more`() throws {
        var members = members
        try members.view.put(Self.edition(), by: try #require(ParticipantID("almaty")))
        let envelope = try members.envelope([Self.edition(4, base: members.view.size)], from: "almaty")
        guard case .refused(let problem) = try members.verdict(envelope, from: "almaty", registry: registry) else {
            Issue.record("not refused")
            return
        }
        #expect(problem.code == .ruleViolated)
        #expect(problem.detail.contains("an edition keeps its number"))
    }

    @Test func `is kept unread by whoever does not know it yet`() throws {
        let membership = members.view.membership
        let bishkek = try #require(ParticipantID("bishkek"))
        #expect(RecordRegistry.forum.ownershipBreach(of: Self.edition(), by: bishkek, in: membership) == nil)
        #expect(registry.ownershipBreach(of: Self.edition(), by: bishkek, in: membership)?.contains("belongs to the city almaty") == true)
    }
}
