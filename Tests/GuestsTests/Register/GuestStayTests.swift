import Accounts
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Guests

/// What a register is asked twice, or for something that is not there, it refuses in words of its own: no text of the database reaches anybody.
@Suite struct `What the register of guests refuses` {
    @Test func `is a fault with a sentence, never an error of the database`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let stay = try GuestTables.stay()
        let guest = try await tables.enter(stay: stay)
        let (nobody, noStay) = (GuestID(at: GuestTables.start), try #require(GuestStay.ID(UUIDv7(at: GuestTables.start).text)))
        let there = try #require(try await register.guest(guest, in: .all).stays.first)
        let child = GuestRegister.Entry(try GuestTables.identity("Child"), guardian: .guest(nobody))
        let asked: [(what: String, ask: @Sendable () async throws -> Void)] = [
            ("the same stay again", { try await register.add(stay, of: guest, in: .all, by: GuestTables.clerk) }),
            ("a stay of nobody", { try await register.add(stay, of: nobody, in: .all, by: GuestTables.clerk) }),
            ("another hotel's guest", { try await register.add(stay, of: guest, in: .hotels([GuestTables.other]), by: GuestTables.clerk) }),
            ("a child of nobody", { _ = try await register.enter([child], in: GuestTables.hotel, by: GuestTables.clerk) }),
            ("a change of no stay", { try await register.change(noStay, .cancelled, in: .all, by: GuestTables.clerk) }),
            ("going before coming", { try await register.change(there.id, .departed(on: there.departure), in: .all, by: GuestTables.clerk) }),
            (
                "an old revision",
                { _ = try await register.amend(guest, try GuestTables.identity(), revision: 7, in: .all, by: GuestTables.clerk) }
            ),
            ("a card of no link", { _ = try await register.cardLink("none") }),
            ("a card of nobody", { try await register.checkCard(of: nobody, in: .all, by: GuestTables.clerk) }),
            (
                "an answer for no registration",
                { try await PoliceQueue(register).answer(noStay, .acknowledged(number: "1"), in: .all, by: GuestTables.clerk) }
            ),
            (
                "the erasure of nobody",
                { _ = try await tables.erasure().erase(nobody, for: .request, in: .all, by: GuestTables.officer) }
            ),
        ]
        for (what, ask) in asked {
            do {
                try await ask()
                Issue.record("\(what) was taken")
            } catch let fault as GuestFault { #expect(!fault.description.contains("SQL") && !fault.description.isEmpty, "\(what): \(fault)") } catch {
                Issue.record("\(what): \(error)")
            }
        }
        await #expect(throws: GuestFault.stayKnown(stay.arrival)) { try await register.add(stay, of: guest, in: .all, by: GuestTables.clerk) }
    }

    @Test func `of a guest who comes again is nothing: the document finds them, at the hotel that knows them`() async throws {
        let tables = try await GuestTables()
        let register = try tables.register()
        let guest = try await tables.enter()
        let document = try GuestTables.document("n1234567 8")
        let known = try await register.known(by: document, in: GuestTables.hotel, by: GuestTables.clerk)
        #expect(known.map(\.id) == [guest] && known.first?.stays == 1 && known.first?.identity.familyName == "Serikova")
        #expect(try await register.known(by: document, in: GuestTables.other, by: GuestTables.clerk) == [])
        #expect(try await register.known(by: try GuestTables.document(issuer: "UZB"), in: GuestTables.hotel, by: GuestTables.clerk) == [])
        try await register.add(try GuestTables.stay("2027-03-01", "2027-03-03"), of: guest, in: .hotels([GuestTables.hotel]), by: GuestTables.clerk)
        #expect(try await register.guest(guest, in: .all).stays.count == 2)
        let details = try await tables.trail(.guestSearched).map(\.detail)
        #expect(details.allSatisfy { !$0.contains("1234567") }, "the number stands in no trail: \(details)")
        try await tables.erasure().erase(guest, for: .request, in: .all, by: GuestTables.officer)
        #expect(try await register.known(by: document, in: GuestTables.hotel, by: GuestTables.clerk) == [], "who was erased is not known")
    }
}
