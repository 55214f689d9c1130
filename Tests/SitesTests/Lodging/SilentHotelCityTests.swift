import CityNode
import FeatureKit
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

/// A traveller of Almaty's site with a booking in Bukhara, which is cut off from the forum.
@Suite(.timeLimit(.minutes(6))) struct `A booking whose city is silent` {
    private static func post(_ sites: TestSites, _ path: String, _ type: String, _ body: [UInt8]) async -> WebAnswer {
        await sites.cities.answer(WebRequest(.post, path, authority: "almaty.test:8080", headers: [.contentType: type]) { body })
    }

    /// - Returns: the key of its addresses.
    private static func book(_ sites: TestSites, arrivingIn days: Int) async throws -> String {
        let arrival = UTCTime.system.date.adding(days: days)
        let query = "arrival=\(arrival)&departure=\(arrival.adding(days: 2))&adults=2"
        let quote = try await sites.get("/api/v1/rooms/bukhara/caravan/offers?\(query)").json()
        let body: JSON = [
            "arrival": .string(arrival.description), "departure": .string(arrival.adding(days: 2).description), "adults": 2,
            "guests": [["name": "Ibn Battuta"]], "mail": "ibn@example.org", "offer": quote["offers"]?.array?.first?["offer"] ?? .null,
        ]
        let booked = await post(sites, "/api/v1/rooms/bukhara/caravan/bookings", "application/json", body.compact)
        return try #require(try booked.json()["key"]?.string, "\(booked.text)")
    }

    /// What was answered at once, since each answer waits until the city is given up.
    private static func all(_ paths: [String], _ body: @escaping @Sendable (String) async -> WebAnswer) async -> [String: WebAnswer] {
        await withTaskGroup(of: (String, WebAnswer).self) { group in
            for path in paths { group.addTask { (path, await body(path)) } }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    @Test func `is shown as it was told last, and can be given up, and programs are told no more than that it is silent`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", in: sites.bukhara, at: .system)
            _ = try await LodgingNoticesJob.run(at: sites.bukhara.jobSite())
            try await eventually(within: 60, "the hotel is known at Almaty's site") {
                await sites.get("/api/v1/rooms/bukhara/caravan").status == .ok
            }
            let keys = [try await Self.book(sites, arrivingIn: 10), try await Self.book(sites, arrivingIn: 20)]
            let (page, api) = ("/my-stay/\(keys[0])", "/api/v1/my-stay/\(keys[1])")
            sites.forum.network.cut("bukhara.test")

            let days = "arrival=\(UTCTime.system.date.adding(days: 12))&departure=\(UTCTime.system.date.adding(days: 13))&adults=2"
            let paths = [
                page, page + "/cancel", page + "/change", page + "/card", page + "/calendar.ics", "/stay/bukhara/caravan?\(days)", api,
                "\(api)/offers?\(days)",
            ]
            let got = await Self.all(paths) { await sites.get($0) }
            let shown = try #require(got[page])
            #expect(shown.status == .ok && shown.text.contains("does not answer") && shown.text.contains("Secret name of caravan"), "\(shown.text)")
            #expect(shown.text.contains("KZT\u{A0}20,000.00") && shown.text.contains("\(page)/cancel"), "\(shown.text)")
            #expect(got[page + "/cancel"]?.text.contains("give the booking up all the same") == true, "\(got[page + "/cancel"]?.text ?? "")")
            #expect(got[page + "/change"]?.status == .serviceUnavailable && got[page + "/change"]?.text.contains("nothing was changed") == true)
            #expect(got[page + "/card"]?.status == .ok && got[page + "/calendar.ics"]?.text.contains("BEGIN:VEVENT") == true)
            let looked = got["/stay/bukhara/caravan?\(days)"]?.text ?? ""
            #expect(looked.contains("No prices just now") && !looked.contains("othing was booked"), "nobody has tried to book: \(looked)")
            for path in paths.suffix(2) {
                let refused = try #require(got[path])
                #expect(refused.status == .serviceUnavailable && refused.text.contains("bukhara does not answer just now. Ask again later."))
                #expect(!refused.text.contains("bukhara.test") && !refused.text.contains("connection"), "\(refused.text)")
            }

            let given = await Self.all([page + "/cancel", api + "/cancel"]) { path in
                path.hasPrefix("/api")
                    ? await Self.post(sites, path, "application/json", (["charge": ["amount": 0, "currency": "KZT"]] as JSON).compact)
                    : await Self.post(sites, path, FormBody.mediaType, Array("charge=0".utf8))
            }
            for answer in given.values { #expect(answer.status == .accepted, "\(answer.text)") }
            #expect(try given[api + "/cancel"]?.json()["state"] == "cancelling")
            let states = "SELECT COUNT(*) FROM booking WHERE state = 'cancelled'" as SQLText
            #expect(try await sites.bukhara.database.read { try $0.first(states)?.int(0) } == 0)

            sites.forum.network.heal("bukhara.test")
            #expect(await sites.get(page).text.contains("has not answered whether your booking is given up"))
            let (almaty, later) = (sites.almaty, UTCTime.system.adding(seconds: 61))
            let rooms = RoomsElsewhere(own: almaty.database, at: later) {
                let answer = try await almaty.ask($0, $1, $2, sealed: $3)
                return PeerAnswer(body: answer.body, sealed: answer.sealed)
            }
            #expect(try await rooms.settle() == 2)
            #expect(try await sites.bukhara.database.read { try $0.first(states)?.int(0) } == 2)
            #expect(await sites.get(page).text.contains("Cancelled"))
            #expect(try await sites.bukhara.database.read { try StockCheck.problems($0) } == [])
        }
    }
}
