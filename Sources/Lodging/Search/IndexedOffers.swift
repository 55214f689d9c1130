import Primitives

/// A hotel as it was told last, with what a search needs of it in plain numbers.
final class IndexedOffers: Sendable {
    /// Who fits into the room of an offer.
    struct Room: Sendable {
        /// Its place among the hotel's terms.
        let plan: UInt16
        let adults: UInt8
        let guests: UInt8
    }

    /// Of a rate plan.
    struct Terms: Sendable {
        let included: Int32
        /// Of its prices: its place among the hotel's.
        let currency: UInt16
        /// Whether the tax on people is in the currency of the prices: what is not cannot be sold.
        let isSold: Bool
        let children: Bands
        let singleReduction: Int64
        let extraAdult: Int64
    }

    /// What somebody who is younger pays.
    struct Band: Sendable {
        let below: Int
        let amount: Int64
    }

    /// Places among the bands of the hotel, or of its city.
    struct Bands: Sendable {
        let first: Int32
        let end: Int32

        func moved(by places: Int) -> Bands { Bands(first: first + Int32(places), end: end + Int32(places)) }
    }

    let hotel: IndexedHotel
    let columns: OfferColumns
    /// Of each offer of the columns.
    let rooms: [Room]
    let terms: [Terms]
    /// Of its plans, each once, by their codes.
    let currencies: [Currency]
    /// Of the terms, and of the tax on people.
    let bands: [Band]
    let taxBands: Bands

    init(_ hotel: IndexedHotel, _ columns: OfferColumns) {
        self.hotel = hotel
        self.columns = columns
        rooms = columns.offers.map { offer in
            let type = hotel.kinds[offer.kind].type
            return Room(plan: UInt16(offer.plan), adults: UInt8(clamping: type.adults), guests: UInt8(clamping: type.guests))
        }
        let tourist = hotel.hotel.taxes.tourist
        var bands: [Band] = []
        func added(_ new: [Band]) -> Bands {
            bands += new
            return Bands(first: Int32(bands.count - new.count), end: Int32(bands.count))
        }
        // Each room type has all plans of the hotel.
        let plans = hotel.kinds.first?.plans ?? []
        let currencies = Set(plans.map(\.plan.currency)).sorted { $0.code < $1.code }
        self.currencies = currencies
        terms = plans.map { plan in
            let occupancy = plan.plan.occupancy
            return Terms(
                included: Int32(occupancy.included), currency: UInt16(currencies.firstIndex(of: plan.plan.currency) ?? 0),
                isSold: tourist.map { $0.currency == plan.plan.currency } ?? true,
                children: added(occupancy.children.map { Band(below: $0.below, amount: $0.amount) }), singleReduction: occupancy.singleReduction,
                extraAdult: occupancy.extraAdult)
        }
        taxBands = added((tourist?.bands ?? []).map { Band(below: $0.below, amount: $0.amount) })
        self.bands = bands
    }
}

extension IndexedOffers.Terms {
    /// The same, where the bands stand so many places further on.
    func moved(by places: Int) -> Self {
        Self(
            included: included, currency: currency, isSold: isSold, children: children.moved(by: places), singleReduction: singleReduction,
            extraAdult: extraAdult)
    }
}
