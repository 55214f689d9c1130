public import StrictJSON

/// An amount in the minor units of an ISO 4217 currency: `{"amount":1500,"currency":"KZT"}`.
public struct Money: Sendable, Hashable {
    public let amount: Int64
    /// Three capital letters.
    public let currency: String

    public init?(amount: Int64, currency: String) {
        guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        self.amount = amount
        self.currency = currency
    }

    public init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        let amount = try fields.integer("amount")
        self = try fields.value("currency", "an ISO 4217 code") { Money(amount: amount, currency: $0) }
    }

    public var json: JSON { ["amount": .integer(amount), "currency": .string(currency)] }
}
