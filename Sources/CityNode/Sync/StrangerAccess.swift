import Envelope
import Federation
import Primitives
import TLS

/// The way to the coordinator without our certificate, for what needs none: roots, enrolment, and a certificate in the place of one that nobody
/// believes any more. Each call has a connection of its own.
struct StrangerAccess: Sendable {
    private let address: PeerAddress
    private let connect: @Sendable (TLSServerTrust) throws -> any PeerConnector

    init(_ profile: CityProfile, connect: @escaping @Sendable (TLSServerTrust) throws -> any PeerConnector) {
        address = PeerAddress(url: profile.coordinator, forum: profile.forum, participant: .secretariat)
        self.connect = connect
    }

    /// Asks a coordinator whose certificate leads to a CA of this root.
    func ask<Answer>(trusting root: TrustRoot, _ body: (CoordinatorClient) async throws -> Answer) async throws -> Answer {
        try await ask(.anchors(try AuthorityCertificates(root.caCertificates, source: "the root").anchors), body)
    }

    /// A root from whoever answers: it proves itself by its signatures, so that a city finds the newest although its CAs are gone (protocol §7).
    func root(version: Int64) async throws -> UnverifiedEnvelope? {
        try await ask(.anyone) { try await $0.root(version: version) }
    }

    /// The newest root that signed steps lead to, from whoever answers.
    func newestRoot(after root: TrustedRoot) async throws -> TrustedRoot {
        var newest = root
        for _ in 0..<Self.mostSteps {
            guard let envelope = try await self.root(version: newest.root.version + 1) else { break }
            newest = try newest.next(envelope)
        }
        return newest
    }

    private static let mostSteps = 100

    private func ask<Answer>(_ trust: TLSServerTrust, _ body: (CoordinatorClient) async throws -> Answer) async throws -> Answer {
        let connector = try connect(trust)
        do {
            let answer = try await body(CoordinatorClient(connector.channel(to: address)))
            await connector.close()
            return answer
        } catch {
            await connector.close()
            throw error
        }
    }
}
