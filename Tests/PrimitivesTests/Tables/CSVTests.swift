import Primitives
import Testing

@Suite struct `A table of comma-separated values` {
    private static func fields(_ text: String) throws -> [[String]] { try CSV(Array(text.utf8)).rows.map(\.fields) }

    @Test(
        arguments: [
            "a,b\nc,d\n", "a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d", "\u{FEFF}a,b\nc,d\n", "\"a\",\"b\"\n\"c\",\"d\"\n",
            "\u{FEFF}\"a\",b\r\n\r\nc,\"d\"",
            "a,b\n\n\nc,d\n\n",
        ])
    func `is read the same with every line end, with a byte order mark and with quoted fields`(text: String) throws {
        #expect(try Self.fields(text) == [["a", "b"], ["c", "d"]])
    }

    @Test func `keeps what quotation marks hold, and empty fields`() throws {
        #expect(try Self.fields("\"a,\n\"\"b\"\"\",,\"\"\nc") == [["a,\n\"b\"", "", ""], ["c"]])
        #expect(try CSV(Array("\"a\nb\"\nc".utf8)).rows.map(\.line) == [1, 3])
        // A comma that is followed by an accent is a comma: bytes are read, not what a reader sees.
        #expect(try Self.fields("a,\u{301}b") == [["a", "\u{301}b"]])
        #expect(try Self.fields("") == [])
    }

    @Test(
        arguments: [
            ("a,b\n\"c", 2, "never closed"), ("a\nb,\"c\"d", 2, "behind a closing quotation mark"), ("a\"b\"", 1, "does not begin with one"),
            ("a\n\nb\0", 3, "not UTF-8"),
        ])
    func `that is none is told by its line`(text: String, line: Int, why: String) throws {
        let fault = try #require(throws: CSV.Fault.self) { try CSV(Array(text.utf8)) }
        #expect(fault.line == line && fault.text.contains(why), "\(fault)")
    }

    @Test func `in another encoding than UTF-8 is refused`() throws {
        #expect(throws: CSV.Fault.self) { try CSV([0x61, 0x0A, 0xE9, 0x2C, 0x62]) }
        #expect(throws: CSV.Fault.self) { try CSV([0xFF, 0xFE, 0x61, 0x00]) }
    }
}
