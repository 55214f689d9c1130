import Primitives

/// What a stay costs at the least and whether it can be had, of what notices tell: the same sums as ``Quoting`` makes, without its lines. What was
/// found is asked of the hotel's city before anybody books it.
struct StayPrice {
    struct Cheapest {
        /// Its place among the hotel's.
        let offer: Int
        /// In minor units of the plan's currency.
        let total: Int64
        /// The plan's, by its place among the hotel's.
        let currency: Int
    }

    /// The cheapest that a hotel has, and by what that compares with those of others.
    struct Compared {
        let cheapest: Cheapest
        /// 0 for what has an amount by the scale; else the currency's number, whose amounts compare with each other alone.
        let group: Int32
        let amount: Int64

        func isBefore(_ other: Compared) -> Bool { (group, amount) < (other.group, other.amount) }
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

    /// Of a hotel that charges in several currencies, the one that is the least by the scale; where that knows none of them, of the first.
    ///
    /// - Parameters: a hotel as a row and whole, and the lists of its city.
    /// - Returns: `nil` where nothing can be had.
    @inline(__always)
    mutating func cheapest(
        of row: HotelRow, _ hotel: @autoclosure () -> IndexedOffers, by scale: PriceScale?, _ rooms: Span<IndexedOffers.Room>,
        _ terms: Span<IndexedOffers.Terms>, _ bands: Span<IndexedOffers.Band>
    ) -> Compared? {
        var best: Compared?
        for currency in 0..<Int(row.currencies) {
            guard let cheapest = cheapest(of: row, in: currency, rooms, terms, bands) else { continue }
            let found =
                if let amount = scale.flatMap({ $0.amount(cheapest.total, hotel().currencies[currency]) }) {
                    Compared(cheapest: cheapest, group: 0, amount: amount)
                } else {
                    Compared(
                        cheapest: cheapest, group: currency == 0 ? row.currency : hotel().currencies[currency].number, amount: cheapest.total)
                }
            if best.map({ found.isBefore($0) }) ?? true { best = found }
        }
        return best
    }

    /// - Parameters: a hotel, and the lists of its city.
    /// - Parameter currency: of the hotel's; amounts of several are nothing that could be compared here.
    /// - Returns: `nil` where nothing can be had.
    mutating func cheapest(
        of hotel: HotelRow, in currency: Int, _ rooms: Span<IndexedOffers.Room>, _ terms: Span<IndexedOffers.Terms>,
        _ bands: Span<IndexedOffers.Band>
    ) -> Cheapest? {
        let first = arrival - Int(hotel.from)
        guard first >= 0, first + nights <= Int(hotel.days) else { return nil }
        extras.removeAll(keepingCapacity: true)
        for place in 0..<Int(hotel.terms) { extras.append(extra(terms[Int(hotel.firstTerms) + place], bands)) }
        let tax = tax(hotel, bands)
        if let prices = hotel.prices {
            return cheapest(of: hotel, in: currency, rooms, terms, prices, none: OfferColumns.none, from: first, tax: tax)
        }
        guard let prices = hotel.largePrices else { return nil }
        return cheapest(of: hotel, in: currency, rooms, terms, prices, none: OfferColumns.noLargePrice, from: first, tax: tax)
    }

    /// - Parameters:
    ///   - prices: as many as the hotel has days and rooms.
    ///   - first: of the days that are told of; all nights are among them.
    @inline(__always)
    private func cheapest<Price: FixedWidthInteger>(
        of hotel: HotelRow, in currency: Int, _ rooms: Span<IndexedOffers.Room>, _ terms: Span<IndexedOffers.Terms>,
        _ prices: UnsafePointer<Price>, none: Price, from first: Int, tax: Int64
    ) -> Cheapest? {
        let width = Int(hotel.rooms)
        let vat = hotel.isVATIncluded ? 0 : Int64(hotel.vatBasisPoints)
        var (best, least) = (-1, Money.largestAmount + 1)
        offers: for offer in 0..<width {
            let room = rooms[Int(hotel.firstRoom) + offer]
            guard adults <= Int(room.adults), adults + children.count <= Int(room.guests) else { continue }
            let plan = terms[Int(hotel.firstTerms) + Int(room.plan)]
            guard plan.isSold, Int(plan.currency) == currency else { continue }
            let extra = extras[Int(room.plan)]
            let reduction = adults == 1 && children.isEmpty && plan.included > 1 ? plan.singleReduction : 0
            var total = tax
            var place = first * width + offer
            for _ in 0..<nights {
                let price = prices[place]
                // No night takes anything off: what is dearer already than another offer is looked at no further.
                guard price != none, total < least else { continue offers }
                let night = max(0, Int64(price) - reduction) + extra
                total += vat == 0 ? night : night + HotelTaxes.vat(on: night, basisPoints: vat)
                place += width
            }
            guard total < least, isTaken(offer, hotel, from: first) else { continue }
            (best, least) = (offer, total)
        }
        return best < 0 ? nil : Cheapest(offer: best, total: least, currency: currency)
    }

    /// Whether the rules of the days let the stay be.
    private func isTaken(_ offer: Int, _ hotel: HotelRow, from first: Int) -> Bool {
        guard let rules = hotel.rules, let palette = hotel.palette else { return true }
        let width = Int(hotel.rooms)
        guard palette[Int(rules[first * width + offer])].takes(arriving: nights) else { return false }
        for day in first..<first + nights {
            guard palette[Int(rules[day * width + offer])].takes(nights) else { return false }
        }
        return first + nights >= Int(hotel.days) || palette[Int(rules[(first + nights) * width + offer])].takesDepartures
    }

    /// What each night costs more than its price under a plan, for who comes.
    private mutating func extra(_ terms: IndexedOffers.Terms, _ bands: Span<IndexedOffers.Band>) -> Int64 {
        let extraAdults = Int64(max(0, adults - Int(terms.included))) * terms.extraAdult
        guard !children.isEmpty else { return extraAdults }
        // Children sleep for nothing in the places of adults who do not come, those who would pay the most first.
        let free = max(0, Int(terms.included) - adults)
        guard free < children.count else { return extraAdults }
        childPrices.removeAll(keepingCapacity: true)
        for age in children { childPrices.append(Self.amount(ofAge: age, terms.children, bands) ?? terms.extraAdult) }
        if free > 0 { childPrices.sort(by: >) }
        return extraAdults + childPrices[free...].reduce(0, +)
    }

    /// For the whole stay.
    private func tax(_ hotel: HotelRow, _ bands: Span<IndexedOffers.Band>) -> Int64 {
        guard hotel.taxNights > 0 else { return 0 }
        var each = payingAdults * hotel.tax
        for age in children { each += Self.amount(ofAge: age, hotel.taxBands, bands) ?? hotel.tax }
        return each * Int64(min(nights, Int(hotel.taxNights)))
    }

    private static func amount(ofAge age: Int, _ places: IndexedOffers.Bands, _ bands: Span<IndexedOffers.Band>) -> Int64? {
        for place in Int(places.first)..<Int(places.end) where age < bands[place].below { return bands[place].amount }
        return nil
    }
}
