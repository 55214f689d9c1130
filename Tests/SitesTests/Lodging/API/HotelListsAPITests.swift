import Accounts
import CityNode
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Sites
@testable import Web

/// Groups, who waits, rooms beyond the rooms, and guests that programs enter: each answer is held against the description of the API.
@Suite(.timeLimit(.minutes(4))) struct `Lists of a hotel by its own programs` {
    private static let path = "/api/v1/hotels/caravan"

    private static func run(_ body: (TestSites, TestProgram, _ arrival: UTCDate) async throws -> Void) async throws {
        try await TestSites.run { sites in
            let now = sites.almaty.clock()
            try await sites.furnish("caravan", at: now)
            try await sites.furnish("saray", at: now)
            try await body(sites, try await sites.program(), now.date.adding(days: 5))
            #expect(try await sites.almaty.database.read { try StockCheck.problems($0) } == [])
        }
    }

    private static func stay(_ arrival: UTCDate, nights: Int = 2, _ more: [(String, JSON)] = []) -> JSON {
        .object(
            JSONObject(
                [
                    ("arrival", .string(arrival.description)), ("departure", .string(arrival.adding(days: nights).description)), ("adults", 2),
                    ("roomType", "double"),
                ] + more))
    }

    @Test func `hold a group once, all of it or nothing, and book it`() async throws {
        try await Self.run { _, program, arrival in
            let kind = Self.stay(arrival, [("ratePlan", "flexible"), ("count", 3)])
            let wanted: JSON = ["name": "A caravan", "heldUntil": .string(arrival.start.description), "rooms": [kind]]
            let made = try await program.send(.post, "\(Self.path)/groups", wanted, key: "g1", expects: .created).json()
            let again = try await program.send(.post, "\(Self.path)/groups", wanted, key: "g1", expects: .ok)
            #expect(try again.json()["group"] == made["group"] && again.field("Idempotency-Replayed") == "true")
            let group = made["group"]?.string ?? ""
            #expect(made["bookings"]?.array?.compactMap { $0["state"]?.string } == ["held", "held", "held"])
            // One room is left: a group of two is refused as a whole.
            let more: JSON = ["name": "Others", "rooms": [Self.stay(arrival, [("ratePlan", "flexible"), ("count", 2)])]]
            let refused = try await program.send(.post, "\(Self.path)/groups", more, key: "g2")
            #expect(refused.status.code == 409 || refused.status.code == 422, "\(refused.text)")
            // What the hotel has not is not found, and is not told to have no price.
            for (name, value) in [("roomType", "igloo"), ("ratePlan", "none")] as [(String, JSON)] {
                var room = try #require(kind.object)
                room[name] = value
                let unknown = try await program.send(.post, "\(Self.path)/groups", ["name": "X", "rooms": [.object(room)]], key: "g-\(name)")
                #expect(unknown.status == .notFound, "\(unknown.text)")
            }
            let past: JSON = ["name": "X", "heldUntil": "2020-01-01T00:00:00.000Z", "rooms": [kind]]
            #expect(try await program.send(.post, "\(Self.path)/groups", past, key: "g-past").text.contains("a moment to come"))
            #expect(try await program.get("\(Self.path)/groups")["items"]?.array?.count == 1)
            for _ in 0..<2 {
                let booked = try await program.send(.post, "\(Self.path)/groups/\(group)/confirm", expects: .ok).json()
                #expect(booked["bookings"]?.array?.compactMap { $0["state"]?.string } == ["confirmed", "confirmed", "confirmed"])
            }
            #expect(try await program.send(.get, "/api/v1/hotels/saray/groups/\(group)").status == .notFound)
        }
    }

    @Test func `note who waits, give them what comes free, and sell beyond the rooms for a reason alone`() async throws {
        try await Self.run { sites, program, arrival in
            let all: JSON = ["name": "All", "rooms": [Self.stay(arrival, [("ratePlan", "flexible"), ("count", 4)])]]
            let full = try await program.send(.post, "\(Self.path)/groups", all, key: "all", expects: .created).json()
            let contact: [(String, JSON)] = [("name", "Anna <b>"), ("mail", "anna@example.org"), ("language", "ru")]
            let entry = try await program.send(.post, "\(Self.path)/waiting", Self.stay(arrival, contact), key: "w1", expects: .created).json()
            #expect(
                try await program.send(.post, "\(Self.path)/waiting", Self.stay(arrival, contact), key: "w1", expects: .ok).json()["entry"]
                    == entry["entry"])
            let nobody = try await program.send(.post, "\(Self.path)/waiting", Self.stay(arrival, [("name", "Anna")]), key: "w2")
            #expect(nobody.status == .badRequest && nobody.text.contains("mail"), "\(nobody.text)")
            let id = entry["entry"]?.string ?? ""
            #expect(try await program.send(.post, "\(Self.path)/waiting/\(id)/book").status.code >= 400, "nothing is held")

            let beyond = Self.stay(arrival, [("ratePlan", "flexible"), ("reason", "a regular guest")])
            let sold = try await program.send(.post, "\(Self.path)/overbook", beyond, key: "o1", expects: .created).json()
            #expect(try await program.send(.post, "\(Self.path)/overbook", beyond, key: "o1", expects: .ok).json()["booking"] == sold["booking"])
            let unsaid = try await program.send(.post, "\(Self.path)/overbook", Self.stay(arrival, [("ratePlan", "flexible")]), key: "o2")
            #expect(unsaid.status == .badRequest && unsaid.text.contains("reason"), "\(unsaid.text)")

            // The first room that comes free covers what was sold beyond; the second is theirs.
            let bookings = full["bookings"]?.array?.compactMap { $0["booking"]?.string } ?? []
            try await program.send(.post, "\(Self.path)/bookings/\(bookings[0])/cancel", expects: .ok)
            #expect(try await program.get("\(Self.path)/waiting")["items"]?.array?.first?["state"] == "waiting")
            try await program.send(.post, "\(Self.path)/bookings/\(bookings[1])/cancel", expects: .ok)
            let offered = try await program.get("\(Self.path)/waiting")["items"]?.array?.first
            #expect(offered?["state"] == "offered" && offered?["name"] == "Anna <b>" && offered?["offeredUntil"] != nil)
            for _ in 0..<2 {
                #expect(try await program.send(.post, "\(Self.path)/waiting/\(id)/book", expects: .ok).json()["state"] == "confirmed")
            }
            #expect(try await program.get("\(Self.path)/waiting")["items"]?.array?.isEmpty == true)
            let reader = try await sites.program([.readBookings], named: "reader")
            #expect(try await reader.send(.post, "\(Self.path)/overbook", beyond, key: "o3").status == .forbidden)
        }
    }

    @Test func `enter guests of a booking once, all or none, and never tell of a document what was sent`() async throws {
        try await Self.run { sites, program, arrival in
            let group: JSON = ["name": "Family", "rooms": [Self.stay(arrival, [("ratePlan", "flexible"), ("count", 1)])]]
            let made = try await program.send(.post, "\(Self.path)/groups", group, key: "g", expects: .created).json()
            let booking = made["bookings"]?.array?.first?["booking"]?.string ?? ""
            func guest(_ given: String, _ birth: String, _ more: [(String, JSON)] = []) -> JSON {
                let identity: JSON = [
                    "familyName": "Müller", "givenNames": .string(given), "birthDate": .string(birth), "sex": "F", "nationality": "d",
                ]
                return .object(JSONObject([("identity", identity)] + more))
            }
            let document: JSON = ["kind": "passport", "number": "C01X00T47", "issuer": "D"]
            let guests: JSON = ["guests": [guest("Anna", "1974-08-12", [("document", document)]), guest("Mia", "2020-01-02", [("guardian", 0)])]]
            let path = "\(Self.path)/bookings/\(booking)/guests"
            let entered = try await program.send(.post, path, guests, key: "e1", expects: .created).json()
            #expect(entered["guests"]?.array?.count == 2)
            let again = try await program.send(.post, path, guests, key: "e1", expects: .ok)
            #expect(try Set(again.json()["guests"]?.array?.compactMap(\.string) ?? []) == Set(entered["guests"]?.array?.compactMap(\.string) ?? []))
            let register = try await program.send(.get, "\(Self.path)/guests?from=\(arrival)&until=\(arrival.adding(days: 1))", expects: .ok)
            #expect(try register.json()["items"]?.array?.count == 2 && !register.text.contains("C01X00T47") && register.text.contains("0T47"))
            let tomorrow = UTCTime.system.date.adding(days: 2).description
            for born in ["1980-02-30", tomorrow, "2090", "1879-01-01"] {
                let wrong = try await program.send(.post, path, ["guests": [guest("Anna", "1974-08-12"), guest("Zoe", born)]], key: "e2")
                #expect(wrong.status == .badRequest, "\(born): \(wrong.text)")
                #expect(try wrong.json()["member"] == "guests[1].identity.birthDate", "\(wrong.text)")
            }
            var utopian = try #require(guest("Ida", "1980-01-01")["identity"]?.object)
            utopian["nationality"] = "UTO"
            let specimen = try await program.send(.post, path, ["guests": [["identity": .object(utopian)]]], key: "e2")
            #expect(try specimen.json()["member"] == "guests[0].identity.nationality", "\(specimen.text)")
            let reader = try await sites.program([.readGuests], named: "reader")
            #expect(try await reader.send(.post, path, guests, key: "e3").status == .forbidden)
            #expect(try await program.send(.post, "/api/v1/hotels/saray/bookings/\(booking)/guests", guests, key: "e4").status == .notFound)
        }
    }
}
