import Foundation
import OpenID
import Primitives
import TestKit
import TestReceiver
import TestServices
import Testing

@Suite("An identity provider", .timeLimit(.minutes(4))) struct OpenIDProviderTests {
    @Test(arguments: TestIdentityProvider.Algorithm.allCases)
    func `says who somebody is, by a token of either algorithm`(algorithm: TestIdentityProvider.Algorithm) async throws {
        try await TestClient.run { client in
            client.service.behave {
                $0.algorithm = algorithm
                $0.claims = ["amr": #"["pwd","mfa"]"#, "acr": #""2""#, "email": #""dana@almaty.kz""#, "email_verified": "true"]
            }
            let token = try await client.signIn("3f1c|dana")
            #expect(token.issuer == client.service.issuer && token.subject == "3f1c|dana")
            #expect(token.methods == ["pwd", "mfa"] && token.contextClass == "2" && token.verifiedMail == "dana@almaty.kz")
        }
    }

    @Test(arguments: [#"["client_secret_post"]"#, #"["client_secret_post","client_secret_basic"]"#, #"["private_key_jwt"]"#])
    func `is shown the client's secret in a way that it takes`(methods: String) async throws {
        try await TestClient.run { client in
            client.service.behave { $0.description = ["token_endpoint_auth_methods_supported": methods] }
            #expect(try await client.signIn().subject == "dana")
            let request = try #require(client.service.server.requests.first { $0.target == "/token" })
            #expect(request["authorization"].isEmpty == (methods == #"["client_secret_post"]"#))
        }
    }

    @Test(arguments: [nil, "false", #""true""#, "1"] as [String?])
    func `vouches for no address of mail that it has not verified`(verified: String?) async throws {
        try await TestClient.run { client in
            client.service.behave { $0.claims = ["email": #""dana@almaty.kz""#, "email_verified": verified] }
            let token = try await client.signIn()
            #expect(token.verifiedMail == nil)
        }
    }

    /// What is wrong with a token, and what is said of it.
    private static let lies: [(name: String, fault: TokenFault?, lie: @Sendable (inout TestIdentityProvider.Behaviour) -> Void)] = [
        ("alg none", .algorithm(#""none""#), { $0.signing = .none }),
        ("HS256 with the public key", .algorithm(#""HS256""#), { $0.signing = .publicKeyAsSecret }),
        ("RS512 by name", .algorithm(#""RS512""#), { $0.header = ["alg": #""RS512""#] }),
        ("ES256 by name over RSA", .signature, { $0.header = ["alg": #""ES256""#] }),
        ("another's RSA key", .signature, { $0.signing = .stranger }),
        ("another's P-256 key", .signature, { ($0.signing, $0.algorithm) = (.stranger, .es256) }),
        ("unknown key", .unknownKey, { $0.header = ["kid": #""key-9""#] }),
        ("another issuer", .issuer, { $0.claims = ["iss": #""https://evil.test""#] }),
        ("the issuer with a slash", .issuer, { $0.claims = ["iss": #""https://id.test/realms/city/""#] }),
        ("another client", .audience, { $0.claims = ["aud": #""other""#] }),
        ("no client", .audience, { $0.claims = ["aud": nil] }),
        ("several clients, for nobody", .audience, { $0.claims = ["aud": #"["caravanserai & co","other"]"#] }),
        ("several clients, for another", .audience, { $0.claims = ["aud": #"["caravanserai & co","other"]"#, "azp": #""other""#] }),
        ("one client, for another", .audience, { $0.claims = ["azp": #""other""#] }),
        ("expired", .expired, { $0.claims = ["exp": "\(seconds(-61))"] }),
        ("of the future", .notYetValid, { $0.claims = ["iat": "\(seconds(90))"] }),
        ("not good yet", .notYetValid, { $0.claims = ["nbf": "\(seconds(90))"] }),
        ("of long ago", .tooOld, { $0.claims = ["iat": "\(seconds(-700))"] }),
        ("without a time", nil, { $0.claims = ["iat": nil] }),
        ("a time in words", nil, { $0.claims = ["exp": #""tomorrow""#] }),
        ("another nonce", .nonce, { $0.claims = ["nonce": #""abc""#] }),
        ("no nonce", .nonce, { $0.claims = ["nonce": nil] }),
        ("nobody", nil, { $0.claims = ["sub": nil] }),
        ("an empty name", nil, { $0.claims = ["sub": #""""#] }),
        ("a name of 256 characters", nil, { $0.claims = ["sub": "\"\(String(repeating: "a", count: 256))\""] }),
        ("a name with a line end", nil, { $0.claims = ["sub": #""a\nb""#] }),
        ("another access token", .accessToken, { $0.claims = ["at_hash": #""AAAAAAAAAAAAAAAAAAAAAA""#] }),
        ("what must be understood", nil, { $0.header = ["crit": #"["exp"]"#] }),
        ("unencoded", nil, { $0.header = ["b64": "false"] }),
    ]

    private static func seconds(_ offset: Int64) -> Int64 { Int64(Date().timeIntervalSince1970) + offset }

    @Test(arguments: lies.indices)
    func `is not believed`(index: Int) async throws {
        let (name, fault, lie) = Self.lies[index]
        try await TestClient.run { client in
            client.service.behave { lie(&$0) }
            do {
                let token = try await client.signIn()
                Issue.record("\(name) is believed: \(token)")
            } catch OpenIDFault.token(let found) {
                if let fault { #expect(found == fault, "\(name)") }
                #expect(!"\(found)".contains("evil"))
            }
        }
    }

    @Test func `is believed a minute before and behind our clock, and no further`() async throws {
        try await TestClient.run { client in
            let now = Self.seconds(0)
            client.service.behave { $0.claims = ["exp": "\(now + 100)", "iat": "\(now)"] }
            let at = { (offset: Int64) in UTCTime(seconds: now + offset) }
            for good: Int64 in [-58, 0, 150] {
                let token = try await client.signIn(at: at(good))
                #expect(token.subject == "dana", "\(good)")
            }
            for (wrong, fault) in [(-62, .notYetValid), (162, .expired)] as [(Int64, TokenFault)] {
                await #expect(throws: OpenIDFault.token(fault)) { _ = try await client.signIn(at: at(wrong)) }
            }
        }
    }

    @Test(arguments: [
        ("/realms/city/.well-known/openid-configuration", "description"), ("/token", "token_endpoint"), ("/keys", "jwks_uri"),
    ])
    func `that answers oddly lets nobody in`(path: String, name: String) async throws {
        let odd: [Receiver.Answer] = [
            .status(200, body: String(repeating: " ", count: 200_000) + "{}"), .status(200, body: "<html>"), .status(200, body: "[]"),
            .status(200, body: #"{"a":1.5}"#), .status(500), .status(302, fields: [("Location", "https://id.test/elsewhere")], body: "{}"),
        ]
        for answer in odd {
            try await TestClient.run { client in
                client.service.behave { $0.answers = [path: answer] }
                do {
                    _ = try await client.signIn()
                    Issue.record("\(path) with \(answer) lets somebody in")
                } catch OpenIDFault.odd(let what) { #expect(what.contains(name), "\(what)") }
            }
        }
    }

    @Test(arguments: ["/realms/city/.well-known/openid-configuration", "/token", "/keys"], [Receiver.Answer.silence, .drip])
    func `that never ends its answer is given up`(path: String, answer: Receiver.Answer) async throws {
        try await TestClient.run(patience: .seconds(2)) { client in
            client.service.behave { $0.answers = [path: answer] }
            let fault = await #expect(throws: OpenIDFault.self) {
                _ = try await within(60, "the provider is given up") { try await client.signIn() }
            }
            guard case .away = fault else { return _ = Issue.record("\(String(describing: fault))") }
        }
    }

    @Test func `stands on the public internet, or in a network that the operator names`() async throws {
        try await TestClient.run(networks: []) { client in
            let fault = await #expect(throws: OpenIDFault.self) { _ = try await client.signIn() }
            #expect("\(String(describing: fault))".contains("identityProvider.networks"))
            #expect(client.service.server.connections == 0)
        }
    }

    @Test(
        arguments: [
            ["issuer": #""https://id.test""#], ["issuer": nil], ["authorization_endpoint": #""http://id.test/authorize""#],
            ["authorization_endpoint": #""javascript:alert(1)""#], ["token_endpoint": nil], ["jwks_uri": #""//id.test/keys""#],
            ["id_token_signing_alg_values_supported": #"["HS256","none"]"#], ["response_types_supported": #"["id_token"]"#],
        ] as [[String: String?]])
    func `describes itself as the one that is set up, by https addresses`(change: [String: String?]) async throws {
        try await TestClient.run { client in
            client.service.behave { $0.description = change }
            let fault = await #expect(throws: OpenIDFault.self) { _ = try await client.provider.authorization(OpenIDRequest(), at: client.now) }
            guard case .odd = fault else { return _ = Issue.record("\(change): \(String(describing: fault))") }
        }
    }

    @Test func `is asked for its description once an hour, and for a key that is not known once a minute`() async throws {
        try await TestClient.run { client in
            let start = client.now
            for _ in 0..<3 { _ = try await client.signIn(at: start) }
            #expect(client.service.count(of: "/keys") == 1 && client.service.count(of: "/realms/city/.well-known/openid-configuration") == 1)
            // It takes a new key, which is fetched; names that it does not know are not, until a minute is over.
            client.service.renameKeys("key-2")
            await #expect(throws: OpenIDFault.token(.unknownKey)) { _ = try await client.signIn(at: start.adding(seconds: 1)) }
            #expect(client.service.count(of: "/keys") == 1)
            _ = try await client.signIn(at: start.adding(seconds: 61))
            client.service.behave { $0.header = ["kid": #""key-9""#] }
            for _ in 0..<5 { _ = try? await client.signIn(at: start.adding(seconds: 62)) }
            #expect(client.service.count(of: "/keys") == 2)
        }
    }

    @Test func `takes a code once, from the browser that was sent`() async throws {
        try await TestClient.run { client in
            let request = OpenIDRequest()
            let sent = try client.service.signIn("dana", at: try await client.provider.authorization(request, at: client.now))
            let answer = TestClient.answer(sent)
            // Another browser has another secret: the verifier is not that of the challenge.
            let other = OpenIDRequest(state: request.state, secret: OpenIDRequest().secret)
            await #expect(throws: OpenIDFault.self) { _ = try await client.provider.identity(answer, to: other, at: client.now) }
            let again = try client.service.signIn("dana", at: try await client.provider.authorization(request, at: client.now))
            _ = try await client.provider.identity(TestClient.answer(again), to: request, at: client.now)
            let fault = await #expect(throws: OpenIDFault.self) {
                _ = try await client.provider.identity(TestClient.answer(again), to: request, at: client.now)
            }
            guard case .refused(let refusal) = fault else { return _ = Issue.record("\(String(describing: fault))") }
            #expect(refusal.code == "invalid_grant" && refusal.text == "<b>no such code</b>")
        }
    }

    @Test func `is not mixed up with another that sends back to the same place`() async throws {
        try await TestClient.run { client in
            client.service.behave { $0.description = ["authorization_response_iss_parameter_supported": "true"] }
            for issuer in [nil, "https://evil.test", client.service.issuer] {
                let request = OpenIDRequest()
                let sent = try client.service.signIn("dana", at: try await client.provider.authorization(request, at: client.now))
                let code = sent.back.split(separator: "?")[1].split(separator: "&")[0].dropFirst(5)
                let answer = OpenIDProvider.Answer(code: String(code), error: nil, errorText: nil, issuer: issuer)
                if issuer == client.service.issuer {
                    #expect(try await client.provider.identity(answer, to: request, at: client.now).subject == "dana")
                } else {
                    await #expect(throws: OpenIDFault.self) { _ = try await client.provider.identity(answer, to: request, at: client.now) }
                }
            }
        }
    }

    @Test(arguments: ["access_denied", "temporarily_unavailable", "login_required"])
    func `says no in words that are kept apart from ours`(code: String) async throws {
        try await TestClient.run { client in
            let answer = OpenIDProvider.Answer(code: nil, error: code, errorText: "no\u{202E}\n<b>", issuer: nil)
            let fault = await #expect(throws: OpenIDFault.self) {
                _ = try await client.provider.identity(answer, to: OpenIDRequest(), at: client.now)
            }
            guard case .refused(let refusal) = fault else { return _ = Issue.record("\(String(describing: fault))") }
            #expect(refusal.code == code && refusal.text == "no\\u{202e}\\n<b>")
            #expect(ProviderRefusal(code: "a\"b", text: nil) == nil && ProviderRefusal(code: "", text: nil) == nil)
        }
    }

    @Test func `is asked for a class of authentication, where one is wanted`() async throws {
        try await TestClient.run(contextClass: "urn:mfa 2") { client in
            let sent = try client.service.signIn("dana", at: try await client.provider.authorization(OpenIDRequest(), at: client.now))
            #expect(sent.query["acr_values"] == "urn:mfa 2" && sent.query["scope"] == "openid" && sent.query["redirect_uri"] == TestClient.redirect)
        }
    }
}
