import HTTPTypes
import Lodging
import Primitives
import Testing
import Web

@testable import Travel

/// A forum of a thousand cities, each with ten hotels and a name in four languages.
@Suite struct `A thousand cities` {
    /// What a page may weigh without what all pages of a site share.
    private static let mostBytes = 48_000
    private static let countries = ["KZ", "KG", "UZ", "TJ", "TM", "CN", "TR", "IR", "IN", "RU"]

    private static func list(_ count: Int = 1000) throws -> PlaceList {
        let known = CityPlaces.source.description.split(separator: "\n").map { line in line.split(separator: " ").prefix(2).map(String.init) }
        let members = try (0..<count).map { number in
            let (id, country) =
                number < known.count ? (known[number][0], known[number][1]) : ("city-\(number)", number % 2 == 0 ? "UZ" : countries[number % 10])
            let name = LocalizedText([
                ("en", "The City of Number \(number)"), ("ru", "Город под номером \(number)"), ("zh-Hans", "第\(number)号丝路城市"),
                ("ar", "المدينة ذات الرقم \(number)"),
            ])
            return (city: try CityID(id).required, name: try name.required, country: try CountryCode(country).required)
        }
        return PlaceList(members, hotels: Dictionary(uniqueKeysWithValues: members.map { ($0.city, 10) }))
    }

    private static func asked(_ query: String) throws -> PlacesAsked {
        try PlacesAsked(WebRequest(.get, "/places" + query, authority: "almaty.test"))
    }

    private static func html(_ page: Page) -> String { String(decoding: page.content.html, as: UTF8.self) }

    @Test(arguments: Language.all.map(\.tag))
    func `are chosen among on pages that are no heavier than others`(tag: String) throws {
        let list = try Self.list()
        let localizer = Localizer(try Language.all.first { $0.tag == tag }.required, now: TravelCity.now)
        let places = PlacesPages(localizer: localizer, list: list, own: CityID("almaty"))
        var pages = [("start", StartPage(places: places, proposal: TravelCity.now.date).page)]
        for query in ["", "?region=central-asia", "?country=UZ", "?country=UZ&from=120", "?name=1"] {
            pages.append((query, places.page(try Self.asked(query))))
        }
        let request = WebRequest(.get, "/stay?city=almaty", authority: "almaty.test")
        let search = RoomSearchPage(
            localizer: localizer, places: list, request: request, state: FormState(), search: nil, found: nil, pictures: [])
        pages.append(("search", search.page(LodgingIndex())))
        let journey = JourneyStopsForm(body: nil, places: list, localizer: localizer)
        pages.append(("journey", JourneyRoomPages.asking(journey.view(), localizer)))
        for (name, page) in pages {
            let bytes = page.content.html.count
            #expect(bytes <= Self.mostBytes, "\(name): \(bytes)")
        }
        #expect(Self.html(search.page(LodgingIndex())).contains("<datalist id=\"forum-cities\">"))
        let few = try Self.list(PlaceChoices.mostListed)
        #expect(few.suggestions(localizer) == nil && few.choices(localizer).cities.count == PlaceChoices.mostListed)
    }

    @Test func `are all reached by regions, countries and further pages`() throws {
        let list = try Self.list()
        let localizer = Localizer(.english, now: TravelCity.now)
        let places = PlacesPages(localizer: localizer, list: list, own: nil)
        var (waiting, seen, found): ([String], Set<String>, Set<String>) = (["/places"], [], [])
        while let link = waiting.popLast(), seen.count < 500 {
            guard seen.insert(link).inserted else { continue }
            let text = Self.html(places.page(try Self.asked(String(link.dropFirst("/places".count)))))
            found.formUnion(text.matches(of: /href="\/stay\?city=([a-z0-9-]+)"/).map { String($0.1) })
            waiting += text.matches(of: /href="(\/places[^"]*)"/).map { String($0.1).replacing("&amp;", with: "&") }
        }
        #expect(found == Set(list.places.keys.map(\.text)), "\(found.count)")
    }

    @Test func `are found by a name in any language, whole or begun, and by no other`() throws {
        let list = try Self.list()
        let city = try CityID("city-999").required
        for text in ["city-999", "The City of Number 999", "  город ПОД номером 999 ", "第999号丝路城市"] {
            #expect(list.city(typed: text) == city, "\(text)")
        }
        for text in ["The City", "atlantis", "", "The City of Number 9999"] { #expect(list.city(typed: text) == nil, "\(text)") }
        #expect(list.places(named: "999").map(\.city) == [city] && list.places(named: "atlantis").isEmpty)
        let localizer = Localizer(try Language.all.first { $0.tag == "ru" }.required, now: TravelCity.now)
        #expect(list.shown("city-999", localizer) == "Город под номером 999" && list.shown("atlantis", localizer) == "atlantis")
        #expect(throws: SiteRefusal.self) { try Self.asked("?region=atlantis") }
        #expect(throws: SiteRefusal.self) { try Self.asked("?country=zz9") }
    }
}
