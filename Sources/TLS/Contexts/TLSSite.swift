/// What a server is under one name: its identity and whom it lets in.
public struct TLSSite: Sendable {
    public enum ClientCertificates: Sendable {
        /// Not asked for.
        case none
        /// Asked for, not required: a path decides. One that is shown and does not verify against these fails the handshake.
        case requested(TLSTrustAnchors)
    }

    public var identity: TLSIdentity
    public var clientCertificates: ClientCertificates

    public init(identity: TLSIdentity, clientCertificates: ClientCertificates = .none) {
        self.identity = identity
        self.clientCertificates = clientCertificates
    }
}
