import Lodging
import Primitives
import StrictJSON
import Web

/// A hotel as programs read it from its page: Hotel, HotelRoom and Offer of <https://schema.org>.
struct HotelData {
    let hotel: ShownHotel
    /// Of the page, where it can be said.
    let url: String?
    let city: String
    let country: CountryCode?
    let language: String
    /// Whole addresses of its photos.
    let images: [String]
    /// What is said of a hotel that is made up.
    let synthetic: String
    /// What it offers, where days were asked for.
    let offers: [ShownQuote.Offer]

    var json: JSON {
        let value = hotel.hotel
        var object = JSONObject([("@context", "https://schema.org"), ("@type", "Hotel"), ("name", .string(value.name.text(in: language)))])
        object["url"] = url.map { .string($0) }
        if !images.isEmpty { object["image"] = .array(images.map { .string($0) }) }
        object["description"] = value.summary.map { .string($0.text(in: language)) }
        if value.isSynthetic { object["disambiguatingDescription"] = .string(synthetic) }
        object["address"] = address
        object["geo"] = value.place.map { place in
            var geo = JSONObject([("@type", "GeoCoordinates")])
            geo["latitude"] = place.json["latitude"]
            geo["longitude"] = place.json["longitude"]
            return .object(geo)
        }
        object["telephone"] = value.contacts.phone.map { .string($0) }
        object["email"] = value.contacts.mail.map { .string($0.text) }
        // Nobody has given stars to what is made up, and a rating has an author.
        object["starRating"] =
            value.isSynthetic
            ? nil
            : value.stars.map { stars in
                [
                    "@type": "Rating", "ratingValue": .integer(Int64(stars.count)), "bestRating": 5,
                    "author": ["@type": "Organization", "name": .string(stars.by)],
                ]
            }
        object["checkinTime"] = .string("\(value.checkIn):00")
        object["checkoutTime"] = .string("\(value.checkOut):00")
        let features = value.facilities.map(\.rawValue) + value.family.map(\.rawValue)
        if !features.isEmpty {
            object["amenityFeature"] = .array(features.map { ["@type": "LocationFeatureSpecification", "name": .string($0), "value": true] })
        }
        let types = hotel.roomTypes.filter { hotel.sold.roomTypes.contains($0.key) }.sorted { $0.key < $1.key }
        object["containsPlace"] = .array(types.map { room($0.value) })
        if !offers.isEmpty { object["makesOffer"] = .array(offers.prefix(20).map(offer)) }
        return .object(object)
    }

    private var address: JSON {
        var object = JSONObject([("@type", "PostalAddress"), ("streetAddress", .string(hotel.hotel.address.text(in: language)))])
        object["addressLocality"] = .string(city)
        object["addressCountry"] = country.map { .string($0.text) }
        return .object(object)
    }

    private func room(_ type: RoomType) -> JSON {
        var object = JSONObject([("@type", "HotelRoom"), ("name", .string(type.name.text(in: language)))])
        object["occupancy"] = ["@type": "QuantitativeValue", "maxValue": .integer(Int64(type.guests)), "unitCode": "C62"]
        if !type.beds.isEmpty {
            object["bed"] = .array(
                type.beds.map { ["@type": "BedDetails", "typeOfBed": .string($0.kind.rawValue), "numberOfBeds": .integer(Int64($0.count))] })
        }
        object["floorSize"] = type.squareMetres.map { ["@type": "QuantitativeValue", "value": .integer(Int64($0)), "unitCode": "MTK"] }
        return .object(object)
    }

    private func offer(_ offer: ShownQuote.Offer) -> JSON {
        [
            "@type": "Offer", "name": .string(hotel.name(of: offer.roomType, offer.ratePlan, in: language)),
            "price": .string(offer.total.decimalText), "priceCurrency": .string(offer.total.currency.code),
            "availability": "https://schema.org/InStock",
            // What is offered is a product; that it is a room is said beside it (<https://schema.org/docs/hotels.html>).
            "itemOffered": ["@type": ["HotelRoom", "Product"], "name": .string(hotel.name(of: offer.roomType, nil, in: language))],
        ]
    }
}

extension Money {
    /// Such as `45900.00`: digits and a point, as programs read prices.
    var decimalText: String {
        let digits = currency.digits
        guard digits > 0 else { return String(amount) }
        let text = String(abs(amount))
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        return (amount < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
    }
}
