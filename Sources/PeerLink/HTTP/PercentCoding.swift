/// Percent-encoding of paths and queries (RFC 3986 section 2.1).
enum PercentCoding {
    /// Encodes for a path, keeping `/`.
    static func encode(path: String) -> String { encode(path, keeping: isPathByte) }

    /// Encodes a name or a value of a query, separators included.
    static func encode(queryItem: String) -> String { encode(queryItem, keeping: isUnreserved) }

    /// Nil when an escape is broken or what comes out is not UTF-8.
    static func decode(_ text: some StringProtocol) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var input = text.utf8.makeIterator()
        while let byte = input.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = input.next().flatMap(nibble), let low = input.next().flatMap(nibble) else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The target of a request: an origin-form's path and the items of its query, in their order.
    ///
    /// A path has one spelling: what need not be escaped is not, and `/` never is. Two spellings would be two names of one thing, which
    /// caches and proxies in between tell apart.
    static func decode(target: String) -> (path: String?, query: [(name: String, value: String)]?) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first.flatMap { part -> String? in
            guard part.first == "/", let path = decode(part), path.utf8.elementsEqual(part.utf8) || encode(path: path).utf8.elementsEqual(part.utf8)
            else { return nil }
            return path
        }
        guard parts.count == 2 else { return (path, []) }
        var items: [(name: String, value: String)] = []
        for item in parts[1].split(separator: "&") {
            let halves = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decode(halves[0]), let value = halves.count == 2 ? decode(halves[1]) : "" else { return (path, nil) }
            items.append((name, value))
        }
        return (path, items)
    }

    /// An origin-form (RFC 9112 section 3.2.1).
    static func encode(path: String, query: [(name: String, value: String)]) -> String {
        let path = encode(path: path)
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { "\(encode(queryItem: $0.name))=\(encode(queryItem: $0.value))" }.joined(separator: "&")
    }

    private static func encode(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        guard !text.utf8.allSatisfy(isKept) else { return text }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count * 2)
        for byte in text.utf8 {
            if isKept(byte) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func isPathByte(_ byte: UInt8) -> Bool { isUnreserved(byte) || "/:@!$&'()*+,;=".utf8.contains(byte) }
}
