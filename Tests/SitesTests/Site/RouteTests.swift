import Foundation
import Testing

@testable import Sites

@Suite("Routes")
struct RouteTests {
    @Test("every route is found under its own path and method, and no other", arguments: Route.allCases)
    func match(_ route: Route) {
        let path = route.path.replacingOccurrences(of: ":index", with: "7").replacingOccurrences(of: ":digest", with: "ab")
        let found = Route.matches(path).filter { $0.route.method == route.method }
        #expect(found.map(\.route) == [route])
    }

    @Test("who looks for the API finds its index", arguments: ["/api", "/api/", "/api/v1", "/api/v1/"])
    func index(_ path: String) {
        #expect(Route.matches(path).map(\.route) == [.index])
    }

    @Test(
        "a path that is nearly a route's is none",
        arguments: ["", "//", "/api/v1/members/", "/api/v1/log//proof", "/api/v2", "/api/v1//", "/API/v1/members", "/api/v1/log/1/proof/2"])
    func miss(_ path: String) {
        #expect(Route.matches(path).isEmpty)
    }
}
