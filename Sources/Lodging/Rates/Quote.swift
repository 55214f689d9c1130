public import Primitives
import StrictJSON

/// What a hotel offers for a stay, and why it does not offer the rest.
public struct Quote: Sendable, Equatable {
    public let offers: [Offer]
    public let refusals: [RateRefusal]

    /// A price for a stay in a room type under a plan, every line of it.
    public struct Offer: Sendable, Equatable {
        public let roomType: RoomTypeID
        public let ratePlan: RatePlanID
        public let lines: [PriceLine]
        /// The sum of the lines.
        public let total: Money
        /// What is to be paid with the booking.
        public let deposit: Money
        /// Of the lines, where prices have value added tax in them.
        public let includedVAT: Int64
        public let meals: RatePlan.Meals
        public let cancellation: CancellationPolicy
        /// Rooms that are left, for the night that has the fewest.
        public let left: Int
    }
}

/// How prices are made: of values alone, so that the same values give the same price everywhere.
public enum Quoting {
    /// - Parameter rates: loaded for the days of the stay.
    public static func quote(_ stay: StayRequest, _ rates: HotelRates) -> Quote { quote(stay, rates, held: nil) }

    /// - Parameter held: what a booking that is changed has already.
    static func quote(_ stay: StayRequest, _ rates: HotelRates, held: HeldStay?) -> Quote {
        guard held?.isInHouse == true || stay.arrival >= rates.today else {
            return Quote(offers: [], refusals: [RateRefusal(.past, on: stay.arrival)])
        }
        let end = rates.today.adding(days: HotelDesk.horizon)
        guard stay.departure <= end else { return Quote(offers: [], refusals: [RateRefusal(.notOnSaleYet, on: max(stay.arrival, end))]) }
        var offers: [Quote.Offer] = []
        var refusals: [RateRefusal] = []
        for kind in rates.kinds {
            if let refusal = refusal(of: kind, stay) {
                refusals.append(refusal.of(kind.id, nil))
                continue
            }
            for plan in kind.plans {
                switch offer(stay, kind, plan, rates.hotel.taxes, held) {
                case .success(let offer): offers.append(offer)
                case .failure(let refusal): refusals.append(refusal.of(kind.id, plan.id))
                }
            }
        }
        offers.sort { ($0.total.amount, $0.roomType, $0.ratePlan) < ($1.total.amount, $1.roomType, $1.ratePlan) }
        return Quote(offers: offers, refusals: refusals)
    }

    /// What a room type refuses under any plan.
    static func refusal(of kind: HotelRates.Kind, _ stay: StayRequest) -> RateRefusal? {
        guard kind.type.takes(adults: stay.adults, children: stay.children.count) else { return RateRefusal(.occupancy, bound: kind.type.guests) }
        for (night, free) in kind.free.prefix(stay.nights).enumerated() where free <= 0 {
            return RateRefusal(.soldOut, on: stay.arrival.adding(days: night))
        }
        return kind.free.count < stay.nights ? RateRefusal(.soldOut, on: stay.arrival.adding(days: kind.free.count)) : nil
    }

    /// The price of a stay in a room type under a plan.
    static func offer(
        _ stay: StayRequest, _ kind: HotelRates.Kind, _ plan: HotelRates.Plan, _ taxes: HotelTaxes, _ held: HeldStay?
    ) -> Result<Quote.Offer, RateRefusal> {
        let refused = refusals(of: plan, stay).first { held?.excuses($0, of: stay, kind.id, plan.id) != true }
        if let refused { return .failure(refused) }
        if let tourist = taxes.tourist, tourist.currency != plan.plan.currency { return .failure(RateRefusal(.taxCurrency)) }
        var lines: [PriceLine] = []
        for (night, date) in stay.dates.enumerated() {
            let agreed = held?.agreed(date, for: stay, kind.id, plan.id)
            if let agreed, held?.isOver(date) == true || plan.days[night]?.price == nil {
                lines += agreed
                continue
            }
            guard let price = plan.days[night]?.price else { return .failure(RateRefusal(.noPrice, on: date)) }
            lines += self.lines(of: date, price, stay, plan.plan.occupancy, taxes, isTaxed: night < taxes.tourist?.mostNights ?? .max)
        }
        let sum = lines.sum
        // Parts of a total that is no more than the largest amount are none either.
        guard let total = Money(amount: sum, currency: plan.plan.currency),
            let deposit = Money(amount: (sum * Int64(plan.plan.depositPercent) + 50) / 100, currency: plan.plan.currency)
        else { return .failure(RateRefusal(.tooMuch)) }
        let taxed = lines.lazy.filter(\.isForTheStay).reduce(0) { $0 + $1.amount }
        return .success(
            Quote.Offer(
                roomType: kind.id, ratePlan: plan.id, lines: lines, total: total, deposit: deposit,
                includedVAT: taxes.isVATIncluded ? taxes.vat(in: taxed) : 0, meals: plan.plan.meals, cancellation: plan.plan.cancellation,
                left: kind.free.prefix(stay.nights).min() ?? 0))
    }

    /// What the days of a plan refuse, in the order of the days.
    private static func refusals(of plan: HotelRates.Plan, _ stay: StayRequest) -> [RateRefusal] {
        guard plan.days.count > stay.nights else { return [RateRefusal(.noPrice, on: stay.arrival)] }
        var refusals = plan.days[0].map { self.refusals(of: $0, arriving: stay) } ?? []
        for (night, date) in stay.dates.enumerated() {
            guard let day = plan.days[night] else {
                refusals.append(RateRefusal(.noPrice, on: date))
                continue
            }
            if day.isClosed { refusals.append(RateRefusal(.closed, on: date)) }
            if let least = day.minStay, stay.nights < least { refusals.append(RateRefusal(.minStay, on: date, bound: least)) }
            if let most = day.maxStay, stay.nights > most { refusals.append(RateRefusal(.maxStay, on: date, bound: most)) }
            if let quota = day.quota, night < plan.sold.count, plan.sold[night] >= quota {
                refusals.append(RateRefusal(.quota, on: date, bound: quota))
            }
        }
        if plan.days[stay.nights]?.isClosedToDeparture == true { refusals.append(RateRefusal(.closedToDeparture, on: stay.departure)) }
        return refusals
    }

    private static func refusals(of day: DayRule, arriving stay: StayRequest) -> [RateRefusal] {
        var refusals: [RateRefusal] = []
        if day.isClosedToArrival { refusals.append(RateRefusal(.closedToArrival, on: stay.arrival)) }
        if let least = day.minStayOnArrival, stay.nights < least { refusals.append(RateRefusal(.minStayOnArrival, on: stay.arrival, bound: least)) }
        if let most = day.maxStayOnArrival, stay.nights > most { refusals.append(RateRefusal(.maxStayOnArrival, on: stay.arrival, bound: most)) }
        return refusals
    }

    /// What one night costs.
    private static func lines(
        of date: UTCDate, _ price: Int64, _ stay: StayRequest, _ occupancy: RatePlan.Occupancy, _ taxes: HotelTaxes, isTaxed: Bool
    ) -> [PriceLine] {
        let isSingle = stay.adults == 1 && stay.children.isEmpty && occupancy.included > 1
        var lines = [PriceLine(.night, date, max(0, price - (isSingle ? occupancy.singleReduction : 0)))]
        let extra = Int64(max(0, stay.adults - occupancy.included)) * occupancy.extraAdult
        if extra > 0 { lines.append(PriceLine(.extraAdults, date, extra)) }
        // Children sleep for nothing in the places of adults who do not come.
        let childPrices = stay.children.map(occupancy.amount(ofChild:)).sorted(by: >).dropFirst(max(0, occupancy.included - stay.adults))
        let children = childPrices.reduce(0, +)
        if children > 0 { lines.append(PriceLine(.children, date, children)) }
        if !taxes.isVATIncluded {
            let vat = taxes.vat(on: lines.sum)
            if vat > 0 { lines.append(PriceLine(.vat, date, vat)) }
        }
        if isTaxed, let tourist = taxes.tourist {
            let tax = Int64(stay.adults - stay.exemptAdults) * tourist.amount + stay.children.reduce(0) { $0 + tourist.amount(ofAge: $1) }
            if tax > 0 { lines.append(PriceLine(.touristTax, date, tax)) }
        }
        return lines
    }
}
