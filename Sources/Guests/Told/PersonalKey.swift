import Crypto
import Glibc
public import Primitives
public import StrictJSON

/// The key of what is personal in one booking: AES-256-GCM. What is sealed by it opens for that booking and that purpose alone.
public struct PersonalKey: Sendable {
    /// The booking, or the journey, whose persons these are.
    public let subject: UUIDv7
    private let key: SymmetricKey

    /// A new one, of chance.
    init(of subject: UUIDv7) { (self.subject, key) = (subject, SymmetricKey(data: PersonalCipher.chance(32))) }

    fileprivate init(of subject: UUIDv7, _ key: SymmetricKey) { (self.subject, self.key) = (subject, key) }

    /// - Parameter purpose: such as `guests`; what is sealed for one is no text of another.
    /// - Returns: nonce (12 bytes), ciphertext, tag (16 bytes).
    public func seal(_ json: JSON, for purpose: String) throws -> [UInt8] {
        try PersonalCipher.seal(json.compact, with: key, [purpose, subject.text])
    }

    /// - Throws: ``PersonalFault/damaged`` for what this key has not sealed for the purpose.
    public func open(_ sealed: [UInt8], for purpose: String) throws -> JSON {
        let plain = try PersonalCipher.open(sealed, with: key, [purpose, subject.text])
        do { return try JSON.parse(plain) } catch { throw PersonalFault.damaged }
    }

    fileprivate var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }
}

/// By which a city wraps the keys of what is personal. It stands in the city's database, what it wraps stands in the vault: neither alone opens
/// anything.
struct PersonalWrappingKey: Sendable {
    /// By which the vault knows what is wrapped under it.
    let name: UUIDv7
    private let key: SymmetricKey

    init(at now: UTCTime) { (name, key) = (UUIDv7(at: now), SymmetricKey(size: .bits256)) }

    /// - Parameter bytes: 32, as ``bytes`` gave them.
    init(name: UUIDv7, bytes: [UInt8]) { (self.name, key) = (name, SymmetricKey(data: bytes)) }

    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    func wrap(_ personal: PersonalKey) throws -> [UInt8] {
        try PersonalCipher.seal(personal.bytes, with: key, ["key", name.text, personal.subject.text])
    }

    func unwrap(_ wrapped: [UInt8], of subject: UUIDv7) throws -> PersonalKey {
        PersonalKey(of: subject, SymmetricKey(data: try PersonalCipher.open(wrapped, with: key, ["key", name.text, subject.text])))
    }
}

/// AES-256-GCM with the names of what is sealed as additional data: a text in another's place does not open.
private enum PersonalCipher {
    static func seal(_ plain: [UInt8], with key: SymmetricKey, _ names: [String]) throws -> [UInt8] {
        let box = try AES.GCM.seal(plain, using: key, nonce: AES.GCM.Nonce(data: chance(12)), authenticating: context(names))
        // Nonce, ciphertext and tag, which are together already where the nonce has twelve bytes.
        return box.combined.map { Array($0) } ?? Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// Bytes of chance, by one call of the kernel where the library's own generator makes one for each eight of them. It never fails
    /// (arc4random(3) of glibc 2.36).
    static func chance(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
            if let start = bytes.baseAddress { arc4random_buf(start, count) }
            filled = count
        }
    }

    static func open(_ sealed: [UInt8], with key: SymmetricKey, _ names: [String]) throws -> [UInt8] {
        guard sealed.count >= 28, let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: key, authenticating: context(names))
        else { throw PersonalFault.damaged }
        return Array(plain)
    }

    private static func context(_ names: [String]) -> [UInt8] {
        var bytes = Array("caravanserai/personal/1".utf8)
        bytes.reserveCapacity(160)
        for name in names {
            bytes.append(UInt8(ascii: "\n"))
            bytes += name.utf8
        }
        return bytes
    }
}

/// Why what is personal in a booking cannot be kept or read.
public enum PersonalFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// Its persons were erased: they get no new key.
    case erased
    /// What is stored was not sealed by the key that belongs to it.
    case damaged
    /// A site without a vault: the secretariat's.
    case noVault

    public var description: String {
        switch self {
        case .erased: "the persons of the booking were erased; make a new booking to enter them again"
        case .damaged:
            "what is stored of the booking's persons was not sealed by their key: the city's database or its vault was changed by hand; restore both from where they were last whole"
        case .noVault: "the secretariat keeps no guests; ask a city"
        }
    }
}
