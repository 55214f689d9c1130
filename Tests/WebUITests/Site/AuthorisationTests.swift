import CityNode
import Domain
import HTTPTypes
import Storage
import Testing

@testable import CityNode
@testable import WebUI

@Suite("Who may call what", .timeLimit(.minutes(1)))
struct AuthorisationTests {
    enum Caller: CaseIterable { case anonymous, wrongScheme, wrongToken, otherCitysToken, expired, revoked, withoutScope, rightToken }

    /// Written out once more: a route that is added needs its case here.
    static func mayCall(_ route: Route, _ caller: Caller) -> Bool {
        switch route {
        case .page, .style, .icon, .health, .readiness, .members, .visaRules, .visaConflicts, .commitments, .cycles, .reports, .assessments, .records,
            .log,
            .logEntry,
            .logProof, .checkpoint, .sync, .notices:
            true
        case .publish, .fate: caller == .rightToken
        }
    }

    private static func field(_ caller: Caller, _ sites: TestSites) async throws -> String? {
        let past = UTCTime.system.adding(days: -10)
        switch caller {
        case .anonymous: return nil
        case .wrongScheme: return "Basic \(try await sites.token(of: sites.almaty, "basic"))"
        case .wrongToken: return "Bearer caravan_0000000000000000000000000000000000000000000"
        case .otherCitysToken: return "Bearer \(try await sites.token(of: sites.bukhara, "other"))"
        case .expired:
            let earlier = APITokens(database: sites.almaty.database, clock: { past })
            return "Bearer \(try await earlier.issue("old", scopes: [.writeRecords], validDays: 1).secret)"
        case .revoked:
            let secret = try await sites.token(of: sites.almaty, "gone")
            try await sites.almaty.tokens.revoke("gone")
            return "Bearer \(secret)"
        case .withoutScope: return "Bearer \(try await sites.almaty.tokens.issue("reader", scopes: [], validDays: 1).secret)"
        case .rightToken: return "Bearer \(try await sites.token(of: sites.almaty, "right"))"
        }
    }

    @Test("each route lets in whom it should, and nobody else")
    func everyRoute() async throws {
        try await TestSites.run { sites in
            for caller in Caller.allCases {
                var headers: HTTPFields = [:]
                headers[.authorization] = try await Self.field(caller, sites)
                for route in Route.allCases {
                    let target = route.path.replacing(":index", with: "0").replacing(":digest", with: String(repeating: "0", count: 64))
                    let answer = await sites.cities.answer(WebRequest(route.method, target, authority: "almaty.test", headers: headers))
                    let isRefused = answer.status == .unauthorized || answer.status == .forbidden
                    #expect(isRefused != Self.mayCall(route, caller), "\(caller) at \(route): \(answer.status)")
                    if answer.status == .unauthorized { #expect(answer.field("WWW-Authenticate")?.hasPrefix("Bearer realm=") == true) }
                    if caller == .withoutScope, route.access != .everyone { #expect(answer.status == .forbidden) }
                }
            }
        }
    }

    @Test("every answer, refusals too, tells browsers to load and run nothing from elsewhere")
    func headers() async throws {
        try await TestSites.run { sites in
            for route in Route.allCases {
                for (dispatcher, host) in [(sites.cities, "almaty.test"), (sites.cities, "nobody.test"), (sites.secretariat, "localhost")] {
                    let answer = await dispatcher.answer(WebRequest(route.method, route.path, authority: host))
                    for (name, value) in SecurityHeaders.all { #expect(answer.field(name) == value) }
                }
            }
            #expect(SecurityHeaders.contentSecurityPolicy.contains("default-src 'none'"))
            #expect(SecurityHeaders.contentSecurityPolicy.contains("frame-ancestors 'none'"))
            #expect(!SecurityHeaders.contentSecurityPolicy.contains("unsafe"))
        }
    }

    @Test("the secretariat's site takes no records, whoever asks")
    func secretariat() async throws {
        try await TestSites.run { sites in
            for route in Route.allCases where route.access != .everyone {
                let answer = await sites.secretariat.answer(WebRequest(route.method, route.path, authority: "localhost"))
                #expect(answer.status == .notFound)
            }
        }
    }
}
