public import Primitives

/// In which amounts of several currencies are compared: what a hotel charges in is not changed by it.
public struct PriceScale: Sendable {
    private let amount: @Sendable (Money) -> Int64?

    /// By the reference rates, in the wanted currency, or where nobody wants one in that of the rates.
    ///
    /// - Returns: `nil` where there is neither: then amounts of two currencies cannot be compared.
    public init?(_ wanted: Currency?, _ rates: ReferenceRates?) {
        guard let currency = wanted ?? rates?.base else { return nil }
        let factors = rates?.factors(to: currency) ?? [:]
        self.init { money in
            if money.currency == currency { return money.amount }
            guard let factor = factors[money.currency] else { return nil }
            let amount = (Double(money.amount) * factor).rounded()
            return amount <= Double(Money.largestAmount) ? Int64(amount) : nil
        }
    }

    init(_ amount: @escaping @Sendable (Money) -> Int64?) { self.amount = amount }

    /// What compares with other amounts; `nil` where there is no rate.
    func amount(_ minorUnits: Int64, _ currency: Currency) -> Int64? { Money(amount: minorUnits, currency: currency).flatMap(amount) }
}
