import COpenSSL

/// The one application protocol spoken here (RFC 7301).
enum ApplicationProtocol {
    static let name = "http/1.1"
    private static let wire: StaticString = "\u{8}http/1.1"

    static func offer(on context: SSLContext) throws(TLSError) {
        // This call returns 0 for success.
        guard SSL_CTX_set_alpn_protos(context.pointer, wire.utf8Start, UInt32(wire.utf8CodeUnitCount)) == 0 else {
            throw .inside("SSL_CTX_set_alpn_protos")
        }
    }

    /// Picks `http/1.1` from what a client offers, or refuses with no_application_protocol.
    static func select(on context: SSLContext) {
        SSL_CTX_set_alpn_select_cb(
            context.pointer,
            { _, selected, selectedLength, offered, offeredLength, _ in
                var choice: UnsafeMutablePointer<UInt8>?
                let outcome = SSL_select_next_proto(
                    &choice, selectedLength, ApplicationProtocol.wire.utf8Start, UInt32(ApplicationProtocol.wire.utf8CodeUnitCount),
                    offered, offeredLength)
                guard outcome == OPENSSL_NPN_NEGOTIATED else { return SSL_TLSEXT_ERR_ALERT_FATAL }
                selected?.pointee = UnsafePointer(choice)
                return SSL_TLSEXT_ERR_OK
            }, nil)
    }
}
