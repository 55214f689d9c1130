import Accounts
import CityNode
import Envelope
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Lodging

/// A city that comes back from a backup asks the others for what was booked since.
@Suite(.timeLimit(.minutes(4))) struct `A restored city of hotels` {
    @Test func `sells nothing until it has asked back what was booked since, and takes it again with the same code`() async throws {
        let cities = try await LodgingCities()
        let early = try await cities.booked()
        let backup = try await cities.backUp()
        let late = try await cities.booked()
        _ = try await cities.rooms().cancel(early.id, in: cities.samarkand.id)
        try await cities.restore(backup)
        #expect(try await cities.state(late.id) == nil)
        #expect(try await cities.state(early.id) == .confirmed)

        // Nobody is sold the room, and nobody is told that the booking is none.
        for ask in [{ _ = try await cities.offer() }, { _ = try await cities.rooms().status(of: late.id, in: cities.samarkand.id) }] {
            let problem = await #expect(throws: Problem.self) { try await ask() }
            #expect(problem?.code == .unavailable)
        }
        let findings = try await cities.job(at: cities.samarkand)
        #expect(findings.contains { $0.message == "bookings were asked back" && $0.details["recovered"] == "2" }, "\(findings)")
        #expect(try await cities.state(late.id) == .confirmed)
        #expect(try await cities.state(early.id) == .cancelled)
        #expect(try await cities.sold() == 1)
        #expect(try await cities.problems() == [])
        let opening = try await cities.samarkand.database.write { try BookingDesk(at: .system).open(late.code, from: "192.0.2.1", $0) }
        guard case .booking(let booking) = opening else { throw TimedOut(description: "the code opens nothing: \(opening)") }
        #expect(booking.id == late.id && booking.lines.sum == booking.total.amount)
        // One room is left, and sold once.
        _ = try await cities.booked()
        await #expect(throws: (any Error).self) { try await cities.held() }
        // Asked back once more, nothing changes.
        #expect(try await cities.job(at: cities.samarkand).isEmpty)
        #expect(try await cities.problems() == [])
        withExtendedLifetime(backup) {}
    }

    @Test func `gives a room to whoever is found too late, names that to its staff and tells the traveller`() async throws {
        let cities = try await LodgingCities(rooms: 1)
        let bukhara = try await cities.join("bukhara", port: 4)
        let backup = try await cities.backUp()
        let found = try await cities.booked(by: bukhara)
        try await cities.restore(backup)
        cities.forum.network.cut("bukhara.test")
        try await cities.job(at: cities.samarkand)
        await #expect(throws: Problem.self, "bukhara has not answered") { try await cities.offer() }
        // Hotels cannot wait for ever.
        try await cities.job(at: cities.samarkand, now: UTCTime.system.adding(seconds: AskingBack.longestPause / 1000 + 1))
        let other = try await cities.booked()
        cities.forum.network.heal("bukhara.test")
        try await cities.job(at: cities.samarkand)
        #expect(try await cities.state(found.id) == .confirmed)
        #expect(try await cities.state(other.id) == .confirmed)
        #expect(try await cities.sold() == 2)
        #expect(try await cities.problems() == [], "overbooked on purpose")
        let trail = try await cities.samarkand.database.read { connection in
            try connection.query("SELECT detail FROM audit_entry WHERE action = 'stock.overbooked'").map { try $0.text(0) }
        }
        #expect(trail.count == 1 && trail.first?.contains(found.id.text) == true, "\(trail)")
        let tasks = try await cities.samarkand.database.read { connection in
            try StayDesk(LodgingActor(SampleHotel.actor, .everywhere, at: .system)).tasks(of: SampleHotel.id, connection)
        }
        #expect(tasks.map(\.kind) == [.recovered] && tasks.first?.booking == found.id, "\(tasks)")
        #expect(try await cities.known(found.id, by: bukhara)?.note == .overbooked)
        // As soon as it is changed, nothing of it is sold to others.
        await #expect(throws: (any Error).self) { try await cities.held() }
        withExtendedLifetime(backup) {}
    }

    @Test func `tells a traveller whose room type came after the backup that the booking is lost`() async throws {
        let cities = try await LodgingCities()
        let backup = try await cities.backUp()
        try await cities.samarkand.database.write { try $0.execute("UPDATE room_type SET id = 'garden' WHERE id = 'double'") }
        var body = LodgingCities.stay().json.object ?? JSONObject()
        body["hotel"] = .string(SampleHotel.id.text)
        let offers = try await cities.almaty.ask(cities.samarkand.id, "lodging.quote", .object(body)).body["offers"]?.array
        let token = try #require(offers?.first { $0["roomType"]?.string == "garden" }?["offer"]?.string)
        let hold = try await cities.rooms().hold(token, in: cities.samarkand.id).id
        _ = try await cities.confirm(hold, cities.rooms())
        try await cities.restore(backup)
        for _ in 0..<2 { try await cities.job(at: cities.samarkand) }
        #expect(try await cities.known(hold)?.state == .lost)
        #expect(try await cities.problems() == [])
        withExtendedLifetime(backup) {}
    }

    @Test func `names the cities that it may not ask, and asks them once they are let in again`() async throws {
        let cities = try await LodgingCities()
        let (bukhara, khiva) = (try await cities.join("bukhara", port: 4), try await cities.join("khiva", port: 5))
        let booking = try await cities.booked(by: bukhara)
        let size = try await cities.forum.head()
        try await cities.suspend(bukhara, true)
        try await cities.revokeKey(of: khiva)
        try await cities.samarkand.reach(size + 2)
        try await cities.samarkand.database.write { connection in
            try connection.execute("DELETE FROM booking_night")
            try connection.execute("DELETE FROM booking")
            try connection.execute("UPDATE stock_night SET sold = 0")
            try BookingRecovery.begin(at: .system, connection)
        }
        let findings = try await cities.job(at: cities.samarkand)
        #expect(
            findings.contains(JobFinding("cities that are shut out were not asked for bookings", ["cities": "bukhara khiva"])), "\(findings)")
        #expect(try await cities.state(booking.id) == nil)
        // A day later it would be over, were all asked.
        _ = try await cities.job(at: cities.samarkand, now: UTCTime.system.adding(seconds: 86_401))
        try await cities.suspend(bukhara, false)
        for city in [bukhara, cities.samarkand] { try await city.reach(size + 3) }
        _ = try await cities.job(at: cities.samarkand)
        #expect(try await cities.state(booking.id) == .confirmed)
        #expect(try await cities.problems() == [])
    }

    @Test func `learns again where its own travellers have booked`() async throws {
        let cities = try await LodgingCities()
        let booking = try await cities.booked()
        try await cities.almaty.database.write { try $0.execute("DELETE FROM booking_elsewhere") }
        try await cities.almaty.database.write { try BookingRecovery.begin(at: .system, $0) }
        try await cities.job(at: cities.almaty)
        #expect(try await cities.known(booking.id)?.state == .confirmed)
    }

    @Test func `believes no reference that it has not made, and none from another city than the booking's`() async throws {
        let cities = try await LodgingCities()
        let booking = try await cities.booked()
        let known = try await cities.known(booking.id)
        let reference = try #require(known?.reference)
        let bukhara = CityID("bukhara")!
        let outcomes = try await cities.samarkand.database.write { connection in
            let almaty = try #require(CityID("almaty"))
            return [
                try BookingRecovery.take(reference, from: bukhara, at: .system, connection),
                try BookingRecovery.take("x" + reference, from: almaty, at: .system, connection),
                try BookingRecovery.take(reference, from: almaty, at: .system, connection),
            ]
        }
        #expect(outcomes == [.foreign, .foreign, .known])
    }
}
