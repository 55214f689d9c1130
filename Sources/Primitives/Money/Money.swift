public import StrictJSON

/// What is asked or paid: an amount in the minor units of a currency, `{"amount":1500,"currency":"KZT"}` being fifteen tenge.
public struct Money: Sendable, Hashable {
    /// The most that anything may cost, in minor units.
    public static let largestAmount: Int64 = 1_000_000_000_000

    /// Never below zero.
    public let amount: Int64
    public let currency: Currency

    public init?(amount: Int64, currency: Currency) {
        guard (0...Self.largestAmount).contains(amount) else { return nil }
        self.amount = amount
        self.currency = currency
    }

    public init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        amount = try fields.integer("amount", in: 0...Self.largestAmount)
        currency = try fields.value("currency", .form(.currency)) { Currency($0) }
    }

    public var json: JSON { ["amount": .integer(amount), "currency": .string(currency.code)] }
}
