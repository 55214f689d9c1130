/// A decimal number with at most 15 digits before and after the point, exact (protocol, Spellings).
public struct DecimalNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// In units of 10⁻¹⁵.
    private let scaled: Int128
    private static let unit: Int128 = 1_000_000_000_000_000
    private static let largest = unit * unit - 1

    /// - Returns: `nil` for any spelling but the one that a number has.
    public init?(_ text: String) {
        guard Self.isCanonical(text) else { return nil }
        let parts = text.split(separator: ".")
        let isNegative = text.hasPrefix("-")
        let padded = parts.count == 2 ? parts[1] + String(repeating: "0", count: 15 - parts[1].utf8.count) : "0"
        guard let whole = Int128(parts[0]), let fraction = Int128(padded) else { return nil }
        scaled = whole * Self.unit + (isNegative ? -fraction : fraction)
    }

    /// From sums of the parts of several numbers.
    ///
    /// - Parameter fraction: in units of 10⁻¹⁵, of whatever size.
    /// - Returns: `nil` where it has more than 15 digits before the point.
    public init?(whole: Int64, fraction: Int64) { self.init(Int128(whole) * Self.unit + Int128(fraction)) }

    private init?(_ scaled: Int128) {
        guard scaled.magnitude <= Self.largest.magnitude else { return nil }
        self.scaled = scaled
    }

    /// What stands before the point, and behind it in units of 10⁻¹⁵: both with the sign of the number, so that sums of each are sums of numbers.
    public var parts: (whole: Int64, fraction: Int64) { (Int64(scaled / Self.unit), Int64(scaled % Self.unit)) }

    /// The fifteenth digit behind the point rounded, a half away from zero.
    public func divided(by count: Int) -> DecimalNumber? {
        guard count > 0 else { return nil }
        let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: Int128(count))
        let isRoundedUp = 2 * rest.magnitude >= Int128(count).magnitude
        return DecimalNumber(quotient + (isRoundedUp ? scaled.signum() : 0))
    }

    public static func < (left: Self, right: Self) -> Bool { left.scaled < right.scaled }

    /// In the one spelling it has.
    public var description: String {
        let (whole, fraction) = scaled.magnitude.quotientAndRemainder(dividingBy: Self.unit.magnitude)
        let sign = scaled < 0 ? "-" : ""
        guard fraction > 0 else { return "\(sign)\(whole)" }
        var digits = String(fraction)
        digits = String(repeating: "0", count: 15 - digits.utf8.count) + digits
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }

    static let form =
        "a decimal number as a string of at most 15 digits before and after the point, without needless zeros, such as 0, -12.5 or 7"

    /// `-`? digits, then perhaps `.` and digits: no zero that could be left out, no negative zero.
    static func isCanonical(_ text: String) -> Bool {
        var rest = text.utf8[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...15).contains($0.count) && $0.allSatisfy { (0x30...0x39).contains($0) } })
        else { return false }
        let zero = UInt8(ascii: "0")
        if parts[0].count > 1, parts[0].first == zero { return false }
        if parts.count == 2, parts[1].last == zero { return false }
        return !(isNegative && parts.allSatisfy { $0.allSatisfy { $0 == zero } })
    }
}
