public import Primitives
public import StrictJSON

/// What currencies are worth in each other, as the secretariat says for a day. By these a traveller sees about what a room costs in a currency of
/// theirs; what is charged stays in the hotel's.
public struct ReferenceRates: Sendable, Equatable, JSONWritable {
    public static let most = 200

    /// What one unit of the base is worth in another currency.
    public struct Rate: Sendable, Equatable, JSONWritable {
        public let currency: Currency
        /// Above zero.
        public let perBase: DecimalNumber

        public init?(_ currency: Currency, _ perBase: DecimalNumber) {
            guard perBase.parts.whole > 0 || perBase.parts.whole == 0 && perBase.parts.fraction > 0 else { return nil }
            (self.currency, self.perBase) = (currency, perBase)
        }

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            let currency = try fields.value("currency", .form(.currency)) { Currency($0) }
            let form = "a decimal number above 0, such as 523.41"
            let number = try fields.value("perBase", .init(stringLiteral: form)) { DecimalNumber($0) }
            guard let rate = Rate(currency, number) else {
                throw FieldError(path: fields.path(of: "perBase"), expected: .init(stringLiteral: form), found: .string(number.description))
            }
            self = rate
        }

        public var json: JSON { ["currency": .string(currency.code), "perBase": .string(perBase.description)] }

        var value: Double { Double(perBase.parts.whole) + Double(perBase.parts.fraction) / 1e15 }
    }

    /// Of which they are.
    public let date: UTCDate
    public let base: Currency
    /// Where they come from, such as a central bank's page.
    public let source: String
    /// In the order of their codes; the base is not among them.
    public let rates: [Rate]
    private let values: [Currency: Double]

    public init(date: UTCDate, base: Currency, source: String, rates: [Rate]) {
        (self.date, self.base, self.source) = (date, base, source)
        self.rates = rates.sorted { $0.currency.code < $1.currency.code }
        values = Dictionary(rates.map { ($0.currency, $0.value) } + [(base, 1)], uniquingKeysWith: { _, last in last })
    }

    public init(_ fields: Fields) throws(FieldError) {
        let base = try fields.value("base", .form(.currency)) { Currency($0) }
        let rates = try fields.elements("rates", count: 1...Self.most) { json, path throws(FieldError) -> Rate in
            let rate = try Rate(json, path: path)
            guard rate.currency != base else {
                throw FieldError(path: path + ".currency", expected: "another currency than the base", found: .string(base.code))
            }
            return rate
        }
        self.init(
            date: try fields.date("date"), base: base, source: try fields.webAddress("source"),
            rates: try fields.distinct("rates", rates) { $0.currency.code })
    }

    public var json: JSON {
        [
            "date": .string(date.description), "base": .string(base.code), "source": .string(source), "rates": .array(rates.map(\.json)),
        ]
    }

    /// Every currency for which there is a rate.
    public var currencies: [Currency] { (rates.map(\.currency) + [base]).sorted { $0.code < $1.code } }

    /// About as much in another currency, to its minor unit.
    ///
    /// - Returns: `nil` where one of the two has no rate, or it would be more than any amount.
    public func about(_ money: Money, in currency: Currency) -> Money? {
        guard money.currency != currency else { return money }
        guard let factor = factor(money.currency, to: currency) else { return nil }
        let amount = (Double(money.amount) * factor).rounded()
        guard amount.isFinite, amount <= Double(Money.largestAmount) else { return nil }
        return Money(amount: Int64(amount), currency: currency)
    }

    /// What a minor unit of each currency is worth in minor units of one; nothing where that one has no rate.
    func factors(to currency: Currency) -> [Currency: Double] {
        Dictionary(uniqueKeysWithValues: values.keys.compactMap { from in factor(from, to: currency).map { (from, $0) } })
    }

    private func factor(_ from: Currency, to currency: Currency) -> Double? {
        guard let one = values[from], let other = values[currency] else { return nil }
        return other / one * Self.power(currency.digits - from.digits)
    }

    private static func power(_ digits: Int) -> Double {
        (0..<abs(digits)).reduce(1.0) { value, _ in digits < 0 ? value / 10 : value * 10 }
    }
}
