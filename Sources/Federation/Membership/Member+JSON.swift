import Primitives
public import StrictJSON

extension Member {
    /// As the API shows it; public keys only.
    public var json: JSON {
        .object(
            JSONObject(
                [
                    ("id", .string(city.text)), ("name", name.json), ("country", .string(country.text)), ("url", .string(url)),
                    ("admittedIndex", .integer(admittedAt)), ("suspended", .boolean(isSuspended)),
                ] + CityKeys(signingKey: signingKey, sealingKey: sealingKey, tlsKey: tlsKey).members))
    }
}
