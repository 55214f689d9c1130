public import Primitives

/// A code of a state or an organisation in a travel document: those of ISO 3166-1 with three letters, and codes of their own.
///
/// After ICAO Doc 9303, part 3, eighth edition (2021), section 5: part A (ISO 3166-1, `D` for Germany, British passports, persons without a
/// nationality), part B (European Union), part C (United Nations), part D (other issuers). Beside these, two that documents in use bear: `RKS`, of
/// Kosovo's own passports, and `NTZ`, of the neutral zone that ISO 3166 had until 1993; and `IAO`, by which ICAO itself issues.
public struct MRZState: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A state or a territory with a code of ISO 3166-1, or `XK`.
        case country
        /// The United Nations, the European Union, Interpol and others that issue documents.
        case organisation
        /// A stateless person (convention of 1954).
        case stateless
        /// A refugee (convention of 1951), or another.
        case refugee
        /// A person of unspecified nationality.
        case unspecified
        /// Utopia, of which specimens are: no guest has one.
        case specimen
    }

    /// Without fillers, such as `KAZ` or `D`.
    public let code: String
    /// As ISO 3166-1 has it, `nil` where it is none: of British overseas citizens `GB`, of residents of Kosovo `XK`.
    public let country: CountryCode?
    public let kind: Kind

    /// - Parameter code: one letter or three; `nil` for one that the standard does not have.
    public init?(code: String) {
        guard let found = Self.states[code] else { return nil }
        self.code = code
        country = found.country
        kind = found.kind
    }

    /// As the passports of a country have it: `D` for Germany.
    public init?(of country: CountryCode) {
        guard let code = Self.ofCountries[country] else { return nil }
        self.init(code: code)
    }

    private static let ofCountries: [CountryCode: String] = {
        let listed = countryTable.split(whereSeparator: \.isWhitespace).map { (String($0.prefix(3)), String($0.suffix(2))) }
        let codes = (listed + [("D", "DE"), ("RKS", "XK")]).compactMap { code, country in CountryCode(country).map { ($0, code) } }
        return Dictionary(codes) { _, last in last }
    }()

    /// Every code there is, in order.
    public static var all: [MRZState] { states.keys.sorted().compactMap { MRZState(code: $0) } }

    private static let states: [String: (country: CountryCode?, kind: Kind)] = {
        var states: [String: (country: CountryCode?, kind: Kind)] = [:]
        for pair in countryTable.split(whereSeparator: \.isWhitespace) {
            states[String(pair.prefix(3))] = (CountryCode(String(pair.suffix(2))), .country)
        }
        for (code, country) in others { states[code] = (CountryCode(country), .country) }
        for code in organisations { states[code] = (nil, .organisation) }
        states["XXA"] = (nil, .stateless)
        states["XXB"] = (nil, .refugee)
        states["XXC"] = (nil, .refugee)
        states["XXX"] = (nil, .unspecified)
        states["NTZ"] = (nil, .unspecified)
        states["UTO"] = (nil, .specimen)
        return states
    }()

    /// Germany; British overseas territories' citizens, nationals (overseas), overseas citizens, protected persons and subjects; Kosovo by the United
    /// Nations' mission and by its own documents.
    private static let others = ["D": "DE", "GBD": "GB", "GBN": "GB", "GBO": "GB", "GBP": "GB", "GBS": "GB", "UNK": "XK", "RKS": "XK"]

    /// United Nations and their agencies; European Union; African Development Bank, Afreximbank, Caribbean Community, Council of Europe, COMESA, ECOWAS,
    /// Southern African Development Community, Organisation of Eastern Caribbean States, Parliamentary Assembly of the Mediterranean, Order of Malta,
    /// Interpol; the International Civil Aviation Organization.
    private static let organisations = [
        "UNO", "UNA", "EUE", "XBA", "XIM", "XCC", "XCE", "XCO", "XEC", "XDC", "XES", "XMP", "XOM", "XPO", "IAO",
    ]
}

extension MRZState: CustomStringConvertible {
    public var description: String { code }
}
