import Envelope
import Federation
import Logging
public import Primitives
import TLS

/// When a certificate is to be renewed: at two thirds of its life, so that a coordinator may be away for weeks.
struct CertificateRenewal {
    /// Seconds between two looks; a renewal that fails is tried again with the sync service's back-off.
    private static let longestWait: Int64 = 6 * 3600

    let certificate: X509Certificate

    private var dueAt: Int64 { certificate.notBefore + (certificate.notAfter - certificate.notBefore) * 2 / 3 }

    func isDue(at now: UTCTime) -> Bool { now.seconds >= dueAt }

    /// Seconds until the next look.
    func wait(from now: UTCTime) -> Double { Double(min(Self.longestWait, max(60, dueAt - now.seconds))) }
}

extension City {
    /// When our certificate ends; it is renewed long before.
    public var certificateUntil: UTCTime? { secrets.identity.map { UTCTime(milliseconds: $0.leaf.notAfter * 1000) } }

    /// Until our certificate is to be looked at again.
    var secondsUntilRenewal: Double { secrets.identity.map { CertificateRenewal(certificate: $0.leaf).wait(from: clock()) } ?? 3600 }

    /// Whether those who trust the present root believe our certificate now: not where its CA was dropped, or it has ended.
    var isCertificateBelieved: Bool {
        guard let identity = secrets.identity else { return false }
        return (try? authorities().check(identity, at: clock().seconds)) != nil
    }

    private func authorities() throws(TLSError) -> AuthorityCertificates {
        try forum.authorities.of(root)
    }

    /// Gets a new certificate for our TLS key where ours is past two thirds of its life, or nobody believes it any more.
    ///
    /// - Returns: whether it was.
    func renewCertificateIfDue(_ coordinator: CoordinatorClient) async throws -> Bool {
        guard let leaf = secrets.identity?.leaf else { return false }
        let isBelieved = isCertificateBelieved
        guard !isBelieved || CertificateRenewal(certificate: leaf).isDue(at: clock()) else { return false }
        let chain = try await newCertificate(for: secrets.tlsKey, from: coordinator)
        try await use(secrets.keep(certificate: chain, in: "\(directory)/keys"))
        logger.notice("certificate renewed", metadata: ["until": "\(certificateUntil ?? clock())"])
        if !isBelieved { link.contactRestored() }
        return true
    }

    /// A certificate for a key that the log gives us. Where ours is not believed any more, the coordinator is asked without it: the request is signed
    /// by the key, which proves that we hold what the log names (protocol §7).
    ///
    /// - Throws: `Refusal` `not-owner` where the log does not give us this key; `unavailable` for a certificate that our root does not explain yet.
    func newCertificate(for key: TLSPrivateKey, from coordinator: CoordinatorClient) async throws -> String {
        let request = try certificateRequest(for: key)
        let chain: String
        if isCertificateBelieved {
            chain = try await coordinator.renewCertificate(request)
        } else {
            chain = try await strangers.ask(trusting: root) { try await $0.renewCertificate(request) }
        }
        do throws(TLSError) {
            let certificates = try X509Certificate.chain(pem: chain, source: "the certificate from the coordinator")
            try authorities().check(TLSIdentity(certificateChain: certificates, privateKey: key), at: clock().seconds)
        } catch {
            throw Problem(
                .unavailable,
                "The coordinator's new certificate for \(id) is not taken: \(error.message). A newer root may explain it, and is looked for.")
        }
        return chain
    }
}
