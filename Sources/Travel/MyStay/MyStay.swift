import Lodging
import Primitives
import StrictJSON

/// A booking as its guest sees it, whichever city has told of it (`lodging.status`).
struct MyStay: Sendable {
    struct Event: Sendable, Equatable {
        let at: UTCTime
        let what: String
        let isByHotel: Bool
    }

    let id: UUIDv7
    let city: CityID
    let hotel: HotelID
    let roomType: RoomTypeID
    let ratePlan: RatePlanID
    let state: Booking.State
    let stay: StayRequest
    let lines: [PriceLine]
    let total: Money
    let deposit: Money
    let meals: RatePlan.Meals
    let cancellation: CancellationPolicy
    /// What was charged for a booking that was given up.
    let charge: Money?
    /// What giving it up would cost now; `nil` where it cannot be.
    let chargeNow: Money?
    let madeAt: UTCTime?
    let events: [Event]
    /// What the guests should know beside the state.
    let note: BookingStanding.Note?

    var isOpen: Bool { state == .confirmed }

    /// - Throws: `FieldError` for an answer that is none: of another booking, or with lines that are not its total.
    init(_ json: JSON, _ id: UUIDv7, in city: CityID) throws(FieldError) {
        let fields = try Fields(json)
        self.id = try fields.value("booking", "the booking that was asked for") { $0 == id.text ? id : nil }
        self.city = city
        hotel = try fields.value("hotel", .form(.slug)) { HotelID($0) }
        roomType = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
        ratePlan = try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }
        state = try fields.choice("state", Booking.State.self)
        stay = try StayRequest(fields.fields("stay"), mayExempt: true)
        lines = try fields.elements("lines", count: 0...1000) { json, path throws(FieldError) in try PriceLine(json, path: path) }
        total = try Money(fields.required("total"), path: "total")
        deposit = try Money(fields.required("deposit"), path: "deposit")
        meals = try fields.choice("meals", RatePlan.Meals.self)
        cancellation = try CancellationPolicy(fields.required("cancellation"), path: "cancellation")
        charge = try fields.optionalMoney("charge")
        chargeNow = try fields.optionalMoney("chargeNow")
        madeAt = fields.optional("madeAt") == nil ? nil : try fields.time("madeAt")
        events = try fields.optionalElements("events", count: 0...100) { json, path throws(FieldError) in
            let fields = try Fields(json, path: path)
            return Event(at: try fields.time("at"), what: try fields.string("what", length: 1...64), isByHotel: try fields.boolean("byHotel"))
        }
        note = fields.object["standing"]?["note"]?.string.flatMap { BookingStanding.Note(rawValue: $0) }
        guard lines.sum == total.amount else {
            throw FieldError(path: "total", expected: "the sum of the lines, \(lines.sum)", found: .integer(total.amount))
        }
    }
}

extension MyStay {
    /// For programs.
    var json: JSON {
        var object = JSONObject([("booking", .string(id.text)), ("city", .string(city.text)), ("hotel", .string(hotel.text))])
        object["roomType"] = .string(roomType.text)
        object["ratePlan"] = .string(ratePlan.text)
        object["state"] = .string(state.rawValue)
        object["stay"] = stay.json
        object["lines"] = .array(lines.map(\.json))
        object["total"] = total.json
        object["deposit"] = deposit.json
        object["meals"] = .string(meals.rawValue)
        object["cancellation"] = cancellation.json
        object["charge"] = charge?.json
        object["chargeNow"] = chargeNow?.json
        object["madeAt"] = madeAt.map { .string($0.description) }
        object["events"] = .array(
            events.map { ["at": .string($0.at.description), "what": .string($0.what), "byHotel": .boolean($0.isByHotel)] })
        return .object(object)
    }
}
