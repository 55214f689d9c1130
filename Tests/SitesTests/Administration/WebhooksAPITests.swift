import Accounts
import CityNode
import Coordinator
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Webhooks and tokens, for programs", .timeLimit(.minutes(4))) struct WebhooksAPITests {
    private static let list = "/api/v1/webhooks"
    private static let scopes: [APIToken.Scope] = [.readWebhooks, .writeWebhooks, .readTokens, .revokeTokens]

    private static func program(_ sites: TestSites, secretariat: Bool = false, of login: String? = nil) async throws -> TestProgram {
        let tokens = secretariat ? sites.forum.coordinator.tokens : sites.almaty.tokens
        let actor = try login.map { AuditActor(try Login($0).required, request: "r") } ?? .atCommandLine()
        let secret = try await tokens.issue("keeper-\(login ?? "operator")", scopes: scopes, validDays: 1, by: actor).secret
        return try await TestProgram(sites: sites, secret: secret, atSecretariat: secretariat)
    }

    @Test(arguments: [false, true])
    func `a webhook is set up once, changed, paused and taken away, and its secret is told once`(atSecretariat: Bool) async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites, secretariat: atSecretariat)
            let path = "\(Self.list)/\(UUIDv7(at: .system))"
            let wanted: JSON = ["address": "https://receiver.invalid/in/T0KEN", "types": ["visa.rule.published"]]
            try await program.send(.get, path, expects: .notFound)
            let made = try await program.send(.put, path, wanted, expects: .created).json()
            #expect(made["secret"]?.string?.hasPrefix("whsec_") == true && made["state"] == "working" && made["host"] == "receiver.invalid")
            let again = try await program.send(.put, path, wanted, expects: .ok)
            #expect(try again.json()["secret"] == .null && !again.text.contains("whsec_") && !again.text.contains("T0KEN"))
            #expect(try await program.get(Self.list)["items"]?.array == [try again.json()])

            let changed = try await program.send(.put, path, ["address": "https://receiver.invalid/other"], expects: .ok).json()
            #expect(changed["types"]?.array == [] && changed["createdAt"] == made["createdAt"])
            for _ in 0..<2 {
                #expect(try await program.send(.put, path + "/paused", ["paused": true], expects: .ok).json()["state"] == "paused")
            }
            #expect(try await program.send(.put, path + "/paused", ["paused": false, "from": "now"], expects: .ok).json()["state"] == "working")
            let word = try await program.send(.put, path + "/paused", ["paused": false, "from": "yesterday"], expects: .badRequest)
            #expect(word.text.contains("\"member\":\"from\""))

            try await program.send(.delete, path, expects: .ok)
            try await program.send(.delete, path, expects: .notFound)
            #expect(try await program.get(Self.list)["items"]?.array == [])
            let accounts = sites.accounts(secretariat: atSecretariat)
            let trail = try await accounts.readTrail {
                try $0.query("SELECT action FROM audit_entry WHERE action LIKE 'webhook.%' ORDER BY position")
            }
            .map { try $0.text(0) }
            #expect(trail == ["added", "changed", "stopped", "started", "removed"].map { "webhook.\($0)" }, "what was done already is done no more")
        }
    }

    @Test func `its deliveries are seen and sent again, and what may not be asked is refused at its field`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites)
            let id = UUIDv7(at: .system)
            let path = "\(Self.list)/\(id)"
            for address in [
                "http://example.org/", "https://127.0.0.1/", "https://169.254.169.254/latest", "https://localhost/", "", "https://u@e.org/",
            ] {
                let refused = try await program.send(.put, path, ["address": .string(address)])
                #expect([400, 422].contains(refused.status.code) && refused.text.contains("\"member\":\"address\""), "\(address): \(refused.text)")
            }
            let type = try await program.send(.put, path, ["address": "https://receiver.invalid/", "types": ["visa.rule.published", "gossip"]])
            #expect(type.status == .badRequest && type.text.contains("types[1]"), "\(type.text)")
            try await program.send(.put, path, ["address": "https://receiver.invalid/"], expects: .created)
            #expect(try await program.get(path + "/deliveries")["items"]?.array == [])
            try await program.send(.post, path + "/deliveries/1/again", expects: .notFound)
            let (administrator, _) = try await sites.staff("marat", "city-administrator")
            await administrator.get("/admin/webhooks/\(id)")
            #expect(await administrator.post("/admin/webhooks/\(id)/test", []).status == .seeOther)
            let sent = try #require(try await program.get(path + "/deliveries")["items"]?.array?.first)
            #expect(sent["number"]?.integer == 1 && sent["cause"] == "test" && sent["taken"] == false && sent["index"] == .null, "\(sent)")
            let again = try await program.send(.post, path + "/deliveries/1/again", expects: .ok).json()
            #expect(again["taken"] == false && again["fault"]?.string?.contains("receiver.invalid") == true, "\(again)")
            for number in ["0", "-1", "01", "x"] {
                let wrong = try await program.send(.post, path + "/deliveries/\(number)/again")
                #expect([400, 404].contains(wrong.status.code), "\(number)")
            }
            let reader = try await sites.program([.readWebhooks], named: "reader")
            #expect(try await reader.send(.get, path).status == .ok)
            for (method, target, body) in [
                (.put, path, ["address": "https://elsewhere.invalid/"]), (.delete, path, nil), (.put, path + "/paused", ["paused": true]),
                (.post, path + "/deliveries/1/again", nil),
            ] as [(HTTPRequest.Method, String, JSON?)] {
                #expect(try await reader.send(method, target, body).status == .forbidden, "\(method) \(target)")
            }
        }
    }

    @Test func `tokens are listed without secrets and revoked: of an administrator all, of everybody else their own`() async throws {
        try await TestSites.run { sites in
            _ = try await sites.staff("marat", "city-administrator")
            _ = try await sites.staff("dana", "hotel-manager:rahat")
            let tokens = sites.almaty.tokens
            let dana = AuditActor(try Login("dana").required, request: "r")
            let own = try await tokens.issue("pms", scopes: [.readHotels], validDays: 1, by: dana)
            let all = try await Self.program(sites, of: "marat")
            let hers = try await tokens.issue("watch", scopes: [.readTokens, .revokeTokens], validDays: 1, by: dana)
            let manager = try await TestProgram(sites: sites, secret: hers.secret)
            #expect(
                try await all.get("/api/v1/tokens")["items"]?.array?.compactMap { $0["name"]?.string }.sorted() == ["keeper-marat", "pms", "watch"])
            let seen = try await manager.send(.get, "/api/v1/tokens", expects: .ok)
            #expect(try seen.json()["items"]?.array?.compactMap { $0["name"]?.string }.sorted() == ["pms", "watch"])
            #expect(!seen.text.contains(own.secret))

            let keeper = try #require(try await tokens.list().first { $0.name == "keeper-marat" })
            try await manager.send(.delete, "/api/v1/tokens/\(keeper.id)", expects: .notFound)
            for _ in 0..<2 {
                let gone = try await all.send(.delete, "/api/v1/tokens/\(own.token.id)", expects: .ok).json()
                #expect(gone["revokedAt"]?.string != nil)
            }
            #expect(await sites.get("/api/v1/managed-hotels", headers: [.authorization: "Bearer \(own.secret)"]).status == .unauthorized)
            // A program may end itself: it is out at once.
            try await manager.send(.delete, "/api/v1/tokens/\(hers.token.id)", expects: .ok)
            #expect(try await manager.send(.get, "/api/v1/tokens").status == .unauthorized)
            let trail = try await sites.accounts().readTrail {
                try $0.query("SELECT actor FROM audit_entry WHERE action = 'token.revoked' ORDER BY position").map { try $0.text(0) }
            }
            #expect(trail == ["(token keeper-marat of marat)", "(token watch of dana)"], "\(trail)")
        }
    }
}
