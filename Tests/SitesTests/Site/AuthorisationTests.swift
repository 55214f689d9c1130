import Accounts
import CityNode
import HTTPTypes
import Ledger
import Primitives
import SQL
import Testing

@testable import CityNode
@testable import Sites
@testable import Web

@Suite("Who may call what", .timeLimit(.minutes(4)))
struct AuthorisationTests {
    enum Caller: CaseIterable { case anonymous, wrongScheme, wrongToken, otherCitysToken, expired, revoked, withoutScope, rightToken }

    static func mayCall(_ needs: Permission, _ caller: Caller) -> Bool {
        switch needs {
        case .public: true
        case .apiToken: caller == .rightToken
        // A token is no session: a program does not sign in.
        case .staff: false
        }
    }

    private static func target(_ route: Route) -> String {
        route.path.replacing(":index", with: "0").replacing(":digest", with: String(repeating: "0", count: 64))
    }

    private static func field(_ caller: Caller, _ sites: TestSites) async throws -> String? {
        let past = UTCTime.system.adding(days: -10)
        switch caller {
        case .anonymous: return nil
        case .wrongScheme: return "Basic \(try await sites.token(of: sites.almaty, "basic"))"
        case .wrongToken: return "Bearer caravan_0000000000000000000000000000000000000000000"
        case .otherCitysToken: return "Bearer \(try await sites.token(of: sites.bukhara, "other"))"
        case .expired:
            let earlier = APITokens(.city, database: sites.almaty.database, clock: { past })
            return "Bearer \(try await earlier.issue("old", scopes: [.writeRecords], validDays: 1).secret)"
        case .revoked:
            let secret = try await sites.token(of: sites.almaty, "gone")
            try await sites.almaty.tokens.revoke("gone")
            return "Bearer \(secret)"
        case .withoutScope: return "Bearer \(try await sites.almaty.tokens.issue("reader", scopes: [], validDays: 1).secret)"
        case .rightToken:
            return "Bearer \(try await sites.almaty.tokens.issue("right", scopes: APIToken.Scope.scopes(at: .city), validDays: 1).secret)"
        }
    }

    @Test("each route lets in whom it should, and nobody else")
    func everyRoute() async throws {
        try await TestSites.run { sites in
            for caller in Caller.allCases {
                var headers: HTTPFields = [:]
                headers[.authorization] = try await Self.field(caller, sites)
                for route in sites.cities.routes.routes(of: .city(sites.almaty)) {
                    let target = Self.target(route)
                    let answer = await sites.cities.answer(WebRequest(route.method, target, authority: "almaty.test", headers: headers))
                    guard route.place != "secretariat" else {
                        #expect(answer.status == .notFound)
                        continue
                    }
                    if case .staff = route.needs {
                        #expect(answer.status == .seeOther && answer.field("Location")?.hasPrefix("/sign-in") == true, "\(caller) at \(route)")
                        continue
                    }
                    let isRefused = answer.status == .unauthorized || answer.status == .forbidden
                    #expect(isRefused != Self.mayCall(route.needs, caller), "\(caller) at \(route): \(answer.status)")
                    if answer.status == .unauthorized { #expect(answer.field("WWW-Authenticate")?.hasPrefix("Bearer realm=") == true) }
                    if caller == .withoutScope, route.needs != .public { #expect(answer.status == .forbidden) }
                }
            }
        }
    }

    @Test("every answer, refusals too, tells browsers to load and run nothing from elsewhere")
    func headers() async throws {
        try await TestSites.run { sites in
            for route in sites.cities.routes.routes {
                for (dispatcher, host) in [(sites.cities, "almaty.test"), (sites.cities, "nobody.test"), (sites.secretariat, "localhost")] {
                    let answer = await dispatcher.answer(WebRequest(route.method, route.path, authority: host))
                    let open = SecurityHeaders.openData.filter { _ in route.isOpenData }
                    for (name, value) in SecurityHeaders.all where !open.contains(where: { $0.name == name }) { #expect(answer.field(name) == value) }
                }
            }
            #expect(SecurityHeaders.contentSecurityPolicy.contains("default-src 'none'"))
            #expect(SecurityHeaders.contentSecurityPolicy.contains("script-src 'self';"))
            #expect(SecurityHeaders.contentSecurityPolicy.contains("frame-ancestors 'none'"))
            #expect(!SecurityHeaders.contentSecurityPolicy.contains("unsafe"))
        }
    }

    @Test("what everyone may read, scripts of other sites may read; nothing else, and nothing with a credential")
    func otherSites() async throws {
        try await TestSites.run { sites in
            let headers: HTTPFields = [.authorization: "Bearer \(try await sites.token(of: sites.almaty))", .origin: "https://elsewhere.test"]
            for route in sites.cities.routes.routes {
                let answer = await sites.cities.answer(WebRequest(route.method, route.path, authority: "almaty.test", headers: headers))
                let isOpen = route.path.hasPrefix("/api/") && route.method == .get && route.needs == .public
                #expect(answer.field("Access-Control-Allow-Origin") == (isOpen ? "*" : nil), "\(route)")
                #expect(answer.field("Cross-Origin-Resource-Policy") == (isOpen ? "cross-origin" : "same-origin"), "\(route)")
                #expect(answer.field("Access-Control-Allow-Credentials") == nil)
                // A preflight is refused: a script elsewhere cannot send what needs one.
                let preflight = await sites.cities.answer(WebRequest(.options, route.path, authority: "almaty.test", headers: headers))
                #expect(preflight.status == .methodNotAllowed && preflight.field("Access-Control-Allow-Origin") == nil, "\(route)")
            }
            // A refusal has words that a script may read, too.
            let refusal = await sites.get("/api/v1/members?limit=0", headers: headers)
            #expect(refusal.status == .badRequest && refusal.field("Access-Control-Allow-Origin") == "*")
        }
    }

    @Test("no shared cache keeps what changes, no cache at all what was made for one caller", arguments: Caller.allCases)
    func caching(_ caller: Caller) async throws {
        try await TestSites.run { sites in
            var headers: HTTPFields = [:]
            headers[.authorization] = try await Self.field(caller, sites)
            for route in sites.cities.routes.routes {
                let target = Self.target(route)
                for method in [route.method, route.method == .get ? .head : route.method] {
                    let answer = await sites.cities.answer(WebRequest(method, target, authority: "almaty.test", headers: headers))
                    let caching = try #require(answer.headers[.cacheControl], "\(route)")
                    switch route.needs {
                    case .apiToken, .staff: #expect(caching == "private, no-store", "\(caller) at \(route)")
                    case .public where route.path == "/api/v1/log/:index": #expect(caching == WebAnswer.Caching.forEver.rawValue)
                    case .public: #expect(caching == "no-cache" || caching == "no-store", "\(route): \(caching)")
                    }
                    if caching == "no-cache" { #expect(answer.headers[.eTag] != nil, "\(route)") }
                }
            }
            for asset in [Assets.style, Assets.icon] {
                #expect(await sites.get(asset.href).headers[.cacheControl] == WebAnswer.Caching.forEver.rawValue)
            }
        }
    }

    @Test("the secretariat's site takes no records, whoever asks")
    func secretariat() async throws {
        try await TestSites.run { sites in
            let routes = sites.cities.routes.routes
            for route in routes where route.place == "cities" {
                let answer = await sites.secretariat.answer(WebRequest(route.method, route.path, authority: "localhost"))
                let isShared = routes.contains { $0.path == route.path && $0.place != "cities" }
                #expect(answer.status == (isShared ? .methodNotAllowed : .notFound), "\(route)")
            }
        }
    }
}
