import Accounts
import AllFeatures
import CityNode
import Envelope
import Federation
import Foundation
import Guests
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@Suite("Guests of whom another city was told", .timeLimit(.minutes(4)))
struct ErasureTests {
    private static let actor = AuditActor.atCommandLine(request: "test")
    private static let guests: JSON = ["guests": [["name": "Marco Polo"]], "mail": "marco@example.org"]

    /// Two cities, each at a node of its own behind mutual TLS; Samarkand has hotels.
    private func withCities(_ body: (SocketForum, _ almaty: City, _ samarkand: City, _ node: (tenants: Tenants, port: Int)) async throws -> Void)
        async throws
    {
        try await SocketForum.with { forum in
            let almaty = try await forum.realCity("almaty", country: "KZ", at: try await forum.node("a"))
            let node = try await forum.node("b")
            let samarkand = try await forum.realCity("samarkand", country: "UZ", at: node)
            try await eventually { try await almaty.status().size == 2 }
            try await eventually { try await samarkand.status().size == 2 }
            let seed: JSON = ["id": "samarkand", "timeZone": "Asia/Samarkand", "currency": "UZS", "lat": "39.65", "lon": "66.96"]
            let now = forum.clock.now
            let hotels: JSON? = SyntheticHotels.file(of: seed, from: now.date, most: 8)
            let file = try HotelFile(Fields(hotels ?? .null))
            let desk = HotelDesk(LodgingActor(Self.actor, .everywhere, at: now))
            try await samarkand.database.write { try desk.take(file.hotels[0], $0) }
            try await body(forum, almaty, samarkand, node)
        }
    }

    /// Books a room of Samarkand's at Almaty's site, as the site does.
    private func book(_ almaty: City, _ samarkand: City, at now: UTCTime) async throws -> UUIDv7 {
        let arrival = now.date.adding(days: 20)
        let quote = try await almaty.ask(
            samarkand.id, "lodging.quote",
            [
                "hotel": "hotel-1", "arrival": .string(arrival.description), "departure": .string(arrival.adding(days: 2).description), "adults": 1,
                "children": [], "currency": "UZS",
            ])
        let offer = try #require(quote.body["offers"]?.array?.first?["offer"])
        let hold = try #require(try await almaty.ask(samarkand.id, "lodging.hold", ["offer": offer]).body["hold"]?.string.flatMap { UUIDv7($0) })
        try await almaty.database.write { try GuestDisclosure.note(hold, in: samarkand.id, at: now, $0) }
        _ = try await almaty.ask(samarkand.id, "lodging.confirm", ["hold": .string(hold.text)], sealed: Self.guests)
        return hold
    }

    private func told(_ city: City, _ booking: UUIDv7) async throws -> BookingGuests? {
        try await ToldGuests(vault: city.vault, own: city.database, now: .system).told(with: [booking])[booking]
    }

    private func progress(_ city: City, _ booking: UUIDv7) async throws -> GuestDisclosure.Progress? {
        try await city.database.read { try GuestDisclosure.of(booking, $0).first?.order?.progress }
    }

    private func runJob(at city: City) async throws {
        let job = try #require(ForumFeatures.forum.jobs.first { $0.name == "guest-erasures" })
        _ = try await job.run(at: city.jobSite())
    }

    @Test("are erased there though the city is down when they are erased, in its backups as well, and it signs that")
    func down() async throws {
        try await withCities { forum, almaty, samarkand, node in
            let booking = try await book(almaty, samarkand, at: forum.clock.now)
            #expect(try await told(samarkand, booking)?.guests.first?.name == "Marco Polo")
            let backup = try await node.tenants.backup(samarkand.id) { _, _ in }

            await forum.takeDown(node)
            let now = forum.clock.now
            let erasure = try GuestErasure(vault: almaty.vault, own: almaty.database, now: now)
            let reached = try await erasure.erase(guestsOf: booking, by: Self.actor)
            #expect(reached.cities == 1)
            try await runJob(at: almaty)
            guard case .waiting(1, let next, let problem)? = try await progress(almaty, booking) else {
                Issue.record("it does not wait: \(String(describing: try await progress(almaty, booking)))")
                return
            }
            #expect(next > now && problem.contains("samarkand"))
            #expect(try await told(samarkand, booking) != nil)

            try await forum.bringUp(node)
            try await runJob(at: almaty)
            #expect(try await told(samarkand, booking) != nil, "not before its time")
            forum.clock.move(seconds: 301)
            try await runJob(at: almaty)
            guard case .erased? = try await progress(almaty, booking) else {
                Issue.record("it is not erased: \(String(describing: try await progress(almaty, booking)))")
                return
            }
            #expect(try await told(samarkand, booking) == nil)
            let proof = try #require(try await almaty.database.read { try GuestDisclosure.proof(booking, in: samarkand.id, $0) })
            let signed = try UnverifiedEnvelope.parse(proof, as: .response).verify(with: samarkand.secrets.signing.verifyingKey)
            #expect(try CityResponse(signed).answer.get()["erasedAt"] != nil)

            try await node.tenants.restore(samarkand.id, from: backup.path)
            let restored = try #require(node.tenants.city(samarkand.id))
            #expect(try await told(restored, booking) == nil, "nothing opens what the backup has")
            withExtendedLifetime(backup) {}
        }
    }
}
