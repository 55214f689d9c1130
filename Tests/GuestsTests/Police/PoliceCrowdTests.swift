import Accounts
import Lodging
import Primitives
import SQL
import Testing

@testable import Guests

/// More guests than a file or a list has places for.
@Suite struct `Registration of more guests than a file has` {
    private static let most = PoliceQueue.mostInFile

    /// Guests who have come, as an earlier register hands them over: all are due.
    private static func come(_ count: Int, to tables: GuestTables, in hotel: RoleGrant.HotelID, document: Bool = true) async throws {
        let past = try (0..<count).map { _ in
            GuestRegister.Past(
                .init(
                    try GuestTables.identity("Müller", nationality: "D"),
                    document: document ? try GuestTables.document("C01X00T47", issuer: "D") : nil,
                    stay: try GuestTables.stay()), in: hotel, arrivedAt: GuestTables.start, departedAt: nil,
                // Who has no document is the more urgent: they would come first.
                policeDue: (at: GuestTables.start.adding(seconds: document ? 0 : -3600), format: .eQonaq))
        }
        try await tables.register().takeOver(past, by: GuestTables.clerk)
    }

    @Test func `has a file for all, each of which is answered whole`() async throws {
        let tables = try await `Registration with the police`.tables()
        let queue = PoliceQueue(try tables.register())
        try await Self.come(Self.most + 20, to: tables, in: GuestTables.hotel)
        let first = try #require(try await queue.export(.eQonaq, by: GuestTables.officer))
        let second = try #require(try await queue.export(.eQonaq, by: GuestTables.officer))
        #expect([first.guests.count, second.guests.count] == [Self.most, 20])
        #expect(try await queue.waitingFiles().map(\.guests).sorted() == [20, Self.most])
        #expect(try await queue.acknowledge(file: second.id, by: GuestTables.officer) == 20)
        #expect(try await queue.waitingFiles().map(\.id) == [first.id])
        #expect(try await queue.acknowledge(file: second.id, by: GuestTables.officer) == 0, "once")
        await #expect(throws: GuestFault.notFound) { try await queue.acknowledge(file: "nonsense", by: GuestTables.officer) }
        #expect(try await queue.overview().byState == [.exported: Self.most, .acknowledged: 20])
    }

    @Test func `waits for no hotel that the police does not know, and for nobody without a document`() async throws {
        let tables = try await `Registration with the police`.tables()
        let queue = PoliceQueue(try tables.register())
        try await Self.come(Self.most + 1, to: tables, in: GuestTables.other)
        try await Self.come(Self.most + 1, to: tables, in: GuestTables.hotel, document: false)
        try await Self.come(3, to: tables, in: GuestTables.hotel)
        let before = try await queue.overview()
        #expect(before.ready == [.eQonaq: 3] && before.withoutDocument == Self.most + 1 && before.withoutLodging == Self.most + 1)
        let file = try #require(try await queue.export(.eQonaq, by: GuestTables.officer))
        #expect(file.guests.count == 3 && !file.bytes.isEmpty)
        // Nobody has answered for hours: it may go out again, and the page is told so.
        let later = PoliceQueue(try tables.register(at: GuestTables.start.adding(seconds: 7 * 3600)))
        #expect(try await queue.overview().ready == [:])
        #expect(try await later.overview().ready == [.eQonaq: 3])
    }

    @Test func `is listed in pages, without gap or repetition`() async throws {
        let tables = try await GuestTables()
        let queue = PoliceQueue(try tables.register())
        try await Self.come(7, to: tables, in: GuestTables.hotel)
        var (seen, place): ([GuestStay.ID], PoliceQueue.Place?) = ([], nil)
        while true {
            let page = try await queue.items(.due, after: place, most: 3, in: .all)
            guard let last = page.last else { break }
            seen += page.map(\.stay.id)
            place = PoliceQueue.Place("\(PoliceQueue.Place(last))")
            #expect(place != nil)
        }
        #expect(seen.count == 7 && Set(seen).count == 7)
    }
}
