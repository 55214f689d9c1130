import Envelope
import StrictJSON

/// What the browser says of the page that asked (WebAuthn level 2, section 5.8.1); the authenticator signs its digest.
struct PasskeyClientData {
    enum Purpose: String { case create = "webauthn.create", get = "webauthn.get" }

    let challenge: [UInt8]
    let digest: [UInt8]

    /// - Throws: where it was another ceremony, or another site's page.
    init(_ bytes: [UInt8], for purpose: Purpose, at site: PasskeySite) throws(PasskeyFault) {
        let json: JSON
        do throws(JSONError) { json = try JSON.parse(bytes, deepest: 4, mostValues: 50) } catch { throw .unreadable("client data is not JSON") }
        guard json["type"]?.string == purpose.rawValue else { throw .unreadable("client data of another ceremony") }
        guard json["origin"]?.string == site.origin, json["crossOrigin"].map({ $0 == .boolean(false) }) ?? true, json["topOrigin"] == nil else {
            throw .anotherSite
        }
        guard let challenge = json["challenge"]?.string.flatMap({ Base64URL.decode($0) }) else { throw .oldChallenge }
        self.challenge = challenge
        digest = Digest32(sha256: bytes).bytes
    }
}
