/// What went wrong in TLS, in a certificate or in a key file: a code for programs, a text for the operator.
/// The text never holds key material.
public struct TLSError: Error, Hashable, Sendable {
    /// Why, for programs. More codes may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }
    }

    public let code: Code
    /// What, where, and what to do about it.
    public let message: String
    /// The reasons OpenSSL gave, oldest first, if it gave any.
    public let reason: String?

    public init(_ code: Code, _ message: String, reason: String? = nil) {
        self.code = code
        self.message = message
        self.reason = reason
    }
}

extension TLSError: CustomStringConvertible {
    public var description: String {
        if let reason { "\(message) [\(code.rawValue): \(reason)]" } else { "\(message) [\(code.rawValue)]" }
    }
}

extension TLSError.Code {
    // Files and objects

    /// A file cannot be read, is too large, or has a mode that lets others read a key.
    public static let file = Self(rawValue: "file")
    public static let invalidCertificate = Self(rawValue: "invalid-certificate")
    public static let invalidKey = Self(rawValue: "invalid-key")
    public static let invalidRequest = Self(rawValue: "invalid-request")
    public static let invalidName = Self(rawValue: "invalid-name")
    /// The private key does not belong to the certificate.
    public static let mismatchedIdentity = Self(rawValue: "mismatched-identity")
    /// OpenSSL could not do what cannot fail on good input, for example for want of memory.
    public static let `internal` = Self(rawValue: "internal")

    // Handshake

    /// What came first on the connection is not TLS.
    public static let plaintext = Self(rawValue: "plaintext")
    public static let protocolVersion = Self(rawValue: "protocol-version")
    public static let noCommonApplicationProtocol = Self(rawValue: "no-common-application-protocol")
    /// The server has no certificate for the name the client asked for.
    public static let unknownServerName = Self(rawValue: "unknown-server-name")
    /// The peer's certificate does not lead to a trust anchor.
    public static let untrustedCertificate = Self(rawValue: "untrusted-certificate")
    /// The peer's certificate is expired or not yet valid by this machine's clock.
    public static let certificateOutsideValidity = Self(rawValue: "certificate-outside-validity")
    public static let hostMismatch = Self(rawValue: "host-mismatch")
    public static let uriMismatch = Self(rawValue: "uri-mismatch")
    public static let keyMismatch = Self(rawValue: "key-mismatch")
    /// The peer sent an alert: it refuses us. In TLS 1.3 a client may learn so only after its handshake is complete.
    public static let refusedByPeer = Self(rawValue: "refused-by-peer")
    public static let handshakeTimeout = Self(rawValue: "handshake-timeout")
    public static let closedDuringHandshake = Self(rawValue: "closed-during-handshake")
    public static let handshakeFailed = Self(rawValue: "handshake-failed")

    // Connection

    /// The connection ended without close_notify: what came last may be missing (RFC 8446, 6.1).
    public static let truncated = Self(rawValue: "truncated")
    public static let protocolViolation = Self(rawValue: "protocol-violation")
    /// More was written before the handshake ended than is kept.
    public static let bufferFull = Self(rawValue: "buffer-full")
    /// The peer sends key updates or other messages of the handshake without end.
    public static let tooManyMessages = Self(rawValue: "too-many-messages")
    public static let closed = Self(rawValue: "closed")
}
