import Accounts
import Envelope
import Federation
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Testing
import Web

@testable import Lodging
@testable import Travel

@Suite struct `Searching for a room` {
    private static let arrival = UTCDate("2026-12-10")!

    @Test(arguments: ["city", "country", "region", "facility", "family", "stars", "within", "currency", "order"])
    func `what is none of the choices of a field is told of that field alone, and an empty one asks for nothing`(name: String) throws {
        let places = try Self.places(try CityID("almaty").required)
        // The third is what ISO 4217 has for “no currency”; the last one has the sign of kelvin for a K.
        for wrong in ["no%20such%20thing", "-1", "XXX", "%E2%84%AAZT"] {
            let request = WebRequest(.get, "/stay?arrival=2026-12-10&\(name)=\(wrong)", authority: "almaty.test")
            #expect(RoomSearch.notUnderstood(request, places) == [name], "\(wrong)")
        }
        #expect(RoomSearch.notUnderstood(WebRequest(.get, "/stay?arrival=2026-12-10&\(name)=", authority: "almaty.test"), places) == [])
    }

    @Test func `every choice that the form offers is one`() throws {
        let places = try Self.places(try CityID("almaty").required)
        let query = "city=almaty&country=KZ&region=east-asia&facility=wifi&stars=5&within=10&currency=KWD&order=distance"
        #expect(RoomSearch.notUnderstood(WebRequest(.get, "/stay?\(query)", authority: "almaty.test"), places) == [])
    }

    /// What other cities know of a city's hotel.
    private static func index(_ city: TravelCity) async throws -> LodgingIndex {
        let index = LodgingIndex()
        try await city.database.read { connection in
            index.take("hotels", of: city.id, try HotelNotice.body(connection))
            index.take(
                "availability/\(TravelCity.hotel.text)", of: city.id,
                try AvailabilityNotice.body(of: TravelCity.hotel, today: TravelCity.now.date, connection))
        }
        return index
    }

    private static func rates() throws -> ReferenceRates {
        let rates = try [("KZT", "500"), ("JPY", "150"), ("KWD", "0.3")].map { code, number in
            try ReferenceRates.Rate(Currency(code).required, DecimalNumber(number).required).required
        }
        return ReferenceRates(
            date: UTCDate("2026-11-25")!, base: try Currency("USD").required, source: "https://bank.example/rates", rates: rates)
    }

    private static func places(_ city: CityID) throws -> PlaceList {
        PlaceList(
            [(city, try LocalizedText(["en": "Almaty"], path: ""), try CountryCode("KZ").required)], hotels: [city: 1], rates: try rates())
    }

    private static func page(_ city: TravelCity, _ query: String, adults: Int = 2) async throws -> String {
        let stay = TravelCity.stay("2026-12-10", adults: adults)
        let request = WebRequest(.get, "/stay?" + query, authority: "almaty.test")
        let places = try places(city.id)
        let (search, index) = (RoomSearch(request, stay, places), try await index(city))
        let page = RoomSearchPage(
            localizer: Localizer(.english, now: TravelCity.now), places: places, request: request, state: FormState(), search: search,
            found: search.find(index), pictures: []
        ).page(index)
        return String(decoding: page.content.html, as: UTF8.self)
    }

    // Two nights of 20,000.00 KZT are 80 USD by 500 to one.
    @Test(arguments: [("JPY", "about ¥12,000"), ("KWD", "about KWD\u{A0}24.000"), ("USD", "about $80.00")])
    func `a price stands in the hotel's currency, and about in the one that was chosen, in that one's digits`(
        _ currency: String, _ about: String
    ) async throws {
        let text = try await Self.page(TravelCity("almaty"), "currency=\(currency)")
        #expect(text.contains("KZT\u{A0}40,000.00"), "\(text.suffix(2500))")
        #expect(text.contains(about), "\(text.suffix(2500))")
        #expect(text.contains(#"href="/rates""#) && text.contains("currency=\(currency)\""), "the choice goes on to the hotel")
    }

    @Test func `a currency without a rate says so, and the hotel's own stands alone where none is chosen`() async throws {
        let city = try await TravelCity("almaty")
        #expect(try await Self.page(city, "currency=CHF").contains("no rate from KZT to CHF"))
        let plain = try await Self.page(city, "")
        #expect(!plain.contains("about") && !plain.contains(#"href="/rates""#))
    }

    @Test func `a bound of the price or the distance leaves out what is above it, and what cannot be compared`() async throws {
        let city = try await TravelCity("almaty")
        let link = #"href="/stay/almaty/silk-road-inn"#
        #expect(try await Self.page(city, "currency=USD&most=80").contains(link))
        #expect(try await !Self.page(city, "currency=USD&most=79").contains(#"id="hotels-title">Hotels with a room</h2><ul"#))
        #expect(try await !Self.page(city, "currency=USD&most=79").contains(link))
        #expect(try await !Self.page(city, "currency=CHF&most=100000").contains(link))
        let tooDear = try await Self.page(city, "currency=USD&most=79")
        #expect(tooDear.contains("1 hotel has a room for that at a higher price.") && tooDear.contains("at such a price"), "\(tooDear.suffix(2500))")
        let unknown = try await Self.page(city, "currency=CHF&most=100000")
        #expect(unknown.contains("For 1 hotel nobody has published what the prices are in CHF."), "\(unknown.suffix(2500))")
        #expect(try await !Self.page(city, "within=1").contains(link), "nobody has told where the hotel is")
    }

    @Test(arguments: ["", "&currency=JPY"]) func `what costs less by the rates stands first, whatever the numbers are`(currency: String) async throws
    {
        let city = try await TravelCity("almaty")
        let (index, other) = (try await Self.index(city), try CityID("aktau").required)
        // The same numbers in dinars, of which each is worth more than a thousand tenge.
        try await city.database.read { connection in
            for (key, body) in [
                ("hotels", try HotelNotice.body(connection)),
                (
                    "availability/\(TravelCity.hotel.text)",
                    try AvailabilityNotice.body(of: TravelCity.hotel, today: TravelCity.now.date, connection)
                ),
            ] {
                index.take(key, of: other, try JSON.parse(Array(String(decoding: body.compact, as: UTF8.self).replacing("KZT", with: "KWD").utf8)))
            }
        }
        let request = WebRequest(.get, "/stay?order=price\(currency)", authority: "almaty.test")
        let search = RoomSearch(request, TravelCity.stay("2026-12-10"), try Self.places(city.id))
        #expect(search.find(index).shown.map(\.hotel.city) == [city.id, other])
    }

    @Test func `a search that finds little says which rule leaves a hotel out, and on which days it is free`() async throws {
        let city = try await TravelCity("almaty")
        let stay = TravelCity.stay("2026-12-10", nights: 1)
        try await city.sellOut(stay)
        try await city.sellOut(stay, TravelCity.family)
        let missing = try await Self.index(city).missing(LodgingSearch(TravelCity.stay("2026-12-10")), most: 10)
        #expect(missing.map(\.refusal) == [RateRefusal(.soldOut, on: Self.arrival)])
        let arrivals = try #require(missing.first).arrivals
        #expect(arrivals == [Self.arrival.adding(days: 1), Self.arrival.adding(days: -2)])
        for arrival in arrivals {
            let free = TravelCity.stay(arrival.description)
            let offers = try await city.database.read { try BookingDesk(at: TravelCity.now).quote(free, at: TravelCity.hotel, $0).offers }
            #expect(!offers.isEmpty, "\(arrival) is not free")
        }
        let text = try await Self.page(city, "")
        #expect(text.contains("No room is left for the night of") || text.contains("No room left"), "\(text.suffix(1500))")
        #expect(text.contains("arrival=2026-12-11&amp;departure=2026-12-13"))
    }

    @Test func `too many guests and a shortest stay are told as what they are`() async throws {
        let city = try await TravelCity("almaty")
        var search = LodgingSearch(TravelCity.stay("2026-12-10", adults: 6))
        #expect(try await Self.index(city).missing(search, most: 10).map(\.refusal.rule) == [.occupancy])
        var change = try #require(DayChange(from: Self.arrival, through: Self.arrival.adding(days: 5)))
        change.minStay = .set(3)
        let nights = change
        try await city.database.write { connection in
            let actor = AuditActor(try Login("manager@city.example").required, request: "test")
            let desk = HotelDesk(LodgingActor(actor, .everywhere, at: TravelCity.now))
            for type in [TravelCity.double, TravelCity.family] {
                try desk.change(type, TravelCity.flexible, of: TravelCity.hotel, by: nights, connection)
            }
        }
        search = LodgingSearch(TravelCity.stay("2026-12-10"))
        let missing = try await Self.index(city).missing(search, most: 10)
        #expect(missing.map(\.refusal) == [RateRefusal(.minStay, on: Self.arrival, bound: 3)])
        #expect(try await Self.index(city).missing(LodgingSearch(TravelCity.stay("2026-12-10", nights: 3)), most: 10).isEmpty)
    }
}
