import Primitives

/// What a stay costs and whether it can be had, of what notices tell: the same sums as ``Quoting`` makes, without its lines. What was found is
/// asked of the hotel's city before anybody books it.
struct StayPrice {
    private let stay: StayRequest
    private let nights: Int
    private let isAlone: Bool

    init(_ stay: StayRequest) {
        self.stay = stay
        nights = stay.nights
        isAlone = stay.adults == 1 && stay.children.isEmpty
    }

    /// - Returns: the total in minor units of the plan's currency, `nil` where it cannot be had.
    func total(_ hotel: IndexedHotel, _ kind: IndexedHotel.Kind, _ plan: IndexedHotel.Plan) -> Int64? {
        let first = stay.arrival.daysSince1970 - hotel.from.daysSince1970
        guard first >= 0, first + nights <= plan.days, plan.runs.isEmpty || isTaken(plan, from: first) else { return nil }
        let taxes = hotel.hotel.taxes
        guard taxes.tourist == nil || taxes.tourist?.currency == plan.plan.currency else { return nil }
        let extra = extra(plan.plan.occupancy)
        let reduction = isAlone && plan.plan.occupancy.included > 1 ? plan.plan.occupancy.singleReduction : 0
        var total: Int64 = 0
        for day in first..<first + nights {
            let price = plan.price(on: day)
            guard price >= 0 else { return nil }
            let night = max(0, price - reduction) + extra
            total += night + (taxes.isVATIncluded ? 0 : taxes.vat(on: night))
        }
        total += tax(taxes.tourist) * Int64(min(nights, taxes.tourist?.mostNights ?? .max))
        return total <= Money.largestAmount ? total : nil
    }

    /// Rooms that are left for the night that has the fewest.
    func left(_ hotel: IndexedHotel, _ kind: IndexedHotel.Kind) -> Int {
        let first = stay.arrival.daysSince1970 - hotel.from.daysSince1970
        guard first >= 0, first + nights <= kind.left.count else { return 0 }
        var least = UInt8.max
        for day in first..<first + nights { least = min(least, kind.left[day]) }
        return Int(least)
    }

    /// Whether the rules of the days let the stay be.
    private func isTaken(_ plan: IndexedHotel.Plan, from first: Int) -> Bool {
        guard let arrival = plan.run(on: first), isTaken(arriving: arrival) else { return false }
        var run = arrival
        for day in first..<first + nights {
            if day >= Int(run.end) {
                guard let next = plan.run(on: day) else { return false }
                run = next
            }
            guard isTaken(run) else { return false }
        }
        return plan.run(on: first + nights)?.isClosedToDeparture != true
    }

    private func isTaken(arriving run: IndexedHotel.Run) -> Bool {
        !run.isClosedToArrival && nights >= Int(run.minStayOnArrival) && (run.maxStayOnArrival == 0 || nights <= Int(run.maxStayOnArrival))
    }

    private func isTaken(_ run: IndexedHotel.Run) -> Bool {
        !run.isClosed && nights >= Int(run.minStay) && (run.maxStay == 0 || nights <= Int(run.maxStay))
    }

    /// What each night costs more than its price, for who comes.
    private func extra(_ occupancy: RatePlan.Occupancy) -> Int64 {
        let adults = Int64(max(0, stay.adults - occupancy.included)) * occupancy.extraAdult
        guard !stay.children.isEmpty else { return adults }
        if stay.children.count == 1 { return adults + (occupancy.included > stay.adults ? 0 : occupancy.amount(ofChild: stay.children[0])) }
        let children = stay.children.map(occupancy.amount(ofChild:)).sorted(by: >).dropFirst(max(0, occupancy.included - stay.adults))
        return adults + children.reduce(0, +)
    }

    private func tax(_ tourist: HotelTaxes.Tourist?) -> Int64 {
        guard let tourist else { return 0 }
        return Int64(stay.adults - stay.exemptAdults) * tourist.amount + stay.children.reduce(0) { $0 + tourist.amount(ofAge: $1) }
    }
}
