import Envelope
import Foundation

/// Key files as the nodes write them: 32 bytes in base64 and a line end.
enum CitySecretsFile {
    struct Unusable: Error {}

    static func signingKey(_ path: String) throws -> SigningKey {
        let text = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .newlines)
        guard let seed = Base64.decode(text), let key = SigningKey(seed: seed) else { throw Unusable() }
        return key
    }
}
