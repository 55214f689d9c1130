import Envelope
import Primitives
import StrictJSON

/// A signed text in the compact form of JOSE (RFC 7515 section 3.1), not yet verified.
struct JSONWebSignature: Sendable {
    /// Those that are taken (RFC 7518 section 3.1). What says `none`, or names a secret as a key (HS256), is none of them.
    enum Algorithm: String, Sendable { case rs256 = "RS256", es256 = "ES256" }

    /// Bytes of a token.
    static let longest = 16 << 10

    let algorithm: Algorithm
    /// Which of the signer's keys it says has signed it.
    let keyID: String?
    /// What was signed.
    let payload: [UInt8]
    let signature: [UInt8]
    /// The bytes that the signature is over.
    let signed: [UInt8]

    init(_ compact: String) throws(TokenFault) {
        guard compact.utf8.count <= Self.longest else { throw .malformed("more than \(Self.longest) bytes") }
        let parts = compact.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .malformed("\(parts.count) parts instead of 3") }
        guard let header = Base64URL.decode(String(parts[0])), let payload = Base64URL.decode(String(parts[1])),
            let signature = Base64URL.decode(String(parts[2]))
        else { throw .malformed("a part that is no base64url") }
        let json: JSON
        do throws(JSONError) { json = try JSON.parse(header, deepest: 4, mostValues: 50) } catch { throw .malformed("a header that is no JSON") }
        guard let name = json["alg"]?.string else { throw .malformed("a header without an algorithm") }
        guard let algorithm = Algorithm(rawValue: name) else { throw .algorithm("\"\(VisibleText.escaped(name, limit: 20))\"") }
        // What must be understood and is not (section 4.1.11); an unencoded payload is one of those (RFC 7797).
        guard json["crit"] == nil, json["b64"] == nil else { throw .malformed("a header that asks for more than is known here") }
        self.algorithm = algorithm
        keyID = json["kid"]?.string
        self.payload = payload
        self.signature = signature
        signed = Array("\(parts[0]).\(parts[1])".utf8)
    }
}
