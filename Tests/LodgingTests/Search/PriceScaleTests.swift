import Primitives
import Testing

@testable import Lodging

@Suite struct `Amounts of several currencies` {
    private static func rates() throws -> ReferenceRates {
        let rates = try [("KZT", "500"), ("JPY", "150"), ("KWD", "0.3")].map { code, number in
            try ReferenceRates.Rate(#require(Currency(code)), #require(DecimalNumber(number)))
        }
        return ReferenceRates(
            date: UTCDate("2026-11-25")!, base: try #require(Currency("USD")), source: "https://bank.example/rates", rates: rates.compactMap { $0 })
    }

    @Test(arguments: [("USD", 100 as Int64), ("KZT", 50_000), ("JPY", 150), ("KWD", 300)])
    func `compare by what they are worth, in the currency of the rates where nobody wants another`(_ code: String, _ dollar: Int64) throws {
        let currency = try #require(Currency(code))
        #expect(try #require(PriceScale(nil, try Self.rates())).amount(dollar, currency) == 100)
        #expect(try #require(PriceScale(Currency("KWD"), try Self.rates())).amount(dollar, currency) == 300)
    }

    @Test func `compare with nothing where there is no rate`() throws {
        let francs = try #require(Currency("CHF"))
        #expect(try #require(PriceScale(nil, try Self.rates())).amount(100, francs) == nil)
        #expect(try #require(PriceScale(francs, nil)).amount(100, francs) == 100)
        #expect(try #require(PriceScale(francs, try Self.rates())).amount(100, #require(Currency("KZT"))) == nil)
        #expect(PriceScale(nil, nil).map { _ in true } == nil)
    }
}
