import Primitives
import Testing

@testable import Web

struct LocalizerTests {
    private func localizer(_ tag: String) throws -> Localizer {
        Localizer(try LanguageTests.language(tag), now: try #require(UTCTime("2026-11-25T21:05:00Z")))
    }

    @Test(arguments: Language.all)
    func `all countries stand in the order of their names in each language, each time they are asked for`(language: Language) {
        let localizer = Localizer(language, now: UTCTime(seconds: 0))
        let sorted = localizer.collation.sorted(CountryCode.all) { localizer.country($0.text) }
        #expect(localizer.countries == sorted && localizer.countries == sorted && sorted.count > 240)
    }

    @Test(arguments: [("en", "1,234,567"), ("ru", "1\u{A0}234\u{A0}567"), ("zh-Hans", "1,234,567"), ("ar", "1,234,567")])
    func `whole numbers are grouped`(tag: String, text: String) throws { #expect(try localizer(tag).integer(1_234_567) == text) }

    @Test(arguments: [("en", "-1,234.50", "51.4%"), ("ru", "-1\u{A0}234,50", "51,4\u{A0}%"), ("zh-Hans", "-1,234.50", "51.4%")])
    func `decimals and shares keep their digits`(tag: String, decimal: String, percent: String) throws {
        #expect(try localizer(tag).decimal("-1234.50") == decimal)
        #expect(try localizer(tag).percent("51.4") == percent)
    }

    @Test func `amounts have the places of their currency`() throws {
        let (english, russian) = (try localizer("en"), try localizer("ru"))
        let (tenge, euro, yen) = (Currency("KZT")!, Currency("EUR")!, Currency("JPY")!)
        #expect(english.amount(1_500_050, tenge) == "KZT\u{A0}15,000.50")
        #expect(russian.amount(1_500_050, tenge) == "15\u{A0}000,50\u{A0}KZT")
        #expect(english.amount(-5, euro) == "-€0.05")
        #expect(english.money(try #require(Money(amount: 1500, currency: yen))) == "¥1,500")
        #expect(english.amount(1234, Currency("KWD")!) == "KWD\u{A0}1.234")
        #expect(english.amount(100_000_000, euro) == "€1,000,000.00" && english.amount(99_999, yen) == "¥99,999")
        // The sign of a right-to-left language has a mark before it, and each form a pattern of its own.
        let arabic = try localizer("ar")
        #expect(arabic.amount(1_500_050, tenge) == "\u{200F}15,000.50\u{A0}KZT")
        #expect(arabic.amount(-5, euro) == "\u{200F}\u{200E}-0.05\u{A0}€")
        #expect(try localizer("zh-Hans").amount(-123_456, tenge) == "-KZT\u{A0}1,234.56")
    }

    @Test func `days and times are written in the language's own order`() throws {
        let day = try #require(UTCDate("2026-11-05"))
        #expect(try localizer("en").date(day) == "Nov 5, 2026")
        #expect(try localizer("en").longDate(day) == "November 5, 2026")
        #expect(try localizer("ru").longDate(day) == "5 ноября 2026\u{202F}г.")
        #expect(try localizer("ru").monthAndYear(day) == "ноябрь 2026\u{202F}г.")
        #expect(try localizer("zh-Hans").date(day) == "2026年11月5日")
        #expect(try localizer("en").weekday(day) == "Thursday")
        #expect(try localizer("ru").weekday(UTCDate("1969-12-31")!) == "среда")
        let moment = try #require(UTCTime("2026-11-05T15:04:59Z"))
        #expect(try localizer("en").dateAndTime(moment) == "Nov 5, 2026, 3:04\u{202F}PM\u{A0}UTC")
        #expect(try localizer("ru").dateAndTime(moment) == "5 нояб. 2026\u{202F}г., 15:04\u{A0}UTC")
    }

    @Test func `what is of one place is told by its clocks, and its day is theirs`() throws {
        let zone = try #require(TimeZoneName("Asia/Kathmandu"))
        let clock = PlaceClock(zone, TimeZoneRules(fixed: 5 * 3600 + 45 * 60))
        let moment = try #require(UTCTime("2026-11-05T18:44:59Z"))
        let there = Localizer(try localizer("en").language, now: moment, clock: clock)
        #expect(there.dateAndTime(moment) == "Nov 6, 2026, 12:29\u{202F}AM")
        #expect(there.today == UTCDate("2026-11-06") && there.by(nil).today == UTCDate("2026-11-05"))
        #expect(there.by(nil).dateAndTime(moment) == "Nov 5, 2026, 6:44\u{202F}PM\u{A0}UTC")
    }

    @Test func `how long ago is told in the largest unit that has passed`() throws {
        let russian = try localizer("ru")
        #expect(russian.relative(russian.now.adding(seconds: -120)) == "2 минуты назад")
        #expect(russian.relative(russian.now.adding(seconds: -5 * 3600 - 5)) == "5 часов назад")
        #expect(try localizer("en").relative(russian.now.adding(days: 1)) == "in 1 day")
        #expect(try localizer("en").relative(russian.now) == "0 seconds ago")
    }

    @Test func `countries, languages and currencies have their names`() throws {
        #expect(try localizer("ru").country("KZ") == "Казахстан")
        #expect(try localizer("zh-Hans").country("XK") == "科索沃")
        #expect(try localizer("en").country("QQ") == "QQ")
        #expect(try localizer("ru").languageName("fa") == "персидский")
        #expect(try localizer("en").currency("UZS") == "Uzbekistani Som")
    }

    @Test func `lists are joined as the language joins them`() throws {
        let english = try localizer("en")
        #expect(["", "a", "a and b", "a, b, and c", "a, b, c, and d"] == (0...4).map { english.list(Array(["a", "b", "c", "d"].prefix($0))) })
        #expect(try localizer("ru").list(["{1}", "b", "c"]) == "{1}, b и c")
    }

    private static let catalogue = Catalogue(
        "test",
        [
            "en": ["{0, one: # entry of {1} | other: # entries of {1}}", "plain {x} {", "{0}"],
            "ru": ["{0, one: # запись {1} | few: # записи {1} | many: # записей {1} | other: # записи {1}}", "просто", "{0}"],
        ])

    @Test func `a sentence takes the form that its number needs, and isolates what others wrote where that could turn it around`() throws {
        func message(_ count: Int64) -> Message { Message(Self.catalogue, 0, [.integer(count), .text("{0}")]) }
        #expect(try localizer("en")(message(1)) == "1 entry of {0}")
        #expect(try localizer("en")(message(1000)) == "1,000 entries of {0}")
        #expect(try localizer("ru")(message(22)) == "22 записи {0}")
        #expect(try localizer("ru")(message(11)) == "11 записей {0}")
        for text in ["فندق 5", "Hotel \u{200F}", "a\u{2067}b\u{2069}", "\u{FE8D}"] {
            #expect(try localizer("en")(Message(Self.catalogue, 0, [.integer(1), .text(text)])) == "1 entry of \u{2068}\(text)\u{2069}")
        }
        let plain = "“Шёлковый путь” – 阿拉木图"
        #expect(try localizer("en")(Message(Self.catalogue, 0, [.integer(1), .text(plain)])) == "1 entry of \(plain)")
        // Arabic has no text of this catalogue: English stands in.
        #expect(try localizer("ar")(message(1)) == "1 entry of \u{2068}{0}\u{2069}")
    }

    @Test func `a date that ends with a point ends the sentence with it, too`() throws {
        let catalogue = Catalogue("test", ["en": ["Until {0}.", "Until {0}..."], "ru": ["До {0}.", "До {0}..."]])
        let day = try #require(UTCDate("2026-11-05"))
        #expect(try localizer("ru")(Message(catalogue, 0, [.date(day)])) == "До 5 нояб. 2026\u{202F}г.")
        #expect(try localizer("ru")(Message(catalogue, 1, [.date(day)])) == "До 5 нояб. 2026\u{202F}г....")
        #expect(try localizer("en")(Message(catalogue, 0, [.date(day)])) == "Until Nov 5, 2026.")
    }

    @Test func `what is no place for a value is text`() throws {
        #expect(try localizer("en")(Message(Self.catalogue, 1)) == "plain {x} {")
        #expect(try localizer("en")(Message(Self.catalogue, 2)) == "")
        #expect(try localizer("en")(Message(Self.catalogue, 99)) == "")
        #expect(try localizer("en")(Message(Self.catalogue, 2, [.message(Message(Self.catalogue, 1))])) == "plain {x} {")
    }
}
