import Envelope
import Primitives

/// What an authenticator signs (WebAuthn level 2, section 6.1): for which site, whether somebody was there, and a key where one was made.
struct AuthenticatorData {
    struct Credential {
        let id: [UInt8]
        let key: PasskeyKey
        /// The key as it was spelled.
        let spelledKey: [UInt8]
    }

    private static let longestCredentialID = 1023

    /// How often the key was used, as far as the authenticator counts; 0 where it does not.
    let signCount: UInt32
    /// `nil` where no key was made.
    let credential: Credential?

    /// - Parameter site: for which it must be.
    /// - Throws: where it is for another site, where nobody was there, or the device did not make sure who.
    init(_ bytes: [UInt8], at site: PasskeySite) throws(PasskeyFault) {
        guard (37...4096).contains(bytes.count) else { throw .unreadable("authenticator data of \(bytes.count) bytes") }
        guard ConstantTime.isEqual(Array(bytes[..<32]), Digest32(sha256: Array(site.id.utf8)).bytes) else { throw .anotherSite }
        let flags = bytes[32]
        let (isPresent, isVerified, mayMove, hasMoved) = (flags & 1 != 0, flags & 4 != 0, flags & 8 != 0, flags & 16 != 0)
        guard isPresent, isVerified else { throw .notVerified }
        guard mayMove || !hasMoved else { throw .unreadable("a key that was copied and cannot be") }
        signCount = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
        var rest = bytes[37...]
        credential = flags & 64 == 0 ? nil : try Self.credential(&rest)
        if flags & 128 != 0 {
            var reader = CBORReader(rest)
            guard case .map = try reader.value() else { throw .unreadable("extensions that are no map") }
            rest = reader.rest
        }
        guard rest.isEmpty else { throw .unreadable("authenticator data goes on after its end") }
    }

    private static func credential(_ rest: inout ArraySlice<UInt8>) throws(PasskeyFault) -> Credential {
        // Sixteen bytes say which model of authenticator it is; nobody was asked for that.
        guard rest.count >= 18 else { throw .unreadable("authenticator data ends too early") }
        let length = rest.dropFirst(16).prefix(2).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(18)
        guard (1...longestCredentialID).contains(length), rest.count >= length else { throw .unreadable("a passkey's id of \(length) bytes") }
        let id = Array(rest.prefix(length))
        rest = rest.dropFirst(length)
        var reader = CBORReader(rest)
        let key = try PasskeyKey(try reader.value())
        let spelled = Array(rest.prefix(rest.count - reader.rest.count))
        rest = reader.rest
        return Credential(id: id, key: key, spelledKey: spelled)
    }
}
