import CityNode
import Envelope
import FeatureKit
import Guests
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import TestKit
import Testing

@testable import Lodging

/// Many cities at once for one hotel's last rooms.
@Suite(.timeLimit(.minutes(5))) struct `No room is sold twice across cities` {
    @Test func `by travellers at five cities who want the last rooms`() async throws {
        let rooms = 6
        let cities = try await LodgingCities(rooms: rooms)
        var askers = [cities.almaty]
        for (place, name) in ["bukhara", "osh", "khiva", "turpan"].enumerated() { askers.append(try await cities.join(name, port: 4 + place)) }
        let outcomes = try await withThrowingTaskGroup(of: ProblemCode?.self) { group in
            for asker in askers {
                for _ in 0..<6 {
                    group.addTask {
                        do {
                            _ = try await cities.booked(by: asker)
                            return nil
                        } catch let problem as Problem { return problem.code } catch is TimedOut { return .soldOut }
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.allSatisfy { $0 == nil || $0 == .soldOut }, "\(outcomes)")
        #expect(outcomes.filter { $0 == nil }.count == rooms)
        #expect(try await cities.sold() == rooms)
        #expect(try await cities.problems() == [])
    }

    @Test func `nor by ten times the same of each request, at once and one after the other`() async throws {
        let cities = try await LodgingCities(rooms: 3)
        let samarkand = cities.samarkand.id
        func tenTimes(_ kind: String, _ body: JSON, sealed: JSON? = nil) async throws -> [JSON] {
            let once = try await cities.almaty.ask(samarkand, kind, body, sealed: sealed).body
            let atOnce = try await withThrowingTaskGroup(of: JSON.self) { group in
                for _ in 0..<9 { group.addTask { try await cities.almaty.ask(samarkand, kind, body, sealed: sealed).body } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            return [once] + atOnce
        }
        let offer = try await cities.offer()
        let holds = Set(try await tenTimes("lodging.hold", ["offer": offer["offer"] ?? .null]).map { $0["hold"]?.string ?? "" })
        #expect(holds.count == 1)
        #expect(try await cities.sold() == 1)
        let name = holds.first ?? ""
        let bookings = try await tenTimes("lodging.confirm", ["hold": .string(name)], sealed: LodgingCities.guests.json)
        #expect(Set(bookings.map { $0["booking"]?.string }) == [name])
        #expect(Set(bookings.map { $0["revision"]?.integer }) == [2])
        #expect(try await cities.sold() == 1)
        let longer = try await cities.offer(nights: 3)
        var change = LodgingCities.stay(nights: 3).json.object ?? JSONObject()
        for member in ["roomType", "ratePlan", "total"] { change[member] = longer[member] }
        change["booking"] = .string(name)
        change["change"] = .string(UUIDv7(at: .system).text)
        #expect(Set(try await tenTimes("lodging.change", .object(change)).map { $0["revision"]?.integer }) == [3])
        #expect(try await cities.sold() == 1)
        let charges = try await tenTimes("lodging.cancel", ["booking": .string(name)]).map { $0["charge"]?["amount"]?.integer }
        #expect(Set(charges) == [0])
        #expect(try await cities.sold() == 0)
        // What was given up is not brought back by whatever was asked before.
        for (kind, body, sealed) in [
            ("lodging.hold", ["offer": offer["offer"] ?? .null], nil), ("lodging.confirm", ["hold": .string(name)], LodgingCities.guests.json),
            ("lodging.change", .object(change), nil),
        ] as [(String, JSON, JSON?)] {
            _ = try? await cities.almaty.ask(samarkand, kind, body, sealed: sealed)
            #expect(try await cities.state(UUIDv7(name)!) == .cancelled, "\(kind)")
        }
        // Offer, hold and given up, ten times.
        let second = try await cities.held()
        #expect(try await tenTimes("lodging.release", ["hold": .string(second.text)]).allSatisfy { $0 == .object(JSONObject()) })
        #expect(try await cities.sold() == 0)
        #expect(try await cities.problems() == [])
    }

    @Test func `nor while the same envelope comes again and again`() async throws {
        let cities = try await LodgingCities(rooms: 1)
        let token = try await cities.offer()["offer"] ?? .null
        // Answers are lost: the node sends the very same request until one comes.
        cities.forum.network.loseAnswers(to: "/federation/v1/requests", count: 5)
        let hold = try await cities.almaty.ask(cities.samarkand.id, "lodging.hold", ["offer": token]).body["hold"]?.string
        #expect(hold != nil)
        #expect(try await cities.sold() == 1)
        #expect(try await cities.problems() == [])
    }
}
