import Primitives

/// A hotel as it was told last, with what a search needs of it in plain numbers, which many hold.
final class IndexedOffers: Sendable {
    /// Who fits into the room of an offer.
    struct Room: Sendable {
        let plan: Int
        let adults: Int
        let guests: Int
    }

    /// Of a rate plan.
    struct Terms: Sendable {
        let included: Int
        let singleReduction: Int64
        let extraAdult: Int64
        let children: Range<Int>
        /// Whether its tax is in the currency of the prices: what is not cannot be sold.
        let isSold: Bool
    }

    /// Of the tax for each person and night.
    struct Tax: Sendable {
        let amount: Int64
        let ages: Range<Int>
        let mostNights: Int
    }

    /// What somebody who is younger pays.
    struct Band: Sendable {
        let below: Int
        let amount: Int64
    }

    let hotel: IndexedHotel
    let columns: OfferColumns
    /// Of each offer of the columns.
    let rooms: [Room]
    let terms: [Terms]
    let tax: Tax?
    /// The tax on value alone.
    let vat: HotelTaxes
    /// Of all terms and of the tax.
    let bands: [Band]

    init(_ hotel: IndexedHotel, _ columns: OfferColumns) {
        self.hotel = hotel
        self.columns = columns
        rooms = columns.offers.map { offer in
            let type = hotel.kinds[offer.kind].type
            return Room(plan: offer.plan, adults: type.adults, guests: type.guests)
        }
        let tourist = hotel.hotel.taxes.tourist
        vat = HotelTaxes(vatBasisPoints: hotel.hotel.taxes.vatBasisPoints, isVATIncluded: hotel.hotel.taxes.isVATIncluded, tourist: nil)
        var bands: [Band] = []
        func added(_ new: [Band]) -> Range<Int> {
            bands += new
            return bands.count - new.count..<bands.count
        }
        // Each room type has all plans of the hotel.
        terms = (hotel.kinds.first?.plans ?? []).map { plan in
            let occupancy = plan.plan.occupancy
            return Terms(
                included: occupancy.included, singleReduction: occupancy.singleReduction, extraAdult: occupancy.extraAdult,
                children: added(occupancy.children.map { Band(below: $0.below, amount: $0.amount) }),
                isSold: tourist.map { $0.currency == plan.plan.currency } ?? true)
        }
        tax = tourist.map { tourist in
            Tax(
                amount: tourist.amount, ages: added(tourist.bands.map { Band(below: $0.below, amount: $0.amount) }),
                mostNights: tourist.mostNights ?? .max)
        }
        self.bands = bands
    }

    /// What a child pays, by the bands of the terms or of the tax.
    func amount(ofAge age: Int, in places: Range<Int>) -> Int64? { bands[places].first { age < $0.below }?.amount }
}
