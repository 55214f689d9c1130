import Crypto
import Envelope

/// One way to the provider and back: what binds the answer to the browser that asked.
///
/// Nonce and verifier are made of the browser's secret, which it keeps in a cookie, and the request's name: the server keeps hashes alone, and an
/// answer that another browser brings fits nothing.
public struct OpenIDRequest: Sendable {
    /// For so long it is good.
    public static let lifeSeconds: Int64 = 600

    /// 256 bits of chance that stand in the address (`state`).
    public let state: String
    /// 256 bits of chance that only the browser has.
    public let secret: String

    /// - Parameter secret: that the browser has from a request before, so that two windows do not disturb each other.
    public init(secret: String? = nil) {
        state = SecretText.make("state")
        self.secret = secret ?? SecretText.make("provider")
    }

    /// One that comes back.
    public init(state: String, secret: String) {
        self.state = state
        self.secret = secret
    }

    /// Stands in the token (OpenID Connect Core 1.0, section 3.1.2.1).
    var nonce: String { derived("nonce") }
    /// Shown when the code is handed in (RFC 7636).
    var verifier: String { derived("verifier") }
    var challenge: String { Base64URL.encode(Array(SHA256.hash(data: Array(verifier.utf8)))) }

    private func derived(_ purpose: String) -> String {
        let key = SymmetricKey(data: Array(secret.utf8))
        return Base64URL.encode(Array(HMAC<SHA256>.authenticationCode(for: Array("caravanserai/openid/1 \(purpose) \(state)".utf8), using: key)))
    }
}
