import FeatureKit
import Lodging
import Primitives
import Web

/// What the API tells and takes of hotels, rooms and rates as their managers set them.
enum HotelSettingsSchemas {
    private static let amount = Schema.integer(0...Money.largestAmount)
    private static let clock = Schema.text(pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", example: "14:00")
    static let currency = Schema.text(pattern: "^[A-Z]{3}$", example: "KZT")
    /// Of what is taken as well as told: `null` is as if it were not there.
    private static func maybe(_ name: String, _ schema: Schema) -> Schema.Member { .optional(name, .nullable(schema)) }
    private static func bands(_ amount: Schema) -> Schema {
        .list(.object([.required("below", .integer(1...18)), .required("amount", amount)], isOpen: true), most: 10)
    }

    // MARK: Hotels

    private static let taxes = Schema.named(
        "HotelTaxes",
        .object(
            [
                .required("vatBasisPoints", .integer(0...5000)), .required("vatIncluded", .boolean),
                maybe(
                    "tourist",
                    .object(
                        [
                            .required("currency", currency), .required("amount", amount), maybe("bands", bands(amount)),
                            maybe("mostNights", .integer(1...365)),
                        ], isOpen: true)),
            ], isOpen: true))

    private static let hotelBody = Schema.named(
        "HotelSettings",
        .object(
            [
                .required("name", .localized), maybe("summary", .localized), .required("address", .localized),
                maybe("place", .object([.required("latitude", .decimal), .required("longitude", .decimal)], isOpen: true)),
                .required(
                    "contacts",
                    .object(
                        [maybe("phone", .anyText(most: 30)), maybe("mail", .anyText(most: 254)), maybe("web", .webAddress)], isOpen: true)
                ),
                maybe("stars", .object([.required("count", .integer(1...5)), .required("by", .anyText(most: 200))], isOpen: true)),
                maybe("facilities", .list(.words(Hotel.Facility.allCases.map(\.rawValue)), most: 100)),
                maybe("family", .list(.words(Hotel.FamilyFacility.allCases.map(\.rawValue)), most: 100)),
                .required("checkIn", clock), .required("checkOut", clock),
                maybe("badge", .object([.required("since", .date), .required("until", .date)], isOpen: true)),
                .required("timeZone", .text(pattern: "^[A-Za-z0-9_+/-]{1,40}$", example: "Asia/Almaty")), maybe("taxes", taxes),
                maybe("synthetic", .boolean),
            ], isOpen: true))

    static let hotel = Schema.named(
        "ManagedHotel",
        .object(
            [.required("id", .slug), .required("revision", .revision), .required("open", .boolean), .required("hotel", hotelBody)], isOpen: false))
    static let setHotel = Schema.object([.required("revision", .revision), .required("hotel", hotelBody)], isOpen: true)

    // MARK: What it sells

    private static let typeBody = Schema.named(
        "RoomTypeSettings",
        .object(
            [
                .required("name", .localized), .required("adults", .integer(1...20)), .required("children", .integer(0...20)),
                maybe("guests", .integer(1...40)),
                maybe(
                    "beds",
                    .list(
                        .object(
                            [.required("kind", .words(RoomType.Bed.allCases.map(\.rawValue))), .required("count", .integer(1...20))], isOpen: true),
                        most: 10)),
                maybe("squareMetres", .integer(1...1000)),
                maybe("amenities", .list(.words(RoomType.Amenity.allCases.map(\.rawValue)), most: 100)),
            ], isOpen: true))
    static let roomType = Schema.named(
        "ManagedRoomType",
        .object(
            [.required("id", .slug), .required("revision", .revision), .required("sold", .boolean), .required("roomType", typeBody)],
            isOpen: false))
    static let setRoomType = Schema.object([.required("revision", .revision), .required("roomType", typeBody)], isOpen: true)

    /// `nothing`, `all`, or so many nights.
    private static let charge = Schema.any
    private static let planBody = Schema.named(
        "RatePlanSettings",
        .object(
            [
                .required("name", .localized), .required("currency", currency), .required("meals", .words(RatePlan.Meals.allCases.map(\.rawValue))),
                .required(
                    "occupancy",
                    .object(
                        [
                            .required("included", .integer(1...20)), maybe("singleReduction", amount), maybe("extraAdult", amount),
                            maybe("children", bands(amount)),
                        ], isOpen: true)),
                .required(
                    "cancellation",
                    .object(
                        [maybe("freeDays", .integer(0...365)), .required("late", charge), .required("noShow", charge)], isOpen: true)),
                maybe("depositPercent", .integer(0...100)),
            ], isOpen: true))
    static let ratePlan = Schema.named(
        "ManagedRatePlan",
        .object(
            [.required("id", .slug), .required("revision", .revision), .required("sold", .boolean), .required("ratePlan", planBody)],
            isOpen: false))
    static let setRatePlan = Schema.object([.required("revision", .revision), .required("ratePlan", planBody)], isOpen: true)

    // MARK: Rooms

    static let roomNumber = Schema.named("RoomNumber", .text(pattern: "^[A-Za-z0-9.-]{1,12}$", example: "101"))
    private static let roomBody: [Schema.Member] = [.required("roomType", .slug), .required("floor", .integer(-5...200))]
    static let room = Schema.named("Room", .object([.required("number", roomNumber)] + roomBody, isOpen: false))
    static let setRoom = Schema.object(roomBody + [maybe("before", .object(roomBody, isOpen: true))], isOpen: true)
    static let outage = Schema.named(
        "Outage",
        .object(
            [
                .required("room", roomNumber), .required("from", .date), .required("until", .date), .required("reason", .anyText(most: 500)),
            ], isOpen: true))
    static let rooms = Schema.object(
        [.required("rooms", .list(room, most: HotelDesk.mostRooms)), .required("outages", .list(outage, most: 100_000))], isOpen: false)

    // MARK: Days

    private static let stay = Schema.integer(1...Int64(DayRule.longestStay))
    private static let quota = Schema.integer(0...10_000)
    private static func rules(_ make: (Schema) -> Schema) -> [Schema.Member] {
        [
            .optional("price", make(amount)), .optional("minStay", make(stay)), .optional("maxStay", make(stay)),
            .optional("minStayOnArrival", make(stay)), .optional("maxStayOnArrival", make(stay)), .optional("quota", make(quota)),
            .optional("closed", make(.boolean)), .optional("closedToArrival", make(.boolean)), .optional("closedToDeparture", make(.boolean)),
        ]
    }

    static let day = Schema.named("DayRule", .object([.required("date", .date)] + rules { $0 }, isOpen: false))
    static let days = Schema.object(
        [
            .required("roomType", .slug), .required("ratePlan", .slug), .required("currency", currency),
            .required("days", .list(day, most: RateDaysAPI.mostDays)),
        ], isOpen: false)
    /// `null` clears what a missing member keeps.
    private static let change = Schema.named(
        "DayChange",
        .object(
            [
                .required("roomType", .slug), .required("ratePlan", .slug), .required("from", .date), .required("through", .date),
                maybe("weekdays", .list(.integer(0...6), most: 7)),
            ] + rules { .nullable($0) }, isOpen: true))
    static let changes = Schema.object([.required("changes", .list(change, least: 1, most: RateDaysAPI.mostChanges))], isOpen: true)
    static let changed = Schema.object([.required("days", .count)], isOpen: false)

    // MARK: Photos and calendars

    static let photo = Schema.named(
        "HotelPhoto",
        .object(
            [
                .required("id", .uuid), .required("alt", .localized), .required("revision", .revision),
                .required(
                    "pictures",
                    .list(
                        .object(
                            [
                                .required("path", .anyText(most: 200)), .required("width", .integer(1...10_000)),
                                .required("height", .integer(1...10_000)),
                            ], isOpen: false), most: 10)),
            ], isOpen: false))

    static let feed = Schema.named(
        "CalendarFeed",
        .object(
            [
                .required("id", .uuid), .required("roomType", .slug), .required("name", .anyText(most: 100)), .required("host", .anyText(most: 253)),
                .optional("takenAt", .time), .required("failures", .count),
                // Why it was not taken the last time, and on which line of it; absent where it was.
                .optional(
                    "trouble",
                    .object([.required("code", .slug), .required("line", .count), .required("detail", .anyText(most: 400))], isOpen: false)),
                .required(
                    "soldTwice",
                    .list(
                        .object(
                            [.required("date", .date), .required("rooms", .count), .required("sold", .count), .required("taken", .count)],
                            isOpen: false), most: HotelFeed.mostConflicts)),
            ], isOpen: false))
    static let newFeed = Schema.object(
        [
            .required("roomType", .slug), .required("name", .anyText(most: 100)),
            .required("address", .text(pattern: "^https://", example: "https://calendars.example.org/room.ics")),
        ], isOpen: true)
    static let shownFeed = Schema.object([.required("roomType", .slug), .required("path", .anyText(most: 200))], isOpen: false)
}
