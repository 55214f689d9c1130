import CityNode
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Guests
@testable import Lodging

/// A traveller at Almaty's site books a room in Samarkand: two nodes, one question after the other.
@Suite(.timeLimit(.minutes(4))) struct `Rooms of another city` {
    private struct Cities: Sendable {
        let forum: TestForum
        let almaty: City
        let samarkand: City

        init() async throws {
            forum = try await TestForum()
            let (first, second) = (try forum.node(port: 2), try forum.node(port: 3))
            almaty = try await forum.join("almaty", country: "KZ", to: first, port: 2)
            samarkand = try await forum.join("samarkand", country: "UZ", to: second, port: 3)
            try await almaty.reach(2)
            try await samarkand.reach(2)
            try await SampleHotel.furnish(samarkand.database, rooms: 2, at: .system)
        }

        func ask(_ kind: String, _ body: JSON, sealed: JSON? = nil) async throws -> City.PeerAnswer {
            try await almaty.ask(samarkand.id, kind, body, sealed: sealed)
        }

        /// What Samarkand knows of who comes.
        func told(_ booking: UUIDv7) async throws -> BookingGuests? {
            try await ToldGuests(vault: samarkand.vault, own: samarkand.database, now: .system).told(with: [booking])[booking]
        }

        func problems() async throws -> [String] { try await samarkand.database.read { try StockCheck.problems($0) } }
    }

    private static let guests: JSON = ["guests": [["name": "Ibn Battuta"], ["name": "Aisha", "age": 7]], "mail": "ibn@example.org"]

    /// A month from now.
    private static func stay(nights: Int = 2) -> JSON {
        let arrival = UTCTime.system.date.adding(days: 30)
        return [
            "hotel": .string(SampleHotel.id.text), "arrival": .string(arrival.description),
            "departure": .string(arrival.adding(days: nights).description), "adults": 2, "children": [7], "currency": "KZT",
        ]
    }

    private static func offer(_ cities: Cities) async throws -> JSON {
        let quote = try await cities.ask("lodging.quote", stay())
        return try #require(quote.body["offers"]?.array?.first { $0["roomType"]?.string == "double" })
    }

    @Test func `are quoted, held, confirmed, changed and given up, each once however often it is asked for`() async throws {
        let cities = try await Cities()
        let offer = try await Self.offer(cities)
        let total = try #require(offer["total"])
        #expect(offer["lines"]?.array?.reduce(0) { $0 + ($1["amount"]?.integer ?? 0) } == total["amount"]?.integer)
        let token: JSON = ["offer": offer["offer"] ?? .null]
        let held = try await cities.ask("lodging.hold", token).body
        #expect(held["total"] == total)
        #expect(try await cities.ask("lodging.hold", token).body == held)
        let hold: JSON = ["hold": held["hold"] ?? .null]
        #expect(try await cities.ask("lodging.status", hold).body["state"]?.string == "held")
        let confirmed = try await cities.ask("lodging.confirm", hold, sealed: Self.guests)
        let code = try #require(confirmed.sealed?["code"]?.string)
        #expect(confirmed.body["code"] == nil, "the code is for the asker's eyes alone")
        #expect(try await cities.ask("lodging.confirm", hold, sealed: Self.guests) == confirmed)
        let opening = try await cities.samarkand.database.write { try BookingDesk(at: .system).open(code, from: "192.0.2.1", $0) }
        guard case .booking(let booking) = opening else { throw TimedOut(description: "the code opens nothing: \(opening)") }
        #expect(booking.asker == cities.almaty.id && booking.state == .confirmed)
        #expect(try await cities.told(booking.id)?.json == Self.guests)
        for city in [cities.almaty, cities.samarkand] {
            #expect(try ToldTables.found(["Battuta", "Aisha", "ibn@"], below: city.directory) == [], "in clear in \(city.id)")
        }
        #expect(try await cities.problems() == [])

        // One night more, at the price of a quote.
        let longer = try await cities.ask("lodging.quote", Self.stay(nights: 3)).body["offers"]?.array?.first { $0["roomType"]?.string == "double" }
        var change = try #require(Self.stay(nights: 3).object)
        for (name, value) in [("roomType", longer?["roomType"]), ("ratePlan", longer?["ratePlan"]), ("total", longer?["total"])] {
            change[name] = value
        }
        change["booking"] = .string(booking.id.text)
        change["change"] = .string(UUIDv7(at: .system).text)
        let changed = try await cities.ask("lodging.change", .object(change)).body
        #expect(changed["total"] == longer?["total"] && changed["state"]?.string == "confirmed")
        #expect(try await cities.ask("lodging.change", .object(change)).body == changed)

        let name: JSON = ["booking": .string(booking.id.text)]
        for _ in 0..<2 { #expect(try await cities.ask("lodging.cancel", name).body["charge"]?["amount"]?.integer == 0) }
        #expect(try await cities.ask("lodging.status", name).body["state"]?.string == "cancelled")
        #expect(try await cities.problems() == [])
        // Who has made the booking may have its guests erased: here nobody has come yet, and what was told of them goes.
        #expect(try await cities.ask("guest.erase", name).body["guests"]?.integer == 0)
        #expect(try await cities.told(booking.id) == nil)
        #expect(try await cities.samarkand.vault.read { try $0.first("SELECT COUNT(*) FROM personal_key")?.int(0) } == 0)
    }

    @Test func `have registration cards at the hotel's city, by a link that the asker alone is told`() async throws {
        let cities = try await Cities()
        let held = try await cities.ask("lodging.hold", ["offer": try await Self.offer(cities)["offer"] ?? .null]).body
        let booking: JSON = ["booking": held["hold"] ?? .null]
        let early = await #expect(throws: Problem.self) { try await cities.ask("lodging.card", booking) }
        #expect(early?.code == .ruleViolated, "it is not booked yet")
        _ = try await cities.ask("lodging.confirm", ["hold": held["hold"] ?? .null], sealed: Self.guests)
        let answer = try await cities.ask("lodging.card", booking)
        let secret = try #require(answer.sealed?["secret"]?.string)
        #expect(answer.body["full"] == false && answer.body["secret"] == nil && GuestCardLink.isSpelled(secret))
        let register = try GuestRegister(vault: cities.samarkand.vault, own: cities.samarkand.database, now: .system)
        let link = try await register.cardLink(secret)
        #expect(link.booking.text == held["hold"]?.string && link.guests == 3 && !link.takesTold)
        for city in [cities.almaty, cities.samarkand] {
            #expect(try ToldTables.found([secret], below: city.directory) == [], "in clear in \(city.id)")
        }
        // For who has booked alone, and then so many that another is no help.
        let told: JSON = ["booking": booking["booking"] ?? .null, "told": true]
        let own = try await cities.ask("lodging.card", told)
        #expect(try await register.cardLink(own.sealed?["secret"]?.string ?? "").takesTold)
        for _ in 3...20 { #expect(try await cities.ask("lodging.card", booking).body["full"] == false) }
        let full = try await cities.ask("lodging.card", booking)
        #expect(full.body["full"] == true && full.sealed == nil)
        let stranger = await #expect(throws: Problem.self) {
            try await cities.ask("lodging.card", ["booking": .string(UUIDv7(at: .system).text)])
        }
        #expect(stranger?.code == .notFound)
        _ = try await cities.ask("lodging.cancel", booking)
        let over = await #expect(throws: Problem.self) { try await cities.ask("lodging.card", booking) }
        #expect(over?.code == .ruleViolated)
    }

    @Test func `are refused with the code that the protocol has for it`() async throws {
        let cities = try await Cities()
        func refusal(_ kind: String, _ body: JSON, sealed: JSON? = nil) async throws -> Problem {
            let problem = await #expect(throws: Problem.self) { try await cities.ask(kind, body, sealed: sealed) }
            return try #require(problem)
        }
        var elsewhere = try #require(Self.stay().object)
        elsewhere["hotel"] = "no-such-inn"
        #expect(try await refusal("lodging.quote", .object(elsewhere)).code == .notFound)
        var backwards = try #require(Self.stay().object)
        backwards["departure"] = backwards["arrival"]
        #expect(try await refusal("lodging.quote", .object(backwards)).detail.contains("body.departure"))
        #expect(try await refusal("lodging.hold", ["offer": "AAAA"]).code == .ruleViolated)
        #expect(try await refusal("lodging.status", ["booking": .string(UUIDv7(at: .system).text)]).code == .notFound)

        // Two rooms, three who want one: what the third one's question began is undone.
        var offers: [JSON] = []
        for _ in 0..<3 { offers.append(["offer": try await Self.offer(cities)["offer"] ?? .null]) }
        var holds: [JSON] = []
        for offer in offers.prefix(2) { holds.append(["hold": try await cities.ask("lodging.hold", offer).body["hold"] ?? .null]) }
        for _ in 0..<2 { #expect(try await refusal("lodging.hold", offers[2]).code == .soldOut) }
        #expect(try await cities.problems() == [])
        #expect(try await refusal("lodging.confirm", holds[0]).detail.contains("guests"))
        _ = try await cities.ask("lodging.release", holds[0])
        _ = try await cities.ask("lodging.release", holds[0])
        #expect(try await refusal("lodging.confirm", holds[0], sealed: Self.guests).code == .ruleViolated)
        // Time passes for the second.
        try await cities.samarkand.database.write { try $0.execute("UPDATE booking SET hold_until = 1 WHERE state = 'held'") }
        #expect(try await refusal("lodging.confirm", holds[1], sealed: Self.guests).code == .holdExpired)
        #expect(try await cities.problems() == [])
    }

    @Test func `are nobody's who has not asked for them`() async throws {
        let cities = try await Cities()
        let held = try await cities.ask("lodging.hold", ["offer": try await Self.offer(cities)["offer"] ?? .null]).body
        let node = try cities.forum.node(port: 4)
        let bukhara = try await cities.forum.join("bukhara", country: "UZ", to: node, port: 4)
        try await bukhara.reach(3)
        try await cities.samarkand.reach(3)
        for kind in ["lodging.status", "lodging.release"] {
            let problem = await #expect(throws: Problem.self) { try await bukhara.ask(cities.samarkand.id, kind, ["hold": held["hold"] ?? .null]) }
            #expect(problem?.code == .notFound)
        }
        #expect(try await cities.ask("lodging.status", ["hold": held["hold"] ?? .null]).body["state"]?.string == "held")
    }
}
