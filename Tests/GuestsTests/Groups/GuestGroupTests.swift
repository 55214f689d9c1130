import Accounts
import FeatureKit
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Guests

@Suite struct `A group of guests` {
    private static let head = "family_name,given_names,birth_date,sex,nationality,document_number,document_issuer,room,guardian_line"
    private static let arrival = UTCDate("2026-12-01")!

    private static func file(_ lines: [String], head: String = head) throws(TableFile.Refusal) -> GuestGroupFile {
        try GuestGroupFile(Array(([head] + lines).joined(separator: "\r\n").utf8), arriving: arrival)
    }

    private static func stay() throws -> NewStay { try GuestTables.stay("2026-12-01", "2026-12-04") }

    private static let family = [
        "Serikova,Aigerim,1990-05-17,F,kaz,N 1234567-8,KAZ,204,", "\"Serikov, jr\",Dias,2016-03-02,M,KAZ,,,204,2",
        "Müller,Jörg,1974,M,D,C01X00T47,D,205,",
    ]

    @Test func `is entered with each guest by name, and children with who answers for them`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let group = try Self.file(Self.family)
        #expect(group.faults == [])
        let stay = try Self.stay()
        #expect(try await register.enter(group, stay, in: GuestTables.hotel, by: GuestTables.clerk) == .init(entered: 3, known: 0))
        let known = try await register.known(with: stay.booking, in: GuestTables.hotel)
        #expect(Set(known.map(\.identity.name)) == ["Serikova, Aigerim", "Serikov, jr, Dias", "Müller, Jörg"])
        let child = try #require(known.first { $0.identity.familyName == "Serikov, jr" })
        let mother = try #require(known.first { $0.identity.familyName == "Serikova" })
        #expect(try await register.guest(child.id, in: .all).guardian == mother.id)
        #expect(try await register.guest(mother.id, in: .all).children == [child.id])
        #expect(try await register.guest(mother.id, in: .all).stays.map(\.room) == ["204"])
        #expect(try await register.known(with: stay.booking, in: GuestTables.other) == [], "another hotel hears of nobody")
    }

    @Test func `finds those again who have been here, by the document alone, and keeps one guest for each`() async throws {
        let tables = try await GuestTables()
        let before = try await tables.enter()
        let elsewhere = try await tables.enter("Müller", number: "C01X00T47", in: GuestTables.other)
        let register = try tables.register()
        let stay = try Self.stay()
        for _ in 0..<2 {
            let outcome = try await register.enter(
                try Self.file([Self.family[0], Self.family[2]]), stay, in: GuestTables.hotel, by: GuestTables.clerk)
            #expect([outcome.known, outcome.entered].reduce(0, +) == 2)
        }
        #expect(try await register.guest(before, in: .all).stays.count == 2)
        #expect(try await register.guest(elsewhere, in: .all).stays.count == 1, "hotels do not hear of each other's guests")
        #expect(try await register.known(with: stay.booking, in: GuestTables.hotel).count == 2)
        // Somebody else has typed the same number: born on another day, they are another guest.
        let other = try Self.file(["Twin,Aliya,1991-01-01,F,KAZ,N12345678,KAZ,,"])
        #expect(try await register.enter(other, Self.stay(), in: GuestTables.hotel, by: GuestTables.clerk) == .init(entered: 1, known: 0))
        for file in ["city.db", "city.db-wal", "vault.db", "vault.db-wal"] {
            let bytes = try? SecretFileText.read(tables.directory.file(file))
            #expect(bytes?.contains("N12345678") != true && bytes?.contains("Serikova") != true, "\(file)")
        }
    }

    @Test func `tells each line that is wrong, and enters nobody`() throws {
        let group = try Self.file([
            "Good,One,1990-05-17,F,KAZ,N1,KAZ,,", ",Nameless,1990-05-17,F,KAZ,,,,", "Born,Never,1990-13-45,F,KAZ,,,,",
            "Sex,None,1990-05-17,woman,KAZ,,,,",
            "State,None,1990-05-17,F,Kasachstan,,,,", "Paper,Without issuer,1990-05-17,F,KAZ,N2,,,", "Comma,in,the,name,1990-05-17,F,KAZ,,,,",
            "Twin,Two,1990-05-17,F,KAZ,n-1,KAZ,,", "Child,Of itself,2016-05-17,F,KAZ,,,,10", "Child,Of a child,2016-05-17,F,KAZ,,,,10",
            "Child,Of nobody,2016-05-17,F,KAZ,,,,mother",
        ])
        #expect(group.faults.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
        let columns = group.faults.compactMap { fault in if case .field(let column, _) = fault.reason { column } else { nil } }
        #expect(columns == ["family_name", "birth_date", "sex", "nationality", "document_issuer"])
        #expect(group.faults.map(\.reason).contains(.fieldCount(expected: 9, found: 11)))
        #expect(group.faults.map(\.reason).contains(.twice(of: 2)))
        #expect(group.faults.suffix(3).map(\.reason) == [.guardian("10"), .guardian("10"), .guardian("mother")])
    }

    @Test func `tells lines that are no lines of a table beside the others that are wrong`() throws {
        let sound = "Good,One,1990-05-17,F,KAZ,N1,KAZ,,"
        let group = try Self.file([
            "\"Open,Quote,1990-05-17,F,KAZ,,,,", sound, "In\"side,Quote,1990-05-17,F,KAZ,,,,", ",Nameless,1990-05-17,F,KAZ,,,,",
            "\"Be\"hind,Quote,1990-05-17,F,KAZ,,,,", "Born,Never,1990-13-45,F,KAZ,,,,", "Last,\"Open,1990-05-17,F,KAZ,,,,",
        ])
        #expect(group.faults.map(\.line) == [2, 4, 5, 6, 7, 8])
        let broken = group.faults.filter { if case .noTable = $0.reason { true } else { false } }
        #expect(broken.map(\.line) == [2, 4, 6, 8])
        // There are bounds to it.
        let many = try Self.file((0..<50).map { "Guest\"\($0),Quote,1990-05-17,F,KAZ,,,," })
        #expect(many.faults.map(\.line) == Array(2..<2 + TableFile.mostBroken) && many.guests.isEmpty)
        #expect(throws: TableFile.Refusal.self) { try Self.file([sound], head: "family\"_name,birth_date,sex,nationality") }
    }

    @Test func `is no table where a column is missing or unknown, it is empty, or it is none`() throws {
        #expect(throws: TableFile.Refusal.isEmpty) { try Self.file([]) }
        for head in ["family_name,birth_date,sex", "family_name,birth_date,sex,nationality,passport", "sex,sex,family_name,birth_date,nationality"] {
            #expect(throws: TableFile.Refusal.self) { try Self.file(["a,b,c,d,e"], head: head) }
        }
        #expect(throws: TableFile.Refusal.isSpreadsheet) { try GuestGroupFile([0x50, 0x4B, 0x03, 0x04], arriving: Self.arrival) }
        let coach = (0...GuestRegister.mostAtOnce).map { "Guest,\($0),1990-05-17,F,KAZ,,,," }
        #expect(throws: TableFile.Refusal.isTooLarge(most: GuestRegister.mostAtOnce)) { try Self.file(coach) }
    }
}

/// A file's bytes as text in which words can be looked for.
enum SecretFileText {
    static func read(_ path: String) throws -> String { String(decoding: try SecretFile.read(path, limit: 50_000_000), as: Unicode.ASCII.self) }
}
