/// The site for which a passkey is made: browsers offer it nowhere else.
public struct PasskeySite: Sendable, Equatable {
    /// The host, without a port (the relying party's id of WebAuthn).
    public let id: String
    /// Scheme, host and port, as browsers spell an origin.
    public let origin: String

    public init(id: String, origin: String) {
        self.id = id
        self.origin = origin
    }
}
