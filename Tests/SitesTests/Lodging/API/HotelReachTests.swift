import Accounts
import CityNode
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// No program reaches a hotel that its token is not for. The routes are those that there are: a new one is tried without being named here.
@Suite("Tokens of one hotel", .timeLimit(.minutes(4)))
struct HotelReachTests {
    /// Routes of the API with a token that are of no hotel.
    private static let ofNoHotel: Set<String> = ["/api/v1/records", "/api/v1/records/status/:digest", "/api/v1/managed-hotels"]

    /// All others are of the forum's common work, or of those who run a site.
    private static let ofHotels: [APIToken.Scope] = [
        .readHotels, .writeHotels, .writeRates, .readBookings, .writeBookings, .readDesk, .writeDesk, .readGuests, .writeGuests, .readStatistics,
    ]

    private static func hotelRoutes(_ sites: TestSites) -> [Route] {
        sites.cities.routes.routes.filter { route in
            if case .apiToken = route.needs { route.path.split(separator: "/").contains(":hotel") } else { false }
        }
    }

    private static func target(_ route: Route, _ hotel: String) -> String {
        route.path.split(separator: "/").map { part in
            switch part {
            case ":hotel": hotel
            case ":booking", ":feed": UUIDv7(at: .system).text
            case ":type": "double"
            case ":plan": "flexible"
            case ":room": "101"
            case ":number": "2026-000001"
            case ":day", ":from": "2026-11-26"
            default: String(part)
            }
        }.reduce("") { "\($0)/\($1)" }
    }

    private static let forTravellers =
        ["/api/v1/hotels/:hotel/offers"] + ["", "/offers", "/bookings"].map { "/api/v1/rooms/:city/:hotel\($0)" }

    @Test func `are the only way to what is of a hotel, but for what travellers see`() async throws {
        try await TestSites.run { sites in
            #expect(Self.hotelRoutes(sites).count >= 45)
            for route in sites.cities.routes.routes where route.isAPI {
                guard case .apiToken(let scope) = route.needs else {
                    if route.path.contains(":hotel") { #expect(Self.forTravellers.contains(route.path), "\(route)") }
                    continue
                }
                let isOfHotels = Self.ofHotels.contains { $0.rawValue == scope.name } && !Self.ofNoHotel.contains(route.path)
                #expect(route.path.contains("/hotels/:hotel") == isOfHotels, "\(route)")
            }
        }
    }

    /// By the hotels of the token, by the roles of whoever made it, and by both.
    @Test(arguments: ["bound by the operator", "made by a manager", "bound to a hotel that its maker has lost"])
    func `reach no other hotel by any route, and hear nothing of it`(kind: String) async throws {
        try await TestSites.run { sites in
            let now = sites.almaty.clock()
            for hotel in ["caravan", "otrar"] { try await sites.furnish(hotel, at: now) }
            let program: TestProgram
            if kind == "bound by the operator" {
                program = try await sites.program(at: ["caravan"])
            } else {
                let hasLost = kind.hasSuffix("lost")
                _ = try await sites.staff("dana", "city-administrator")
                _ = try await sites.staff("bek", "hotel-manager:caravan", "hotel-manager:\(hasLost ? "otrar" : "caravan")")
                let actor = AuditActor(try #require(Login("bek")), request: "r")
                let hotels = try ["caravan", "otrar"].map { try #require(RoleGrant.HotelID($0)) }
                program = try await TestProgram(
                    sites: sites,
                    secret: try await sites.almaty.tokens.issue("pms", scopes: Self.ofHotels, hotels: hasLost ? hotels : nil, validDays: 1, by: actor)
                        .secret
                )
                _ = try await sites.almaty.accounts.setRoles([try #require(RoleGrant("hotel-manager:caravan"))], of: "bek", by: .atCommandLine())
            }
            for route in Self.hotelRoutes(sites) {
                let other = try await program.send(route.method, Self.target(route, "otrar"), route.method == .get ? nil : [:], key: "k")
                let missing = try await program.send(route.method, Self.target(route, "nowhere"), route.method == .get ? nil : [:], key: "k")
                #expect(other.status == .notFound && !other.text.contains("Secret"), "\(route): \(other.text)")
                // Whether there is such a hotel cannot be told from the answer.
                #expect(other.text == missing.text.replacing("nowhere", with: "otrar"), "\(route)")
            }
            let own = try await program.get("/api/v1/managed-hotels")
            #expect(own["items"]?.array?.compactMap { $0["id"]?.string } == ["caravan"])
            #expect(try await program.get("/api/v1/hotels/caravan")["hotel"]?["name"]?["en"]?.string == "Secret name of caravan")
        }
    }

    @Test func `do by each route what their scope says, and nothing without it`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: sites.almaty.clock())
            for scope in APIToken.Scope.scopes(at: .city) {
                let program = try await sites.program([scope], named: "one-\(scope)")
                for route in Self.hotelRoutes(sites) {
                    guard case .apiToken(let needed) = route.needs else { continue }
                    let answer = try await program.send(route.method, Self.target(route, "caravan"), route.method == .get ? nil : [:], key: "k")
                    #expect((answer.status == .forbidden) == (needed.name != scope.rawValue), "\(scope) at \(route): \(answer.text)")
                }
            }
        }
    }
}
