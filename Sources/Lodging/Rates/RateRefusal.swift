public import Primitives
public import StrictJSON

/// Why a room cannot be had as it was asked for: which rule refuses, and of which day.
public struct RateRefusal: Error, Sendable, Equatable, JSONWritable {
    public enum Rule: String, Sendable, CaseIterable {
        /// The arrival lies before today by the hotel's calendar.
        case past
        /// More guests than the room takes.
        case occupancy
        /// No room is left for the night.
        case soldOut
        /// The night is farther away than anything is sold.
        case notOnSaleYet
        /// Nothing is sold for the night.
        case closed
        case closedToArrival
        case closedToDeparture
        case minStay
        case maxStay
        case minStayOnArrival
        case maxStayOnArrival
        /// The night has no price.
        case noPrice
        /// As many rooms as the plan may sell for the night are sold.
        case quota
        /// The tax on people is in another currency than the plan.
        case taxCurrency
        /// More than any booking may cost.
        case tooMuch
        /// The hotel sells nothing of the kind.
        case notSold
        /// The offer that was made says another price than now.
        case priceChanged
        /// The booking cannot be given up for nothing any more, and would cost less than it does.
        case lateChange
    }

    public let rule: Rule
    public let date: UTCDate?
    public let roomType: RoomTypeID?
    public let ratePlan: RatePlanID?
    /// The rule's number, such as the least nights of a stay.
    public let bound: Int?

    public init(_ rule: Rule, on date: UTCDate? = nil, roomType: RoomTypeID? = nil, ratePlan: RatePlanID? = nil, bound: Int? = nil) {
        (self.rule, self.date, self.roomType, self.ratePlan, self.bound) = (rule, date, roomType, ratePlan, bound)
    }

    func of(_ roomType: RoomTypeID, _ ratePlan: RatePlanID?) -> RateRefusal {
        RateRefusal(rule, on: date, roomType: roomType, ratePlan: ratePlan, bound: bound)
    }

    public var json: JSON {
        var object = JSONObject([("rule", .string(rule.rawValue))])
        object["date"] = date.map { .string($0.description) }
        object["roomType"] = roomType.map { .string($0.text) }
        object["ratePlan"] = ratePlan.map { .string($0.text) }
        object["bound"] = bound.map { .integer(Int64($0)) }
        return .object(object)
    }
}

extension RateRefusal: CustomStringConvertible {
    /// A sentence for whoever asked, in English.
    public var description: String {
        let day = date.map { " on \($0)" } ?? ""
        let night = date.map { " for the night of \($0)" } ?? ""
        let number = bound ?? 0
        return switch rule {
        case .past: "the arrival\(day) lies in the past by the hotel's calendar"
        case .occupancy: "the room takes \(number.counted("guest")) at most"
        case .soldOut: "no room is left\(night)"
        case .notOnSaleYet: "rooms are not on sale yet\(night)"
        case .closed: "nothing is sold\(night)"
        case .closedToArrival: "nobody may arrive\(day)"
        case .closedToDeparture: "nobody may leave\(day)"
        case .minStay: "a stay with the night of \(date?.description ?? "") has \(number.counted("night")) at least"
        case .maxStay: "a stay with the night of \(date?.description ?? "") has \(number.counted("night")) at most"
        case .minStayOnArrival: "a stay that begins\(day) has \(number.counted("night")) at least"
        case .maxStayOnArrival: "a stay that begins\(day) has \(number.counted("night")) at most"
        case .noPrice: "there is no price\(night)"
        case .quota: "the rooms of this rate are sold\(night)"
        case .taxCurrency: "the tourist tax is in another currency than the rate; the hotel must mend that"
        case .tooMuch: "it would cost more than any booking may"
        case .notSold: "the hotel does not sell it"
        case .priceChanged: "the price has changed since the offer was made"
        case .lateChange: "the booking cannot be given up for nothing any more, and would cost less than it does"
        }
    }
}
