import CityNode
import Coordinator
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// What `/api/v1/` answers: whose site this is, and every route of its API.
enum APIIndex {
    static let path = "/api/v1/"

    /// Adds the index of all routes that are there, and of itself.
    static func add(to routes: inout RouteSet<Site>) {
        let others = routes
        var own = RouteSet<Site>()
        own.on(.get, path, needs: .public, aliases: ["/api", "/api/", "/api/v1"], "this list") { [own = routes] context in
            json(of: context.tenant, own.routes(of: context.tenant))
        }
        routes = own
        routes.add(others)
    }

    private static func json(of site: Site, _ routes: [Route]) -> JSON {
        let own: JSON = ["method": "GET", "path": .string(path), "query": [], "scope": .null, "what": "this list"]
        return [
            "forum": .string(site.forum.text), "city": .string(site.participant.text),
            "routes": .array([own] + routes.filter(\.isAPI).map(json)),
        ]
    }

    private static func json(_ route: Route) -> JSON {
        let scope: JSON =
            switch route.needs {
            case .public: .null
            case .apiToken(let scope): .string(scope.name)
            }
        return [
            "method": .string(route.method.rawValue), "path": .string(route.template), "query": .array(route.query.map { .string($0) }),
            "scope": scope, "what": .string(route.summary),
        ]
    }
}
