import FeatureKit
import Lodging
import Primitives
import Web

/// What the API tells of hotels and prices.
enum LodgingSchemas {
    static let place = Schema.object(
        [.required("latitude", .decimal), .required("longitude", .decimal)], isOpen: false)

    static let hotel = Schema.named(
        "Hotel",
        .object(
            [
                .required("id", .slug), .required("name", .localized), .optional("summary", .localized), .required("address", .localized),
                .optional("place", place), .required("contacts", .any), .optional("stars", .any),
                .required("facilities", .list(.words(Hotel.Facility.allCases.map(\.rawValue)), most: 100)),
                .required("family", .list(.words(Hotel.FamilyFacility.allCases.map(\.rawValue)), most: 100)),
                .required("checkIn", .anyText(most: 5)), .required("checkOut", .anyText(most: 5)), .optional("badge", .any),
                .required("timeZone", .anyText(most: 40)), .required("taxes", .any), .optional("synthetic", .boolean),
            ], isOpen: true))

    static let line = Schema.named(
        "PriceLine",
        .object(
            [
                .required("kind", .words(PriceLine.Kind.allCases.map(\.rawValue))), .required("date", .date),
                .required("amount", .integer(0...Money.largestAmount)),
            ], isOpen: false))

    static let offer = Schema.named(
        "Offer",
        .object(
            [
                .required("offer", .anyText(most: BookingOffer.longest)), .required("roomType", .slug), .required("ratePlan", .slug),
                .required("lines", .list(line, most: 1000)), .required("total", .money), .required("deposit", .money),
                .required("includedVAT", .integer(0...Money.largestAmount)), .required("meals", .words(RatePlan.Meals.allCases.map(\.rawValue))),
                .required("cancellation", .any), .optional("lastFreeDay", .date), .required("left", .integer(0...9)), .required("validUntil", .time),
            ], isOpen: false))

    static let refusal = Schema.named(
        "RateRefusal",
        .object(
            [
                .required("rule", .words(RateRefusal.Rule.allCases.map(\.rawValue))), .optional("date", .date), .optional("roomType", .slug),
                .optional("ratePlan", .slug), .optional("bound", .count),
            ], isOpen: false))

    static let quote = Schema.object(
        [.required("offers", .list(offer, most: 5000)), .required("refusals", .list(refusal, most: 5000))], isOpen: false)

    /// A hotel that is looked for and has nothing for the stay.
    static let missing = Schema.named(
        "MissingHotel",
        .object(
            [
                .required("city", .slug), .required("hotel", .slug), .required("name", .localized), .required("refusal", refusal),
                .required("arrivals", .list(.date, most: 2)),
            ], isOpen: false))

    static let found = Schema.named(
        "FoundHotel",
        .object(
            [
                .required("city", .slug), .required("hotel", .slug), .required("name", .localized), .optional("place", place),
                .optional("stars", .integer(1...5)), .required("cultural", .boolean), .required("synthetic", .boolean),
                .required("roomType", .slug), .required("ratePlan", .slug), .required("total", .money), .optional("about", .money),
                .optional("metres", .count), .required("left", .integer(0...9)),
            ], isOpen: false))
}
