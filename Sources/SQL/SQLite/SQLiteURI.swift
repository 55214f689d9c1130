/// SQLite's form of a file's name that may carry options (sqlite.org/uri.html).
enum SQLiteURI {
    static func of(_ path: String, _ options: String) -> String {
        let escaped = path.utf8.map { byte -> String in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return "file:\(escaped.joined())?\(options)"
    }
}
