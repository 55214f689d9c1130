import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@Suite struct `The list of editions` {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private static func edition(_ number: Int64, _ id: String, title: String = "The forum", base: Int64 = 0) -> Record {
        let body: JSON = [
            "number": .integer(number), "title": ["en": .string(title)], "place": ["en": "Almaty"], "host": "almaty", "opens": "2008-09-02",
            "closes": "2008-09-04", "agenda": [["en": "Visas", "ru": "Визы"]],
        ]
        return Record(type: EditionPublished.name, key: id, base: base, body: body)
    }

    private func fold(_ records: [Record]) async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.open(directory.file("editions.sqlite"))
        let almaty = try #require(ParticipantID("almaty"))
        try await database.write { connection in
            for statement in EditionList.create { try connection.execute(statement) }
            for (index, record) in records.enumerated() {
                let folded = FoldedRecord(
                    record, index: Int64(index), position: 0, writer: almaty, acceptedAt: UTCTime(seconds: 1_795_593_600 + Int64(index)))
                try EditionList.fold([folded], connection)
            }
        }
        return database
    }

    @Test func `shows the newest first, each as it stands`() async throws {
        let database = try await fold([
            Self.edition(3, "almaty-2008"), Self.edition(2, "osh-2006"), Self.edition(3, "almaty-2008", title: "The third forum", base: 1),
        ])
        let (entries, hasMore) = try await database.read { try EditionList.page(limit: 10, $0) }
        #expect(entries.map(\.id.text) == ["almaty-2008", "osh-2006"] && !hasMore)
        #expect(entries[0].edition.title.text(in: "en") == "The third forum" && entries[0].index == 2)
        #expect(entries[0].edition.agenda[0].text(in: "ru") == "Визы")
        await database.close()
    }

    @Test func `goes on from page to page without leaving one out, two of one number included`() async throws {
        let database = try await fold([Self.edition(1, "aa"), Self.edition(2, "bb"), Self.edition(2, "cc"), Self.edition(3, "dd")])
        var seen: [String] = []
        var after: (number: Int64, id: String)?
        for _ in 0..<10 {
            let place = after
            let (entries, hasMore) = try await database.read { try EditionList.page(after: place, limit: 1, $0) }
            seen += entries.map(\.id.text)
            guard hasMore, let last = entries.last else { break }
            after = (last.edition.number, last.id.text)
        }
        #expect(seen == ["dd", "bb", "cc", "aa"])
        await database.close()
    }

    @Test func `passes over what is no edition`() async throws {
        let broken = Record(type: EditionPublished.name, key: "broken", base: 0, body: ["number": 1])
        let database = try await fold([broken, Self.edition(1, "aa")])
        #expect(try await database.read { try EditionList.page(limit: 10, $0) }.entries.map(\.id.text) == ["aa"])
        #expect(try await database.read { try EditionList.entry(EditionID("broken")!, $0) } == nil)
        await database.close()
    }

    @Test func `writes an edition as it was read`() throws {
        let body = Self.edition(3, "almaty-2008").body
        #expect(try ForumEdition(Fields(body)).json.compact == body.compact)
    }
}
