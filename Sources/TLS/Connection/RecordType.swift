/// The first byte of a TLS record (RFC 8446 section 5.1).
enum RecordType {
    private static let alert: UInt8 = 21
    private static let handshake: UInt8 = 22

    /// Whether a peer that speaks TLS can begin with this byte.
    static func begins(connectionWith byte: UInt8) -> Bool { byte == handshake || byte == alert }
}
