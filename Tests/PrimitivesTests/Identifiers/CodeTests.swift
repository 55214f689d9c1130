import Primitives
import Testing

@Suite struct `The tables of codes` {
    @Test func `hold the countries of ISO 3166-1 and Kosovo, each once`() {
        #expect(CountryCode.all.count == 250 && Set(CountryCode.all).count == 250)
        #expect(CountryCode.all == CountryCode.all.sorted())
        for code in ["KZ", "KG", "XK", "NA", "SS", "TW", "PS", "AX", "GB"] { #expect(CountryCode(code)?.isAssigned == true, "\(code)") }
    }

    @Test(arguments: ["UK", "RK", "EU", "SU", "AN", "YU", "TP", "ZZ", "AA", "XX", "kz", "K", "KAZ", "", "\u{212A}Z", "K\u{301}Z"])
    func `hold no code that is reserved, withdrawn, or none`(code: String) { #expect(CountryCode(code) == nil) }

    @Test func `leave a reader any two capital letters`() {
        #expect(CountryCode(spelledAs: "UK")?.isAssigned == false)
        #expect(CountryCode(spelledAs: "uk") == nil && CountryCode(spelledAs: "UKR") == nil && CountryCode(spelledAs: "\u{212A}Z") == nil)
    }

    @Test(arguments: [("KZT", 2), ("KRW", 0), ("JPY", 0), ("KWD", 3), ("TND", 3), ("IQD", 3), ("IRR", 2), ("EUR", 2), ("XOF", 0), ("CNY", 2)])
    func `hold currencies with the digits of their minor units`(code: String, digits: Int) { #expect(Currency(code)?.digits == digits) }

    @Test(arguments: ["ZZZ", "XAU", "XXX", "XTS", "XDR", "CHE", "HRK", "SLL", "ANG", "BYR", "kzt", "KZ", "KZTT", "", "\u{212A}ZT"])
    func `hold no money that is none`(code: String) { #expect(Currency(code) == nil) }
}
