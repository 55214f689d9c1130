import CityNode
import HTTPTypes
import Ledger
import Logging
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("From host and path to an answer", .timeLimit(.minutes(4)))
struct DispatchTests {
    @Test("a host that is no city's gets a page that names no city, a program a problem")
    func unknownHost() async throws {
        try await TestSites.run { sites in
            for host in ["nobody.test", "localhost:80", "127.0.0.1", "almaty.test.evil", "bukhara"] {
                let page = await sites.get("/", host: host)
                #expect(page.status == .notFound)
                #expect(page.text.contains("No such site"))
                #expect(!page.text.lowercased().contains("almaty") && !page.text.lowercased().contains("bukhara"))
                let answer = await sites.get("/api/v1/members", host: host)
                #expect(answer.status == .notFound)
                let json = try answer.json()
                #expect(json["type"] == "urn:caravanserai:problem:unknown-host")
            }
        }
    }

    @Test("a city answers under its own name in any spelling", arguments: ["almaty.test", "ALMATY.test:8080", "almaty.test.", "almaty.test.:443"])
    func spellings(_ host: String) async throws {
        try await TestSites.run { sites in
            let answer = await sites.get("/api/v1/sync", host: host)
            let json = try answer.json()
            #expect(json["city"] == "almaty")
        }
    }

    @Test("a path with another method says which it takes; HEAD goes wherever GET goes")
    func methods() async throws {
        try await TestSites.run { sites in
            let answer = await sites.cities.answer(WebRequest(.delete, "/api/v1/records", authority: "almaty.test"))
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.field("Allow") == "GET, HEAD, POST")
            #expect(await sites.cities.answer(WebRequest(.head, "/", authority: "almaty.test")).status == .ok)
        }
    }

    @Test(
        "a query that is not understood is refused, not ignored",
        arguments: [
            "/api/v1/visa-rules?destinations=KZ", "/api/v1/visa-rules?destination=kz", "/api/v1/visa-rules?destination=%25",
            "/api/v1/visa-rules?purpose=fun",
            "/api/v1/reports?city=A_B", "/api/v1/records", "/api/v1/records?type=visa.rule.published&prefix=%25", "/api/v1/members?limit=0",
            "/api/v1/members?limit=501", "/api/v1/members?limit=1&limit=2", "/api/v1/log?after=-5", "/api/v1/log?after=x", "/api/v1/log/01",
            "/api/v1/log/x",
            "/api/v1/notices?after=x",
        ])
    func refusedQueries(_ target: String) async throws {
        try await TestSites.run { sites in
            let answer = await sites.get(target)
            #expect(answer.status == .badRequest)
            #expect(answer.headers[.contentType] == "application/problem+json")
            let json = try answer.json()
            #expect(json["detail"]?.string?.hasSuffix(".") == true)
        }
    }

    @Test("health and readiness are told under any host, and say nothing else")
    func health() async throws {
        try await TestSites.run { sites in
            for host in ["almaty.test", "nobody.test"] {
                #expect(await sites.get("/healthz", host: host).text == #"{"status":"ok"}"#)
                #expect(await sites.get("/readyz", host: host).text == #"{"status":"ready"}"#)
            }
            try await sites.almaty.forum.database.write { try $0.execute("DELETE FROM root") }
            let answer = await sites.get("/readyz")
            #expect(answer.status == .serviceUnavailable)
            #expect(await sites.get("/healthz").status == .ok)
        }
    }

    @Test("a node none of whose cities can be opened is not ready, a node that has no city yet is")
    func closedCities() async throws {
        try await TestSites.run { sites in
            let empty = try sites.forum.node(port: 3)
            let broken = try sites.forum.node(port: 4)
            let city = "\(sites.forum.directory)/node-4/osh"
            try SecretFile.makeDirectory(city)
            try SecretFile.write(Array("{}".utf8), to: "\(city)/city.json")
            for (node, status) in [(empty, HTTPResponse.Status.ok), (broken, .serviceUnavailable)] {
                await node.start()
                let dispatcher = SiteRouter(sites: SiteDirectory(node), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
                #expect(await dispatcher.answer(WebRequest(.get, "/readyz", authority: "localhost")).status == status)
            }
        }
    }
}
