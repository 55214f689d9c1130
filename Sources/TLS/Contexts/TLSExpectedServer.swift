/// The server a client means to reach. All that is said here must hold, on new and on resumed sessions, or the handshake fails.
public struct TLSExpectedServer: Hashable, Sendable {
    enum Host: Hashable, Sendable {
        case name(ServerName)
        case address(IPAddress)
    }

    let host: Host
    public let port: Int
    /// The certificate must have exactly this URI among its alternative names.
    public var uriSAN: String?
    /// The certificate's key must be one of these: SHA-256 of SubjectPublicKeyInfo, lower-case hexadecimal. Nil lets any be.
    public var spkiDigests: Set<String>?

    /// - Parameter host: a DNS name, or an IP address without brackets; the certificate must hold it as an alternative name.
    /// - Throws: `invalidName` when it is neither.
    public init(host: String, port: Int, uriSAN: String? = nil, spkiDigests: Set<String>? = nil) throws(TLSError) {
        if let address = IPAddress(host) {
            self.host = .address(address)
        } else if let name = ServerName(host) {
            self.host = .name(name)
        } else {
            throw TLSError(.invalidName, "\"\(host.prefix(100))\" is neither a DNS name nor an IP address; correct the URL")
        }
        self.port = port
        self.uriSAN = uriSAN
        self.spkiDigests = spkiDigests
    }

    /// Why `certificate`, already verified up to a trust anchor, is not the server that is meant.
    func refusal(of certificate: X509Certificate) -> TLSError? {
        if let uriSAN, !certificate.uriSANs.contains(uriSAN) {
            return TLSError(
                .uriMismatch,
                "the server \(self) shows a certificate for \(certificate.uriSANs), not for \(uriSAN); another party answers at this address")
        }
        if let spkiDigests, !spkiDigests.contains(certificate.spkiDigest) {
            return TLSError(
                .keyMismatch,
                "the server \(self) shows the key \(certificate.spkiDigest), which is not one that is expected; was it rotated or revoked?")
        }
        return nil
    }
}

extension TLSExpectedServer: CustomStringConvertible {
    public var description: String {
        switch host {
        case .name(let name): "\(name):\(port)"
        case .address(let address): address.bytes.count == 4 ? "\(address):\(port)" : "[\(address)]:\(port)"
        }
    }
}
