import Foundation
import Logging
import OpenID
import Outbound
import Primitives
import TLS
import TestReceiver
import TestServices
import Testing

/// A site that asks a provider of this process.
struct TestClient {
    static let redirect = "https://almaty.test/sign-in/provider/return"
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    let service: TestIdentityProvider
    let provider: OpenIDProvider
    let now = UTCTime(seconds: Int64(Date().timeIntervalSince1970))

    static func run(
        issuer: String? = nil, networks: [String] = ["127.0.0.0/8"], patience: Duration = .seconds(20), contextClass: String? = nil,
        _ body: (TestClient) async throws -> Void
    ) async throws {
        let authority = try ReceiverAuthority()
        let service = try await TestIdentityProvider(authority)
        let outbound = OutboundClient(
            as: "test", networks: OutboundNetworks(allowed: networks.compactMap { NetworkRange($0) }, setting: "identityProvider.networks"),
            patience: patience, atOnce: 8, lookup: { _ in [try #require(NetworkAddress("127.0.0.1"))] }
        ) { try TLSTrustAnchors([authority.certificate]) }
        let client = OpenIDClient(
            issuer: try #require(HTTPSAddress(issuer ?? service.issuer)), id: TestIdentityProvider.clientID, secret: TestIdentityProvider.secret,
            redirect: redirect, contextClass: contextClass)
        do { try await body(TestClient(service: service, provider: OpenIDProvider(client, over: outbound, logger: quiet))) } catch {
            await service.close()
            throw error
        }
        await service.close()
    }

    /// There and back, as a browser goes.
    func signIn(_ subject: String = "dana", at time: UTCTime? = nil) async throws -> IDToken {
        let request = OpenIDRequest()
        let sent = try service.signIn(subject, at: try await provider.authorization(request, at: time ?? now))
        return try await provider.identity(Self.answer(sent), to: request, at: time ?? now)
    }

    static func answer(_ sent: TestIdentityProvider.Sent) -> OpenIDProvider.Answer {
        let pairs = sent.back.split(separator: "?")[1].split(separator: "&").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        let code = pairs.first { $0[0] == "code" }?[1]
        return OpenIDProvider.Answer(code: code, error: nil, errorText: nil, issuer: nil)
    }
}
