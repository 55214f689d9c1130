import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("The index of the API", .timeLimit(.minutes(4)))
struct APIIndexTests {
    @Test("the index names every route of a site, and each is where it says", arguments: ["/api/v1/", "/api/v1", "/api"])
    func routes(_ path: String) async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            for (dispatcher, city) in [(sites.cities, "almaty"), (sites.secretariat, "secretariat")] {
                let answer = await dispatcher.answer(WebRequest(.get, path, authority: "almaty.test"))
                #expect(answer.status == .ok)
                let json = try answer.json()
                #expect(json["city"]?.string == city && json["forum"]?.string == TestForum.forum.text)
                let routes = try json["routes"]?.array.required ?? []
                // Hotels are at cities alone, plans and reviews at the secretariat.
                let elsewhere = city == "secretariat" ? "cities" : "secretariat"
                let offered = dispatcher.routes.routes.filter { $0.isAPI && $0.place != elsewhere }
                #expect(routes.count == offered.count)
                #expect(routes.count { $0["scope"] != .null } == offered.count { $0.needs != .public })
                for route in routes {
                    let target = Self.given.reduce(try (route["path"]?.string).required) { $0.replacing("{\($1.key)}", with: $1.value) }
                    let method = HTTPRequest.Method(rawValue: try (route["method"]?.string).required) ?? .get
                    let query = target == "/api/v1/records" && method == .get ? "?type=member.admitted" : ""
                    let found = await dispatcher.answer(WebRequest(method, target + query, authority: "almaty.test"))
                    let expected = Self.expected(target, method, isPublic: route["scope"] == .null)
                    #expect(found.status == expected, "\(target): \(found.text)")
                    for name in route["query"]?.array?.compactMap(\.string) ?? [] where name != "wait" && route["scope"] == .null {
                        let misspelt = await dispatcher.answer(WebRequest(method, "\(target)?\(name)=%00", authority: "almaty.test"))
                        #expect(misspelt.status == .badRequest, "\(target)?\(name): \(misspelt.text)")
                        #expect(!misspelt.text.contains("is no parameter"), "\(misspelt.text)")
                    }
                }
            }
        }
    }

    /// What stands in the place holders of paths.
    private static let given = [
        "index": "0", "edition": "almaty-2008", "digest": String(repeating: "0", count: 64), "destination": "KZ", "indicator": "A11.2-a",
        "owner": "almaty", "city": "almaty", "slug": "no-such", "hotel": "no-such", "key": "no-such", "secret": "no-such", "number": "1",
    ]

    private static func expected(_ target: String, _ method: HTTPRequest.Method, isPublic: Bool) -> HTTPResponse.Status {
        guard isPublic else { return .unauthorized }
        // No commitment stands that would have the indicator, no barrier was reported, and there is no cycle to ask for.
        if target.contains("/indicators/") || target.hasSuffix("/no-such") { return .notFound }
        // What takes a body asks for it first; nobody has the key of a stay or a journey.
        if ["/hold", "/release", "/my-stay/no-such/card", "/legs/1"].contains(where: { target.hasSuffix($0) }) { return .notFound }
        if method == .post { return .unsupportedMediaType }
        if ["/progress", "/progress.csv", "/overdue", "/journey", "/rooms", "/offers"].contains(where: { target.hasSuffix($0) }) {
            return .badRequest
        }
        return .ok
    }
}
