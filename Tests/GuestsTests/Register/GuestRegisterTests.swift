import Accounts
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Guests

@Suite struct `The register of guests` {
    @Test func `shows a name and the last characters of a document, and opens the document for a reason that the trail keeps`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await tables.enter()
        let record = try await register.guest(guest, in: .all)
        #expect(record.identity == (try GuestTables.identity()))
        #expect(record.lastCharacters == "5678")
        #expect(record.contact?.mail?.text == "aigerim@example.org")
        #expect(record.stays.map(\.room) == ["204"])
        for reason in ["", "   ", "short", "two\nlines are no reason"] {
            await #expect(throws: GuestFault.noReason) {
                try await register.openDocument(guest, reason: reason, in: .all, by: GuestTables.officer)
            }
        }
        #expect(try await tables.trail(.guestDocumentOpened).isEmpty)
        let document = try await register.openDocument(guest, reason: "the police asks, letter 17/3", in: .all, by: GuestTables.officer)
        #expect(document == (try GuestTables.document()))
        let entry = try #require(try await tables.trail(.guestDocumentOpened).first)
        #expect([entry.actor, entry.object, entry.detail] == ["officer", "guest \(guest)", "the police asks, letter 17/3"])
    }

    @Test func `keeps nothing readable of a person in the database or the vault`() async throws {
        let tables = try await GuestTables()
        _ = try await tables.enter("Zhanabergenova", number: "N98765432")
        _ = try await tables.register().guests(
            with: "N98765432", issuer: try #require(MRZState(code: "KAZ")), in: .all, by: GuestTables.officer)
        await tables.own.close()
        await tables.vault.close()
        for name in ["city.db", "vault.db"] {
            let bytes = try SecretFile.read(tables.directory.file(name), limit: 10_000_000)
            let text = String(decoding: bytes, as: Unicode.ASCII.self)
            for secret in ["Zhanabergenova", "98765432", "5432", "Aigerim", "1990-05-17", "aigerim@"] {
                #expect(!text.contains(secret), "\(secret) in \(name)")
            }
        }
    }

    @Test func `finds a document however its number is typed, and no hotel finds another's guest`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let kazakhstan = try #require(MRZState(code: "KAZ"))
        let (here, there) = (try await tables.enter(), try await tables.enter(in: GuestTables.other))
        for typed in ["N12345678", "n 1234567-8", "N<12345678<", "n.12345678"] {
            #expect(
                try await register.guests(with: typed, issuer: kazakhstan, in: .hotels([GuestTables.hotel]), by: GuestTables.clerk) == [here],
                "\(typed)")
        }
        #expect(Set(try await register.guests(with: "N12345678", issuer: kazakhstan, in: .all, by: GuestTables.officer)) == [here, there])
        #expect(try await register.guests(with: "N12345679", issuer: kazakhstan, in: .all, by: GuestTables.officer) == [])
        #expect(
            try await register.guests(with: "N12345678", issuer: try #require(MRZState(code: "UZB")), in: .all, by: GuestTables.officer) == [],
            "another state's passport has the same number")
        #expect(try await tables.trail(.guestSearched).allSatisfy { !$0.detail.contains("1234") })
    }

    @Test func `knows no guest of a hotel outside somebody's scope, whatever they try`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await tables.enter()
        let scope = GuestRegister.Scope.hotels([GuestTables.other])
        let stay = try #require(try await register.guest(guest, in: .all).stays.first)
        await #expect(throws: GuestFault.notFound) { try await register.guest(guest, in: scope) }
        await #expect(throws: GuestFault.notFound) {
            try await register.openDocument(guest, reason: "I would like to", in: scope, by: GuestTables.clerk)
        }
        await #expect(throws: GuestFault.notFound) { try await register.export(guest, in: scope, by: GuestTables.clerk) }
        await #expect(throws: GuestFault.notFound) {
            try await register.amend(guest, try GuestTables.identity("Other"), revision: 1, in: scope, by: GuestTables.clerk)
        }
        await #expect(throws: GuestFault.notFound) { try await register.add(try GuestTables.stay(), of: guest, in: scope, by: GuestTables.clerk) }
        await #expect(throws: GuestFault.notFound) { try await register.change(stay.id, .cancelled, in: scope, by: GuestTables.clerk) }
        await #expect(throws: GuestFault.notFound) { try await tables.erasure().erase(guest, for: .request, in: scope, by: GuestTables.clerk) }
        let filter = GuestRegister.Filter(hotel: GuestTables.hotel, from: try Self.day("2026-11-01"), until: try Self.day("2026-12-01"))
        await #expect(throws: GuestFault.notFound) { _ = try await register.list(filter, in: scope) }
        var all = filter
        all.hotel = nil
        let everywhere = all
        await #expect(throws: GuestFault.notFound) { _ = try await register.list(everywhere, in: scope) }
        #expect(try await register.guest(guest, in: .hotels([GuestTables.hotel])).identity != nil)
    }

    @Test func `takes a group at once, children with whoever answers for them`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let booking = UUIDv7(at: GuestTables.start)
        let stay = try GuestTables.stay(booking: booking)
        var entries = [
            GuestRegister.Entry(try GuestTables.identity("Child", born: "2019-01-01"), guardian: .entry(1), stay: stay),
            GuestRegister.Entry(try GuestTables.identity("Mother"), document: try GuestTables.document(), stay: stay),
            GuestRegister.Entry(try GuestTables.identity("Alone", born: "2015-01"), stay: stay),
        ]
        let ids = try await register.enter(entries, in: GuestTables.hotel, by: GuestTables.clerk)
        #expect(try await tables.own.read { try GuestRegister.guests(of: booking, $0) } == ids.sorted())
        #expect(try await register.guest(ids[0], in: .all).guardian == ids[1])
        #expect(try await register.guest(ids[1], in: .all).children == [ids[0]])
        let filter = GuestRegister.Filter(hotel: GuestTables.hotel, from: try Self.day("2026-11-21"), until: try Self.day("2026-11-22"))
        let listed = try await register.list(filter, in: .hotels([GuestTables.hotel])).rows
        #expect(listed.filter(\.lacksGuardian).map(\.identity?.familyName) == ["Alone"])
        // All or none.
        entries[0] = GuestRegister.Entry(
            try GuestTables.identity("Stray", born: "2019-01-01"), guardian: .guest(GuestID(at: GuestTables.start)), stay: stay)
        let strays = entries
        await #expect(throws: GuestFault.notFound) { _ = try await register.enter(strays, in: GuestTables.hotel, by: GuestTables.clerk) }
        #expect(try await tables.own.read { try $0.first("SELECT COUNT(*) FROM guest")?.int(0) } == 3)
        let many = Array(repeating: entries[2], count: GuestRegister.mostAtOnce + 1)
        await #expect(throws: GuestFault.tooMany(most: GuestRegister.mostAtOnce)) {
            _ = try await register.enter(many, in: GuestTables.hotel, by: GuestTables.clerk)
        }
    }

    @Test func `goes page by page through many stays, each once`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let entries = try (0..<110).map { number in
            GuestRegister.Entry(
                try GuestTables.identity("Guest \(number)"), stay: try GuestTables.stay("2026-11-\(number % 3 + 10)", "2026-11-20"))
        }
        _ = try await register.enter(entries, in: GuestTables.hotel, by: GuestTables.clerk)
        let filter = GuestRegister.Filter(from: try Self.day("2026-11-01"), until: try Self.day("2026-12-01"), state: .expected)
        var (seen, last, pages) = (Set<String>(), GuestRegister.Place?.none, 0)
        while pages < 5 {
            let page = try await register.list(filter, after: last, in: .all)
            seen.formUnion(page.rows.compactMap { $0.identity?.familyName })
            (last, pages) = (page.rows.last.map { GuestRegister.Place($0.stay) }, pages + 1)
            #expect(last.flatMap { GuestRegister.Place($0.description) } == last)
            guard page.hasMore else { break }
        }
        #expect(seen.count == 110)
        #expect(pages == 3)
    }

    @Test func `takes an amendment of what was read, and none of what has changed since`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await tables.enter()
        #expect(
            try await register.amend(
                guest, try GuestTables.identity("Serikkyzy"), document: try GuestTables.document("N00000001"), revision: 1, in: .all,
                by: GuestTables.clerk)
                == 2)
        await #expect(throws: GuestFault.changed(revision: 2)) {
            _ = try await register.amend(guest, try GuestTables.identity("Late"), revision: 1, in: .all, by: GuestTables.clerk)
        }
        let record = try await register.guest(guest, in: .all)
        #expect(record.identity?.familyName == "Serikkyzy")
        #expect(record.contact != nil, "what was not amended stays")
        let kazakhstan = try #require(MRZState(code: "KAZ"))
        #expect(
            try await register.guests(with: "N12345678", issuer: kazakhstan, in: .all, by: GuestTables.officer) == [], "the wrong number finds nobody"
        )
        #expect(try await register.guests(with: "N00000001", issuer: kazakhstan, in: .all, by: GuestTables.officer) == [guest])
    }

    @Test func `lets a stay come and go in its order, each once`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await tables.enter()
        let stay = try #require(try await register.guest(guest, in: .all).stays.first)
        await #expect(throws: GuestFault.stay(.expected)) {
            try await register.change(stay.id, .departed(on: stay.departure), in: .all, by: GuestTables.clerk)
        }
        let arrived = try await register.change(stay.id, .arrived(room: "305"), in: .all, by: GuestTables.clerk)
        #expect(arrived.state == .inHouse)
        #expect(arrived.arrivedAt == GuestTables.start)
        let later = try tables.register(at: GuestTables.start.adding(seconds: 60))
        #expect(try await later.change(stay.id, .arrived(room: "306"), in: .all, by: GuestTables.clerk) == arrived, "said twice, noted once")
        await #expect(throws: GuestFault.stay(.inHouse)) { try await register.change(stay.id, .cancelled, in: .all, by: GuestTables.clerk) }
        #expect(
            try await later.change(stay.id, .departed(on: stay.departure), in: .all, by: GuestTables.clerk).departedAt
                == GuestTables.start.adding(seconds: 60))
        #expect(try await tables.trail(.guestStayChanged).map(\.detail) == ["departed", "in-house"])
    }

    @Test(arguments: [
        ("departure", "2026-11-20", "2026-11-20"), ("departure", "2026-11-20", "2026-11-19"), ("departure", "2026-11-20", "2027-12-25"),
        ("arrival", "2026-02-30", "2026-03-03"), ("arrival", "1026-11-20", "2026-11-22"),
    ]) func `refuses nights that cannot be`(field: String, arrival: String, departure: String) throws {
        let error = #expect(throws: FieldError.self) { _ = try GuestTables.stay(arrival, departure) }
        #expect(error?.path == field)
    }

    @Test func `gives a guest all that is kept of them, and who has opened their document`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await tables.enter()
        _ = try await register.openDocument(guest, reason: "copied for the insurance", in: .all, by: GuestTables.officer)
        let export = try await register.export(guest, in: .all, by: GuestTables.officer)
        #expect(export["document"]?["number"]?.string == "N 1234567-8")
        #expect(export["identity"]?["familyName"]?.string == "Serikova")
        #expect(export["contact"]?["mail"]?.string == "aigerim@example.org")
        #expect(export["stays"]?.array?.count == 1)
        #expect(export["whatWasDone"]?.array?.contains { $0["detail"]?.string == "copied for the insurance" } == true)
        #expect(export["whatWasDone"]?.array?.contains { $0["by"]?.string == GuestTables.officer.name } == true, "and who has done it")
        #expect(try await tables.trail(.guestExported).count == 1)
    }

    @Test func `gives out what the police was told, and of a booking what is the guest's own`() async throws {
        let tables = try await `Registration with the police`.tables()
        let register = try tables.register()
        let booking = UUIDv7(at: GuestTables.start)
        let entries = try ["Serikova", "Ahmetova"].map { name in
            GuestRegister.Entry(
                try GuestTables.identity(name, nationality: "D"), document: try GuestTables.document(), stay: try GuestTables.stay(booking: booking))
        }
        let guests = try await register.enter(entries, in: GuestTables.hotel, by: GuestTables.clerk)
        let told = ToldGuests(register.keys, now: GuestTables.start)
        let persons = BookingGuests(
            [.init(name: "Aigerim Serikova"), .init(name: "AHMETOVA Aigerim")], mail: MailAddress("who.booked@example.org"), phone: "+7 700 1234567")
        let day = try Self.day("2026-11-23")
        let sealed = try await told.seal(persons, for: booking, until: day)
        let subject = UUIDv7(at: GuestTables.start)
        let note = try await PersonalNotes(told.keys, now: GuestTables.start).seal("Silk Road LLP, Abai 2", for: subject)
        try await tables.own.write { connection in
            try sealed.keep(at: GuestTables.start, connection)
            try note.keep(.invoice, with: booking, until: day, at: GuestTables.start, connection)
        }
        _ = try await `Registration with the police`.arrive(tables, guests[0])
        let file = try #require(try await PoliceQueue(register).export(.eQonaq, by: GuestTables.officer))
        let first = try await register.export(guests[0], in: .all, by: GuestTables.officer)
        #expect(first["police"]?.array?.first?["state"]?.string == "exported" && first["police"]?.array?.first?["file"]?.string == file.id)
        let own = try #require(first["toldWithBookings"]?.array?.first)
        #expect(own["mail"]?.string == "who.booked@example.org" && own["phone"]?.string == "+7 700 1234567")
        #expect(own["notes"]?.array?.first?["text"]?.string == "Silk Road LLP, Abai 2")
        let companion = try await register.export(guests[1], in: .all, by: GuestTables.officer)
        let text = String(decoding: companion.compact, as: UTF8.self)
        #expect(text.contains("AHMETOVA Aigerim"))
        for other in ["Serikova", "who.booked", "700", "Silk Road"] { #expect(!text.contains(other), "\(other)") }
    }

    static func day(_ text: String) throws -> UTCDate { try #require(UTCDate(text)) }
}
