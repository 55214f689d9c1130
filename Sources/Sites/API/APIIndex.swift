import CityNode
import Coordinator
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// What `/api/v1/` answers: whose site this is, and every route of its API.
enum APIIndex {
    static let path = "/api/v1/"

    /// Adds the index of all routes that are there, and their description for programs; both name themselves.
    static func add(to routes: inout RouteSet<Site>) {
        var listed = own({ _ in .null }, { _ in WebAnswer(json: .null) })
        listed.add(routes)
        let description = APIDescription(listed)
        var all = own({ [listed] in json(of: $0.tenant, listed.routes(of: $0.tenant)) }, { description.answer($0) })
        all.add(routes)
        routes = all
    }

    private static func own(
        _ index: @escaping @Sendable (TenantContext<Site>) -> JSON, _ description: @escaping @Sendable (TenantContext<Site>) -> WebAnswer
    ) -> RouteSet<Site> {
        var own = RouteSet<Site>()
        own.api(
            .get, path, needs: .public, APIContract([], answers: .json("The routes that this site has.", schema)),
            aliases: ["/api", "/api/", "/api/v1"], "this list", index)
        own.api(
            .get, APIDescription.path, needs: .public, APIContract([], answers: .json("OpenAPI 3.1.", .object([], isOpen: true))),
            "this API for programs (OpenAPI)", description)
        return own
    }

    private static func json(of site: Site, _ routes: [Route]) -> JSON {
        ["forum": .string(site.forum.text), "city": .string(site.participant.text), "routes": .array(routes.filter(\.isAPI).map(json))]
    }

    private static let schema = Schema.named(
        "Index",
        .object(
            [
                .required("forum", .slug), .required("city", .slug),
                .required(
                    "routes",
                    .list(
                        .object(
                            [
                                .required("method", .words(["DELETE", "GET", "PATCH", "POST", "PUT"])), .required("path", .anyText(most: 200)),
                                .required("query", .list(.anyText(most: 64), most: 32)), .required("scope", .nullable(.anyText(most: 64))),
                                .required("what", .anyText(most: 200)),
                            ], isOpen: false), most: 500)),
            ], isOpen: false))

    private static func json(_ route: Route) -> JSON {
        let scope: JSON =
            switch route.needs {
            case .public, .staff: .null
            case .apiToken(let scope): .string(scope.name)
            }
        return [
            "method": .string(route.method.rawValue), "path": .string(route.template), "query": .array(route.query.map { .string($0) }),
            "scope": scope, "what": .string(route.summary),
        ]
    }
}
