import Lodging
import Primitives
import StrictJSON

/// What a hotel offers as pages show it, whichever city has answered.
struct ShownQuote: Sendable {
    struct Offer: Sendable {
        /// To be given back to the hotel's city; empty where it is only looked at.
        let token: String
        let roomType: RoomTypeID
        let ratePlan: RatePlanID
        let lines: [PriceLine]
        let total: Money
        let deposit: Money
        let includedVAT: Int64
        let meals: RatePlan.Meals
        let lastFreeDay: UTCDate?
        let left: Int

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            token = try fields.string("offer", length: 1...BookingOffer.longest)
            roomType = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
            ratePlan = try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }
            lines = try fields.elements("lines", count: 0...1000) { json, path throws(FieldError) in try PriceLine(json, path: path) }
            total = try fields.part("total") { json, path throws(FieldError) in try Money(json, path: path) }
            deposit = try fields.part("deposit") { json, path throws(FieldError) in try Money(json, path: path) }
            includedVAT = try fields.integer("includedVAT", in: 0...Money.largestAmount)
            meals = try fields.choice("meals", RatePlan.Meals.self)
            lastFreeDay = try fields.optionalDate("lastFreeDay")
            left = try fields.count("left", in: 0...9)
            // Whoever offers it: what is not the sum of its lines is shown to nobody.
            guard lines.sum == total.amount else {
                throw FieldError(path: fields.path(of: "total"), expected: "the sum of the lines, \(lines.sum)", found: .integer(total.amount))
            }
        }

        fileprivate init(_ offer: Quote.Offer, arrival: UTCDate) {
            token = ""
            (roomType, ratePlan) = (offer.roomType, offer.ratePlan)
            (lines, total, deposit, includedVAT) = (offer.lines, offer.total, offer.deposit, offer.includedVAT)
            meals = offer.meals
            lastFreeDay = offer.cancellation.lastFreeDay(arrival: arrival)
            left = min(offer.left, 9)
        }
    }

    let offers: [Offer]
    let refusals: [RateRefusal]

    /// What a hotel of this city asks, for who looks at it.
    init(_ quote: Quote, for stay: StayRequest) {
        offers = quote.offers.map { Offer($0, arrival: stay.arrival) }
        refusals = quote.refusals
    }

    init(_ json: JSON) throws(FieldError) {
        let fields = try Fields(json)
        offers = try fields.elements("offers", count: 0...5000) { json, path throws(FieldError) in try Offer(json, path: path) }
        refusals = try fields.elements("refusals", count: 0...5000) { json, path throws(FieldError) in try RateRefusal(json, path: path) }
    }
}

extension RateRefusal {
    init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        self.init(
            try fields.choice("rule", Rule.self), on: try fields.optionalDate("date"),
            roomType: try fields.optionalValue("roomType", .form(.slug)) { RoomTypeID($0) },
            ratePlan: try fields.optionalValue("ratePlan", .form(.slug)) { RatePlanID($0) }, bound: try fields.optionalCount("bound", in: 0...100_000)
        )
    }
}
