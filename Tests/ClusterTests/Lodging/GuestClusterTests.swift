import Accounts
import CityNode
import Envelope
import Federation
import Foundation
import Guests
import Primitives
import SQL
import StrictJSON
import TLS
import TestCluster
import TestKit
import Testing

@Suite struct `Guests of a city in a forum` {
    private static let clerk = AuditActor.atCommandLine()

    private static func register(_ city: City) throws -> GuestRegister {
        try GuestRegister(vault: city.vault, own: city.database, now: .system)
    }

    private static func enter(_ name: String, at city: City, booking: UUIDv7 = UUIDv7(at: .system)) async throws -> GuestID {
        let identity = try GuestIdentity(
            Fields(["familyName": .string(name), "birthDate": "1990-05-17", "sex": "F", "nationality": "KAZ"]))
        let stay = try NewStay(
            Fields(["booking": .string(booking.text), "purpose": "holiday", "arrival": "2026-11-20", "departure": "2026-11-23"]))
        let hotel = try #require(RoleGrant.HotelID("caravan"))
        return try await register(city).enter([GuestRegister.Entry(identity, stay: stay)], in: hotel, by: clerk)[0]
    }

    @Test func `are read after a restore, save who was erased since; the vault is in no backup and goes on with the city`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        #expect(!FileManager.default.fileExists(atPath: "\(almaty.directory)/vault.db"), "a city without guests has none")
        let (gone, stays) = (try await Self.enter("Gone", at: almaty), try await Self.enter("Stays", at: almaty))
        #expect(try FileManager.default.attributesOfItem(atPath: "\(almaty.directory)/vault.db")[.posixPermissions] as? Int == 0o600)
        let backup = try await node.backup(almaty.id) { _, _ in }
        let later = try await Self.enter("Later", at: almaty)
        try await GuestErasure(vault: almaty.vault, own: almaty.database, now: .system).erase(gone, for: .request, in: .all, by: Self.clerk)

        try await node.restore(almaty.id, from: backup.path)
        let restored = try #require(node.city(almaty.id))
        #expect(restored !== almaty)
        let register = try Self.register(restored)
        #expect(try await register.guest(stays, in: .all).identity?.familyName == "Stays")
        #expect(try await register.guest(gone, in: .all).isErased)
        await #expect(throws: GuestFault.notFound, "entered after the backup") { try await register.guest(later, in: .all) }
        // Once more: the vault stands where the city stands, and nowhere else.
        try await node.restore(almaty.id, from: backup.path)
        let again = try #require(node.city(almaty.id))
        #expect(try await Self.register(again).guest(stays, in: .all).identity?.familyName == "Stays")
        let aside = try FileManager.default.contentsOfDirectory(atPath: "\(forum.directory)/node-2/.removed")
        #expect(aside.count == 2)
        for place in aside { #expect(!FileManager.default.fileExists(atPath: "\(forum.directory)/node-2/.removed/\(place)/vault.db")) }
        withExtendedLifetime(backup) {}
        await node.shutdown()
    }

    @Test func `are not read on a machine without the vault`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let guest = try await Self.enter("Stays", at: almaty)
        let backup = try await node.backup(almaty.id) { _, _ in }
        let aside = try await node.remove(almaty.id)
        try FileManager.default.removeItem(atPath: "\(aside)/vault.db")
        try await node.restore(almaty.id, from: backup.path)
        let restored = try #require(node.city(almaty.id))
        await #expect(throws: GuestFault.vaultMissing) { try await Self.register(restored).guest(guest, in: .all) }
        withExtendedLifetime(backup) {}
        await node.shutdown()
    }

    // MARK: Erasure across cities

    private static func ask(_ city: City, _ booking: UUIDv7, by asker: City, id: UUIDv7 = UUIDv7(at: .system)) async throws -> Result<JSON, Problem> {
        let header = PayloadHeader(
            forum: asker.profile.forum, from: ParticipantID(asker.id), id: id, issuedAt: .system, to: ParticipantID(city.id))
        let request = CityRequest(
            header: header, expiresAt: UTCTime.system.adding(seconds: 60), kind: "guest.erase", body: ["booking": .string(booking.text)])
        let envelope = try SignedEnvelope.sign(.request, payload: request.json, with: asker.secrets.signing)
        let tlsKey = asker.secrets.tlsKey.publicKeyDigestHex
        let response = await CityAPI(city).handle(
            PeerRequest(.post, "/federation/v1/requests", body: envelope.compact),
            from: PeerIdentity(forum: asker.profile.forum, participant: ParticipantID(asker.id), tlsKey: tlsKey))
        guard response.status == 200 else { return .failure(Problem(.internal, String(decoding: response.body, as: UTF8.self))) }
        let verified = try UnverifiedEnvelope.parse(response.body, as: .response).verify(with: city.secrets.signing.verifyingKey)
        return try CityResponse(verified).answer
    }

    @Test func `are erased when the city asks that has made the booking, keys and all, and for nobody else`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let samarkand = try await forum.join("samarkand", country: "UZ", to: node, port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await samarkand.reach(3)
        let booking = UUIDv7(at: .system)
        try await samarkand.database.write { try GuestOrigin.note(booking, from: almaty.id, $0) }
        let (first, second) = (
            try await Self.enter("First", at: samarkand, booking: booking), try await Self.enter("Second", at: samarkand, booking: booking)
        )
        let other = try await Self.enter("Other", at: samarkand)
        func keys() async throws -> Int? { try await samarkand.vault.read { try $0.first("SELECT COUNT(*) FROM guest_key")?.int(0) } }
        #expect(try await keys() == 3)

        for (asker, what) in [(osh, booking), (almaty, UUIDv7(at: .system))] {
            guard case .failure(let problem) = try await Self.ask(samarkand, what, by: asker) else {
                Issue.record("\(asker.id) was answered")
                continue
            }
            #expect(problem.code == .notFound)
        }
        #expect(try await keys() == 3)
        let id = UUIDv7(at: .system)
        let answer = try await Self.ask(samarkand, booking, by: almaty, id: id).get()
        #expect(answer["guests"]?.integer == 2)
        #expect(try await keys() == 1, "their keys are gone before the answer is sent")
        #expect(try await Self.ask(samarkand, booking, by: almaty).get()["guests"]?.integer == 2, "asked again, answered again")
        let register = try Self.register(samarkand)
        for guest in [first, second] {
            let erasures = try await register.guest(guest, in: .all).erasures
            #expect(erasures.map(\.reason) == [.city(almaty.id)])
            #expect(erasures.allSatisfy { $0.shreddedAt != nil })
        }
        #expect(try await register.guest(other, in: .all).identity?.familyName == "Other")
        await node.shutdown()
    }

    @Test func `stay while one of the booking is in the hotel, and all of them`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let samarkand = try await forum.join("samarkand", country: "UZ", to: node, port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await samarkand.reach(2)
        let booking = UUIDv7(at: .system)
        try await samarkand.database.write { try GuestOrigin.note(booking, from: almaty.id, $0) }
        let guests = [
            try await Self.enter("First", at: samarkand, booking: booking), try await Self.enter("Second", at: samarkand, booking: booking),
        ]
        let register = try Self.register(samarkand)
        let stay = try #require(try await register.guest(guests[1], in: .all).stays.first)
        try await register.change(stay.id, .arrived(room: "7"), in: .all, by: Self.clerk)
        guard case .failure(let problem) = try await Self.ask(samarkand, booking, by: almaty) else {
            Issue.record("somebody was erased who is in the hotel")
            return await node.shutdown()
        }
        #expect(problem.code == .ruleViolated)
        for guest in guests { #expect(try await register.guest(guest, in: .all).identity != nil) }
        try await register.change(stay.id, .departed(on: stay.departure), in: .all, by: Self.clerk)
        #expect(try await Self.ask(samarkand, booking, by: almaty).get()["guests"]?.integer == 2)
        await node.shutdown()
    }
}
