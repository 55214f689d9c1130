public import Envelope
public import Primitives
public import StrictJSON

/// A city of the forum as the log describes it.
public struct Member: Sendable, Equatable {
    public let city: CityID
    public let name: LocalizedText
    public let country: CountryCode
    /// Its node on the federation listener, `https://host[:port]`.
    public let url: String
    public internal(set) var signingKey: VerifyingKey
    public internal(set) var sealingKey: SealingPublicKey
    /// Lower-case hex SHA-256 of the TLS key's SubjectPublicKeyInfo.
    public internal(set) var tlsKey: String
    public internal(set) var admittedAt: Int64
    public internal(set) var isSuspended: Bool

    public init(
        city: CityID, name: LocalizedText, country: CountryCode, url: String, signingKey: VerifyingKey, sealingKey: SealingPublicKey,
        tlsKey: String, admittedAt: Int64, isSuspended: Bool
    ) {
        self.city = city
        self.name = name
        self.country = country
        self.url = url
        self.signingKey = signingKey
        self.sealingKey = sealingKey
        self.tlsKey = tlsKey
        self.admittedAt = admittedAt
        self.isSuspended = isSuspended
    }
}

/// The three public keys of a city (protocol §7).
public struct CityKeys: Sendable, Equatable, JSONWritable {
    public let signingKey: VerifyingKey
    public let sealingKey: SealingPublicKey
    public let tlsKey: String

    public init(signingKey: VerifyingKey, sealingKey: SealingPublicKey, tlsKey: String) {
        self.signingKey = signingKey
        self.sealingKey = sealingKey
        self.tlsKey = tlsKey
    }

    init(_ fields: Fields) throws(FieldError) {
        signingKey = try fields.value("signingKey", "base64 of a raw Ed25519 public key", VerifyingKey.init(base64:))
        sealingKey = try fields.value("sealingKey", "base64 of a raw X25519 public key", SealingPublicKey.init(base64:))
        tlsKey = try fields.value("tlsKey", "64 lower-case hexadecimal digits") { EnvelopeDigest(hex: $0)?.hex }
    }

    public var members: [(String, JSON)] {
        [("signingKey", .string(signingKey.base64)), ("sealingKey", .string(sealingKey.base64)), ("tlsKey", .string(tlsKey))]
    }

    public var json: JSON { .object(JSONObject(members)) }
}
