import Primitives
import SQL
import StrictJSON
import Testing

@testable import Lodging
@testable import Travel
@testable import Web

@Suite struct `What a hotel's page tells programs` {
    private static func data() async throws -> JSON {
        let city = try await TravelCity("almaty")
        let door = TravelCities([city]).door(city)
        let quote = try await door.quote(TravelCity.stay("2027-01-10"), at: TravelCity.hotel, of: city.id)
        let id = city.id
        let hotel = try await city.database.read { try ShownHotel(TravelCity.hotel, of: id, $0) }
        return HotelData(
            hotel: try hotel.required, url: "https://almaty.example/stay/almaty/silk-road-inn", city: "Almaty", country: CountryCode("KZ"),
            language: "en", images: ["https://almaty.example/hotel-photos/00"], synthetic: "made up", offers: quote.offers
        ).json
    }

    @Test func `is a Hotel of schema.org with its rooms, and offers with a price that programs read`() async throws {
        let data = try await Self.data()
        #expect(data["@context"] == "https://schema.org" && data["@type"] == "Hotel" && data["name"] == "Silk Road Inn")
        #expect(data["address"]?["@type"] == "PostalAddress" && data["address"]?["addressCountry"] == "KZ")
        #expect(data["containsPlace"]?.array?.map { $0["@type"]?.string } == ["HotelRoom", "HotelRoom"])
        let offer = try #require(data["makesOffer"]?.array?.first)
        #expect(offer["@type"] == "Offer" && offer["price"] == "40000.00" && offer["priceCurrency"] == "KZT")
        // What is offered has to be a product (the range of `itemOffered`), and no list is empty.
        #expect(offer["itemOffered"]?["@type"]?.array == ["HotelRoom", "Product"])
        #expect(!String(decoding: data.compact, as: UTF8.self).contains("[]"))
        #expect(data["checkinTime"] == "14:00:00" && data["image"]?.array == ["https://almaty.example/hotel-photos/00"])
    }

    @Test func `ends no element, whatever somebody has called a hotel`() {
        var html = HTMLWriter()
        html.data(["name": "</script><script>alert(1)</script><!--", "more": "a & b"])
        let text = String(decoding: html.bytes, as: UTF8.self)
        #expect(text.hasPrefix("<script type=\"application/ld+json\">") && text.hasSuffix("</script>"))
        let inner = text.dropFirst("<script type=\"application/ld+json\">".count).dropLast("</script>".count)
        #expect(!inner.contains("<") && !inner.contains(">") && !inner.contains("&"))
        #expect((try? JSON.parse(Array(inner.utf8)))?["name"] == "</script><script>alert(1)</script><!--")
    }

    @Test(arguments: [(4_590_000, "KZT", "45900.00"), (5, "KZT", "0.05"), (1200, "JPY", "1200"), (1234, "KWD", "1.234"), (0, "KZT", "0.00")])
    func `has prices in the digits of their currency`(amount: Int64, currency: String, text: String) throws {
        #expect(try Money(amount: amount, currency: Currency(currency).required).required.decimalText == text)
    }
}
