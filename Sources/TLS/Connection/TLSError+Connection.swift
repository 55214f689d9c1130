import COpenSSL

extension TLSError {
    /// Says in our words why OpenSSL gave a connection up.
    static func connection(
        _ failure: OpenSSLErrorQueue.Failure, refusal: TLSError?, verification: Int, role: TLSConnection.Role, inHandshake: Bool
    ) -> TLSError {
        if let refusal { return TLSError(refusal.code, refusal.message, reason: failure.text) }
        if verification != Int(X509_V_OK) { return unverified(verification, role: role, reason: failure.text) }
        let peer: String
        switch role {
        case .server: peer = "the client"
        case .client(_, let server): peer = "the server \(server)"
        }
        let isVersion = [
            SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_VERSION_TOO_LOW, SSL_R_WRONG_SSL_VERSION, SSL_R_TLSV1_ALERT_PROTOCOL_VERSION,
        ].contains(where: failure.hasSSLReason)
        if isVersion {
            return TLSError(.protocolVersion, "\(peer) does not speak TLS 1.3; update its TLS library", reason: failure.text)
        }
        if failure.hasSSLReason(SSL_R_NO_APPLICATION_PROTOCOL) {
            return TLSError(
                .noCommonApplicationProtocol, "\(peer) offers no \(ApplicationProtocol.name); let it speak HTTP/1.1", reason: failure.text)
        }
        if failure.isAlertFromPeer {
            return TLSError(
                .refusedByPeer, "\(peer) refused this connection; see the reason it gave, and its log", reason: failure.text)
        }
        if inHandshake { return TLSError(.handshakeFailed, "the TLS handshake with \(peer) failed", reason: failure.text) }
        return TLSError(.protocolViolation, "\(peer) sent what is no valid TLS; the data was damaged or forged", reason: failure.text)
    }

    private static func unverified(_ result: Int, role: TLSConnection.Role, reason: String?) -> TLSError {
        let why = String(cString: X509_verify_cert_error_string(result))
        switch role {
        case .server:
            switch Int32(result) {
            case X509_V_ERR_CERT_HAS_EXPIRED, X509_V_ERR_CERT_NOT_YET_VALID:
                return TLSError(
                    .certificateOutsideValidity, "the client's certificate is not valid now: \(why); renew it, check the clocks", reason: reason)
            default:
                return TLSError(
                    .untrustedCertificate, "the client's certificate is not trusted: \(why); it needs one of the forum's CA", reason: reason)
            }
        case .client(_, let server):
            switch Int32(result) {
            case X509_V_ERR_CERT_HAS_EXPIRED, X509_V_ERR_CERT_NOT_YET_VALID:
                return TLSError(
                    .certificateOutsideValidity, "the certificate of \(server) is not valid now: \(why); renew it, check the clocks", reason: reason)
            case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH:
                return TLSError(
                    .hostMismatch, "the certificate shown by \(server) is not for that host; correct the URL or the certificate", reason: reason)
            default:
                let remedy = "it must lead to the forum's CA, or to an authority that the settings name for servers of others"
                return TLSError(.untrustedCertificate, "the certificate of \(server) is not trusted: \(why); \(remedy)", reason: reason)
            }
        }
    }
}
