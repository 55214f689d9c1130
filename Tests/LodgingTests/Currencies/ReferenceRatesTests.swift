import Primitives
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `Reference rates` {
    private static let body: JSON = [
        "date": "2026-11-26", "base": "USD", "source": "https://nationalbank.example/rates",
        "rates": [["currency": "KZT", "perBase": "500"], ["currency": "JPY", "perBase": "150.5"], ["currency": "KWD", "perBase": "0.3075"]],
    ]

    private static func money(_ amount: Int64, _ code: String) throws -> Money {
        let currency = try #require(Currency(code))
        return try #require(Money(amount: amount, currency: currency))
    }

    /// Currencies without, with two and with three digits of a minor unit.
    @Test(arguments: [
        (5_000_000, "KZT", "USD", 10_000), (5_000_000, "KZT", "JPY", 15_050), (5_000_000, "KZT", "KWD", 30_750), (15_050, "JPY", "KZT", 5_000_000),
        (30_750, "KWD", "JPY", 15_050), (1, "KWD", "KZT", 163), (7, "KZT", "KZT", 7), (0, "KZT", "JPY", 0), (10_000, "USD", "KWD", 30_750),
    ])
    func `say about how much an amount is in another currency's minor units`(_ amount: Int, _ from: String, _ to: String, _ expected: Int) throws {
        let rates = try ReferenceRates(Fields(Self.body))
        let currency = try #require(Currency(to))
        #expect(rates.about(try Self.money(Int64(amount), from), in: currency) == (try Self.money(Int64(expected), to)))
    }

    @Test func `say nothing of a currency without a rate, nor of more than any amount`() throws {
        let rates = try ReferenceRates(Fields(Self.body))
        let (euro, tenge) = (try #require(Currency("EUR")), try #require(Currency("KZT")))
        #expect(rates.about(try Self.money(100, "KZT"), in: euro) == nil)
        #expect(rates.about(try Self.money(100, "EUR"), in: tenge) == nil)
        #expect(rates.about(try Self.money(Money.largestAmount, "KWD"), in: tenge) == nil)
    }

    @Test func `are written as they are read`() throws {
        let rates = try ReferenceRates(Fields(Self.body))
        #expect(try ReferenceRates(Fields(rates.json)) == rates)
        #expect(rates.currencies.map(\.code) == ["JPY", "KWD", "KZT", "USD"])
    }

    @Test(
        arguments: [
            ("rates", [["currency": "USD", "perBase": "1"]], "rates[0].currency"),
            ("rates", [["currency": "KZT", "perBase": "0"]], "rates[0].perBase"),
            ("rates", [["currency": "KZT", "perBase": "-3"]], "rates[0].perBase"),
            ("rates", [["currency": "XAU", "perBase": "3"]], "rates[0].currency"),
            ("rates", [["currency": "KZT", "perBase": "5,3"]], "rates[0].perBase"), ("rates", [], "rates"), ("base", "TENGE", "base"),
            ("source", "a bank", "source"), ("date", "26.11.2026", "date"),
            ("rates", [["currency": "KZT", "perBase": "1"], ["currency": "KZT", "perBase": "2"]], "rates[1]"),
        ] as [(String, JSON, String)])
    func `are refused with the member that is wrong`(_ member: String, _ value: JSON, _ path: String) throws {
        var object = try #require(Self.body.object)
        object[member] = value
        let error = #expect(throws: FieldError.self) { try ReferenceRates(Fields(.object(object))) }
        #expect(error?.path.hasPrefix(path) == true, "\(String(describing: error))")
    }
}
