import Primitives
import Testing

@testable import Web

struct LanguageTests {
    static func language(_ tag: String) throws -> Language { try #require(Language.all.first { $0.tag == tag }) }

    @Test func `every table is read, English first, each tag once`() {
        #expect(Language.all.count == LocaleSource.all.count)
        #expect(Language.english.tag == "en")
        #expect(Set(Language.all.map(\.tag)).count == Language.all.count)
        #expect(Language.all.contains { $0.direction == .rightToLeft })
    }

    @Test(arguments: [
        ("ru", "ru"), ("zh-CN,zh;q=0.9,en;q=0.8", "zh-Hans"), ("de,ru;q=0.5,en;q=0.4", "ru"), ("en;q=0,ru;q=0.1", "ru"), ("xx", "en"), ("", "en"),
        ("ru;q=0.5,ar;q=0.5", "ru"), ("*;q=0.1", "en"), ("ar-SA", "ar"), (";;;,,q=1", "en"),
    ])
    func `the language that a browser likes best is chosen`(field: String, tag: String) { #expect(Language.accepted(field).tag == tag) }

    @Test(arguments: [
        ("en", [0, 1, 2, 11, 21], "other one other other other"),
        ("ru", [0, 1, 2, 5, 11, 12, 21, 22, 111], "many one few many many many one few many"),
        ("zh-Hans", [0, 1, 2], "other other other"), ("ar", [0, 1, 2, 3, 11, 100, 103], "zero one two few many other few"),
    ])
    func `a whole number takes the plural form that CLDR gives it`(tag: String, numbers: [Int64], forms: String) throws {
        let rules = try Self.language(tag).cardinal
        #expect(numbers.map { rules.category(of: $0).rawValue }.joined(separator: " ") == forms)
    }

    @Test func `a decimal number has forms of its own`() throws {
        #expect(try Self.language("en").cardinal.category(whole: 1, fraction: "0") == .other)
        #expect(try Self.language("ru").cardinal.category(whole: 1, fraction: "5") == .other)
        #expect(try Self.language("ar").cardinal.category(whole: 3, fraction: "00") == .few)
    }

    @Test func `English ordinals are 1st, 2nd, 3rd, 4th, 11th`() throws {
        let rules = try Self.language("en").ordinal
        #expect([1, 2, 3, 4, 11, 22].map { rules.category(of: $0) } == [.one, .two, .few, .other, .other, .two])
    }

    @Test func `names are ordered as the language orders them, accents and case last`() throws {
        let russian = try Self.language("ru").collation
        #expect(russian.sorted(["Ёлка", "Ереван", "Алматы", "Жетысай", "Астана"], by: \.self) == ["Алматы", "Астана", "Ёлка", "Ереван", "Жетысай"])
        let chinese = try Self.language("zh-Hans").collation
        #expect(chinese.sorted(["西安", "敦煌", "阿拉木图", "兰州"], by: \.self) == ["阿拉木图", "敦煌", "兰州", "西安"])
        #expect(
            Language.english.collation.sorted(["zebra", "Éclair", "eclair", "Echo", "a b", "ab"], by: \.self) == [
                "a b", "ab", "Echo", "eclair", "Éclair", "zebra",
            ])
    }
}
