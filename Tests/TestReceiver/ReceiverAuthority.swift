import Foundation
public import TLS

/// Who signs the certificates of a test's receivers.
public struct ReceiverAuthority: Sendable {
    private let authority: CertificateAuthority

    public init() throws {
        let now = Int64(Date().timeIntervalSince1970)
        authority = try CertificateAuthority.create(name: "receivers", notBefore: now - 3_600, validity: 86_400)
    }

    public var certificate: X509Certificate { authority.certificate }

    /// For a receiver at this machine's own address, too.
    public func identity(_ name: String = "receiver.test") throws -> TLSIdentity {
        let key = try TLSPrivateKey.generate()
        let certificate = try authority.issue(
            request: try CertificateRequest(key: key, uriSAN: nil, dnsSANs: []), uriSAN: "urn:receiver", dnsSANs: [name], ipSANs: ["127.0.0.1"],
            validity: 7_200, now: Int64(Date().timeIntervalSince1970))
        return try TLSIdentity(certificateChain: [certificate], privateKey: key)
    }
}
