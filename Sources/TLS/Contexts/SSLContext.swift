import COpenSSL

/// Owns an `SSL_CTX`, set up once and then shared by threads.
final class SSLContext: @unchecked Sendable {
    enum Role { case server, client }

    let pointer: OpaquePointer

    /// TLS 1.3 only, no renegotiation, buffers given back while a connection is idle.
    init(_ role: Role) throws(TLSError) {
        OpenSSLErrorQueue.clear()
        guard let pointer = SSL_CTX_new(role == .server ? TLS_server_method() : TLS_client_method()) else { throw .inside("SSL_CTX_new") }
        self.pointer = pointer
        guard copenssl_SSL_CTX_set_proto_version(pointer, TLS1_3_VERSION) == 1,
            SSL_CTX_set_ciphersuites(pointer, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256") == 1,
            copenssl_SSL_CTX_set1_groups_list(pointer, "X25519:P-256:P-384") == 1
        else { throw .inside("SSL_CTX_set_ciphersuites") }
        copenssl_SSL_CTX_set_no_renegotiation(pointer)
        // Without NO_AUTO_CHAIN the root would be looked up in the store for clients and sent along.
        copenssl_SSL_CTX_set_mode(pointer, Int(SSL_MODE_RELEASE_BUFFERS | SSL_MODE_NO_AUTO_CHAIN | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER))
        copenssl_SSL_CTX_set_max_cert_list(pointer, 32_768)
        SSL_CTX_set_verify_depth(pointer, 4)
        SSL_CTX_set_msg_callback(pointer) { isWritten, _, type, _, _, ssl, _ in
            guard isWritten == 0, type == SSL3_RT_HANDSHAKE, let ssl else { return }
            TLSConnection.of(ssl)?.receivedHandshakeMessage()
        }
    }

    deinit { SSL_CTX_free(pointer) }

    func use(_ identity: TLSIdentity) throws(TLSError) {
        OpenSSLErrorQueue.clear()
        guard SSL_CTX_use_certificate(pointer, identity.leaf.pointer) == 1,
            SSL_CTX_use_PrivateKey(pointer, identity.privateKey.pointer) == 1
        else {
            throw TLSError(
                .invalidCertificate, "the certificate of \(identity.leaf.subject) cannot be used for TLS 1.3; make one with an ECDSA P-256 key",
                reason: OpenSSLErrorQueue.drain().text)
        }
        for certificate in identity.certificateChain.dropFirst() {
            guard copenssl_SSL_CTX_add1_chain_cert(pointer, certificate.pointer) == 1 else { throw .inside("SSL_CTX_add1_chain_cert") }
        }
    }

    func trust(_ anchors: TLSTrustAnchors) {
        SSL_CTX_set1_cert_store(pointer, anchors.store)
    }
}
