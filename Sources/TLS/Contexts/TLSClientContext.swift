import COpenSSL
public import NIOCore

/// One party's client side, shared by its connections; keeps sessions for resumption, each bound to all that was expected of its server.
public final class TLSClientContext: Sendable {
    let context: SSLContext
    let sessions: TLSSessionCache
    public let handshakeTimeout: TimeAmount

    public init(_ configuration: TLSClientConfiguration) throws(TLSError) {
        context = try SSLContext(.client)
        sessions = TLSSessionCache(limit: configuration.sessionCacheLimit)
        handshakeTimeout = configuration.handshakeTimeout
        if let identity = configuration.identity { try context.use(identity) }
        try ApplicationProtocol.offer(on: context)
        switch configuration.serverTrust {
        case .anchors(let anchors):
            context.trust(anchors)
            SSL_CTX_set_verify(context.pointer, SSL_VERIFY_PEER, verifyServer)
        case .anyone:
            SSL_CTX_set_verify(context.pointer, SSL_VERIFY_PEER) { _, chain in
                X509_STORE_CTX_set_error(chain, X509_V_OK)
                return 1
            }
        }
        copenssl_SSL_CTX_set_session_cache_mode(context.pointer, Int(SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL))
        SSL_CTX_sess_set_new_cb(context.pointer) { ssl, session in
            guard let ssl, let session, let connection = TLSConnection.of(ssl), case .client(let client, let server) = connection.role
            else { return 0 }
            client.sessions.store(TLSSession(owning: session), for: server)
            return 1
        }
    }
}

/// After OpenSSL has found the leaf good, asks whether it is the server that is meant, before our own certificate is shown.
private func verifyServer(_ isGood: Int32, _ chain: OpaquePointer?) -> Int32 {
    guard isGood == 1, let chain, X509_STORE_CTX_get_error_depth(chain) == 0 else { return isGood }
    guard let ssl = X509_STORE_CTX_get_ex_data(chain, SSL_get_ex_data_X509_STORE_CTX_idx()).map({ OpaquePointer($0) }),
        let connection = TLSConnection.of(ssl), case .client(_, let server) = connection.role,
        let leaf = X509_STORE_CTX_get_current_cert(chain)
    else { return 0 }
    X509_up_ref(leaf)
    do {
        connection.refusal = server.refusal(of: try X509Certificate(owning: leaf, source: "the certificate of \(server)"))
    } catch {
        connection.refusal = error
    }
    if connection.refusal == nil { return 1 }
    X509_STORE_CTX_set_error(chain, X509_V_ERR_APPLICATION_VERIFICATION)
    return 0
}
