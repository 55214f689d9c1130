public import Envelope
public import Primitives
public import StrictJSON

/// A city's application, signed by the key that it brings (protocol §7).
public struct Enrolment: Sendable {
    public let header: PayloadHeader
    /// The one-time invitation; a secret.
    public let token: String
    public let city: CityID
    public let name: LocalizedText
    public let country: CountryCode
    public let url: String
    public let signingKey: VerifyingKey
    public let sealingKey: SealingPublicKey
    /// PKCS#10 in PEM; holds the TLS key.
    public let certificateRequest: String

    public init(
        header: PayloadHeader, token: String, city: CityID, name: LocalizedText, country: CountryCode, url: String, signingKey: VerifyingKey,
        sealingKey: SealingPublicKey, certificateRequest: String
    ) {
        self.header = header
        self.token = token
        self.city = city
        self.name = name
        self.country = country
        self.url = url
        self.signingKey = signingKey
        self.sealingKey = sealingKey
        self.certificateRequest = certificateRequest
    }

    /// Verifies with the contained key: proof that the city has the signing key. The PKCS#10 request proves the TLS key.
    public init(_ envelope: UnverifiedEnvelope) throws(Problem) {
        try envelope.checkKind(.enrolment)
        let verified = try envelope.verify(withContainedKey: "signingKey")
        header = verified.header
        do throws(FieldError) {
            let fields = try Fields(verified.payload)
            token = try fields.string("token", length: 1...200)
            let profile = try fields.fields("city")
            city = try profile.value("id", "a city id") { CityID($0) }
            name = try profile.localized("name", length: 1...200)
            country = try profile.country("country")
            url = try fields.nodeAddress("url")
            signingKey = try fields.value("signingKey", "base64 of a raw Ed25519 public key", VerifyingKey.init(base64:))
            sealingKey = try fields.value("sealingKey", "base64 of a raw X25519 public key", SealingPublicKey.init(base64:))
            certificateRequest = try fields.string("certificateRequest", length: 1...8192)
        } catch {
            throw Problem(.malformedPayload, "In the enrolment, \(error).")
        }
    }

    public var json: JSON {
        let profile: JSON = ["id": .string(city.text), "name": name.json, "country": .string(country.text)]
        return header.payload([
            ("token", .string(token)), ("city", profile), ("url", .string(url)), ("signingKey", .string(signingKey.base64)),
            ("sealingKey", .string(sealingKey.base64)), ("certificateRequest", .string(certificateRequest)),
        ])
    }
}
