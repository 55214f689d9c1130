import Envelope
public import Logging
public import Outbound
public import Primitives
import StrictJSON
import Synchronization

/// An identity provider of one site (OpenID Connect Core 1.0, authorisation code flow with PKCE).
///
/// What it says of itself and its keys are kept for an hour. A key that is not known is asked for anew, at most once a minute.
public final class OpenIDProvider: Sendable {
    private static let keptSeconds: Int64 = 3_600
    private static let renewalSeconds: Int64 = 60
    /// Questions that wait for an answer at a time.
    private static let mostAtOnce = 16
    /// Bytes of a description, of keys, of an answer with a token.
    private static let answerBytes = 128 << 10

    private struct Known: Sendable {
        var metadata: (value: ProviderMetadata, at: UTCTime)?
        var keys: (value: JSONWebKeySet, at: UTCTime)?
        var waiting = 0
    }

    public let client: OpenIDClient
    private let outbound: OutboundClient
    private let logger: Logger
    private let known = Mutex(Known())

    /// - Parameter outbound: by which it is asked.
    public init(_ client: OpenIDClient, over outbound: OutboundClient, logger: Logger) {
        self.client = client
        self.outbound = outbound
        self.logger = logger
    }

    /// Reads its description and its keys.
    ///
    /// - Throws: ``OpenIDFault``, `CancellationError`.
    public func check(at now: UTCTime) async throws {
        try await telling {
            guard try await !keys(metadata(at: now), at: now, after: nil).0.keys.isEmpty else {
                throw OpenIDFault.odd("its jwks_uri has no key of RS256 or ES256")
            }
        }
    }

    // MARK: The way there

    /// Where a browser is sent that begins a request.
    ///
    /// - Throws: ``OpenIDFault``, `CancellationError`.
    public func authorization(_ request: OpenIDRequest, at now: UTCTime) async throws -> String {
        try await telling {
            let address = try await metadata(at: now).authorization.text
            var query: [(name: String, value: String)] = [
                ("response_type", "code"), ("client_id", client.id), ("redirect_uri", client.redirect),
                ("scope", client.asksForMail ? "openid email" : "openid"), ("state", request.state), ("nonce", request.nonce),
                ("code_challenge", request.challenge), ("code_challenge_method", "S256"),
            ]
            if let contextClass = client.contextClass { query.append(("acr_values", contextClass)) }
            return address + (address.contains("?") ? "&" : "?") + FormText.encode(query)
        }
    }

    // MARK: The way back

    /// What a browser has brought back.
    public struct Answer: Sendable {
        let code: String?
        let refusal: ProviderRefusal?
        let issuer: String?

        /// - Parameters: as they stand in the address.
        public init(code: String?, error: String?, errorText: String?, issuer: String?) {
            self.code = code
            refusal = error.flatMap { ProviderRefusal(code: $0, text: errorText) }
            self.issuer = issuer
        }
    }

    /// Hands the code in, and verifies what comes for it.
    ///
    /// - Throws: ``OpenIDFault``, `CancellationError`.
    public func identity(_ answer: Answer, to request: OpenIDRequest, at now: UTCTime) async throws -> IDToken {
        try await telling {
            let metadata = try await metadata(at: now)
            // An answer of another provider, mixed up with this one's (RFC 9207).
            if answer.issuer != nil || metadata.namesIssuer {
                guard answer.issuer == client.issuer.text else { throw OpenIDFault.odd("the way back names another issuer") }
            }
            if let refusal = answer.refusal { throw OpenIDFault.refused(refusal) }
            guard let code = answer.code, (1...4096).contains(code.utf8.count) else { throw OpenIDFault.odd("the way back brings no code") }
            let tokens = try await handIn(code, request, metadata)
            let signed: JSONWebSignature
            do throws(TokenFault) { signed = try JSONWebSignature(tokens.identity) } catch { throw OpenIDFault.token(error) }
            try await checkSignature(of: signed, metadata, at: now)
            let expected = IDToken.Expected(
                issuer: client.issuer.text, client: client.id, nonce: request.nonce, accessToken: tokens.access)
            do throws(TokenFault) { return try IDToken(verified: signed.payload, expected, at: now) } catch { throw OpenIDFault.token(error) }
        }
    }

    private func handIn(_ code: String, _ request: OpenIDRequest, _ metadata: ProviderMetadata) async throws -> (identity: String, access: String?) {
        var form: [(name: String, value: String)] = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", client.redirect), ("code_verifier", request.verifier),
        ]
        var fields: [(name: String, value: String)] = [("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json")]
        if let secret = client.secret, !metadata.sendsSecretInBody {
            // RFC 6749 section 2.3.1: each is spelled as in a form first.
            let pair = "\(FormText.escaped(client.id)):\(FormText.escaped(secret))"
            fields.append(("Authorization", "Basic \(Base64.encode(Array(pair.utf8)))"))
        } else {
            form.append(("client_id", client.id))
            if let secret = client.secret { form.append(("client_secret", secret)) }
        }
        let answer = try await ask(
            OutboundRequest(
                .post, metadata.token, fields: fields, body: Array(FormText.encode(form).utf8), answerBytes: Self.answerBytes), "token_endpoint")
        let json = try Self.json(answer, "token_endpoint")
        guard answer.status == 200 else {
            let refusal = json["error"]?.string.flatMap { ProviderRefusal(code: $0, text: json["error_description"]?.string) }
            throw refusal.map { OpenIDFault.refused($0) } ?? OpenIDFault.odd("its token_endpoint answers \(answer.status)")
        }
        guard let token = json["id_token"]?.string else { throw OpenIDFault.odd("its token_endpoint gives no id_token") }
        return (token, json["access_token"]?.string)
    }

    private func checkSignature(of text: JSONWebSignature, _ metadata: ProviderMetadata, at now: UTCTime) async throws {
        let (keys, readAt) = try await keys(metadata, at: now, after: nil)
        if keys.candidates(for: text).contains(where: { $0.hasSigned(text) }) { return }
        // A provider takes new keys from time to time; whoever invents names of keys has nothing fetched more than once a minute.
        let candidates = try await self.keys(metadata, at: now, after: readAt).0.candidates(for: text)
        guard !candidates.isEmpty else { throw OpenIDFault.token(.unknownKey) }
        guard candidates.contains(where: { $0.hasSigned(text) }) else { throw OpenIDFault.token(.signature) }
    }

    // MARK: What is known of it

    private func metadata(at now: UTCTime) async throws -> ProviderMetadata {
        if let found = known.withLock({ $0.metadata }), Self.isFresh(found.at, at: now) { return found.value }
        let issuer = client.issuer.text
        let place = (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + ProviderMetadata.path
        guard let address = HTTPSAddress(place) else { throw OpenIDFault.odd("its description has no address") }
        let answer = try await ask(OutboundRequest(.get, address, fields: Self.wanted, answerBytes: Self.answerBytes), "description")
        guard answer.status == 200 else { throw OpenIDFault.odd("its description at \(place) is answered by \(answer.status)") }
        let metadata = try ProviderMetadata(Self.json(answer, "description"), issuer: issuer)
        known.withLock { $0.metadata = (metadata, now) }
        return metadata
    }

    /// - Parameter readAt: when those were read that are not enough; `nil` where any will do.
    private func keys(_ metadata: ProviderMetadata, at now: UTCTime, after readAt: UTCTime?) async throws -> (JSONWebKeySet, UTCTime) {
        if let found = known.withLock({ $0.keys }), Self.isFresh(found.at, at: now) {
            let isEnough = readAt.map { found.at > $0 || now.since($0) < Self.renewalSeconds * 1000 } ?? true
            if isEnough { return (found.value, found.at) }
        }
        let answer = try await ask(OutboundRequest(.get, metadata.keys, fields: Self.wanted, answerBytes: Self.answerBytes), "jwks_uri")
        guard answer.status == 200, let keys = JSONWebKeySet(try Self.json(answer, "jwks_uri")) else {
            throw OpenIDFault.odd("its jwks_uri gives no set of keys")
        }
        known.withLock { $0.keys = (keys, now) }
        return (keys, now)
    }

    /// What was read in the future, by a clock that was wrong then, is read anew.
    private static func isFresh(_ at: UTCTime, at now: UTCTime) -> Bool { (0..<keptSeconds * 1000).contains(now.since(at)) }

    private static let wanted: [(name: String, value: String)] = [("Accept", "application/json")]

    // MARK: Asking

    private func ask(_ request: OutboundRequest, _ name: String) async throws -> OutboundAnswer {
        let isTaken = known.withLock { known in
            guard known.waiting < Self.mostAtOnce else { return false }
            known.waiting += 1
            return true
        }
        guard isTaken else { throw OpenIDFault.busy }
        defer { known.withLock { $0.waiting -= 1 } }
        do {
            let answer = try await outbound.send(request)
            guard answer.isWhole else {
                throw answer.body.count >= request.answerBytes
                    ? OpenIDFault.odd("its \(name) answers with more than \(request.answerBytes) bytes")
                    : OpenIDFault.away("its \(name) does not end its answer in time")
            }
            return answer
        } catch let fault as OutboundFault { throw OpenIDFault.away("\(name): \(fault)") }
    }

    private static func json(_ answer: OutboundAnswer, _ name: String) throws(OpenIDFault) -> JSON {
        do throws(JSONError) { return try JSON.parse(answer.body, deepest: 12, mostValues: 10_000) } catch {
            throw .odd("its \(name) answers \(answer.status) with what is no JSON of whole numbers (\(error))")
        }
    }

    /// Tells the operator what a visitor is not told in full.
    private func telling<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let fault as OpenIDFault {
            switch fault {
            // It may have been set up otherwise: its description is read anew the next time.
            case .odd, .token: known.withLock { $0.metadata = nil }
            case .away, .busy, .refused: break
            }
            logger.warning("nobody is signed in by the identity provider", metadata: ["issuer": "\(client.issuer)", "error": "\(fault)"])
            throw fault
        }
    }
}
