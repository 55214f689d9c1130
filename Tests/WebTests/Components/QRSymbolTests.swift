import Crypto
import Testing

@testable import Web

struct QRSymbolTests {
    /// Digests of modules, row by row, as the Python library qrcode draws them (error correction M, bytes, the mask of least penalty).
    @Test(arguments: [
        ("HELLO", 21, "32fbc389880456d584e32bdf2c31372391c92f9f853e119a75bec5e14c380a23"),
        (
            "otpauth://totp/Almaty:a%40b.kz?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Almaty", 37,
            "ea8ad00510ddb657256d3695c27dd79d77ebe9a5cc065828e3dc2f53c5271d36"
        ),
        (String(repeating: "x", count: 300), 69, "1b0ce35009886d141b2800ee67e997155ea1eb28e586cb0e5ca6fe1176fa9bd4"),
    ])
    func `a QR code is that which another program draws`(text: String, size: Int, digest: String) throws {
        let symbol = try #require(QRSymbol(Array(text.utf8)))
        #expect(symbol.size == size)
        let modules = (0..<size).flatMap { row in (0..<size).map { symbol[row, $0] ? UInt8(ascii: "1") : UInt8(ascii: "0") } }
        #expect(SHA256.hash(data: modules).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined() == digest)
    }

    @Test func `a text that is longer than a code holds has none`() {
        #expect(QRSymbol([UInt8](repeating: 65, count: 666)) != nil)
        #expect(QRSymbol([UInt8](repeating: 65, count: 667)) == nil)
    }

    @Test func `a code says what it is to who does not see it`() throws {
        let html = String(decoding: try #require(QRCode("x", label: "a <code>")).html, as: UTF8.self)
        #expect(html.hasPrefix(#"<div class="qr" role="img" aria-label="a &lt;code&gt;"><svg viewBox="0 0 29 29""#))
    }
}
