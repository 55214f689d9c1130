/// A decimal number in the one spelling it has.
enum DecimalNumber {
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
