import Outbound
import StrictJSON

/// What a provider says of itself (OpenID Connect Discovery 1.0, section 3).
struct ProviderMetadata: Sendable {
    static let path = "/.well-known/openid-configuration"

    /// Where the browser is sent, as it was written.
    let authorization: HTTPSAddress
    let token: HTTPSAddress
    let keys: HTTPSAddress
    /// How the client shows its secret.
    let sendsSecretInBody: Bool
    /// Whether the way back says whose it is (RFC 9207).
    let namesIssuer: Bool

    /// - Throws: ``OpenIDFault/odd(_:)``.
    init(_ json: JSON, issuer: String) throws(OpenIDFault) {
        guard json["issuer"]?.string == issuer else {
            throw .odd("its description is of another issuer than \(issuer); set up the issuer as the description spells it")
        }
        func address(_ name: String) throws(OpenIDFault) -> HTTPSAddress {
            guard let address = json[name]?.string.flatMap({ HTTPSAddress($0) }) else { throw .odd("its \(name) is no https address") }
            return address
        }
        authorization = try address("authorization_endpoint")
        token = try address("token_endpoint")
        keys = try address("jwks_uri")
        let methods = (json["token_endpoint_auth_methods_supported"]?.array ?? ["client_secret_basic"]).compactMap(\.string)
        sendsSecretInBody = !methods.contains("client_secret_basic") && methods.contains("client_secret_post")
        namesIssuer = json["authorization_response_iss_parameter_supported"]?.boolean == true
        if let algorithms = json["id_token_signing_alg_values_supported"]?.array?.compactMap(\.string),
            !algorithms.contains(where: { JSONWebSignature.Algorithm(rawValue: $0) != nil })
        {
            throw .odd("it signs by neither RS256 nor ES256")
        }
        if let kinds = json["response_types_supported"]?.array, !kinds.contains("code") { throw .odd("it has no authorisation code flow") }
    }
}
