import Crypto
import CryptoExtras
import Foundation

/// A device with one passkey, together with the browser before it: it says what both would send (WebAuthn level 2), and lies where a test has it lie.
public struct SoftwareAuthenticator: Sendable {
    public enum Kind: Sendable, CaseIterable { case es256, edDSA, rs256 }

    /// Bits of the authenticator's flags (section 6.1).
    public static let (present, verified): (UInt8, UInt8) = (1, 4)

    private enum Key: Sendable {
        case es256(P256.Signing.PrivateKey)
        case edDSA(Curve25519.Signing.PrivateKey)
        case rs256(_RSA.Signing.PrivateKey)
    }

    private let key: Key
    public let credential: [UInt8]
    /// Scheme, host and port of the page.
    public var origin: String
    /// The host for which the key is.
    public var site: String
    public var flags = Self.present | Self.verified
    public var signCount: UInt32 = 0
    /// How the attestation names itself; `packed` is signed by the key itself.
    public var format = "none"
    /// In place of what the browser would write.
    public var crossOrigin = false

    public init(_ kind: Kind = .es256, origin: String, site: String) throws {
        key =
            switch kind {
            case .es256: .es256(P256.Signing.PrivateKey())
            case .edDSA: .edDSA(Curve25519.Signing.PrivateKey())
            case .rs256: .rs256(try _RSA.Signing.PrivateKey(keySize: .bits2048))
            }
        credential = (0..<32).map { _ in UInt8.random(in: 0...255) }
        self.origin = origin
        self.site = site
    }

    /// What `navigator.credentials.create` gives: client data and attestation in base64url.
    ///
    /// - Parameter challenge: in base64url, as the page has it.
    public func create(challenge: String) throws -> (clientData: String, attestation: String) {
        let clientData = clientData("webauthn.create", challenge)
        let length = [UInt8(credential.count >> 8), UInt8(credential.count & 255)]
        let spelledKey = try spelledKey
        let data = authenticatorData(flags | 64) + [UInt8](repeating: 0, count: 16) + length + credential + spelledKey
        let statement =
            format == "packed"
            ? CBOR.map([
                (CBOR.text("alg"), CBOR.number(algorithm)), (CBOR.text("sig"), CBOR.bytes(try sign(data + Self.sha256(Array(clientData.utf8))))),
            ]) : CBOR.map([])
        let object = CBOR.map([
            (CBOR.text("fmt"), CBOR.text(format)), (CBOR.text("attStmt"), statement), (CBOR.text("authData"), CBOR.bytes(data)),
        ])
        return (Self.base64URL(Array(clientData.utf8)), Self.base64URL(object))
    }

    /// What `navigator.credentials.get` gives, by the names of the form that the sign-in page has.
    public func get(challenge: String, userHandle: String) throws -> [(String, String)] {
        let clientData = clientData("webauthn.get", challenge)
        let data = authenticatorData(flags)
        let signature = try sign(data + Self.sha256(Array(clientData.utf8)))
        return [
            ("credential", Self.base64URL(credential)), ("client-data", Self.base64URL(Array(clientData.utf8))),
            ("authenticator-data", Self.base64URL(data)), ("signature", Self.base64URL(signature)),
            ("user-handle", Self.base64URL(Array(userHandle.utf8))),
        ]
    }

    private func clientData(_ type: String, _ challenge: String) -> String {
        #"{"type":"\#(type)","challenge":"\#(challenge)","origin":"\#(origin)","crossOrigin":\#(crossOrigin)}"#
    }

    private func authenticatorData(_ flags: UInt8) -> [UInt8] {
        Self.sha256(Array(site.utf8)) + [flags] + (0..<4).map { UInt8(truncatingIfNeeded: signCount >> (24 - 8 * $0)) }
    }

    private var algorithm: Int64 {
        switch key {
        case .es256: -7
        case .edDSA: -8
        case .rs256: -257
        }
    }

    /// COSE_Key (RFC 9052 section 7).
    private var spelledKey: [UInt8] {
        get throws {
            let number = CBOR.number
            switch key {
            case .es256(let key):
                let point = Array(key.publicKey.x963Representation)
                return CBOR.map([
                    (number(1), number(2)), (number(3), number(-7)), (number(-1), number(1)), (number(-2), CBOR.bytes(Array(point[1..<33]))),
                    (number(-3), CBOR.bytes(Array(point[33...]))),
                ])
            case .edDSA(let key):
                return CBOR.map([
                    (number(1), number(1)), (number(3), number(-8)), (number(-1), number(6)),
                    (number(-2), CBOR.bytes(Array(key.publicKey.rawRepresentation))),
                ])
            case .rs256(let key):
                let parts = try key.publicKey.getKeyPrimitives()
                return CBOR.map([
                    (number(1), number(3)), (number(3), number(-257)), (number(-1), CBOR.bytes(Array(parts.modulus))),
                    (number(-2), CBOR.bytes(Array(parts.publicExponent))),
                ])
            }
        }
    }

    private func sign(_ message: [UInt8]) throws -> [UInt8] {
        switch key {
        case .es256(let key): Array(try key.signature(for: SHA256.hash(data: message)).derRepresentation)
        case .edDSA(let key): Array(try key.signature(for: message))
        case .rs256(let key): Array(try key.signature(for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5).rawRepresentation)
        }
    }

    private static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    public static func base64URL(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }
}

/// Writes what CBOR a passkey needs (RFC 8949).
private enum CBOR {
    static func number(_ value: Int64) -> [UInt8] { value >= 0 ? head(0, UInt64(value)) : head(1, UInt64(-1 - value)) }
    static func bytes(_ bytes: [UInt8]) -> [UInt8] { head(2, UInt64(bytes.count)) + bytes }
    static func text(_ text: String) -> [UInt8] { head(3, UInt64(text.utf8.count)) + Array(text.utf8) }
    static func map(_ entries: [([UInt8], [UInt8])]) -> [UInt8] { head(5, UInt64(entries.count)) + entries.flatMap { $0.0 + $0.1 } }

    private static func head(_ major: UInt8, _ value: UInt64) -> [UInt8] {
        let first = major << 5
        if value < 24 { return [first | UInt8(value)] }
        if value < 256 { return [first | 24, UInt8(value)] }
        return [first | 25, UInt8(value >> 8), UInt8(value & 255)]
    }
}
