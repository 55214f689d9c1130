public import Primitives
public import StrictJSON

/// An amount as people type it: in the main unit of a currency, which says how many digits it has behind the point.
public enum TypedAmount {
    /// - Parameters:
    ///   - text: as `Form.Field.amount` reads it.
    ///   - least: in minor units, 0 or 1.
    /// - Returns: minor units, ``Money/largestAmount`` at most.
    public static func read(_ text: String, at path: String, _ currency: Currency, least: Int64 = 0) throws(FieldError) -> Int64 {
        func wrong(_ name: String, _ rule: String, example: String = example(of: currency)) -> FieldError {
            FieldError(path: path, expected: .form(FieldForm(name, rule, example: example)), found: .string(text))
        }
        let digits = text.drop { $0 == "-" }
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }), let last = digits.utf8.last,
            last != UInt8(ascii: "."), digits.count(where: { $0 == "." }) < 2, digits.first != "."
        else { throw wrong("amount", "an amount in \(currency), such as \(example(of: currency))") }
        guard !text.hasPrefix("-") else { throw wrong("amountNegative", "an amount that is not below zero") }
        let fraction = digits.split(separator: ".").dropFirst().first ?? ""
        guard fraction.utf8.count <= currency.digits else {
            throw wrong("amountDigits", "an amount with no more than \(currency.digits) digits behind the point")
        }
        guard let money = Money(decimal: text, currency: currency) else {
            let most = Money(amount: Money.largestAmount, currency: currency)?.decimal ?? ""
            throw wrong("amountMost", "an amount of \(most) at most", example: most)
        }
        guard money.amount >= least else { throw wrong("amountZero", "an amount above zero") }
        return money.amount
    }

    /// With all digits that the currency has: `12500`, `12500.50`, `12500.125`.
    private static func example(of currency: Currency) -> String {
        switch currency.digits {
        case 0: "12500"
        case 1: "12500.5"
        case 2: "12500.50"
        default: "12500.125"
        }
    }
}
