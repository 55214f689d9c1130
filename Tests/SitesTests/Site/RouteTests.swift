import Foundation
import HTTPTypes
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Routes", .timeLimit(.minutes(4)))
struct RouteTests {
    private static let listing = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/routes.txt").standardizedFileURL

    @Test func `docs/routes.txt lists the routes that are mounted`() async throws {
        try await TestSites.run { sites in
            let mounted = SiteRoutes.listing
            for site in [sites.cities, sites.secretariat] { #expect(Route.listing(site.routes.routes) == mounted) }
            let written = try String(contentsOf: Self.listing, encoding: .utf8)
            #expect(written == mounted, "write docs/routes.txt anew: .build/debug/caravanserai routes > docs/routes.txt")
        }
    }

    @Test(arguments: ["/api", "/api/", "/api/v1", "/api/v1/"])
    func `who looks for the API finds its index`(path: String) async throws {
        try await TestSites.run { sites in #expect(await sites.get(path).text.contains(#""what":"this list""#)) }
    }

    @Test func `a path that is nearly a route's is none`() async throws {
        try await TestSites.run { sites in
            for path in [
                "//", "/api/v1/members/", "/api/v1/log//proof", "/api/v2", "/api/v1//", "/API/v1/members", "/api/v1/log/1/proof/2", "/style.css/",
                "/api//v1/members", "//api/v1/members",
            ] {
                #expect(await sites.get(path).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `every route refuses the methods that its path does not have at a site, and says which it has there`() async throws {
        try await TestSites.run { sites in
            // One of them is of a registry that is younger than this program (IANA's, of HTTP methods).
            let unknown = try #require(HTTPRequest.Method(rawValue: "QUERY"))
            let methods = [HTTPRequest.Method.get, .head, .post, .put, .patch, .delete, .options, .trace, unknown]
            func taken(_ routes: [Route], _ path: String) -> Set<HTTPRequest.Method> {
                Set(routes.filter { $0.path == path }.flatMap { $0.method == .get ? [.get, .head] : [$0.method] })
            }
            for (router, site) in [(sites.cities, Site.city(sites.almaty)), (sites.secretariat, .secretariat(sites.forum.coordinator))] {
                let (all, offered) = (router.routes.routes, router.routes.routes(of: site))
                for path in Set(all.map(\.path)) {
                    let target = path.replacing(":index", with: "0").replacing(":digest", with: String(repeating: "0", count: 64))
                    // A path of other sites alone is not there, whatever it takes there.
                    let (own, elsewhere) = (taken(offered, path), taken(all, path))
                    for method in methods where !own.contains(method) && !(own.isEmpty && elsewhere.contains(method)) {
                        let answer = await router.answer(WebRequest(method, target, authority: "almaty.test"))
                        #expect(answer.status == .methodNotAllowed, "\(method) \(target)")
                        let allowed = own.isEmpty ? elsewhere : own
                        #expect(answer.field("Allow") == allowed.map(\.rawValue).sorted().joined(separator: ", "), "\(method) \(target)")
                    }
                }
            }
        }
    }

    @Test func `a HEAD has the fields of its GET and no body`() async throws {
        try await TestSites.run { sites in
            for route in sites.cities.routes.routes where route.method == .get && route.needs == .public {
                let target = route.path.replacing(":index", with: "0")
                let query = target == "/api/v1/records" ? "?type=member.admitted" : ""
                let get = await sites.get(target + query)
                // The same host: a feed names it.
                let head = await sites.cities.answer(WebRequest(.head, target + query, authority: "almaty.test:8080"))
                #expect(head.status == get.status && head.body.isEmpty)
                #expect(head.headers[.contentType] == get.headers[.contentType])
                // The status page tells ages, which may be a letter longer a second later; an entry's shows the newest checkpoint, whose signature
                // has signs that are escaped.
                if !["/", "/status", "/log/0"].contains(target) { #expect(head.headers[.contentLength] == get.headers[.contentLength], "\(target)") }
            }
        }
    }
}
