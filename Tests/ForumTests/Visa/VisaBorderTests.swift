import Primitives
import Testing

@testable import Forum

@Suite struct `The number of a border` {
    private static let keys: [VisaRuleKey] = {
        let countries = ["AA", "AD", "DE", "KZ", "UZ", "XK", "ZW", "ZZ"].compactMap { CountryCode(spelledAs: $0) }
        return countries.flatMap { destination in
            countries.filter { $0 != destination }.flatMap { nationality in
                VisaRuleKey.Purpose.allCases.flatMap { purpose in
                    VisaRuleKey.Document.allCases.map {
                        VisaRuleKey(destination: destination, nationality: nationality, purpose: purpose, document: $0)
                    }
                }
            }
        }
    }()

    @Test func `gives the border back, and who speaks of it`() {
        for key in Self.keys {
            for isPublished in [false, true] {
                let border = VisaBorder(key, isPublished: isPublished)
                #expect(VisaBorder(number: border.number).key == key && border.isPublished == isPublished)
                #expect(VisaBorder.numbers(of: key.destination).contains(border.number) && border.number < Int64(Int32.max))
            }
        }
        #expect(VisaBorder(number: -1).key == nil)
    }

    @Test func `is read off a key's text as the key itself is`() {
        let odd = [
            "", "KZ", "KZ/DE", "KZ/DE/tourism", "KZ/DE/tourism/", "KZ/DE//ordinary", "KZ/DE/tourism/ordinary/", "KZ/DE/tourism/ordinary ",
            "kz/DE/tourism/ordinary", "KZ/KZ/tourism/ordinary", "KZ/QQ/tourism/ordinary", "KZ-DE/tourism/ordinary", "KZ/DE/touring/ordinary",
            "KZ/DE/tourism/official", "KÉ/DE/tourism/ordinary",
        ]
        for text in odd + Self.keys.map(\.description) + ["RU/CN/transit/service", "KZ/DE/business/diplomatic"] {
            for isPublished in [false, true] {
                let expected = VisaRuleKey(text).map { VisaBorder($0, isPublished: isPublished) }
                #expect(VisaBorder(key: text, isPublished: isPublished) == expected, "\(text)")
            }
        }
    }

    @Test func `tells the sides of a destination apart, whoever travels and whoever speaks`() {
        let sides = Dictionary(grouping: Self.keys) { VisaBorder($0, isPublished: false).side }
        for (side, keys) in sides {
            #expect(Set(keys.map { "\($0.destination) \($0.purpose) \($0.document)" }).count == 1)
            #expect(keys.allSatisfy { VisaBorder($0, isPublished: true).side == side })
        }
        #expect(sides.count == Set(Self.keys.map { "\($0.destination) \($0.purpose) \($0.document)" }).count)
    }

    @Test func `follows the order of the keys`() {
        let byText = Self.keys.sorted { $0.description < $1.description }
        let byNumber = Self.keys.sorted { VisaBorder($0, isPublished: true).number < VisaBorder($1, isPublished: true).number }
        #expect(byText == byNumber)
        #expect(Set(Self.keys.flatMap { key in [false, true].map { VisaBorder(key, isPublished: $0).number } }).count == 2 * Self.keys.count)
    }

    @Test func `has the parts that statements take it apart by`() {
        #expect(VisaBorder.ofPair == 18 && VisaBorder.ofDestination == 12_168)
        for key in Self.keys {
            let number = VisaBorder(key, isPublished: true).number
            #expect(number / 18 % 676 == VisaBorder.place(of: key.nationality) && number / 12_168 == VisaBorder.place(of: key.destination))
            #expect(number / 6 % 3 == VisaBorder.place(of: key.purpose) && number / 2 % 3 == VisaBorder.place(of: key.document))
        }
    }
}
