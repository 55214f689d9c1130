import Accounts
import CityNode
import Coordinator
import Envelope
import Federation
import Foundation
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import Mail
import NIOCore
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// The sites of a small forum: one coordinator, and a node with two cities.
struct TestSites {
    let forum: TestForum
    let node: Tenants
    let almaty: City
    let bukhara: City
    let cities: SiteRouter<SitesHost>
    let secretariat: SiteRouter<SitesHost>

    /// Gives a body the sites of a fresh forum, and stops its node afterwards.
    ///
    /// - Parameter clock: of the node.
    static func run(
        almatyNamed name: String = "Almaty", mail: MailDrop? = nil, providers: IdentityProviders = IdentityProviders(),
        clock: @escaping Clock = { .system }, _ body: (TestSites) async throws -> Void
    ) async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2, clock: clock)
        let almaty = try await join(name, forum, node)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: node, port: 2)
        try await almaty.reach(2)
        try await bukhara.reach(2)
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let sites = TestSites(
            forum: forum, node: node, almaty: almaty, bukhara: bukhara,
            cities: SiteRouter<SitesHost>(sites: SiteDirectory(node, mail: mail, providers: providers), logger: quiet),
            secretariat: SiteRouter<SitesHost>(sites: SiteDirectory(forum.coordinator), logger: quiet))
        do { try await body(sites) } catch {
            await node.shutdown()
            throw error
        }
        await node.shutdown()
    }

    private static func join(_ name: String, _ forum: TestForum, _ node: Tenants) async throws -> City {
        let id = try CityID("almaty").required
        let country = try CountryCode("KZ").required
        let invitation = try await forum.coordinator.enrolments.invite(id, isApproved: true)
        let profile = CityProfile(
            city: id, name: LocalizedText(english: name), country: country, url: "https://almaty.test:2", coordinator: forum.anchor.coordinator,
            forum: TestForum.forum)
        _ = try await node.join(profile, anchor: forum.anchor, token: invitation.token)
        return try node.city(id).required
    }

    // MARK: Asking

    func get(_ target: String, host: String = "almaty.test:8080", headers: HTTPFields = [:]) async -> WebAnswer {
        await cities.answer(WebRequest(.get, target, authority: host, headers: headers))
    }

    /// Publishes through the API.
    func post(_ body: JSON, query: String = "", token: String?, key: String? = "key-1", host: String = "almaty.test") async throws -> WebAnswer {
        var headers: HTTPFields = [.contentType: "application/json"]
        headers[.authorization] = token.map { "Bearer \($0)" }
        if let key { headers[try HTTPField.Name("Idempotency-Key").required] = key }
        let bytes = body.compact
        return await cities.answer(WebRequest(.post, "/api/v1/records\(query)", authority: host, headers: headers) { bytes })
    }

    func token(of city: City, _ name: String = "importer") async throws -> String {
        try await city.tokens.issue(name, scopes: [.writeRecords], validDays: 1).secret
    }

    static let edition: JSON = [
        "number": 3, "title": ["en": "The third forum <b>", "ru": "Третий форум", "ar": "المنتدى الثالث"], "place": ["en": "Almaty", "ru": "Алматы"],
        "host": "almaty", "opens": "2008-09-02", "closes": "2008-09-04", "agenda": [["en": "Visas", "ru": "Визы"], ["en": "=SUM(A1)"]],
        "adopted": [
            [
                "title": ["en": "The Almaty Declaration"], "url": "https://example.org/declaration.pdf",
                "sha256": "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437",
            ]
        ],
    ]

    /// Almaty's edition of the forum, known at both cities and the secretariat.
    func publishEdition() async throws {
        _ = try await almaty.outbox.publish([.init(type: "edition.published", key: "almaty-2008", body: Self.edition)])
        try await almaty.reach(3)
        try await bukhara.reach(3)
    }

    static func rule(_ key: String = "KZ/DE/tourism/ordinary", _ requirement: String = "visa-free") -> JSON {
        let body: JSON = ["requirement": .string(requirement), "sourceUrl": "https://mfa.example/visa", "verifiedAt": "2026-11-24T00:00:00.000Z"]
        return ["type": "visa.rule.published", "key": .string(key), "body": body]
    }
}

extension SiteRouter {
    func answer(_ request: WebRequest) async -> WebAnswer {
        let response = await respond(to: request)
        let collected = CollectedBody()
        do { try await response.body.write(collected) } catch { Issue.record("a body cannot be written: \(error)") }
        var answer = WebAnswer(response.status, type: "", collected.bytes.withLock { $0 })
        answer.headers = response.headers
        return answer
    }
}

private final class CollectedBody: ResponseBodyWriter {
    let bytes = Mutex<[UInt8]>([])

    func write(_ buffer: ByteBuffer) async throws { bytes.withLock { $0 += buffer.readableBytesView } }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension WebAnswer {
    var text: String { String(decoding: body, as: UTF8.self) }
    func json() throws -> JSON { try JSON.parse(body, deepest: 32) }
    func field(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}

struct Missing: Error {}

extension Optional {
    var required: Wrapped {
        get throws {
            guard let self else { throw Missing() }
            return self
        }
    }
}
