import CityNode
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Lodging
@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `A journey over several cities, for programs` {
    private static let day = UTCTime.system.date.adding(days: 10)

    private static func post(_ path: String, _ body: JSON, _ sites: TestSites) async -> WebAnswer {
        let bytes = body.compact
        return await sites.cities.answer(
            WebRequest(.post, path, authority: "almaty.test:8080", headers: [.contentType: "application/json"]) { bytes })
    }

    private static func leg(_ city: String, from first: Int) -> JSON {
        ["city": .string(city), "arrival": .string("\(day.adding(days: first))"), "departure": .string("\(day.adding(days: first + 2))")]
    }

    /// Two hotels in Almaty and one in Bukhara, and a journey to both that is planned.
    ///
    /// - Returns: the address of the journey.
    private static func planned(_ sites: TestSites) async throws -> String {
        for (hotel, city) in [("caravan", sites.almaty), ("saray", sites.almaty), ("registan", sites.bukhara)] {
            try await sites.furnish(hotel, in: city, at: .system)
            _ = try await LodgingNoticesJob.run(at: city.jobSite())
        }
        try await eventually(within: 60, "all hotels and their days are known at Almaty's site") {
            let found = try await sites.get("/api/v1/rooms?arrival=\(day)&departure=\(day.adding(days: 2))&adults=2").json()
            return found["items"]?.array?.count == 3
        }
        let legs: JSON = [leg("almaty", from: 0), leg("bukhara", from: 2)]
        let made = await post("/api/v1/journeys", ["adults": 2, "legs": legs], sites)
        return "/api/v1/journeys/" + (try #require(try made.json()["key"]?.string, "\(made.text)"))
    }

    @Test func `takes another room at a stop, and other days, until it is held`() async throws {
        try await TestSites.run { sites in
            let path = try await Self.planned(sites)
            let first = try await sites.get(path).json()["legs"]?.array?.first?["hotel"]?.string
            let choices = try await sites.get("\(path)/legs/1").json()
            let here = choices["here"]?.array ?? []
            #expect(
                Set(here.compactMap { $0["room"]?["hotel"]?.string }) == ["caravan", "saray"] && choices["nearby"]?.array?.count == 6, "\(choices)")
            let later = try await sites.get("\(path)/legs/1?arrival=\(Self.day.adding(days: 40))&departure=\(Self.day.adding(days: 41))").json()
            #expect(later["here"] == [])

            let other = try #require(here.first { $0["room"]?["hotel"]?.string != first })
            var choice = JSONObject([("hotel", other["room"]?["hotel"] ?? .null), ("roomType", "double"), ("ratePlan", "flexible")])
            choice["arrival"] = .string("\(Self.day.adding(days: -1))")
            choice["departure"] = .string("\(Self.day.adding(days: 1))")
            let taken = await Self.post("\(path)/legs/1", .object(choice), sites)
            let leg = try #require(try taken.json()["legs"]?.array?.first, "\(taken.text)")
            #expect(leg["hotel"] == other["room"]?["hotel"] && leg["arrival"] == choice["arrival"] && leg["total"] == other["room"]?["total"])

            let held = await Self.post("\(path)/hold", [:], sites)
            #expect(try held.json()["state"]?.string == "held", "\(held.text)")
            #expect(await sites.get("\(path)/legs/1").status == .conflict)
            #expect(await Self.post("\(path)/legs/1", .object(choice), sites).status == .conflict)
            let crowd = JSON.array((0..<3).map { ["name": .string("Guest \($0)")] })
            for (body, field) in [(["guests": [["name": "Ibn Battuta"]]], "mail"), (["guests": crowd, "mail": "ibn@example.org"], "guests")]
                as [(JSON, String)]
            {
                let refused = await Self.post("\(path)/confirm", body, sites)
                #expect(refused.status == .badRequest && refused.text.contains("`\(field)` must be"), "\(refused.text)")
            }
            let booked = await Self.post("\(path)/confirm", ["guests": [["name": "Ibn Battuta"]], "mail": "ibn@example.org"], sites)
            #expect(try booked.json()["state"]?.string == "confirmed", "\(booked.text)")
            for city in [sites.almaty, sites.bukhara] {
                let count = try await city.database.read { try $0.first("SELECT COUNT(*) FROM booking WHERE state = 'confirmed'")?.int(0) }
                #expect(count == 1)
            }
        }
    }

    @Test func `says what is wrong with a choice, and stays as it is`() async throws {
        try await TestSites.run { sites in
            let path = try await Self.planned(sites)
            let before = try await sites.get(path).json()
            let choice = JSONObject([
                ("hotel", "saray"), ("roomType", "double"), ("ratePlan", "flexible"), ("arrival", .string("\(Self.day)")),
                ("departure", .string("\(Self.day.adding(days: 2))")),
            ])
            let faults: [(String, JSON?)] = [
                ("hotel", nil), ("hotel", "NOT A NAME"), ("roomType", 7), ("ratePlan", nil), ("departure", .string("\(Self.day)")),
                ("departure", .string("\(Self.day.adding(days: 400))")), ("arrival", "soon"),
            ]
            for (member, value) in faults {
                var wrong = choice
                wrong[member] = value
                let refused = await Self.post("\(path)/legs/1", .object(wrong), sites)
                #expect(refused.status == .badRequest && refused.text.contains("`\(member)`"), "\(member): \(refused.text)")
            }
            var past = choice
            (past["arrival"], past["departure"]) = ("2020-01-01", "2020-01-03")
            let over = await Self.post("\(path)/legs/1", .object(past), sites)
            #expect(over.status == .badRequest && over.text.contains("today or later"), "\(over.text)")
            for number in ["0", "3", "one"] { #expect(await sites.get("\(path)/legs/\(number)").status == .notFound) }
            #expect(await sites.get("\(path)/legs/1?arrival=soon").status == .badRequest)
            #expect(await sites.get("\(path)/legs/1?arrival=\(Self.day.adding(days: 50))").status == .badRequest, "it would end before it begins")
            #expect(try await sites.get(path).json() == before)
        }
    }
}
