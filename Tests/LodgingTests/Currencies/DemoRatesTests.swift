import Primitives
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `Rates of the demo` {
    @Test func `are a record that the log takes, with the currency of every city of the demo`() throws {
        let day = SampleHotel.now.date
        let record = DemoRates.record(on: day)
        let rates = try ReferenceRates(Fields(record["body"] ?? .null))
        #expect(record["key"]?.string.flatMap { ReferenceRatesKey($0) } == .reference)
        #expect(rates.date == day && rates.base.code == "USD")
        let wanted = ["AZN", "CNY", "EUR", "GEL", "IRR", "KGS", "KRW", "KZT", "MNT", "PKR", "RUB", "SAR", "TJS", "TRY", "UZS"]
        #expect(wanted.allSatisfy { code in rates.currencies.contains { $0.code == code } })
    }
}
