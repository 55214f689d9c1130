import Primitives

/// What a stay costs and whether it can be had, of what notices tell: the same sums as ``Quoting`` makes, without its lines. What was found is
/// asked of the hotel's city before anybody books it.
struct StayPrice {
    private let stay: StayRequest
    private let nights: Int

    init(_ stay: StayRequest) {
        self.stay = stay
        nights = stay.nights
    }

    /// - Returns: the total in minor units of the plan's currency, `nil` where it cannot be had.
    func total(_ hotel: IndexedHotel, _ kind: IndexedHotel.Kind, _ plan: IndexedHotel.Plan) -> Int64? {
        let first = stay.arrival.daysSince1970 - hotel.from.daysSince1970
        guard first >= 0, let arrival = plan.run(on: first), isTaken(arriving: arrival) else { return nil }
        let taxes = hotel.hotel.taxes
        guard taxes.tourist == nil || taxes.tourist?.currency == plan.plan.currency else { return nil }
        let extra = extra(plan.plan.occupancy)
        let reduction = stay.adults == 1 && stay.children.isEmpty && plan.plan.occupancy.included > 1 ? plan.plan.occupancy.singleReduction : 0
        var (total, run): (Int64, IndexedHotel.Run) = (0, arrival)
        for day in first..<first + nights {
            if day >= Int(run.end) {
                guard let next = plan.run(on: day) else { return nil }
                run = next
            }
            guard run.price >= 0, isTaken(run) else { return nil }
            let night = max(0, run.price - reduction) + extra
            total += night + (taxes.isVATIncluded ? 0 : taxes.vat(on: night))
        }
        guard plan.run(on: first + nights)?.isClosedToDeparture != true else { return nil }
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
        let children = stay.children.map(occupancy.amount(ofChild:)).sorted(by: >).dropFirst(max(0, occupancy.included - stay.adults))
        return adults + children.reduce(0, +)
    }

    private func tax(_ tourist: HotelTaxes.Tourist?) -> Int64 {
        guard let tourist else { return 0 }
        return Int64(stay.adults - stay.exemptAdults) * tourist.amount + stay.children.reduce(0) { $0 + tourist.amount(ofAge: $1) }
    }
}
