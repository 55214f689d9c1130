import Crypto
import CryptoExtras
import Envelope

/// The public key of a passkey, as an authenticator spells it (COSE_Key, RFC 9052 section 7).
enum PasskeyKey: Sendable {
    /// ECDSA on P-256 with SHA-256.
    case es256(P256.Signing.PublicKey)
    /// Ed25519.
    case edDSA(VerifyingKey)
    /// RSASSA-PKCS1-v1_5 with SHA-256: of authenticators in Windows.
    case rs256(_RSA.Signing.PublicKey)

    /// COSE algorithms, as pages name them, the best liked first.
    static let algorithms: [Int64] = [-7, -8, -257]

    init(_ value: CBORValue) throws(PasskeyFault) {
        let fields = (type: value[1]?.integer, algorithm: value[3]?.integer)
        let key: PasskeyKey?
        switch fields {
        case (2, -7): key = Self.es256(value)
        case (1, -8): key = Self.edDSA(value)
        case (3, -257): key = Self.rs256(value)
        default: throw .unreadable("a key of an algorithm that was not asked for")
        }
        guard let key else { throw .unreadable("a key that is none of its algorithm") }
        self = key
    }

    private static func es256(_ value: CBORValue) -> PasskeyKey? {
        guard value[-1]?.integer == 1, let x = value[-2]?.bytes, let y = value[-3]?.bytes, x.count == 32, y.count == 32 else { return nil }
        // Refuses what is no point of the curve.
        do { return .es256(try P256.Signing.PublicKey(x963Representation: [4] + x + y)) } catch { return nil }
    }

    private static func edDSA(_ value: CBORValue) -> PasskeyKey? {
        guard value[-1]?.integer == 6, let x = value[-2]?.bytes, x.count == 32 else { return nil }
        return VerifyingKey(raw: x).map { .edDSA($0) }
    }

    private static func rs256(_ value: CBORValue) -> PasskeyKey? {
        guard let modulus = value[-1]?.bytes, let exponent = value[-2]?.bytes, (256...512).contains(modulus.count), modulus[0] >= 0x80,
            exponent == [1, 0, 1]
        else { return nil }
        do { return .rs256(try _RSA.Signing.PublicKey(n: modulus, e: exponent)) } catch { return nil }
    }

    func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        switch self {
        case .es256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: SHA256.hash(data: message))
        case .edDSA(let key): return key.isValid(signature, for: message)
        case .rs256(let key):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
        }
    }
}
