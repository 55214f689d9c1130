extension Money {
    /// An amount as people write it, in the currency's main unit: `35.5` of a currency with two digits is 3550 of its minor units.
    ///
    /// - Parameter decimal: in the spelling of ``DecimalNumber``.
    /// - Returns: `nil` for what is no amount, has more digits behind the point than the currency, or is too much.
    public init?(decimal: String, currency: Currency) {
        guard DecimalNumber.isCanonical(decimal), decimal.utf8.first != UInt8(ascii: "-") else { return nil }
        let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        guard fraction.utf8.count <= currency.digits else { return nil }
        let padding = String(repeating: "0", count: currency.digits - fraction.utf8.count)
        guard let amount = Int64(parts[0] + fraction + padding) else { return nil }
        self.init(amount: amount, currency: currency)
    }

    /// In the currency's main unit, without needless zeros.
    public var decimal: String {
        let digits = String(amount)
        guard currency.digits > 0 else { return digits }
        let padded = String(repeating: "0", count: max(0, currency.digits + 1 - digits.utf8.count)) + digits
        var fraction = padded.suffix(currency.digits)
        while fraction.last == "0" { fraction = fraction.dropLast() }
        return padded.dropLast(currency.digits) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
