import Accounts
import CityNode
import FrontDesk
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// A property management system and a cash desk at work, by the API alone. The clock stands still, so that no day ends meanwhile.
@Suite("The API of a hotel's desk", .timeLimit(.minutes(4)))
struct DeskAPITests {
    private static let base = "/api/v1/hotels/caravan"

    private static func run(_ body: (TestSites, TestProgram, UTCDate) async throws -> Void) async throws {
        let stopped = Mutex<UTCTime?>(nil)
        try await TestSites.run(clock: { stopped.withLock { $0 } ?? .system }) { sites in
            let now = UTCTime.system
            stopped.withLock { $0 = now }
            try await sites.furnish("caravan", at: now)
            try await body(sites, try await sites.program(at: ["caravan"]), now.date)
        }
    }

    private static func offer(_ sites: TestSites, _ arrival: UTCDate, nights: Int = 2) async throws -> String {
        let quote = try await sites.get("\(base)/offers?arrival=\(arrival)&departure=\(arrival.adding(days: nights))&adults=2").json()
        return try #require(quote["offers"]?.array?.first?["offer"]?.string)
    }

    private static func book(_ sites: TestSites, _ program: TestProgram, _ arrival: UTCDate, nights: Int = 2, key: String) async throws -> String {
        let offer = try await offer(sites, arrival, nights: nights)
        let made = try await program.send(.post, "\(base)/bookings", ["offer": .string(offer)], key: key, expects: .created)
        return try #require(try made.json()["booking"]?.string)
    }

    @Test func `books once however often it is asked, lists, changes and gives up`() async throws {
        try await Self.run { sites, program, today in
            let offer = try await Self.offer(sites, today)
            let body: JSON = [
                "offer": .string(offer), "guests": [["name": "Ibn <b>Battuta</b>"]], "mail": "ibn@tangier.example", "language": "ar",
            ]
            let made = try await program.send(.post, "\(Self.base)/bookings", body, key: "a", expects: .created)
            let again = try await program.send(.post, "\(Self.base)/bookings", body, key: "a", expects: .ok)
            #expect(try made.json() == again.json() && again.field("Idempotency-Replayed") == "true")
            // Who comes is told to a token that reads guests beside bookings, and to no other.
            let scopes = APIToken.Scope.scopes(at: .city)
            let till = try await sites.program(scopes.filter { $0 != .readGuests }, at: ["caravan"], named: "till")
            for path in ["bookings", "bookings/\(try made.json()["booking"]?.string ?? "")", "arrivals?day=\(today)"] {
                let (named, bare) = (try await program.get("\(Self.base)/\(path)"), try await till.get("\(Self.base)/\(path)"))
                let (first, other) = (named["items"]?.array?.first ?? named, bare["items"]?.array?.first ?? bare)
                #expect(first["guests"]?.array?.first?["name"]?.string == "Ibn <b>Battuta</b>" && first["mail"]?.string == "ibn@tangier.example")
                #expect(other["booking"] == first["booking"] && other["guests"] == nil && other["mail"] == nil, "\(path)")
            }
            #expect(try made.json()["guests"]?.array?.count == 1)
            let other = try await program.send(.post, "\(Self.base)/bookings", ["offer": .string(offer)], key: "a")
            #expect(other.status == .unprocessableContent && other.text.contains("idempotency-key-reused"))
            let without = try await program.send(.post, "\(Self.base)/bookings", body)
            #expect(without.status == .badRequest && without.text.contains("Idempotency-Key"))
            let id = try #require(try made.json()["booking"]?.string)

            let second = try await Self.book(sites, program, today.adding(days: 1), key: "b")
            let first = try await program.get("\(Self.base)/bookings?limit=1&state=confirmed")
            #expect(first["items"]?.array?.compactMap { $0["booking"]?.string } == [id])
            let rest = try await program.get("\(Self.base)/bookings?limit=1&after=\(first["next"]?.string ?? "")")
            #expect(rest["items"]?.array?.compactMap { $0["booking"]?.string } == [second] && rest["next"] == .null)
            #expect(try await program.send(.get, "\(Self.base)/bookings?after=MA").status == .badRequest)

            let end = today.adding(days: 3)
            let quote = try await program.get("\(Self.base)/bookings/\(id)/change?departure=\(end)")
            let change: JSON = [
                "arrival": .string(today.description), "departure": .string(end.description), "adults": 2, "roomType": "double",
                "ratePlan": "flexible", "total": quote["total"] ?? .null,
            ]
            for _ in 0..<2 {
                let changed = try await program.send(.post, "\(Self.base)/bookings/\(id)/change", change, key: "c", expects: .ok)
                #expect(try changed.json()["stay"]?["departure"]?.string == end.description && changed.json()["revision"]?.integer == 2)
            }
            for _ in 0..<2 {
                let gone = try await program.send(.post, "\(Self.base)/bookings/\(second)/cancel", [:], expects: .ok)
                #expect(try gone.json()["state"]?.string == "cancelled")
            }
            let early = try await program.send(.post, "\(Self.base)/bookings/\(id)/no-show", [:])
            #expect(early.status == .unprocessableContent && early.text.contains("may still come"))
            #expect(try await sites.almaty.database.read { try StockCheck.problems($0) } == [])
        }
    }

    @Test func `sells where the hotel is closed to travellers, says who is exempt, and changes what is said alone`() async throws {
        try await Self.run { sites, program, today in
            try await program.send(.put, "\(Self.base)/open", ["open": false], expects: .ok)
            #expect(await sites.get("\(Self.base)/offers?arrival=\(today)&departure=\(today.adding(days: 2))").status == .notFound)
            let stay = "arrival=\(today)&departure=\(today.adding(days: 2))&adults=2&children=7&exemptAdults=1"
            let quote = try await program.get("\(Self.base)/desk-offers?\(stay)")
            let offer = try #require(quote["offers"]?.array?.first?["offer"]?.string, "\(quote)")
            let guests: JSON = ["offer": .string(offer), "guests": [["name": "Ibn Battuta"]]]
            let made = try await program.send(.post, "\(Self.base)/bookings", guests, key: "a", expects: .created).json()
            let booking = "\(Self.base)/bookings/\(made["booking"]?.string ?? "")"
            #expect(made["stay"]?["exemptAdults"]?.integer == 1 && made["stay"]?["children"]?.array?.count == 1, "\(made)")

            // What is asked and what is done read alike: what is not said stays.
            let end = today.adding(days: 3)
            let asked = try await program.get("\(booking)/change?departure=\(end)")
            let change: JSON = [
                "arrival": .string(today.description), "departure": .string(end.description), "adults": 2, "roomType": "double",
                "ratePlan": "flexible", "total": asked["total"] ?? .null,
            ]
            let changed = try await program.send(.post, "\(booking)/change", change, key: "b", expects: .ok).json()
            #expect(changed["stay"] == asked["stay"] && changed["stay"]?["children"]?.array?.count == 1, "\(changed)")
            #expect(changed["stay"]?["exemptAdults"]?.integer == 1)
            #expect(try await program.get("\(booking)/change?children=&exemptAdults=0")["stay"]?["children"] == [])

            try await program.send(.post, "\(booking)/check-in", ["room": "101"], expects: .ok)
            var shorter = change.object ?? JSONObject()
            shorter["departure"] = .string(today.adding(days: 1).description)
            let refused = try await program.send(.post, "\(booking)/change", .object(shorter), key: "c")
            #expect(refused.status == .unprocessableContent && refused.text.contains("end their stay early"), "\(refused.text)")
            let early = try await program.get("\(booking)/leave-early?departure=\(today.adding(days: 1))")
            // A night slept, and the first that is given up.
            #expect(early["total"]?["amount"]?.integer == 2_000_000, "\(early)")
            let leave: JSON = ["departure": .string(today.adding(days: 1).description), "total": ["amount": 1, "currency": "KZT"]]
            let wrong = try await program.send(.post, "\(booking)/leave-early", leave, key: "d")
            #expect(try wrong.json()["total"] == early["total"], "\(wrong.text)")
            let right: JSON = ["departure": .string(today.adding(days: 1).description), "total": early["total"] ?? .null]
            try await program.send(.post, "\(booking)/leave-early", right, key: "e", expects: .ok)

            // Another is given up on the hotel's account.
            let second = try await program.get("\(Self.base)/desk-offers?arrival=\(today)&departure=\(end)")["offers"]?.array?.first
            let other = try await program.send(.post, "\(Self.base)/bookings", ["offer": second?["offer"] ?? .null], key: "f", expects: .created)
                .json()
            let path = "\(Self.base)/bookings/\(other["booking"]?.string ?? "")/cancel"
            #expect(try await program.send(.post, path, ["charge": "half"]).status == .badRequest)
            let gone = try await program.send(.post, path, ["charge": "waived"], expects: .ok).json()
            #expect(gone["state"]?.string == "cancelled" && gone["charge"]?["amount"]?.integer == 0, "\(gone)")
            #expect(try await sites.almaty.database.read { try StockCheck.problems($0) } == [])
        }
    }

    @Test func `checks in, charges, takes money and lets go, with an invoice and a credit note`() async throws {
        try await Self.run { sites, program, today in
            let id = try await Self.book(sites, program, today, key: "book")
            let booking = "\(Self.base)/bookings/\(id)"
            #expect(try await program.get("\(Self.base)/arrivals")["items"]?.array?.count == 1)
            let noRoom = try await program.send(.post, "\(booking)/check-in", [:])
            #expect(noRoom.status == .unprocessableContent && noRoom.text.contains("no room"))
            for _ in 0..<2 { try await program.send(.post, "\(booking)/check-in", ["room": "101"], expects: .ok) }
            #expect(try await program.get("\(Self.base)/in-house")["items"]?.array?.first?["rooms"]?.array?.first?["room"]?.string == "101")
            try await program.send(.post, "\(booking)/room", ["room": "102", "reason": "a pipe has burst"], expects: .ok)
            let states = try await program.get("\(Self.base)/housekeeping")["rooms"]?.array ?? []
            #expect(states.compactMap { $0["state"]?.string } == ["dirty", "clean", "clean", "clean"] && states[1]["booking"]?.string == id)
            try await program.send(.put, "\(Self.base)/housekeeping/101", ["state": "clean"], expects: .ok)
            let wrong = try await program.send(.put, "\(Self.base)/housekeeping/101", ["state": "shiny"])
            #expect(try wrong.json()["member"]?.string == "state" && wrong.status == .badRequest)

            let laundry: JSON = ["label": "Laundry", "amount": 12_550]
            try await program.send(.post, "\(booking)/folio/charges", laundry, key: "l", expects: .created)
            try await program.send(.post, "\(booking)/folio/charges", laundry, key: "l", expects: .ok)
            try await program.send(
                .post, "\(booking)/folio/corrections", ["entry": 1, "amount": 550, "reason": "too much"], key: "m", expects: .created)
            #expect(try await program.get("\(booking)/folio")["charged"]?.integer == 12_000)

            let total = try #require(try await program.get(booking)["total"]?["amount"]?.integer)
            let open = try await program.send(.post, "\(booking)/check-out", [:])
            #expect(open.status == .unprocessableContent)
            // What was booked for longer is ended early first, at a price that is told.
            let end = today.adding(days: 1)
            let early: JSON = ["departure": .string(end.description), "total": ["amount": .integer(total), "currency": "KZT"]]
            try await program.send(.post, "\(booking)/leave-early", early, key: "e", expects: .ok)
            for (method, amount, key) in [("cash", 5_000, "p1"), ("card-terminal", 7_000, "p2"), ("provider", total, "p3")]
                as [(String, Int64, String)]
            {
                let payment: JSON = ["method": .string(method), "amount": .integer(amount)]
                try await program.send(.post, "\(booking)/folio/payments", payment, key: key, expects: .created)
                try await program.send(.post, "\(booking)/folio/payments", payment, key: key, expects: .ok)
            }
            try await program.send(.post, "\(booking)/check-out", [:], expects: .ok)
            #expect(try await program.get("\(booking)/folio")["balance"]?.integer == 0)

            let issued = try await program.send(.post, "\(booking)/invoices", ["buyer": "Silk Way Tours"], key: "i", expects: .created)
            let again = try await program.send(.post, "\(booking)/invoices", ["buyer": "Silk Way Tours"], key: "i", expects: .ok)
            #expect(try issued.json() == again.json() && !issued.text.contains("Silk Way"))
            let number = try #require(try issued.json()["number"]?.string)
            #expect(try await program.get("\(Self.base)/invoices/\(number)") == issued.json())
            try await program.send(.post, "\(Self.base)/invoices/\(number)/credit", ["reason": "wrong buyer"], key: "n", expects: .created)
            let listed = try await program.get("\(Self.base)/invoices?limit=1")
            let rest = try await program.get("\(Self.base)/invoices?after=\(listed["next"]?.string ?? "")")
            #expect([listed, rest].flatMap { $0["items"]?.array ?? [] }.compactMap { $0["kind"]?.string } == ["invoice", "credit-note"])
            #expect(try await sites.almaty.database.read { try StockCheck.problems($0) + MoneyCheck.problems($0) } == [])
        }
    }

    @Test func `closes business days, tells what they came to, and how well the hotel is sold`() async throws {
        try await Self.run { sites, program, today in
            _ = try await Self.book(sites, program, today, key: "a")
            let due = try #require(try await program.get("\(Self.base)/nights")["due"]?.string)
            #expect(due == today.adding(days: -1).description)
            #expect(try await program.send(.get, "\(Self.base)/nights/\(due)").status == .notFound)
            for _ in 0..<2 { try await program.send(.post, "\(Self.base)/nights/\(due)/close", expects: .ok) }
            #expect(try await program.get("\(Self.base)/nights")["items"]?.array?.count == 1)
            #expect(try await program.get("\(Self.base)/nights/\(due)")["problems"]?.array == [])
            let soon = try await program.send(.post, "\(Self.base)/nights/\(today)/close")
            #expect(soon.status == .unprocessableContent && soon.text.contains("not over"))
            let figures = try await program.get("\(Self.base)/figures?from=\(today)&until=\(today.adding(days: 2))")
            #expect(figures["sold"]?.integer == 2 && figures["occupancyBasisPoints"]?.integer == 2_500)
            #expect(try await program.send(.get, "\(Self.base)/figures?from=\(today)&until=\(today)").status == .badRequest)
        }
    }

    @Test func `stands in the audit trail with the token and who made it`() async throws {
        try await Self.run { sites, program, today in
            _ = try await Self.book(sites, program, today, key: "a")
            let entries = try await sites.almaty.database.read { connection in
                var filter = AuditTrail.Filter()
                filter.action = "booking.made"
                return try AuditTrail.entries(filter, limit: 10, connection)
            }
            #expect(entries.map(\.actor) == ["(token pms of (operator))"])
        }
    }
}
