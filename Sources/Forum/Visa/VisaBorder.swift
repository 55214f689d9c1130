import Primitives

/// A border and who speaks of it, as one number: what tables of visa rules are ordered and found by.
///
/// The numbers follow the order of the keys (`KZ/DE/tourism/ordinary`), what a country publishes one behind what is reported of the same border.
/// Whatever two letters a country has, present or to come, has its place.
struct VisaBorder: Hashable {
    private static let (letters, purposes, documents): (Int64, Int64, Int64) = (26, 3, 3)
    private static let countries = letters * letters
    /// How many numbers a border, a pair of countries and a destination have.
    static let (ofBorder, ofPair, ofDestination): (Int64, Int64, Int64) = (2, 2 * purposes * documents, 2 * purposes * documents * countries)

    let number: Int64

    init(_ key: VisaRuleKey, isPublished: Bool) {
        let pair = Self.place(of: key.destination) * Self.countries + Self.place(of: key.nationality)
        number = ((pair * Self.purposes + Self.place(of: key.purpose)) * Self.documents + Self.place(of: key.document)) * 2 + (isPublished ? 1 : 0)
    }

    /// The border of a record's key, read off its text: what ``VisaRuleKey`` takes, without spelling the countries.
    ///
    /// - Parameter key: `<destination>/<nationality>/<purpose>/<document>`.
    /// - Returns: `nil` for what is no key of a visa rule.
    init?(key: String, isPublished: Bool) {
        var key = key
        let number = key.withUTF8 { text -> Int64? in
            guard text.count > 6, text[2] == Self.slash, text[5] == Self.slash, let third = text[6...].firstIndex(of: Self.slash),
                let destination = Self.assignedPlace(text[0], text[1]), let nationality = Self.assignedPlace(text[3], text[4]),
                destination != nationality, let purpose = Self.place(text[6..<third], in: Self.purposeWords),
                let document = Self.place(text[(third + 1)...], in: Self.documentWords)
            else { return nil }
            let pair = destination * Self.countries + nationality
            return ((pair * Self.purposes + purpose) * Self.documents + document) * 2 + (isPublished ? 1 : 0)
        }
        guard let number else { return nil }
        self.number = number
    }

    private static let slash = UInt8(ascii: "/")
    private static let assigned: [Bool] = CountryCode.all.reduce(into: Array(repeating: false, count: Int(countries))) { assigned, country in
        assigned[Int(place(of: country))] = true
    }
    private static let purposeWords = VisaRuleKey.Purpose.allCases.map { (text: Array($0.rawValue.utf8), place: place(of: $0)) }
    private static let documentWords = VisaRuleKey.Document.allCases.map { (text: Array($0.rawValue.utf8), place: place(of: $0)) }

    private static func assignedPlace(_ first: UInt8, _ second: UInt8) -> Int64? {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        guard capitals.contains(first), capitals.contains(second) else { return nil }
        let place = Int64(first - capitals.lowerBound) * letters + Int64(second - capitals.lowerBound)
        return assigned[Int(place)] ? place : nil
    }

    private static func place(_ word: Slice<UnsafeBufferPointer<UInt8>>, in words: [(text: [UInt8], place: Int64)]) -> Int64? {
        for (text, place) in words where text.count == word.count && text.elementsEqual(word) { return place }
        return nil
    }

    init(number: Int64) { self.number = number }

    var isPublished: Bool { number % 2 == 1 }
    /// `nil` for a number that is no border's.
    var key: VisaRuleKey? {
        let side = number / 2
        guard (0..<Self.countries * Self.ofDestination).contains(number), let destination = Self.country(side / (Self.ofDestination / 2)),
            let nationality = Self.country(side / (Self.ofPair / 2))
        else {
            return nil
        }
        return VisaRuleKey(
            destination: destination, nationality: nationality, purpose: Self.purpose(Int(side / Self.documents % Self.purposes)),
            document: Self.document(Int(side % Self.documents)))
    }

    /// The same for all nationalities at a destination: what ``VisaRules/Side`` tells apart.
    var side: Int64 { number / Self.ofDestination * Self.ofPair / 2 + number % Self.ofPair / 2 }

    /// Of destination and nationality, without spelling them.
    var places: (destination: Int64, nationality: Int64) { (number / Self.ofDestination, number / Self.ofPair % Self.countries) }

    /// Countries of places, in the order of their codes.
    static func countries(at places: Set<Int64>) -> [(place: Int64, country: CountryCode)] {
        places.sorted().compactMap { place in country(place).map { (place, $0) } }
    }

    /// The numbers of a destination's borders.
    static func numbers(of destination: CountryCode) -> Range<Int64> {
        let first = place(of: destination) * ofDestination
        return first..<(first + ofDestination)
    }

    static func place(of country: CountryCode) -> Int64 { country.text.utf8.reduce(0) { $0 * letters + Int64($1 &- UInt8(ascii: "A")) } }

    private static func country(_ place: Int64) -> CountryCode? {
        let place = place % countries
        let letters = [place / letters, place % letters].map { UInt8(ascii: "A") + UInt8($0) }
        return CountryCode(spelledAs: String(decoding: letters, as: UTF8.self))
    }

    // In the order of their words.

    static func place(of purpose: VisaRuleKey.Purpose) -> Int64 {
        switch purpose {
        case .business: 0
        case .tourism: 1
        case .transit: 2
        }
    }

    static func place(of document: VisaRuleKey.Document) -> Int64 {
        switch document {
        case .diplomatic: 0
        case .ordinary: 1
        case .service: 2
        }
    }

    private static func purpose(_ place: Int) -> VisaRuleKey.Purpose { [.business, .tourism, .transit][place] }
    private static func document(_ place: Int) -> VisaRuleKey.Document { [.diplomatic, .ordinary, .service][place] }
}
