/// A moment in UTC, to the millisecond; spelled as RFC 3339 with `Z` (protocol §3).
public struct UTCTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }
    /// - Parameter seconds: since 1970; one beyond the year 9999 becomes the last moment of that year, since whoever signed it may have made it up.
    public init(seconds: Int64) { milliseconds = min(max(seconds, -62_135_596_800), 253_402_300_799) * 1000 }

    /// Whole seconds since 1970, rounded down.
    public var seconds: Int64 { (milliseconds >= 0 ? milliseconds : milliseconds - 999) / 1000 }

    public var date: UTCDate { UTCDate(daysSince1970: Int((milliseconds >= 0 ? milliseconds : milliseconds - 86_399_999) / 86_400_000)) }

    /// Reads `YYYY-MM-DDTHH:MM:SS[.fraction]Z`; digits of the fraction beyond the third are dropped. No leap seconds, no offsets.
    public init?(_ text: String) {
        var text = text
        guard let milliseconds = text.withUTF8({ Self.milliseconds($0) }) else { return nil }
        self.milliseconds = milliseconds
    }

    private static func milliseconds(_ utf8: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard utf8.count >= 20, utf8.count <= 40, utf8[10] == UInt8(ascii: "T"), utf8[13] == UInt8(ascii: ":"),
            utf8[16] == UInt8(ascii: ":"), utf8.last == UInt8(ascii: "Z"), let date = UTCDate(UnsafeBufferPointer(rebasing: utf8[..<10])),
            let hour = Decimal.number(utf8, 11..<13), hour < 24, let minute = Decimal.number(utf8, 14..<16), minute < 60,
            let second = Decimal.number(utf8, 17..<19), second < 60
        else { return nil }
        var fraction = 0
        if utf8.count > 20 {
            let digits = 20..<(utf8.count - 1)
            guard utf8[19] == UInt8(ascii: "."), !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains(utf8[$0]) }) else { return nil }
            for place in 20..<23 { fraction = fraction * 10 + (digits.contains(place) ? Int(utf8[place] - 0x30) : 0) }
        }
        let secondsOfDay = hour * 3600 + minute * 60 + second
        return (Int64(date.daysSince1970) * 86_400 + Int64(secondsOfDay)) * 1000 + Int64(fraction)
    }

    /// With milliseconds, always.
    public var description: String {
        let day = date
        let rest = Int(milliseconds - Int64(day.daysSince1970) * 86_400_000)
        let time = rest / 1000
        return Decimal.text(of: day.width + 14) { text in
            day.write(to: &text)
            text.write("T", time / 3600, 2)
            text.write(":", time / 60 % 60, 2)
            text.write(":", time % 60, 2)
            text.write(".", rest % 1000, 3)
            text.write("Z")
        }
    }

    public func adding(seconds: Int64) -> UTCTime { UTCTime(milliseconds: milliseconds + seconds * 1000) }
    public func adding(days: Int64) -> UTCTime { adding(seconds: days * 86_400) }

    /// Milliseconds from `earlier` until this moment.
    public func since(_ earlier: UTCTime) -> Int64 { milliseconds - earlier.milliseconds }

    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}

/// Decimal digits of fixed width.
enum Decimal {
    /// - Parameter places: at most nine, of bytes that are there.
    static func number(_ utf8: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) -> Int? {
        var value = 0
        for place in places {
            guard (0x30...0x39).contains(utf8[place]) else { return nil }
            value = value * 10 + Int(utf8[place] - 0x30)
        }
        return value
    }

    /// A text that is written in one go: days and moments are spelled for each thing that is stored or sent.
    struct Text {
        fileprivate let bytes: UnsafeMutableBufferPointer<UInt8>
        fileprivate var count = 0

        mutating func write(_ digits: String) { for digit in digits.unicodeScalars { write(digit) } }

        mutating func write(_ sign: Unicode.Scalar) {
            bytes[count] = UInt8(ascii: sign)
            count += 1
        }

        /// - Parameter width: digits, of which the first may be zeros; a larger number loses its first ones.
        mutating func write(_ number: Int, _ width: Int) {
            var rest = number
            for place in (count..<count + width).reversed() {
                bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            count += width
        }

        mutating func write(_ sign: Unicode.Scalar, _ number: Int, _ width: Int) {
            write(sign)
            write(number, width)
        }
    }

    /// - Parameter count: of its bytes, all of which `body` writes.
    static func text(of count: Int, _ body: (inout Text) -> Void) -> String {
        String(unsafeUninitializedCapacity: count) { bytes in
            var text = Text(bytes: bytes)
            body(&text)
            return text.count
        }
    }
}
