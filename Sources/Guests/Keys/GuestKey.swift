import Crypto
import Primitives

/// The key of one part of what is kept of a guest: AES-256-GCM. What is sealed opens for that guest and that part alone.
struct GuestKey: Sendable {
    private let key: SymmetricKey

    /// A new one, of chance.
    init() { key = SymmetricKey(size: .bits256) }

    fileprivate init(_ key: SymmetricKey) { self.key = key }

    /// - Returns: nonce (12 bytes), ciphertext, tag (16 bytes).
    func seal(_ plain: [UInt8], _ part: GuestPart, of guest: GuestID) throws -> [UInt8] {
        try GuestCipher.seal(plain, with: key, for: "guest", [guest.text, part.rawValue])
    }

    /// - Throws: ``GuestFault/damaged`` for what this key has not sealed for the guest and part.
    func open(_ sealed: [UInt8], _ part: GuestPart, of guest: GuestID) throws -> [UInt8] {
        try GuestCipher.open(sealed, with: key, for: "guest", [guest.text, part.rawValue])
    }

    fileprivate var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }
}

/// The key of a city under which keys of its guests are wrapped. It stands in the city's database; what it wraps stands in the vault, which no
/// backup holds: neither alone opens anything.
struct TenantKey: Sendable {
    /// By which the vault knows what is wrapped under it.
    let name: UUIDv7
    private let key: SymmetricKey

    init(at now: UTCTime) {
        name = UUIDv7(at: now)
        key = SymmetricKey(size: .bits256)
    }

    /// - Parameter bytes: 32, as ``bytes`` gave them.
    init(name: UUIDv7, bytes: [UInt8]) {
        self.name = name
        key = SymmetricKey(data: bytes)
    }

    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    func wrap(_ guestKey: GuestKey, _ part: GuestPart, of guest: GuestID) throws -> [UInt8] {
        try GuestCipher.seal(guestKey.bytes, with: key, for: "guest-key", [name.text, guest.text, part.rawValue])
    }

    func unwrap(_ wrapped: [UInt8], _ part: GuestPart, of guest: GuestID) throws -> GuestKey {
        GuestKey(SymmetricKey(data: try GuestCipher.open(wrapped, with: key, for: "guest-key", [name.text, guest.text, part.rawValue])))
    }

    func wrap(_ lookup: DocumentLookup) throws -> [UInt8] {
        try GuestCipher.seal(lookup.bytes, with: key, for: "guest-lookup", [name.text])
    }

    func unwrapLookup(_ wrapped: [UInt8]) throws -> DocumentLookup {
        DocumentLookup(bytes: try GuestCipher.open(wrapped, with: key, for: "guest-lookup", [name.text]))
    }
}

/// Finds a document among thousands that are sealed: by HMAC-SHA-256 of its issuer and number. The key stands in the vault: who has a backup
/// cannot try numbers, of which there are few, until one fits.
struct DocumentLookup: Sendable {
    private let key: SymmetricKey

    init() { key = SymmetricKey(size: .bits256) }
    init(bytes: [UInt8]) { key = SymmetricKey(data: bytes) }

    fileprivate var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    func hash(of number: String, issuer: MRZState) -> [UInt8] {
        let text = "caravanserai/guest-document/1\u{0}\(issuer.code)\u{0}\(Self.normalised(number))"
        return Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }

    /// Capitals and digits; whether somebody types spaces, hyphens or fillers makes no difference.
    static func normalised(_ number: String) -> String {
        String(String.UnicodeScalarView(number.uppercased().unicodeScalars.filter { !" -<./\u{A0}".unicodeScalars.contains($0) }))
    }
}

/// AES-256-GCM with the purpose and the names of what is sealed as additional data: a text in another's place does not open.
enum GuestCipher {
    static func seal(_ plain: [UInt8], with key: SymmetricKey, for purpose: String, _ names: [String]) throws -> [UInt8] {
        let box = try AES.GCM.seal(plain, using: key, authenticating: context(purpose, names))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    static func open(_ sealed: [UInt8], with key: SymmetricKey, for purpose: String, _ names: [String]) throws -> [UInt8] {
        guard sealed.count >= 28, let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: key, authenticating: context(purpose, names))
        else { throw GuestFault.damaged }
        return Array(plain)
    }

    private static func context(_ purpose: String, _ names: [String]) -> [UInt8] {
        Array("caravanserai/\(purpose)/1\n\(names.joined(separator: "\n"))".utf8)
    }
}
