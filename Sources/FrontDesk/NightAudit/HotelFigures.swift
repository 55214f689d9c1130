public import Lodging
public import Primitives
public import SQL
public import StrictJSON

/// How well a hotel is sold over some nights.
///
/// - *Occupancy*: nights that were slept or are booked, of the nights of rooms in service.
/// - *ADR*, the average daily rate: what those nights earn, divided by them. *RevPAR*: the same, divided by the rooms in service.
/// - What a night earns is the price of the room, of extra adults and of children, with the value added tax that prices have in them and without that which
///   is added, and without taxes on people. Nights of bookings that were given up, and of guests who did not come, count in none of them.
public struct HotelFigures: Sendable, Equatable {
    public static let mostDays = 400

    public struct Night: Sendable, Equatable {
        public let date: UTCDate
        public let rooms: Int
        public let sold: Int
        /// In minor units, by currency.
        public let revenue: [Currency: Int64]
    }

    public let nights: [Night]

    public var rooms: Int { nights.reduce(0) { $0 + $1.rooms } }
    public var sold: Int { nights.reduce(0) { $0 + $1.sold } }
    public var currencies: [Currency] { Set(nights.flatMap(\.revenue.keys)).sorted { $0.code < $1.code } }
    public func revenue(in currency: Currency) -> Int64 { nights.reduce(0) { $0 + ($1.revenue[currency] ?? 0) } }

    /// In hundredths of a per cent, half up; `nil` where no room was in service.
    public var occupancyBasisPoints: Int64? { Self.ratio(Int64(sold) * 10_000, rooms) }
    /// In minor units, half up; `nil` where nothing was sold.
    public func averageDailyRate(in currency: Currency) -> Int64? { Self.ratio(revenue(in: currency), sold) }
    public func revenuePerRoom(in currency: Currency) -> Int64? { Self.ratio(revenue(in: currency), rooms) }

    static func ratio(_ amount: Int64, _ count: Int) -> Int64? { count > 0 ? (amount * 2 + Int64(count)) / (Int64(count) * 2) : nil }

    /// - Parameter days: at most ``mostDays``; more are cut off.
    public static func of(_ hotel: HotelID, _ days: Range<UTCDate>, _ desk: StayDesk, _ connection: any SQLConnection) throws -> HotelFigures {
        let end = min(days.upperBound, days.lowerBound.adding(days: mostDays))
        let range = days.lowerBound..<max(end, days.lowerBound)
        let stock = try desk.stock(of: hotel, range, connection)
        var sold: [UTCDate: Int] = [:]
        var revenue: [UTCDate: [Currency: Int64]] = [:]
        for booking in try desk.bookings(of: hotel, staying: range, limit: 100_000, connection) {
            guard [.confirmed, .checkedIn, .checkedOut].contains(booking.state) else { continue }
            for date in booking.stay.dates where range.contains(date) { sold[date, default: 0] += 1 }
            for line in booking.lines where range.contains(line.date) && line.date < booking.departure && Folio.Kind(line.kind).isTaxed {
                revenue[line.date, default: [:]][booking.total.currency, default: 0] += line.amount
            }
        }
        let count = range.upperBound.daysSince1970 - range.lowerBound.daysSince1970
        return HotelFigures(
            nights: (0..<count).map { day in
                let date = range.lowerBound.adding(days: day)
                return Night(date: date, rooms: stock[date]?.rooms ?? 0, sold: sold[date] ?? 0, revenue: revenue[date] ?? [:])
            })
    }

    public var json: JSON {
        [
            "rooms": .integer(Int64(rooms)), "sold": .integer(Int64(sold)),
            "occupancyBasisPoints": occupancyBasisPoints.map { .integer($0) } ?? .null,
            "currencies": .array(
                currencies.map { currency in
                    [
                        "currency": .string(currency.code), "revenue": .integer(revenue(in: currency)),
                        "averageDailyRate": averageDailyRate(in: currency).map { .integer($0) } ?? .null,
                        "revenuePerRoom": revenuePerRoom(in: currency).map { .integer($0) } ?? .null,
                    ]
                }),
            "nights": .array(
                nights.map { night in
                    ["date": .string(night.date.description), "rooms": .integer(Int64(night.rooms)), "sold": .integer(Int64(night.sold))]
                }),
        ]
    }
}
