import CityNode
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import TestCluster
import Testing

@Suite("The documents that a city keeps")
struct KeptDocumentsTests {
    private static let letter = ExchangedDocument(title: "Letter", mediaType: "text/plain", content: [1, 2, 3])

    /// A city with documents that came from Bishkek, one a day, the first on day 1 of 2026.
    private func osh(with count: Int, in forum: TestForum, _ node: Tenants) async throws -> City {
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        let start = try #require(UTCTime("2026-01-01T00:00:00Z"))
        try await osh.database.write { connection in
            for day in 0..<count {
                let time = start.adding(days: Int64(day))
                try connection.execute(
                    """
                    INSERT INTO document (id, peer, direction, title, media_type, sha256, content, created_at, state)
                    VALUES ($1, 'bishkek', 'in', $2, 'text/plain', 'x', $3, $4, 'received')
                    """, [.text(UUIDv7(at: time).text), .text("day \(day)"), .blob([1]), .integer(time.milliseconds)])
            }
        }
        return osh
    }

    @Test func `are all listed, page after page, beyond the hundredth`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await osh(with: 250, in: forum, node)
        var titles: [String] = []
        var before: UUIDv7?
        for _ in 0..<10 {
            let page = try await osh.documents.list(before: before)
            titles += page.map(\.title)
            guard let last = page.last else { break }
            before = UUIDv7(last.id)
        }
        #expect(titles == (0..<250).reversed().map { "day \($0)" })
        await node.shutdown()
    }

    @Test func `are removed one by one, and what waits only where that was said`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await osh(with: 2, in: forum, node)
        let queued = try await osh.documents.send(Self.letter, to: try #require(CityID("bishkek")))
        let oldest = try #require(try await osh.documents.list().last)
        let received = try #require(UUIDv7(oldest.id))
        try await osh.documents.remove(received)
        let gone = await #expect(throws: Problem.self) { try await osh.documents.remove(received) }
        #expect(gone?.code == .notFound)
        let waits = await #expect(throws: Problem.self) { try await osh.documents.remove(queued) }
        #expect(waits?.code == .ruleViolated && waits?.detail.contains("--queued") == true)
        #expect(try await osh.documents.list().count == 2)
        try await osh.documents.remove(queued, evenQueued: true)
        #expect(try await osh.documents.list().map(\.title) == ["day 1"])
        await node.shutdown()
    }

    @Test func `make room when the old ones of a sender are removed at once`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await osh(with: 1_200, in: forum, node)
        let queued = try await osh.documents.send(Self.letter, to: try #require(CityID("bishkek")))
        let time = try #require(UTCTime("2026-01-01T00:00:00Z"))
        #expect(try await osh.documents.removeSettled(with: CityID("almaty"), before: time.adding(days: 5000)) == 0)
        #expect(try await osh.documents.removeSettled(with: CityID("bishkek"), before: time.adding(days: 100)) == 100)
        #expect(try await osh.documents.removeSettled(with: nil, before: time.adding(days: 5000)) == 1_100)
        #expect(try await osh.documents.list().map(\.id) == [queued.text])
        await node.shutdown()
    }
}
