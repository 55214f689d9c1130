import Federation
import Lodging
import Primitives
import StrictJSON
import Testing
import Web

@testable import Travel

@Suite struct `Choosing a region or a city` {
    private static func list(_ cities: [(String, String, Int)]) throws -> PlaceList {
        let members = try cities.map { id, country, _ in
            (
                city: try CityID(id).required, name: try LocalizedText(["en": .string(id.prefix(1).uppercased() + id.dropFirst())], path: ""),
                country: try CountryCode(country).required
            )
        }
        let hotels = try cities.map { (try CityID($0.0).required, $0.2) }
        return PlaceList(members, hotels: Dictionary(uniqueKeysWithValues: hotels))
    }

    private static let silkRoad = [
        ("almaty", "KZ", 12), ("bishkek", "KG", 8), ("samarkand", "UZ", 20), ("bukhara", "UZ", 18), ("khiva", "UZ", 9), ("dushanbe", "TJ", 7),
        ("istanbul", "TR", 40), ("venice", "IT", 30), ("xian", "CN", 25), ("pyeongtaek", "KR", 11), ("lahore", "PK", 0), ("nowhere", "KZ", 3),
    ]

    private static func pages(_ cities: [(String, String, Int)] = silkRoad) throws -> PlacesPages {
        PlacesPages(localizer: Localizer(.english, now: TravelCity.now), list: try list(cities), own: CityID("almaty"))
    }

    private static func text(_ page: Page) -> String { String(decoding: page.content.html, as: UTF8.self) }

    @Test func `every city with hotels stands in the list and, where its place is known, on the map, as a link to its rooms`() throws {
        let text = Self.text(try Self.pages().page(PlacesAsked()))
        for (city, _, hotels) in Self.silkRoad {
            let links = text.matches(of: try Regex(#"href="/stay\?city=\#(city)""#)).count
            #expect(links == (hotels == 0 ? 0 : city == "nowhere" ? 1 : 2), "\(city): \(links)")
        }
        #expect(text.contains("aria-label=\"Samarkand: 20 hotels\""))
    }

    @Test func `a region shows its own cities alone, and none that has none is offered`() throws {
        let text = Self.text(try Self.pages().page(PlacesAsked(region: .centralAsia)))
        #expect(text.contains("/stay?city=bukhara") && !text.contains("/stay?city=venice"))
        #expect(text.contains("/stay?region=central-asia"))
        #expect(!text.contains("region=south-asia"), "Lahore has no hotels")
    }

    @Test func `no country is in two regions, and those of the Silk Road are in one`() {
        var seen: [String: WorldRegion] = [:]
        for first in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
            for second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
                guard let country = CountryCode("\(first)\(second)"), let region = WorldRegion(of: country) else { continue }
                seen[country.text] = region
            }
        }
        #expect(seen.count > 150)
        for country in "CN KZ KG TJ TM UZ RU TR IR KR JP MN AZ GE AM UA AF IN PK LK SA GR IT EG SY JO LB IQ AE OM YE".split(separator: " ") {
            #expect(seen[String(country)] != nil, "\(country)")
        }
    }

    @Test func `a frame shows every place that it is made for, whatever those are`() throws {
        let points = try [
            [(43.25, 76.91)], [(43.25, 76.91), (43.25, 76.91)], [(45.43, 12.33), (37.0, 127.0), (6.9, 79.8), (55.8, 49.1)], [(0, 0), (1, 140)],
            [(-60, 10), (70, 12)],
        ].map { try $0.map { try GeoPoint(latitude: Int64($0.0 * 1e6), longitude: Int64($0.1 * 1e6)).required } }
        for set in points {
            let frame = MapFrame(around: set)
            for point in set {
                let (x, y) = frame.place(point)
                #expect((0...MapFrame.width).contains(x) && (0...frame.height).contains(y), "\(set): \(x) \(y)")
            }
            #expect((380...660).contains(frame.height))
        }
        #expect(MapFrame(around: []).height > 0)
    }

    @Test func `land is drawn within the edges, and on the whole map in few bytes`() throws {
        let wide = MapFrame(
            around: try [(45.43, 12.33), (37.0, 127.0)].map {
                try GeoPoint(latitude: Int64($0.0 * 1e6), longitude: Int64($0.1 * 1e6)).required
            })
        let path = MapOutlines.path(in: wide)
        #expect(wide.isWide && (3_000..<20_000).contains(path.utf8.count), "\(path.utf8.count)")
        for ring in path.split(separator: "M") {
            let numbers = ring.split { "l z".contains($0) }.compactMap { Int($0) }
            var (x, y) = (0, 0)
            for place in stride(from: 0, to: numbers.count - 1, by: 2) {
                (x, y) = (x + numbers[place], y + numbers[place + 1])
                #expect((-10...MapFrame.width + 10).contains(x) && (-10...wide.height + 10).contains(y), "\(x) \(y)")
            }
        }
    }

    @Test func `no name on a map covers another, or a place`() throws {
        // Places so near to each other that some names find no room.
        let places = (0..<120).map { (x: 40 + $0 * 37 % 640, y: 40 + $0 * 91 % 320) }
        var labels = MapLabels(height: 400, places: places)
        let sides = places.enumerated().map { labels.side(for: "Samarkand \($0.offset)", at: $0.element) }
        #expect(sides.contains { $0 == nil } && sides.filter { $0 != nil }.count > 10)
        var alone = MapLabels(height: 400, places: [(x: 700, y: 200)])
        #expect(alone.side(for: "Samarkand", at: (x: 700, y: 200)) == .start, "there is no room at the end")
    }

    @Test func `a distance is as long as it is on the ground`() throws {
        let almaty = try #require(CityPlaces.middle(of: try CityID("almaty").required, in: try CountryCode("KZ").required))
        let bishkek = try #require(CityPlaces.middle(of: try CityID("bishkek").required, in: try CountryCode("KG").required))
        #expect(almaty.metres(to: almaty) == 0)
        #expect((185_000...200_000).contains(almaty.metres(to: bishkek)), "\(almaty.metres(to: bishkek))")
        #expect(CityPlaces.middle(of: try CityID("almaty").required, in: try CountryCode("US").required) == nil)
    }
}
