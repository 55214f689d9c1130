import HTTPTypes
import SQL
import Testing

@testable import Sites
@testable import Web

@Suite("Languages of the sites")
struct SiteLanguageTests {
    @Test(arguments: [
        ("/?lang=ru", "zh", "ru"), ("/?lang=xx", "zh", "zh-Hans"), ("/", "ru-RU,ru;q=0.9,en;q=0.8", "ru"), ("/", "en;q=0.3, zh-CN;q=0.9", "zh-Hans"),
        ("/", "fr, de;q=0.5", "en"), ("/", "ru;q=0, zh;q=0.1", "zh-Hans"), ("/", "", "en"), ("/", "ru;q=2;;,,=", "en"),
        ("/", "fa;q=1, en;q=0.1", "en"),
        ("/?lang=ar", "", "ar"), ("/?lang=zh", "", "zh-Hans"),
    ])
    func `what a reader asks for is found, else English`(target: String, accepted: String, tag: String) {
        #expect(WebRequest(.get, target, authority: nil, headers: [.acceptLanguage: accepted]).language.tag == tag)
    }

    @Test func `the sites are in English, Russian, Chinese and Arabic`() {
        #expect(SiteFrame.languages.map(\.tag) == ["en", "ru", "zh-Hans", "ar"])
    }

    @Test func `links to other languages keep the rest of the query`() {
        let request = WebRequest(.get, "/x?after=a%26b&lang=ru", authority: nil)
        let page = SiteFrame(localizer: Localizer(.english, now: .system), request: request).layout(Page(kicker: "k", heading: "h"))
        #expect(String(decoding: page.answer.body, as: UTF8.self).contains(#"href="?after=a%26b&amp;lang=ar""#))
    }
}
