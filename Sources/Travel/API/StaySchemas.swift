import FeatureKit
import Lodging
import Primitives
import Web

/// What the API tells and takes of a traveller's own bookings and journeys.
enum StaySchemas {
    static let key = Schema.named("StayKey", .text(pattern: "^[A-Za-z0-9_-]{40,400}$", example: "c3RheQ" + String(repeating: "A", count: 60)))
    static let uuid = Schema.named(
        "UUIDv7",
        .text(
            pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", example: "019ac0de-0000-7000-8000-000000000001"))
    private static let mail = Schema.text(
        pattern: "^[A-Za-z0-9][A-Za-z0-9_+-]{0,40}([.][A-Za-z0-9_+-]{1,20})?@([A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?[.]){1,3}[A-Za-z]{2,20}$",
        example: "ibn@almaty.example")
    private static let ages = Schema.list(.integer(0...17), most: StayRequest.mostChildren)

    static let request = Schema.named(
        "Stay",
        .object(
            [
                .required("arrival", .date), .required("departure", .date), .required("adults", .integer(1...Int64(StayRequest.mostAdults))),
                .optional("children", ages), .optional("exemptAdults", .integer(0...Int64(StayRequest.mostAdults))),
            ], isOpen: true))

    static let stay = Schema.named(
        "Booking",
        .object(
            [
                .required("booking", uuid), .required("city", .slug), .required("hotel", .slug), .required("roomType", .slug),
                .required("ratePlan", .slug), .required("state", .words(Booking.State.allCases.map(\.rawValue))), .required("stay", request),
                .required("lines", .list(LodgingSchemas.line, most: 1000)), .required("total", .money), .required("deposit", .money),
                .required("meals", .words(RatePlan.Meals.allCases.map(\.rawValue))), .required("cancellation", .any), .optional("charge", .money),
                .optional("chargeNow", .money), .optional("madeAt", .time),
                .required(
                    "events",
                    .list(
                        .object([.required("at", .time), .required("what", .anyText(most: 64)), .required("byHotel", .boolean)], isOpen: false),
                        most: 100)),
            ], isOpen: false))

    static let opening = Schema.object([.required("code", .anyText(most: 64)), .required("mail", mail)], isOpen: true)
    static let opened = Schema.object(
        [.required("key", key), .required("until", .time), .required("stay", stay)], isOpen: false)
    static let change = Schema.object(
        [
            .required("change", uuid), .required("arrival", .date), .required("departure", .date),
            .required("adults", .integer(1...Int64(StayRequest.mostAdults))), .optional("children", ages), .required("roomType", .slug),
            .required("ratePlan", .slug), .required("total", .money),
        ], isOpen: true)
    /// Of a booking that is to be given up, and whose city has not answered.
    static let cancelling = "cancelling"
    static let toBeGivenUp = Schema.named(
        "StayToBeGivenUp",
        .object([.required("booking", uuid), .required("city", .slug), .required("state", .words([cancelling]))], isOpen: false))
    static let cancel = Schema.object([.required("charge", .money)], isOpen: true)

    // MARK: Journeys

    private static let leg = Schema.named(
        "JourneyLeg",
        .object(
            [
                .required("number", .integer(1...Int64(Journey.mostLegs))), .required("city", .slug), .required("arrival", .date),
                .required("departure", .date), .optional("hotel", .slug), .optional("roomType", .slug), .optional("ratePlan", .slug),
                .required("state", .words(Journey.Leg.State.allCases.map(\.rawValue))), .optional("total", .money),
                .optional("heldUntil", .time), .optional("refusal", .any), .optional("key", key),
            ], isOpen: false))

    static let journey = Schema.named(
        "Journey",
        .object(
            [
                .required("state", .words(Journey.State.allCases.map(\.rawValue))), .required("adults", .integer(1...Int64(StayRequest.mostAdults))),
                .required("children", ages), .optional("heldUntil", .time), .required("legs", .list(leg, most: Journey.mostLegs)),
            ], isOpen: false))

    private static let alternative = Schema.named(
        "JourneyAlternative",
        .object([.required("arrival", .date), .required("departure", .date), .required("room", LodgingSchemas.found)], isOpen: false))
    static let choices = Schema.object(
        [.required("here", .list(alternative, most: JourneyRoomAPI.mostChoices)), .required("nearby", .list(alternative, most: 6))], isOpen: false)
    static let choice = Schema.object(
        [
            .required("arrival", .date), .required("departure", .date), .required("hotel", .slug), .required("roomType", .slug),
            .required("ratePlan", .slug),
        ], isOpen: true)
    static let plan = Schema.object(
        [
            .required("adults", .integer(1...Int64(StayRequest.mostAdults))), .optional("children", ages),
            .required(
                "legs",
                .list(
                    .object([.required("city", .slug), .required("arrival", .date), .required("departure", .date)], isOpen: true), least: 2,
                    most: Journey.mostLegs)),
        ], isOpen: true)
    static let planned = Schema.object([.required("key", key), .required("journey", journey)], isOpen: false)
    static let booking = Schema.object(
        [
            .required("offer", .anyText(most: BookingOffer.longest)), .optional("total", .money), .required("arrival", .date),
            .required("departure", .date),
            .required("adults", .integer(1...Int64(StayRequest.mostAdults))), .optional("children", ages),
            .required("guests", .list(.object([.required("name", .anyText(most: 200))], isOpen: true), least: 1, most: 40)),
            .required("mail", mail), .optional("phone", .text(pattern: "^[0-9+() -]{5,40}$", example: "+7 727 250 00 00")),
            .optional("language", .words(["ar", "en", "ru", "zh-Hans"])),
            .optional("nationality", .country),
        ], isOpen: true)
    static let guests = Schema.object(
        [
            .required("guests", .list(.object([.required("name", .anyText(most: 200))], isOpen: true), least: 1, most: 40)),
            .required("mail", mail), .optional("language", .words(["ar", "en", "ru", "zh-Hans"])), .optional("nationality", .country),
        ], isOpen: true)
}
