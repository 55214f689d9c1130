import AllFeatures
import Federation
import Forum
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// The description of the API for programs, held against the routes and against what they answer.
@Suite(.timeLimit(.minutes(4))) struct `The description of the API` {
    private static func document(_ sites: TestSites) async throws -> JSON {
        let answer = await sites.get("/api/openapi.json")
        #expect(answer.status == .ok)
        return try answer.json()
    }

    private static func references(in json: JSON) -> [String] {
        switch json {
        case .array(let elements): elements.flatMap(references)
        case .object(let object):
            object.members.flatMap { member in
                if member.name == "$ref", let text = member.value.string { [text] } else { references(in: member.value) }
            }
        default: []
        }
    }

    @Test func `names every route of the API, with its parameters`() async throws {
        try await TestSites.run { sites in
            let request = WebRequest(.get, "/api/openapi.json", authority: "secretariat.test")
            for (document, others) in [
                (try await Self.document(sites), "secretariat"), (try await sites.secretariat.answer(request).json(), "cities"),
            ] {
                #expect(document["openapi"]?.string == "3.1.0")
                let routes = sites.cities.routes.routes.filter { $0.isAPI && $0.place != others }
                #expect(routes.count > 20)
                Self.expect(routes, in: document)
                #expect(document["paths"]?.object?.count == Set(routes.map(\.template)).count)
            }
        }
    }

    private static func expect(_ routes: [Route], in document: JSON) {
        for route in routes {
            #expect(route.contract != nil, "\(route.path) has no contract")
            let operation = document["paths"]?[route.template]?[route.method.rawValue.lowercased()]
            let parameters = operation?["parameters"]?.array ?? []
            func names(_ place: String) -> [String] { parameters.filter { $0["in"]?.string == place }.compactMap { $0["name"]?.string } }
            #expect(operation?["summary"]?.string == route.summary && names("query") == route.query, "\(route.path)")
            let holders = route.path.split(separator: "/").filter { $0.first == ":" }.map { String($0.dropFirst()) }
            #expect(names("path") == holders, "\(route.path)")
            #expect((operation?["security"] != nil) == (route.needs != .public), "\(route.path)")
        }
    }

    @Test func `refers only to what is in it, and names no operation twice`() async throws {
        try await TestSites.run { sites in
            let document = try await Self.document(sites)
            let references = Self.references(in: document)
            #expect(references.count > 50)
            for reference in Set(references) {
                let name = reference.split(separator: "/").last.map(String.init) ?? ""
                #expect(reference == "#/components/schemas/\(name)" && document["components"]?["schemas"]?[name] != nil, "\(reference)")
            }
            let operations = document["paths"]?.object?.members.flatMap { $0.value.object?.members.map(\.value) ?? [] } ?? []
            let identifiers = operations.compactMap { $0["operationId"]?.string }
            #expect(identifiers.count == operations.count && Set(identifiers).count == identifiers.count, "\(identifiers)")
        }
    }

    @Test func `tells what webhooks send, as they send it`() async throws {
        try await TestSites.run { sites in
            let document = try await Self.document(sites)
            let post = try #require(document["webhooks"]?["record"]?["post"])
            #expect(post["parameters"]?.array?.compactMap { $0["name"]?.string } == ["webhook-id", "webhook-timestamp", "webhook-signature"])
            let types = document["components"]?["schemas"]?["WebhookMessage"]?["properties"]?["type"]?["enum"]?.array?.compactMap(\.string)
            #expect(types?.sorted() == (RecordRegistry.forum.names + ["webhook.test"]).sorted())
        }
    }

    @Test func `has bounds that the routes have`() async throws {
        try await TestSites.run { sites in
            let document = try await Self.document(sites)
            let parameters = try #require(document["paths"]?["/api/v1/log/{index}"]?["get"]?["parameters"]?.array)
            let most = try #require(parameters.first?["schema"]?["maximum"]?.integer)
            // Not yet there, but a number that an entry may have.
            #expect(await sites.get("/api/v1/log/\(most)").status == .notFound)
            #expect(await sites.get("/api/v1/log/\(most + 1)").status == .badRequest)
        }
    }

    @Test func `takes records at either site, and is not sent twice`() async throws {
        try await TestSites.run { sites in
            let request = WebRequest(.get, "/api/openapi.json", authority: "secretariat.test")
            let secretariat = await sites.secretariat.answer(request)
            // Both take records from programs with a token.
            #expect(try secretariat.json()["paths"]?["/api/v1/records"]?["post"] != nil)
            #expect(try await Self.document(sites)["paths"]?["/api/v1/records"]?["post"] != nil)
            let tag = try #require(secretariat.headers[.eTag])
            let again = WebRequest(.get, "/api/openapi.json", authority: "secretariat.test", headers: [.ifNoneMatch: tag])
            #expect(await sites.secretariat.answer(again).status == .notModified)
        }
    }

    @Test(arguments: [
        "/api/v1/", "/api/v1/members", "/api/v1/editions", "/api/v1/editions/almaty-2008", "/api/v1/log", "/api/v1/log/0", "/api/v1/log/0/proof",
        "/api/v1/sync", "/api/v1/notices", "/api/v1/records?type=member.admitted", "/api/v1/visa-rules", "/api/v1/visa-openness",
    ])
    func `says what the routes answer`(target: String) async throws {
        try await TestSites.run { sites in
            try await sites.publishEdition()
            let answer = await sites.get(target)
            #expect(answer.status == .ok, "\(answer.text)")
            let document = try await Self.document(sites)
            let path = String(target.prefix { $0 != "?" }).replacing("almaty-2008", with: "{edition}").replacing("log/0", with: "log/{index}")
            let schema = document["paths"]?[path]?["get"]?["responses"]?["200"]?["content"]?["application/json"]?["schema"]
            let faults = SchemaFaults(document).faults(of: try answer.json(), against: try #require(schema), at: "$")
            #expect(faults == [], "\(target)")
        }
    }
}
