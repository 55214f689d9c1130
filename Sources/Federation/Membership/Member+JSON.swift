import Primitives
public import StrictJSON

extension Member {
    /// As the API shows it; public keys only.
    ///
    /// - Parameter isRevoked: whether its keys were revoked, which the log's other entries say.
    public func json(isRevoked: Bool) -> JSON {
        .object(
            JSONObject(
                [
                    ("id", .string(city.text)), ("name", name.json), ("country", .string(country.text)), ("url", .string(url)),
                    ("admittedIndex", .integer(admittedAt)), ("suspended", .boolean(isSuspended)), ("revoked", .boolean(isRevoked)),
                ] + CityKeys(signingKey: signingKey, sealingKey: sealingKey, tlsKey: tlsKey).members))
    }
}
