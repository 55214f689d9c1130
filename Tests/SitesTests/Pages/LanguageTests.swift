import HTTPTypes
import Primitives
import Testing

@testable import Sites
@testable import Web

@Suite("Languages")
struct LanguageTests {
    @Test(
        "what a reader asks for is found, else English",
        arguments: [
            ("/?lang=ru", "zh", Language.russian), ("/?lang=xx", "zh", .chinese), ("/", "ru-RU,ru;q=0.9,en;q=0.8", .russian),
            ("/", "en;q=0.3, zh-CN;q=0.9", .chinese),
            ("/", "fr, de;q=0.5", .english), ("/", "ru;q=0, zh;q=0.1", .chinese), ("/", "", .english), ("/", "ru;q=2;;,,=", .english),
            ("/", "fa;q=1, en;q=0.1", .english),
        ])
    func choice(_ target: String, _ accepted: String, _ expected: Language) {
        #expect(Language.wanted(by: WebRequest(.get, target, authority: "almaty.test", headers: [.acceptLanguage: accepted])) == expected)
    }

    @Test(
        "dates, numbers and ages follow the language",
        arguments: [
            (Language.english, "4 September 2008, 09:05", "1,234,567", "3 min ago"),
            (.russian, "4 сентября 2008, 09:05", "1\u{A0}234\u{A0}567", "3 мин назад"),
            (.chinese, "2008年9月4日 09:05", "1,234,567", "3 分钟前"),
        ])
    func writing(_ language: Language, _ time: String, _ number: String, _ age: String) throws {
        let wording = Wording(language)
        #expect(wording.dateAndTime(try #require(UTCTime("2008-09-04T09:05:59Z"))) == time)
        #expect(wording.number(1_234_567) == number)
        #expect(wording.age(200) == age)
    }
}
