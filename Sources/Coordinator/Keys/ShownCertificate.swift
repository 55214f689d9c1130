import Synchronization
public import TLS

/// The certificate that the federation listener shows now: it is renewed while the process runs.
public final class ShownCertificate: Sendable {
    private let certificate: Mutex<X509Certificate>

    init(_ certificate: X509Certificate) { self.certificate = Mutex(certificate) }

    public var current: X509Certificate { certificate.withLock { $0 } }

    /// - Parameter renewed: what the listener shows from now on.
    public func take(_ renewed: X509Certificate) { certificate.withLock { $0 = renewed } }
}
