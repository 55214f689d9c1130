public import Domain
import Logging
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

    /// Gets a new certificate for our TLS key where ours is past two thirds of its life.
    ///
    /// - Returns: whether it was.
    func renewCertificateIfDue(_ coordinator: CoordinatorClient) async throws -> Bool {
        guard let leaf = secrets.identity?.leaf, CertificateRenewal(certificate: leaf).isDue(at: clock()) else { return false }
        let chain = try await coordinator.renewCertificate(try certificateRequest(for: secrets.tlsKey))
        try await credentials.replace(secrets: try secrets.keep(certificate: chain, in: "\(directory)/keys"))
        logger.notice("certificate renewed", metadata: ["until": "\(certificateUntil ?? clock())"])
        return true
    }
}
