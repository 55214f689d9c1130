import Foundation
import TestKit
import Testing

@testable import Envelope

@Suite("Base64")
struct Base64Tests {
    @Test("agrees with Foundation's for every length up to 300, in both alphabets")
    func agreement() {
        var random = SeededGenerator(seed: 64)
        for count in 0...300 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let text = Data(bytes).base64EncodedString()
            #expect(Base64.encode(bytes) == text)
            #expect(Base64.decode(text) == bytes)
            #expect(Base64.decode(text.replacing("+", with: "-").replacing("/", with: "_")) == bytes)
        }
    }

    @Test(
        "refuses every second spelling of a value",
        arguments: ["QQ", "QQ=", "QR==", "QUJ=", "Q===", "====", "=", "QQ==QQ==", "+_AA", "QQ= =", " QQ==", "QQ==\n", "ö==="])
    func refused(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
