import Primitives

/// A hotel as a search goes over it: numbers alone, side by side with those of the city's other hotels.
struct HotelRow: @unchecked Sendable {
    // What is asked before prices are looked at.
    let facilities: UInt32
    let family: UInt32
    let stars: Int32
    /// Days since 1970 on which it has the badge; the first behind the last for none.
    let badgeFrom: Int32
    let badgeUntil: Int32

    // Which days are told of, and where in its city's lists its offers stand.
    let from: Int32
    let days: Int32
    let firstRoom: Int32
    let rooms: Int32
    let firstTerms: Int32
    let terms: Int32
    /// Of its plans, and the first of them as a number.
    let currencies: Int32
    let currency: Int32

    // Taxes.
    let vatBasisPoints: Int32
    let isVATIncluded: Bool
    let taxNights: Int32
    let taxBands: IndexedOffers.Bands
    let tax: Int64

    // The hotel's columns, which its city holds for as long as the row.
    let prices: UnsafePointer<UInt32>?
    let largePrices: UnsafePointer<Int64>?
    let rules: UnsafePointer<UInt16>?
    let palette: UnsafePointer<StayRule>?

    init(_ offers: IndexedOffers, firstRoom: Int, firstTerms: Int, firstBand: Int) {
        let (hotel, columns) = (offers.hotel.hotel, offers.columns)
        facilities = Self.bits(hotel.facilities)
        family = Self.bits(hotel.family)
        stars = Int32(hotel.stars?.count ?? 0)
        badgeFrom = hotel.badge.map { Int32($0.since.daysSince1970) } ?? .max
        badgeUntil = hotel.badge.map { Int32($0.until.daysSince1970) } ?? .min
        (from, days) = (Int32(columns.from), Int32(columns.days))
        (self.firstRoom, rooms) = (Int32(firstRoom), Int32(offers.rooms.count))
        (self.firstTerms, terms) = (Int32(firstTerms), Int32(offers.terms.count))
        currencies = Int32(offers.currencies.count)
        currency = offers.currencies.first?.number ?? 0
        (vatBasisPoints, isVATIncluded) = (Int32(hotel.taxes.vatBasisPoints), hotel.taxes.isVATIncluded)
        taxNights = hotel.taxes.tourist.map { Int32(clamping: $0.mostNights ?? .max) } ?? 0
        taxBands = offers.taxBands.moved(by: firstBand)
        tax = hotel.taxes.tourist?.amount ?? 0
        prices = columns.prices.isEmpty ? nil : columns.prices.start
        largePrices = columns.largePrices.isEmpty ? nil : columns.largePrices.start
        rules = columns.rules.isEmpty ? nil : columns.rules.start
        palette = columns.palette.start
    }

    /// One bit for each of some words.
    static func bits<Word: CaseIterable & Equatable>(_ words: some Sequence<Word>) -> UInt32 {
        words.reduce(0) { bits, word in bits | (Array(Word.allCases).firstIndex(of: word).map { 1 << UInt32($0) } ?? 0) }
    }
}

extension Currency {
    /// The code's three letters: in the order of the codes.
    var number: Int32 { code.utf8.reduce(0) { $0 << 8 | Int32($1) } }
}
