/// The members of an object as its text has them, for who needs a few of many objects and nothing made of the rest.
///
/// For texts that keep the profile already: nothing is judged here. It knows plain writing only, without white space and without escapes in names.
public enum PlainMembers {
    /// - Parameters:
    ///   - text: of one object.
    ///   - member: is given the bytes of a name without its quotes, and those of its value as they stand; `false` ends the reading.
    /// - Returns: `false` where the object is not written plainly, or `member` has ended the reading: then it is for `JSON.parse`.
    public static func read(
        _ text: ArraySlice<UInt8>, _ member: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool
    ) -> Bool {
        text.withUnsafeBytes { bytes in
            guard bytes.count >= 2, bytes[0] == UInt8(ascii: "{") else { return false }
            guard bytes[1] != UInt8(ascii: "}") else { return bytes.count == 2 }
            var position = 1
            while true {
                guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return false }
                guard let nameEnd = endOfString(bytes, from: position), nameEnd < bytes.count, bytes[nameEnd] == UInt8(ascii: ":") else {
                    return false
                }
                let name = UnsafeRawBufferPointer(rebasing: bytes[(position + 1)..<(nameEnd - 1)])
                guard !name.contains(UInt8(ascii: "\\")), let end = endOfValue(bytes, from: nameEnd + 1), end < bytes.count else { return false }
                guard member(name, UnsafeRawBufferPointer(rebasing: bytes[(nameEnd + 1)..<end])) else { return false }
                position = end + 1
                if bytes[end] == UInt8(ascii: "}") { return position == bytes.count }
                guard bytes[end] == UInt8(ascii: ",") else { return false }
            }
        }
    }

    /// Behind the closing quote.
    private static func endOfString(_ bytes: UnsafeRawBufferPointer, from quote: Int) -> Int? {
        var position = quote + 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""): return position + 1
            case UInt8(ascii: "\\"): position += 2
            default: position += 1
            }
        }
        return nil
    }

    /// At the comma or the bracket behind a value.
    private static func endOfValue(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var (position, depth) = (start, 0)
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                guard let end = endOfString(bytes, from: position) else { return nil }
                position = end
            case UInt8(ascii: "{"), UInt8(ascii: "["): (position, depth) = (position + 1, depth + 1)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { return position > start ? position : nil }
                (position, depth) = (position + 1, depth - 1)
            case UInt8(ascii: ",") where depth == 0: return position > start ? position : nil
            case 0...0x20: return nil
            default: position += 1
            }
        }
        return nil
    }
}
