import COpenSSL
import NIOCore

/// One TLS connection without its socket. Owns an `SSL`; used on one event loop only.
final class TLSConnection {
    enum Role {
        case server(TLSServerContext)
        case client(TLSClientContext, TLSExpectedServer)
    }

    enum ReadOutcome { case data, needsMore, closeNotify }

    let role: Role
    let ssl: OpaquePointer
    private var incoming = ByteBuffer()
    /// Ciphertext for the peer.
    var outgoing = ByteBuffer()
    /// Set by callbacks: why a handshake is refused, in more words than OpenSSL has.
    var refusal: TLSError?
    var serverName: ServerName?
    private var isEstablished = false
    private var messagesAllowed = TLSConnection.messagesAtOnce
    /// Bytes of the application's that have come since another message was allowed for them.
    private var uncredited = 0
    private var hasFailed = false

    init(_ role: Role) throws(TLSError) {
        OpenSSLErrorQueue.clear()
        let context =
            switch role {
            case .server(let server): server.frontDoor
            case .client(let client, _): client.context
            }
        guard let ssl = SSL_new(context.pointer) else { throw .inside("SSL_new") }
        self.role = role
        self.ssl = ssl
        guard SSL_set_ex_data(ssl, 0, Unmanaged.passUnretained(self).toOpaque()) == 1 else { throw .inside("SSL_set_ex_data") }
        let bio = try ByteBufferBIO.make(for: self)
        SSL_set_bio(ssl, bio, bio)
        switch role {
        case .server: SSL_set_accept_state(ssl)
        case .client(let client, let server): try prepare(client, server)
        }
    }

    deinit {
        // Otherwise OpenSSL marks the session as not resumable. TLS 1.3 does not ask for that.
        if isEstablished && !hasFailed { SSL_set_shutdown(ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN) }
        SSL_free(ssl)
    }

    private func prepare(_ client: TLSClientContext, _ server: TLSExpectedServer) throws(TLSError) {
        SSL_set_connect_state(ssl)
        SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
        switch server.host {
        case .name(let name):
            serverName = name
            guard SSL_set1_host(ssl, name.description) == 1, copenssl_SSL_set_tlsext_host_name(ssl, name.description) == 1 else {
                throw .inside("SSL_set1_host")
            }
        case .address(let address):
            guard X509_VERIFY_PARAM_set1_ip(SSL_get0_param(ssl), address.bytes, address.bytes.count) == 1 else {
                throw .inside("X509_VERIFY_PARAM_set1_ip")
            }
        }
        if let session = client.sessions[server], SSL_SESSION_is_resumable(session.pointer) == 1 {
            SSL_set_session(ssl, session.pointer)
        }
    }

    /// The connection that owns `ssl`.
    static func of(_ ssl: OpaquePointer) -> TLSConnection? {
        SSL_get_ex_data(ssl, 0).map { Unmanaged<TLSConnection>.fromOpaque($0).takeUnretainedValue() }
    }

    // Ciphertext

    func receive(_ bytes: ByteBuffer) {
        if incoming.readableBytes == 0 { incoming = bytes } else { incoming.writeImmutableBuffer(bytes) }
    }

    var incomingCount: Int { incoming.readableBytes }

    func takeIncoming(into destination: UnsafeMutableRawBufferPointer) -> Int {
        // Nothing more is fed to OpenSSL, which would go on by itself; `read` fails then.
        if messagesAllowed < 0 { return 0 }
        let count = min(destination.count, incoming.readableBytes)
        incoming.readWithUnsafeReadableBytes { source in
            destination.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[..<count]))
            return count
        }
        // A connection at rest keeps no buffer.
        if incoming.readableBytes == 0 { incoming = ByteBuffer() }
        return count
    }

    func takeOutgoing() -> ByteBuffer? {
        guard outgoing.readableBytes > 0 else { return nil }
        defer { outgoing = ByteBuffer() }
        return outgoing
    }

    // Steps

    /// Goes on with the handshake; true when it is complete.
    func handshake() throws(TLSError) -> Bool {
        OpenSSLErrorQueue.clear()
        let result = SSL_do_handshake(ssl)
        if result == 1 {
            isEstablished = true
            return true
        }
        if SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ { return false }
        throw failure(inHandshake: true)
    }

    /// Appends plaintext to `buffer`: what fits into its free space, up to a record.
    func read(into buffer: inout ByteBuffer) throws(TLSError) -> ReadOutcome {
        OpenSSLErrorQueue.clear()
        var result: Int32 = 0
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: 512) { free in
            var count = 0
            result = SSL_read_ex(ssl, free.baseAddress, free.count, &count)
            if result == 1 { credit(count) }
            return count
        }
        guard messagesAllowed >= 0 else {
            hasFailed = true
            throw TLSError(
                .tooManyMessages,
                "the peer changed its key, or sent tickets, more often than \(Self.messagesAtOnce) times without data; is it another program, or an attack?"
            )
        }
        if result == 1 { return .data }
        switch SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ: return .needsMore
        case SSL_ERROR_ZERO_RETURN: return .closeNotify
        default: throw failure(inHandshake: false)
        }
    }

    func write(_ plaintext: ByteBuffer) throws(TLSError) {
        guard plaintext.readableBytes > 0 else { return }
        OpenSSLErrorQueue.clear()
        let result = plaintext.withUnsafeReadableBytes { bytes in
            var count = 0
            return SSL_write_ex(ssl, bytes.baseAddress, bytes.count, &count)
        }
        // The BIO takes everything, so there is nothing to wait for.
        guard result == 1 else { throw failure(inHandshake: false) }
    }

    /// Puts a close_notify into `outgoing`.
    func shutdown() {
        OpenSSLErrorQueue.clear()
        SSL_shutdown(ssl)
    }

    // Bounds

    /// Messages of the handshake after its end (key updates, tickets) that may come at once. Each costs its receiver a derivation of keys and
    /// its sender next to nothing.
    static let messagesAtOnce = 32
    /// For each so many bytes of data one more message is allowed: AES-GCM wants a new key only after some 2^24 records (RFC 8446 section 5.5).
    private static let bytesForOneMore = 65_536

    /// Called by OpenSSL for each message of a handshake that has come, during and after it.
    func receivedHandshakeMessage() {
        if isEstablished { messagesAllowed -= 1 }
    }

    private func credit(_ bytes: Int) {
        guard messagesAllowed < Self.messagesAtOnce else { return }
        uncredited += bytes
        guard uncredited >= Self.bytesForOneMore else { return }
        messagesAllowed = min(Self.messagesAtOnce, messagesAllowed + uncredited / Self.bytesForOneMore)
        uncredited %= Self.bytesForOneMore
    }

    // Results

    /// Who the peer is, checked on resumed sessions too.
    func peer() throws(TLSError) -> TLSPeer? {
        guard SSL_get_verify_result(ssl) == Int(X509_V_OK) else { throw failure(inHandshake: true) }
        guard let pointer = SSL_get0_peer_certificate(ssl) else {
            if case .client = role { throw TLSError(.handshakeFailed, "the server showed no certificate") }
            return nil
        }
        X509_up_ref(pointer)
        let certificate = try X509Certificate(owning: pointer, source: "the peer's certificate")
        if isResumed, X509_cmp_current_time(X509_get0_notAfter(pointer)) < 0 {
            if case .client(let client, let server) = role { client.sessions.remove(server) }
            throw TLSError(
                .certificateOutsideValidity, "the certificate of \(certificate.subject) has expired since its session began; renew it")
        }
        if case .client(let client, let server) = role, let refusal = server.refusal(of: certificate) {
            client.sessions.remove(server)
            throw refusal
        }
        return TLSPeer(verified: certificate)
    }

    var isResumed: Bool { SSL_session_reused(ssl) == 1 }

    var applicationProtocol: String? {
        var start: UnsafePointer<UInt8>?
        var count: UInt32 = 0
        SSL_get0_alpn_selected(ssl, &start, &count)
        guard let start, count > 0 else { return nil }
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
    }

    private func failure(inHandshake: Bool) -> TLSError {
        hasFailed = true
        if case .client(let client, let server) = role { client.sessions.remove(server) }
        return .connection(
            OpenSSLErrorQueue.drain(), refusal: refusal, verification: SSL_get_verify_result(ssl), role: role, inHandshake: inHandshake)
    }
}
