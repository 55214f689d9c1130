import Primitives

/// What a booking that is to be changed has already: rules that were written since, and rules of nights that are over, are no reason to refuse it.
struct HeldStay: Sendable {
    private let stay: StayRequest
    private let roomType: RoomTypeID
    private let ratePlan: RatePlanID
    private let lines: [PriceLine]
    /// By the hotel's calendar, of guests who are in the house: nights before it are over.
    private let today: UTCDate?

    /// - Parameter today: by the hotel's calendar.
    init(_ booking: Booking, today: UTCDate) {
        (stay, roomType, ratePlan, lines) = (booking.stay, booking.roomType, booking.ratePlan, booking.lines)
        self.today = booking.state == .checkedIn ? today : nil
    }

    var isInHouse: Bool { today != nil }

    func isOver(_ date: UTCDate) -> Bool { today.map { date < $0 } ?? false }

    /// The price that was agreed for a night, where it is not made anew: the night is over, or has no price any more and the same guests keep it.
    func agreed(_ date: UTCDate, for wanted: StayRequest, _ type: RoomTypeID, _ plan: RatePlanID) -> [PriceLine]? {
        guard isOver(date) || holds(date, type, plan) && isOfSameGuests(as: wanted) else { return nil }
        return lines.filter { $0.date == date }
    }

    private func holds(_ date: UTCDate, _ type: RoomTypeID, _ plan: RatePlanID) -> Bool {
        (type, plan) == (roomType, ratePlan) && (stay.arrival..<stay.departure).contains(date)
    }

    private func isOfSameGuests(as other: StayRequest) -> Bool {
        (stay.adults, stay.children.sorted(), stay.exemptAdults) == (other.adults, other.children.sorted(), other.exemptAdults)
    }

    /// Whether what a day would refuse is no reason for this booking: the day is over, or it has what the day refuses, and asks for no more of it.
    func excuses(_ refusal: RateRefusal, of wanted: StayRequest, _ type: RoomTypeID, _ plan: RatePlanID) -> Bool {
        guard let date = refusal.date else { return false }
        if isOver(date) { return true }
        let isSameOffer = (type, plan) == (roomType, ratePlan)
        switch refusal.rule {
        case .closed, .quota: return holds(date, type, plan)
        case .noPrice: return agreed(date, for: wanted, type, plan)?.isEmpty == false
        case .minStay: return holds(date, type, plan) && wanted.nights >= stay.nights
        case .maxStay: return holds(date, type, plan) && wanted.nights <= stay.nights
        case .closedToArrival: return isInHouse || isSameOffer && date == stay.arrival
        case .minStayOnArrival: return isInHouse || isSameOffer && date == stay.arrival && wanted.nights >= stay.nights
        case .maxStayOnArrival: return isInHouse || isSameOffer && date == stay.arrival && wanted.nights <= stay.nights
        case .closedToDeparture: return isSameOffer && date == stay.departure
        default: return false
        }
    }
}
