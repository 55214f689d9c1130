import Envelope
import StrictJSON
import Testing

@testable import OpenID

@Suite struct `A signed text` {
    /// Of RFC 7515, appendix A: the same payload in all.
    private static let payload = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    /// A.2.
    private static let rs256 =
        "eyJhbGciOiJSUzI1NiJ9.\(payload).cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5ju"
        + "jGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12"
        + "jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
    private static let rsaKey: JSON = [
        "kty": "RSA", "e": "AQAB",
        "n": .string(
            "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOW"
                + "vG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9k"
                + "G4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"),
    ]
    /// A.3.
    private static let es256 =
        "eyJhbGciOiJFUzI1NiJ9.\(payload).DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
    private static let ecKey: JSON = [
        "kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    ]

    @Test(arguments: [(rs256, rsaKey, ecKey), (es256, ecKey, rsaKey)])
    func `of the standard's examples is verified by its key alone`(text: String, key: JSON, other: JSON) throws {
        let signed = try JSONWebSignature(text)
        #expect(try #require(JSONWebKey(key)).hasSigned(signed))
        #expect(try !#require(JSONWebKey(other)).hasSigned(signed))
        #expect(String(decoding: signed.payload, as: UTF8.self).hasPrefix("{\"iss\":\"joe\""))
    }

    @Test(arguments: [rs256, es256])
    func `that was changed anywhere is not verified`(text: String) throws {
        let keys = try [Self.rsaKey, Self.ecKey].map { try #require(JSONWebKey($0)) }
        for place in stride(from: 22, to: text.count, by: 7) {
            var characters = Array(text)
            characters[place] = characters[place] == "A" ? "B" : "A"
            guard let signed = try? JSONWebSignature(String(characters)) else { continue }
            #expect(!keys.contains { $0.hasSigned(signed) }, "changed at \(place)")
        }
    }

    @Test(arguments: [
        // A.1: HS256.
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.\(payload).dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        // A.5: no signature.
        "eyJhbGciOiJub25lIn0.\(payload).",
        // `alg` in other letters: None, rs256; and none at all.
        "\(Base64URL.encode(Array(#"{"alg":"None"}"#.utf8))).\(payload).", "\(Base64URL.encode(Array(#"{"alg":"rs256"}"#.utf8))).\(payload).AA",
        "\(Base64URL.encode(Array(#"{"typ":"JWT"}"#.utf8))).\(payload).AA", "\(Base64URL.encode(Array(#"{"alg":["RS256"]}"#.utf8))).\(payload).AA",
        // Twice the same name, which one reader takes for the first and another for the last.
        "\(Base64URL.encode(Array(#"{"alg":"RS256","alg":"none"}"#.utf8))).\(payload).AA",
        // What must be understood (RFC 7515 section 4.1.11, appendix E).
        "\(Base64URL.encode(Array(#"{"alg":"RS256","crit":["http://example.invalid/UNDEFINED"]}"#.utf8))).\(payload).AA",
        "\(Base64URL.encode(Array(#"{"alg":"RS256","b64":false}"#.utf8))).\(payload).AA",
        // Forms that are none.
        "", "a.b", "a.b.c.d", "eyJhbGciOiJSUzI1NiJ9.\(payload)", "eyJhbGciOiJSUzI1NiJ9=.\(payload).AA", "eyJhbGciOiJSUzI1NiJ9.\(payload).A+/A",
        "W10.\(payload).AA", String(repeating: "A", count: 20_000),
    ])
    func `is refused where it is unsigned, signed by a secret, or of another form`(text: String) {
        #expect(throws: TokenFault.self) { try JSONWebSignature(text) }
    }

    @Test func `names no key of another use, of few bits, or that is no point of the curve`() throws {
        func with(_ key: JSON, _ changes: [(String, JSON?)]) -> JSON {
            var object = key.object ?? JSONObject()
            for (name, value) in changes { object[name] = value }
            return .object(object)
        }
        #expect(JSONWebKey(with(Self.rsaKey, [("use", "sig"), ("alg", "RS256"), ("key_ops", ["verify"])])) != nil)
        for wrong: [(String, JSON?)] in [
            [("use", "enc")], [("alg", "RS512")], [("alg", "ES256")], [("key_ops", ["encrypt"])], [("e", "Aw")], [("e", nil)], [("n", "AQAB")],
            [("kty", "oct"), ("k", "AQAB")],
        ] { #expect(JSONWebKey(with(Self.rsaKey, wrong)) == nil, "\(wrong)") }
        for wrong: [(String, JSON?)] in [[("crv", "P-384")], [("y", Self.ecKey["x"])], [("x", "AQAB")], [("alg", "ES384")]] {
            #expect(JSONWebKey(with(Self.ecKey, wrong)) == nil, "\(wrong)")
        }
        #expect(JSONWebKeySet(["keys": .array(Array(repeating: Self.ecKey, count: 101))]) == nil)
        #expect(JSONWebKeySet(["keys": [Self.ecKey, "x", ["kty": "OKP"]]])?.keys.count == 1)
    }
}
