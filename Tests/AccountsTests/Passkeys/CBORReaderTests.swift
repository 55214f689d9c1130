import Testing

@testable import Accounts

@Suite struct `CBOR of authenticators` {
    @Test func `is read where it is spelled in the one right way`() throws {
        let bytes: [UInt8] = [
            0xA4, 0x01, 0x02, 0x03, 0x26, 0x63, 0x66, 0x6D, 0x74, 0x64, 0x6E, 0x6F, 0x6E, 0x65, 0x20, 0x43, 1, 2, 3,
        ]
        let value = try CBORReader.whole(bytes)
        #expect(value[1]?.integer == 2 && value[3]?.integer == -7 && value["fmt"]?.text == "none" && value[-1]?.bytes == [1, 2, 3])
        #expect(value[2] == nil && value["x"] == nil)
        #expect(try CBORReader.whole([0x39, 0x01, 0x00]).integer == -257)
        #expect(try CBORReader.whole([0x19, 0x01, 0x00]) == .unsigned(256))
        #expect(try CBORReader.whole([0x1B, 0, 0, 0, 1, 0, 0, 0, 0]) == .unsigned(1 << 32))
        #expect(try CBORReader.whole([0x3B] + [UInt8](repeating: 0xFF, count: 8)).integer == nil)
        #expect(try CBORReader.whole([0x82, 0xF4, 0xF6]) == .array([.boolean(false), .null]))
    }

    @Test(
        arguments: [
            [], [0x18, 0x17], [0x19, 0x00, 0xFF], [0x1A, 0, 0, 0xFF, 0xFF], [0x1B, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],  // longer than need be
            [0x5F, 0x41, 0, 0xFF], [0x9F, 0xFF], [0xBF, 0xFF], [0x1C], [0x1F],  // of a length that is not told
            [0xC0, 0x00], [0xF9, 0, 0], [0xFA, 0, 0, 0, 0], [0xF7], [0xE0], [0xFF],  // tags, floating point, others
            [0xA2, 0x01, 0x02, 0x01, 0x03], [0x62, 0xC3, 0x28], [0x00, 0x00], [0x44, 1, 2, 3], [0x18],  // twice, not UTF-8, too much, too little
            [0x5B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
            [0xBB, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x81, 0x81, 0x81, 0x81, 0x81, 0x00],
            [0x98, 0x64] + [UInt8](repeating: 0, count: 100),
        ] as [[UInt8]])
    func `is refused otherwise, and costs nothing that it does not bring`(bytes: [UInt8]) {
        #expect(throws: PasskeyFault.self) { try CBORReader.whole(bytes) }
    }

    @Test func `of chance never does more than be refused`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
            _ = try? CBORReader.whole(bytes)
        }
    }
}
