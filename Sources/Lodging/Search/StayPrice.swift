import Primitives

/// What a stay costs at the least and whether it can be had, of what notices tell: the same sums as ``Quoting`` makes, without its lines. What was
/// found is asked of the hotel's city before anybody books it.
struct StayPrice {
    struct Cheapest {
        /// Its place among the hotel's.
        let offer: Int
        /// In minor units of the plan's currency.
        let total: Int64
    }

    private let arrival: Int
    private let nights: Int
    private let adults: Int
    private let payingAdults: Int64
    private let children: [Int]
    /// Of the hotel that is looked at: what each night costs more under each plan, for who comes. Kept, so that a search makes none anew.
    private var extras: [Int64] = []
    private var childPrices: [Int64] = []

    init(_ stay: StayRequest) {
        (arrival, nights, adults, children) = (stay.arrival.daysSince1970, stay.nights, stay.adults, stay.children)
        payingAdults = Int64(stay.adults - stay.exemptAdults)
    }

    /// - Returns: `nil` where nothing can be had.
    mutating func cheapest(of hotel: IndexedOffers) -> Cheapest? {
        let first = arrival - hotel.columns.from
        guard first >= 0, first + nights <= hotel.columns.days else { return nil }
        extras.removeAll(keepingCapacity: true)
        for terms in hotel.terms { extras.append(extra(terms, hotel)) }
        if hotel.columns.largePrices.isEmpty {
            let prices = hotel.columns.prices
            return cheapest(of: hotel, prices.span, none: OfferColumns.none, from: first)
        } else {
            let prices = hotel.columns.largePrices
            return cheapest(of: hotel, prices.span, none: OfferColumns.noLargePrice, from: first)
        }
    }

    @inline(__always)
    private func cheapest<Price: FixedWidthInteger>(
        of hotel: IndexedOffers, _ prices: Span<Price>, none: Price, from first: Int
    ) -> Cheapest? {
        let (rooms, terms, taxes, tax) = (hotel.rooms, hotel.terms, hotel.vat, tax(hotel))
        var (best, least): (Int?, Int64) = (nil, Money.largestAmount + 1)
        offers: for offer in 0..<rooms.count {
            let room = rooms[offer]
            guard adults <= room.adults, adults + children.count <= room.guests, terms[room.plan].isSold else { continue }
            let extra = extras[room.plan]
            let isAlone = adults == 1 && children.isEmpty && terms[room.plan].included > 1
            let reduction = isAlone ? terms[room.plan].singleReduction : 0
            var total = tax
            var place = first * rooms.count + offer
            for _ in 0..<nights {
                let price = prices[place]
                guard price != none else { continue offers }
                let night = max(0, Int64(price) - reduction) + extra
                total += taxes.isVATIncluded ? night : night + taxes.vat(on: night)
                place += rooms.count
            }
            guard total < least, isTaken(offer, hotel.columns, from: first) else { continue }
            (best, least) = (offer, total)
        }
        return best.map { Cheapest(offer: $0, total: least) }
    }

    /// Whether the rules of the days let the stay be.
    private func isTaken(_ offer: Int, _ columns: OfferColumns, from first: Int) -> Bool {
        guard !columns.rules.isEmpty else { return true }
        let (rules, palette, width) = (columns.rules, columns.palette, columns.offers.count)
        guard palette[Int(rules[first * width + offer])].takes(arriving: nights) else { return false }
        for day in first..<first + nights {
            guard palette[Int(rules[day * width + offer])].takes(nights) else { return false }
        }
        return first + nights >= columns.days || palette[Int(rules[(first + nights) * width + offer])].takesDepartures
    }

    /// What each night costs more than its price under a plan, for who comes.
    private mutating func extra(_ terms: IndexedOffers.Terms, _ hotel: IndexedOffers) -> Int64 {
        let extraAdults = Int64(max(0, adults - terms.included)) * terms.extraAdult
        guard !children.isEmpty else { return extraAdults }
        // Children sleep for nothing in the places of adults who do not come, those who would pay the most first.
        let free = max(0, terms.included - adults)
        guard free < children.count else { return extraAdults }
        childPrices.removeAll(keepingCapacity: true)
        for age in children { childPrices.append(hotel.amount(ofAge: age, in: terms.children) ?? terms.extraAdult) }
        if free > 0 { childPrices.sort(by: >) }
        return extraAdults + childPrices[free...].reduce(0, +)
    }

    /// For the whole stay.
    private func tax(_ hotel: IndexedOffers) -> Int64 {
        guard let tax = hotel.tax else { return 0 }
        let each = children.reduce(payingAdults * tax.amount) { $0 + (hotel.amount(ofAge: $1, in: tax.ages) ?? tax.amount) }
        return each * Int64(min(nights, tax.mostNights))
    }
}
