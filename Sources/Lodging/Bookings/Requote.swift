public import Primitives

/// What a booking would be after a change, and what it would cost: shown before anybody says yes to it.
public struct Requote: Sendable, Equatable {
    public let stay: StayRequest
    public let roomType: RoomTypeID
    public let ratePlan: RatePlanID
    /// Nights that are over keep the price that was agreed for them.
    public let lines: [PriceLine]
    public let total: Money
    public let deposit: Money
    public let meals: RatePlan.Meals
    public let cancellation: CancellationPolicy
    /// By which tables name them.
    let type: Int64
    let plan: Int64
}

extension Requote {
    /// A stay that ends earlier: the nights that were slept at the price that was agreed, and of the others what the conditions charge for giving up late.
    /// Taxes on people are not due for nights that nobody sleeps.
    ///
    /// - Returns: `nil` where it does not end earlier.
    init?(ending booking: Booking, on day: UTCDate) {
        guard day > booking.arrival, day < booking.departure,
            let stay = StayRequest(
                arrival: booking.arrival, departure: day, adults: booking.stay.adults, children: booking.stay.children,
                exemptAdults: booking.stay.exemptAdults)
        else { return nil }
        let slept = booking.lines.filter { $0.date < day }
        let rest = booking.lines.filter { $0.date >= day && $0.isForTheStay }
        let dates = Set(rest.map(\.date)).sorted()
        let charged: Set<UTCDate> =
            switch booking.cancellation.late {
            case .nothing: []
            case .all: Set(dates)
            case .nights(let count): Set(dates.prefix(count))
            }
        let lines = slept + rest.filter { charged.contains($0.date) }
        guard let total = Money(amount: lines.sum, currency: booking.total.currency) else { return nil }
        self.init(
            stay: stay, roomType: booking.roomType, ratePlan: booking.ratePlan, lines: lines, total: total, deposit: booking.deposit,
            meals: booking.meals, cancellation: booking.cancellation, type: booking.typeNumber, plan: booking.planNumber)
    }
}
