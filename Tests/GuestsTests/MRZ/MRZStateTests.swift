import Primitives
import Testing

@testable import Guests

@Suite struct `A state in a travel document` {
    @Test(
        arguments: [
            ("KAZ", "KZ", MRZState.Kind.country), ("D", "DE", .country), ("GBN", "GB", .country), ("GBD", "GB", .country), ("GBO", "GB", .country),
            ("GBP", "GB", .country), ("GBS", "GB", .country), ("RKS", "XK", .country), ("UNK", "XK", .country), ("UNO", nil, .organisation),
            ("UNA", nil, .organisation), ("EUE", nil, .organisation), ("XPO", nil, .organisation), ("XOM", nil, .organisation),
            ("IAO", nil, .organisation), ("XBA", nil, .organisation), ("XCE", nil, .organisation), ("XDC", nil, .organisation),
            ("XES", nil, .organisation), ("XMP", nil, .organisation), ("NTZ", nil, .unspecified),
            ("XXA", nil, .stateless),
            ("XXB", nil, .refugee), ("XXC", nil, .refugee), ("XXX", nil, .unspecified), ("UTO", nil, .specimen),
        ] as [(String, String?, MRZState.Kind)]) func `is a country where it is one`(code: String, country: String?, kind: MRZState.Kind) throws
    {
        let state = try #require(MRZState(code: code))
        #expect(state.country?.text == country)
        #expect(state.kind == kind)
    }

    @Test func `has a code for every country of ISO 3166`() {
        let countries = Set(MRZState.all.compactMap(\.country))
        #expect(CountryCode.all.filter { !countries.contains($0) } == [])
        #expect(MRZState.all.filter { $0.kind == .country && $0.country == nil } == [])
    }

    @Test(arguments: ["", "DE", "ZZZ", "kaz", "D<<", "KAZ ", "UK"]) func `has one spelling`(code: String) { #expect(MRZState(code: code) == nil) }

    @Test(arguments: [
        ("Юлия Щеглова", "IULIIA SHCHEGLOVA"), ("Müller-Lüdenscheid", "MUELLER LUEDENSCHEID"), ("Håkon Ødegård", "HAAKON OEDEGAARD"),
        ("O'Brien", "OBRIEN"),
        ("Łukasz Żółć", "LUKASZ ZOLC"), ("straße", "STRASSE"), ("Объедков", "OBIEEDKOV"),
    ]) func `spells names of its people in letters of English`(name: String, letters: String) {
        #expect(MRZTransliteration.letters(of: name) == letters)
    }

    @Test func `cannot spell what the standard has no table for here`() { #expect(MRZTransliteration.letters(of: "王伟") == nil) }
}
