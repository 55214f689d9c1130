import Crypto
import CryptoExtras
import Envelope
import StrictJSON

/// A provider's public key (RFC 7517), as far as one of our algorithms can use it.
struct JSONWebKey: Sendable {
    private enum Key: Sendable {
        case rs256(_RSA.Signing.PublicKey)
        case es256(P256.Signing.PublicKey)
    }

    let id: String?
    private let key: Key

    var algorithm: JSONWebSignature.Algorithm {
        switch key {
        case .rs256: .rs256
        case .es256: .es256
        }
    }

    /// - Returns: `nil` for a key of another kind, for another use, or one that is too weak: a provider may have those as well.
    init?(_ json: JSON) {
        if let use = json["use"], use != "sig" { return nil }
        if let operations = json["key_ops"], operations.array?.contains("verify") != true { return nil }
        let key: Key? =
            switch json["kty"]?.string {
            case "RSA": Self.rsa(json).map { .rs256($0) }
            case "EC": Self.p256(json).map { .es256($0) }
            default: nil
            }
        guard let key else { return nil }
        id = json["kid"]?.string
        self.key = key
        if let algorithm = json["alg"], algorithm.string != self.algorithm.rawValue { return nil }
    }

    /// Of 2048 to 4096 bits, with the exponent that all have (RFC 7518 section 6.3).
    private static func rsa(_ json: JSON) -> _RSA.Signing.PublicKey? {
        guard let modulus = bytes(json["n"]), let exponent = bytes(json["e"]), (256...512).contains(modulus.count), modulus[0] >= 0x80,
            exponent == [1, 0, 1]
        else { return nil }
        return try? _RSA.Signing.PublicKey(n: modulus, e: exponent)
    }

    /// A point of P-256 (RFC 7518 section 6.2); one that is not on the curve is refused.
    private static func p256(_ json: JSON) -> P256.Signing.PublicKey? {
        guard json["crv"] == "P-256", let x = bytes(json["x"]), let y = bytes(json["y"]), x.count == 32, y.count == 32 else { return nil }
        return try? P256.Signing.PublicKey(x963Representation: [4] + x + y)
    }

    private static func bytes(_ json: JSON?) -> [UInt8]? { json?.string.flatMap { Base64URL.decode($0) } }

    /// Whether it has signed a text by the algorithm that the text names.
    func hasSigned(_ text: JSONWebSignature) -> Bool {
        switch (key, text.algorithm) {
        case (.rs256(let key), .rs256):
            return key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: text.signature), for: SHA256.hash(data: text.signed), padding: .insecurePKCS1v1_5)
        case (.es256(let key), .es256):
            guard text.signature.count == 64, let signature = try? P256.Signing.ECDSASignature(rawRepresentation: text.signature) else {
                return false
            }
            return key.isValidSignature(signature, for: SHA256.hash(data: text.signed))
        default: return false
        }
    }
}
