import Accounts
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Guests

@Suite struct `Erasing a guest` {
    @Test func `reaches every backup that was made before, and keeps a proof`() async throws {
        let tables = try await GuestTables()
        let (gone, stays) = (try await tables.enter("Gone", number: "N11111111"), try await tables.enter("Stays", number: "N22222222"))
        try await tables.own.backup(to: tables.directory.file("backup"))
        let sealed = try await tables.own.read { connection in
            try connection.query("SELECT part, sealed FROM guest_part WHERE guest = $1", [.text(gone.text)]).map {
                (part: try $0.text(0), sealed: try $0.blob(1))
            }
        }
        let later = GuestTables.start.adding(seconds: 3600)
        let proof = try await tables.erasure(at: later).erase(gone, for: .request, in: .all, by: GuestTables.officer)
        #expect(proof.digest == ErasureProof.digest(of: sealed))
        #expect([proof.actor, proof.reason.text] == ["officer", "request"])
        #expect(proof.shreddedAt == later)
        #expect(try await tables.trail(.guestErased).first?.detail == "all, request, sha256 \(proof.digestHex)")

        // In the city as it is.
        let record = try await tables.register().guest(gone, in: .all)
        #expect(record.isErased)
        #expect(record.identity == nil && record.lastCharacters == nil && record.contact == nil)
        // In the backup: it has what was sealed, and nothing opens it any more, before the restored city has heard of anything.
        let restored = try await tables.restored("restored.db", from: tables.directory.file("backup"))
        let parts = try await restored.read { try $0.first("SELECT COUNT(*) FROM guest_part WHERE guest = $1", [.text(gone.text)])?.int(0) }
        #expect(parts == 3)
        #expect(try await tables.vault.read { try $0.first("SELECT COUNT(*) FROM guest_key WHERE guest = $1", [.text(gone.text)])?.int(0) } == 0)
        let register = try tables.register(own: restored)
        #expect(try await register.guest(gone, in: .all).identity == nil)
        #expect(try await register.guest(stays, in: .all).identity?.familyName == "Stays", "others are read as before")
        await #expect(throws: GuestFault.erased) {
            _ = try await register.openDocument(gone, reason: "to see whether it works", in: .all, by: GuestTables.officer)
        }
        // And it has heard of it, with the proof.
        #expect(try await register.guest(gone, in: .all).erasures.map(\.digest) == [proof.digest])
        #expect(try await register.guest(gone, in: .all).isErased)
        #expect(try await restored.read { try $0.first("SELECT COUNT(*) FROM guest_part WHERE guest = $1", [.text(gone.text)])?.int(0) } == 0)
        #expect(try await tables.erasure(own: restored).hear() == 0)
        await restored.close()
    }

    @Test func `leaves nothing by which the document is found`() async throws {
        let tables = try await GuestTables()
        let guest = try await tables.enter()
        try await tables.erasure().erase(guest, for: .request, in: .all, by: GuestTables.officer)
        let found = try await tables.register().guests(
            with: "N12345678", issuer: try #require(MRZState(code: "KAZ")), in: .all, by: GuestTables.officer)
        #expect(found == [])
        for table in ["guest_lookup", "guest_key"] as [SQLText] {
            #expect(try await tables.vault.read { try $0.first("SELECT COUNT(*) FROM " + table)?.int(0) } == 0, "\(table)")
        }
        await tables.own.close()
        await tables.vault.close()
        let vault = String(decoding: try SecretFile.read(tables.directory.file("vault.db"), limit: 10_000_000), as: Unicode.ASCII.self)
        #expect(vault.contains(guest.text), "the proof is there")
    }

    @Test func `is carried out after a crash between the order and the keys`() async throws {
        let tables = try await GuestTables()
        let guest = try await tables.enter()
        try await tables.own.write { connection in
            try GuestErasure.order(guest, nil, for: .request, by: GuestTables.officer, at: GuestTables.start, connection)
        }
        #expect(try await tables.register().guest(guest, in: .all).identity == nil, "at once, in the city as it is")
        #expect(try await tables.vault.read { try $0.first("SELECT COUNT(*) FROM guest_key")?.int(0) } == 3)
        #expect(try await tables.erasure().carryOut() == 1)
        #expect(try await tables.vault.read { try $0.first("SELECT COUNT(*) FROM guest_key")?.int(0) } == 0)
        #expect(try await tables.erasure().carryOut() == 0)
        let again = try await tables.erasure().erase(guest, for: .retention, in: .all, by: GuestTables.clerk)
        #expect(again.reason == .request, "erased once, the first proof stands")
    }

    @Test func `waits until the guest has gone`() async throws {
        let tables = try await GuestTables()
        let guest = try await tables.enter()
        let register = try tables.register()
        let stay = try #require(try await register.guest(guest, in: .all).stays.first)
        try await register.change(stay.id, .arrived(room: "1"), in: .all, by: GuestTables.clerk)
        await #expect(throws: GuestFault.stay(.inHouse)) {
            try await tables.erasure().erase(guest, for: .request, in: .all, by: GuestTables.officer)
        }
        #expect(try await register.guest(guest, in: .all).identity != nil)
        try await register.change(stay.id, .departed(on: stay.departure), in: .all, by: GuestTables.clerk)
        try await tables.erasure().erase(guest, for: .request, in: .all, by: GuestTables.officer)
        await #expect(throws: GuestFault.erased) {
            _ = try await register.amend(guest, try GuestTables.identity(), revision: 2, in: .all, by: GuestTables.clerk)
        }
        await #expect(throws: GuestFault.erased) { try await register.add(try GuestTables.stay(), of: guest, in: .all, by: GuestTables.clerk) }
    }

    @Test func `waits for the police, or says that nobody does any more`() async throws {
        let tables = try await `Registration with the police`.tables()
        let register = try tables.register()
        let guest = try await `Registration with the police`.foreigner(tables)
        let stay = try await `Registration with the police`.arrive(tables, guest)
        try await register.change(stay.id, .departed(on: stay.departure), in: .all, by: GuestTables.clerk)
        for part in [nil, .identity, .document] as [GuestPart?] {
            await #expect(throws: GuestFault.untold) {
                try await tables.erasure().erase(guest, part, for: .request, in: .all, by: GuestTables.officer)
            }
        }
        await #expect(throws: GuestFault.untold) { try await tables.erasure().erase(guestsOf: stay.booking, by: GuestTables.officer) }
        try await tables.erasure().erase(guest, .contact, for: .request, in: .all, by: GuestTables.officer)
        #expect(try await register.guest(guest, in: .all).identity != nil, "nothing is erased")
        try await tables.erasure().erase(guest, for: .request, isUntoldToo: true, in: .all, by: GuestTables.officer)
        let later = PoliceQueue(try tables.register(at: GuestTables.start.adding(days: 30)))
        let overview = try await later.overview()
        #expect(overview.late == 0 && overview.byState == [:] && overview.withoutDocument == 0)
        #expect(try await later.items(of: guest, in: .all).map(\.closedAt) == [GuestTables.start])
        await #expect(throws: GuestFault.erased) { try await later.answer(stay.id, .again, in: .all, by: GuestTables.officer) }
    }

    @Test func `takes back that they are expected, so that nobody who is erased comes`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await tables.enter()
        let stay = try #require(try await register.guest(guest, in: .all).stays.first)
        try await tables.erasure().erase(guest, for: .request, in: .all, by: GuestTables.officer)
        #expect(try await register.guest(guest, in: .all).stays.map(\.state) == [.cancelled])
        // Of one that was erased before this was so.
        try await tables.own.write { try $0.execute("UPDATE guest_stay SET state = 'expected'") }
        let regime = PoliceRegime.known[0]
        await #expect(throws: GuestFault.erased) {
            try await PoliceQueue(register).arrive(stay.id, room: "1", regime: regime, offset: { _ in 0 }, in: .all, by: GuestTables.clerk)
        }
        #expect(try await PoliceQueue(register).overview().byState == [:])
    }

    @Test func `of a part leaves the others, and the part may be entered anew`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await tables.enter()
        try await tables.own.backup(to: tables.directory.file("backup"))
        try await tables.erasure().erase(guest, .contact, for: .request, in: .all, by: GuestTables.officer)
        var record = try await register.guest(guest, in: .all)
        #expect(record.contact == nil && record.identity != nil && !record.isErased)
        // Somebody who had the page open since before is told.
        await #expect(throws: GuestFault.changed(revision: 2)) {
            _ = try await register.amend(
                guest, try GuestTables.identity(), contact: try GuestTables.contact(), revision: 1, in: .all, by: GuestTables.clerk)
        }
        _ = try await register.amend(
            guest, try GuestTables.identity(), contact: try GuestTables.contact("new@example.org"), revision: 2, in: .all, by: GuestTables.clerk)
        // The order was carried out once: the new key stays.
        try await tables.own.write { try $0.execute("UPDATE guest_erasure SET shredded_at = NULL") }
        #expect(try await tables.erasure().carryOut() == 1)
        record = try await register.guest(guest, in: .all)
        #expect(record.contact?.mail?.text == "new@example.org")
        let restored = try await tables.restored("restored.db", from: tables.directory.file("backup"))
        // What it has was sealed by the old key; it is taken out before anybody reads it.
        let old = try await tables.register(own: restored).guest(guest, in: .all)
        #expect(old.contact == nil && old.identity != nil)
        await restored.close()
    }

    @Test func `takes what was told with their booking, once nobody else of it is still to come or to leave`() async throws {
        let tables = try await GuestTables()
        let booking = UUIDv7(at: GuestTables.start)
        let told = try ToldGuests(vault: tables.vault, own: tables.own, now: GuestTables.start)
        let names = try await told.seal(
            BookingGuests([.init(name: "Aigerim Serikova"), .init(name: "Dias Serikov")]), for: booking, until: UTCDate("2026-11-23")!)
        try await tables.own.write { try names.keep(at: GuestTables.start, $0) }
        let mother = try await tables.enter(stay: try GuestTables.stay(booking: booking))
        let son = try await tables.enter("Serikov", number: "N2", stay: try GuestTables.stay(booking: booking))
        try await tables.erasure().erase(mother, for: .request, in: .all, by: GuestTables.officer)
        #expect(try await told.told(with: [booking])[booking]?.guests.count == 2, "somebody is still expected by it")
        #expect(try await tables.erasure().eraseToldOfErased() == 0)
        let register = try tables.register()
        let stay = try #require(try await register.guest(son, in: .all).stays.first)
        try await register.change(stay.id, .arrived(room: "1"), in: .all, by: GuestTables.clerk)
        try await register.change(stay.id, .departed(on: stay.departure), in: .all, by: GuestTables.clerk)
        #expect(try await tables.erasure().eraseToldOfErased() == 1, "the job finds it")
        #expect(try await told.told(with: [booking]) == [:])
        #expect(try await tables.vault.read { try $0.first("SELECT COUNT(*) FROM personal_key")?.int(0) } == 0)
        #expect(try await register.guest(son, in: .all).identity?.familyName == "Serikov", "the register has the others by themselves")
        // Alone with a booking, it goes with them at once.
        let single = UUIDv7(at: GuestTables.start)
        let one = try await told.seal(BookingGuests([.init(name: "Marco Polo")]), for: single, until: UTCDate("2026-11-23")!)
        try await tables.own.write { try one.keep(at: GuestTables.start, $0) }
        let marco = try await tables.enter("Polo", number: "N3", stay: try GuestTables.stay(booking: single))
        try await tables.erasure().erase(marco, for: .request, in: .all, by: GuestTables.officer)
        #expect(try await told.told(with: [single]) == [:])
    }

    @Test func `is done by itself when the time of each part is over`() async throws {
        let tables = try await GuestTables()
        let guest = try await tables.enter(stay: try GuestTables.stay("2026-11-26", "2026-11-29"))
        let visits = try await tables.enter("Again", stay: try GuestTables.stay("2026-11-26", "2026-11-29"))
        try await tables.register().add(try GuestTables.stay("2027-02-01", "2027-02-03"), of: visits, in: .all, by: GuestTables.clerk)
        func due(_ day: String) async throws -> Int {
            let now = try #require(UTCDate(day)).start
            return try await tables.erasure(at: now).eraseDue()
        }
        #expect(try await due("2026-12-28") == 0, "thirty days after the last night, and not before")
        #expect(try await due("2026-12-29") == 1)
        var record = try await tables.register().guest(guest, in: .all)
        #expect(record.contact == nil && record.lastCharacters == "5678")
        #expect(try await tables.register().guest(visits, in: .all).contact != nil, "a later stay counts")
        #expect(try await due("2027-11-29") == 2, "the document of the one, the contact of the other")
        #expect(try await due("2029-11-29") == 2, "the other's document, and the whole of the first")
        record = try await tables.register().guest(guest, in: .all)
        #expect(record.isErased)
        #expect(record.erasures.map(\.reason) == [.retention, .retention, .retention])
    }

    @Test func `keeps to days that the city has set`() async throws {
        let tables = try await GuestTables()
        #expect(GuestRetention(contact: 30, card: 30, document: 60, identity: 59) == nil, "nothing outlives whose it is")
        #expect(GuestRetention(contact: 0, card: 30, document: 30, identity: 30) == nil)
        let retention = try #require(GuestRetention(contact: 1, card: 2, document: 3, identity: 4))
        try await tables.own.write { try retention.store(by: GuestTables.officer, at: GuestTables.start, $0) }
        #expect(try await tables.own.read { try GuestRetention.current($0) } == retention)
        #expect(
            try await tables.trail(AuditAction(rawValue: "guest.retention-changed")).first?.detail
                == "identity 4, document 3, contact 1, card 2, invoices 1826")
        #expect(GuestRetention(contact: 1, card: 2, document: 3, identity: 4, invoices: 0) == nil)
    }
}
