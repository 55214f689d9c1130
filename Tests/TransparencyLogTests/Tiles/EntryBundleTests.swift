import Testing
import TransparencyLog

@Suite("An entry bundle")
struct EntryBundleTests {
    static let entries: [[UInt8]] = [[1], [], Array("two".utf8), [UInt8](repeating: 7, count: 65_535)]

    @Test("puts each entry behind its length in two big-endian bytes")
    func encoding() throws {
        #expect(try EntryBundle([[1], [2, 3]]).bytes == [0, 1, 1, 0, 2, 2, 3])
        #expect(try EntryBundle([[UInt8](repeating: 0, count: 258)]).bytes.prefix(2) == [1, 2])
    }

    @Test("gives back its entries, with the hashes of the leaves")
    func decoding() throws {
        let written = try EntryBundle(Self.entries)
        let read = try EntryBundle(decoding: written.bytes, count: Self.entries.count)
        #expect(read == written)
        #expect(read.map(Array.init) == Self.entries)
        #expect(read.map { MerkleHash.leaf($0) } == Self.entries.map { .leaf($0) })
    }

    @Test("is refused when cut anywhere, or with a byte too many")
    func truncation() throws {
        let bytes = try EntryBundle(Self.entries.prefix(3)).bytes
        for count in 0..<bytes.count {
            #expect(throws: EntryBundleError.self) { try EntryBundle(decoding: Array(bytes[..<count]), count: 3) }
        }
        #expect(throws: EntryBundleError.trailingBytes(1)) { try EntryBundle(decoding: bytes + [0], count: 3) }
        #expect(throws: EntryBundleError.trailingBytes(5)) { try EntryBundle(decoding: bytes, count: 2) }
        #expect(throws: EntryBundleError.truncated(entry: 3)) { try EntryBundle(decoding: bytes, count: 4) }
    }

    @Test("has at most 256 entries of at most 65,535 bytes")
    func bounds() throws {
        #expect(throws: EntryBundleError.entryTooLong(byteCount: 65_536)) { try EntryBundle([[UInt8](repeating: 0, count: 65_536)]) }
        #expect(try EntryBundle([[UInt8]](repeating: [], count: 256)).count == 256)
        #expect(throws: EntryBundleError.tooManyEntries) { try EntryBundle([[UInt8]](repeating: [], count: 257)) }
        #expect(throws: EntryBundleError.tooManyEntries) { try EntryBundle(decoding: [], count: 257) }
        #expect(throws: EntryBundleError.tooManyEntries) { try EntryBundle(decoding: [], count: -1) }
    }
}
