import Crypto
import CryptoExtras
import Foundation
import Synchronization
public import TestReceiver

/// An identity provider of this process: real keys, real TLS, and lies where a test has it lie. Nothing of it is made of the code that is tested.
public final class TestIdentityProvider: Sendable {
    public enum Algorithm: String, Sendable, CaseIterable { case rs256 = "RS256", es256 = "ES256" }

    /// How a token is signed.
    public enum Signing: Sendable {
        case own
        /// `alg` is `none`, and there is no signature.
        case none
        /// HS256, with the public key's own spelling as the secret: the old confusion of keys.
        case publicKeyAsSecret
        /// By a key that is not published, under the name of one that is.
        case stranger
    }

    public struct Behaviour: Sendable {
        public var algorithm = Algorithm.rs256
        public var signing = Signing.own
        /// Members in place of those that would be right, in JSON; `nil` for one that is left out.
        public var claims: [String: String?] = [:]
        public var header: [String: String?] = [:]
        public var description: [String: String?] = [:]
        /// In place of the answer under a path, such as `/token`.
        public var answers: [String: Receiver.Answer] = [:]

        public init() {}
    }

    public static let clientID = "caravanserai & co"
    public static let secret = "p%ss:wörd +"
    /// Under which certificates name it.
    public static let host = "id.test"
    public static let name = "/realms/city"

    fileprivate struct Code: Sendable {
        let nonce: String
        let challenge: String
        let redirect: String
        let subject: String
    }

    fileprivate struct State: Sendable {
        var behaviour = Behaviour()
        var codes: [String: Code] = [:]
        var keyName = "key-1"
        var port = 0
    }

    fileprivate final class Desk: Sendable {
        let state = Mutex(State())
        let rsa: _RSA.Signing.PrivateKey
        let ec = P256.Signing.PrivateKey()
        let strangerRSA: _RSA.Signing.PrivateKey
        let strangerEC = P256.Signing.PrivateKey()

        init() throws {
            rsa = try _RSA.Signing.PrivateKey(keySize: .bits2048)
            strangerRSA = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        }
    }

    private let desk: Desk
    public let server: Receiver

    public init(_ authority: ReceiverAuthority) async throws {
        let desk = try Desk()
        self.desk = desk
        server = try await Receiver(try authority.identity(Self.host)) { _, request in
            do { return try desk.answer(request) } catch { return .status(500, body: "\(error)") }
        }
        desk.state.withLock { [port = server.port] in $0.port = port }
    }

    public var issuer: String { "https://\(Self.host):\(server.port)\(Self.name)" }

    public func behave(_ change: (inout Behaviour) -> Void) { desk.state.withLock { change(&$0.behaviour) } }
    /// Publishes its keys under another name from now on, as one does that takes new keys.
    public func renameKeys(_ name: String) { desk.state.withLock { $0.keyName = name } }

    /// How often a path was asked for.
    public func count(of path: String) -> Int { server.requests.filter { $0.target == path }.count }

    public func close() async { await server.close() }

    // MARK: What happens in the browser

    public struct Sent: Sendable {
        public let query: [String: String]
        /// Where the browser is sent back to, with everything that stands in the address.
        public let back: String
        /// Path and query of that.
        public var target: String { String(back[(back.range(of: "/sign-in")?.lowerBound ?? back.startIndex)...]) }
    }

    /// Signs somebody in who was sent to an address.
    public func signIn(_ subject: String, at address: String, extra: String = "&session_state=abc.def") throws -> Sent {
        guard let parts = URLComponents(string: address), address.hasPrefix("https://\(Self.host):\(server.port)/authorize?") else {
            throw Failure("not sent to the provider: \(address)")
        }
        let query = Dictionary((parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }) { first, _ in first }
        guard query["response_type"] == "code", query["client_id"] == Self.clientID, query["code_challenge_method"] == "S256",
            let nonce = query["nonce"], let challenge = query["code_challenge"], let redirect = query["redirect_uri"], let state = query["state"],
            query["scope"]?.split(separator: " ").contains("openid") == true
        else { throw Failure("no request of OpenID Connect: \(query)") }
        let code = "code-\(UUID().uuidString)"
        desk.state.withLock { $0.codes[code] = Code(nonce: nonce, challenge: challenge, redirect: redirect, subject: subject) }
        return Sent(query: query, back: "\(redirect)?code=\(code)&state=\(state)\(extra)")
    }

    public struct Failure: Error, CustomStringConvertible {
        public let description: String
        init(_ description: String) { self.description = description }
    }
}

// MARK: What the server says

extension TestIdentityProvider.Desk {
    typealias Provider = TestIdentityProvider

    func answer(_ request: Receiver.Request) throws -> Receiver.Answer {
        let behaviour = state.withLock { $0.behaviour }
        if let answer = behaviour.answers[request.target] { return answer }
        switch (request.method, request.target) {
        case ("GET", "\(Provider.name)/.well-known/openid-configuration"): return json(object(description, behaviour.description))
        case ("GET", "/keys"): return json(try keys())
        case ("POST", "/token"): return try token(request, behaviour)
        default: return .status(404, body: "{}")
        }
    }

    private func json(_ text: String, _ status: Int = 200) -> Receiver.Answer {
        .status(status, fields: [("Content-Type", "application/json; charset=utf-8")], body: text)
    }

    /// Members in JSON, some of them replaced.
    private func object(_ members: [(String, String)], _ changes: [String: String?]) -> String {
        let kept = members.filter { changes[$0.0] == nil } + changes.compactMap { name, value in value.map { (name, $0) } }
        return "{" + kept.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }

    private var base: String { "https://\(Provider.host):\(state.withLock { $0.port })" }

    private var description: [(String, String)] {
        [
            ("issuer", "\"\(base)\(Provider.name)\""), ("authorization_endpoint", "\"\(base)/authorize\""),
            ("token_endpoint", "\"\(base)/token\""), ("jwks_uri", "\"\(base)/keys\""), ("response_types_supported", "[\"code\"]"),
            ("id_token_signing_alg_values_supported", "[\"RS256\",\"ES256\"]"), ("subject_types_supported", "[\"public\"]"),
        ]
    }

    private func keys() throws -> String {
        let name = state.withLock { $0.keyName }
        let (numbers, point) = (try rsa.publicKey.getKeyPrimitives(), Array(ec.publicKey.x963Representation))
        let rsaKey =
            #"{"kty":"RSA","use":"sig","alg":"RS256","kid":"\#(name)","n":"\#(text(numbers.modulus))","e":"\#(text(numbers.publicExponent))"}"#
        let ecKey = #"{"kty":"EC","crv":"P-256","kid":"\#(name)","x":"\#(text(point[1..<33]))","y":"\#(text(point[33...]))"}"#
        // One for another purpose, and one of a kind that nobody here knows.
        return
            #"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"AA"},{"kty":"RSA","use":"enc","kid":"\#(name)","n":"AQAB","e":"AQAB"},\#(rsaKey),\#(ecKey)]}"#
    }

    private func token(_ request: Receiver.Request, _ behaviour: Provider.Behaviour) throws -> Receiver.Answer {
        let parts = URLComponents(string: "?" + request.text)?.queryItems ?? []
        let form = Dictionary(parts.map { ($0.name, $0.value ?? "") }) { first, _ in first }
        guard isClient(request, form) else { return json(#"{"error":"invalid_client"}"#, 401) }
        let code = state.withLock { $0.codes.removeValue(forKey: form["code"] ?? "") }
        guard form["grant_type"] == "authorization_code", let code, code.redirect == form["redirect_uri"],
            text(SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8))) == code.challenge
        else { return json(#"{"error":"invalid_grant","error_description":"<b>no such code</b>"}"#, 400) }
        let access = "access-\(UUID().uuidString)"
        let now = Int64(Date().timeIntervalSince1970)
        let claims: [(String, String)] = [
            ("iss", "\"\(base)\(Provider.name)\""), ("aud", "\"\(Provider.clientID)\""), ("sub", "\"\(code.subject)\""),
            ("exp", "\(now + 300)"), ("iat", "\(now)"), ("nonce", "\"\(code.nonce)\""),
            ("at_hash", "\"\(text(Data(SHA256.hash(data: Data(access.utf8))).prefix(16)))\""), ("preferred_username", "\"Дана <b>\""),
        ]
        let signed = try sign(object(claims, behaviour.claims), behaviour)
        return json(#"{"access_token":"\#(access)","token_type":"Bearer","expires_in":300,"id_token":"\#(signed)","not-before-policy":0}"#)
    }

    /// Whether it shows its secret by one of the two ways.
    private func isClient(_ request: Receiver.Request, _ form: [String: String]) -> Bool {
        let field = request["authorization"]
        guard field.hasPrefix("Basic ") else { return form["client_id"] == Provider.clientID && form["client_secret"] == Provider.secret }
        guard let data = Data(base64Encoded: String(field.dropFirst(6))) else { return false }
        let pair = String(decoding: data, as: UTF8.self).split(separator: ":", omittingEmptySubsequences: false).map {
            String($0).removingPercentEncoding
        }
        return pair == [Provider.clientID, Provider.secret]
    }

    private func sign(_ claims: String, _ behaviour: Provider.Behaviour) throws -> String {
        let name = state.withLock { $0.keyName }
        var algorithm = behaviour.algorithm.rawValue
        if case .none = behaviour.signing { algorithm = "none" }
        if case .publicKeyAsSecret = behaviour.signing { algorithm = "HS256" }
        let header = object([("alg", "\"\(algorithm)\""), ("typ", "\"JWT\""), ("kid", "\"\(name)\"")], behaviour.header)
        let input = "\(text(Data(header.utf8))).\(text(Data(claims.utf8)))"
        let data = Data(input.utf8)
        let signature: Data
        switch (behaviour.signing, behaviour.algorithm) {
        case (.none, _): signature = Data()
        case (.publicKeyAsSecret, _):
            signature = Data(HMAC<SHA256>.authenticationCode(for: data, using: SymmetricKey(data: Data(rsa.publicKey.pemRepresentation.utf8))))
        case (.own, .rs256): signature = try rsa.signature(for: SHA256.hash(data: data), padding: .insecurePKCS1v1_5).rawRepresentation
        case (.stranger, .rs256):
            signature = try strangerRSA.signature(for: SHA256.hash(data: data), padding: .insecurePKCS1v1_5).rawRepresentation
        case (.own, .es256): signature = try ec.signature(for: SHA256.hash(data: data)).rawRepresentation
        case (.stranger, .es256): signature = try strangerEC.signature(for: SHA256.hash(data: data)).rawRepresentation
        }
        return "\(input).\(text(signature))"
    }

    /// base64url without padding, by Foundation.
    private func text(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }
}
