import Primitives
import SQL
import Synchronization

/// What a hotel sells and for how much, as it was read last. It belongs to the stamp of the hotel's row, a number by chance that whatever changes the
/// hotel, its room types, its plans or their days writes anew in the same transaction (``HotelTables/stamp(_:_:)``): who reads the stamp knows whether
/// this is still so, whichever process has changed it, and whichever backup the database came from. What is sold is not here.
final class RateBook: Sendable {
    /// Days of one plan for one room type, in their order; those that are alike stand together.
    struct Days: Sendable {
        private var ends: [Int] = []
        private var rules: [DayRule?] = []
        private var first = 0

        fileprivate mutating func add(_ day: Int, _ rule: DayRule) {
            if ends.isEmpty { first = day }
            if let end = ends.last, end < day { append(day, nil) }
            append(day + 1, rule)
        }

        private mutating func append(_ end: Int, _ rule: DayRule?) {
            if let last = rules.last, last == rule {
                ends[ends.count - 1] = end
            } else {
                ends.append(end)
                rules.append(rule)
            }
        }

        /// - Parameter start: since 1970.
        func rules(from start: Int, count: Int) -> [DayRule?] {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if ends[middle] <= start { low = middle + 1 } else { high = middle }
            }
            var place = low
            return (start..<start + count).map { day in
                while place < ends.count, ends[place] <= day { place += 1 }
                return place < ends.count && day >= first ? rules[place] : nil
            }
        }
    }

    private struct Key: Hashable {
        let type: Int64
        let plan: Int64
    }

    let hotel: Hotel
    let types: [(id: RoomTypeID, roomType: HotelTables.Kept<RoomType>)]
    let plans: [(id: RatePlanID, plan: HotelTables.Kept<RatePlan>)]
    private let days = Mutex<[Key: Days]>([:])

    private init(_ id: HotelID, _ connection: any SQLConnection) throws {
        guard let kept = try HotelTables.hotel(id, connection) else { throw LodgingRefusal.notFound(.hotel) }
        hotel = kept.value
        types = try HotelTables.roomTypes(of: id, connection)
        plans = try HotelTables.ratePlans(of: id, connection)
    }

    func type(_ id: RoomTypeID) -> HotelTables.Kept<RoomType>? { types.first { $0.id == id }?.roomType }
    func plan(_ id: RatePlanID) -> HotelTables.Kept<RatePlan>? { plans.first { $0.id == id }?.plan }

    /// The rules of a plan for a room type, one for each day. All that there are of them are read once.
    func rules(_ type: Int64, _ plan: Int64, from first: UTCDate, count: Int, _ connection: any SQLConnection) throws -> [DayRule?] {
        try readRules(type, plan, connection).rules(from: first.daysSince1970, count: count)
    }

    /// Reads the rules of a plan for a room type where they were not read yet.
    @discardableResult
    func readRules(_ type: Int64, _ plan: Int64, _ connection: any SQLConnection) throws -> Days {
        let key = Key(type: type, plan: plan)
        if let known = days.withLock({ $0[key] }) { return known }
        let read = try Self.read(key, connection)
        days.withLock { $0[key] = read }
        return read
    }

    /// The rules of an offer's room type under its plan from the arrival to the departure; `nil` where they were not read yet.
    func known(_ offer: BookingOffer) -> [DayRule?]? {
        guard let type = type(offer.roomType), let plan = plan(offer.ratePlan) else { return nil }
        let known = days.withLock { $0[Key(type: type.number, plan: plan.number)] }
        return known?.rules(from: offer.stay.arrival.daysSince1970, count: offer.stay.nights + 1)
    }

    private static func read(_ key: Key, _ connection: any SQLConnection) throws -> Days {
        var days = Days()
        try DayRules.forEach(key.type, key.plan, connection) { days.add($0, $1) }
        return days
    }
}

extension RateBook {
    /// Hotels whose books are kept; nobody asks for so many in an hour.
    private static let most = 4_000
    private static let kept = Mutex<[Int64: RateBook]>([:])

    /// - Parameter stamp: of the hotel's row, read in the same transaction.
    static func of(_ hotel: HotelID, stamp: Int64, _ connection: any SQLConnection) throws -> RateBook {
        // Nobody has changed it since there are stamps.
        guard stamp != 0 else { return try RateBook(hotel, connection) }
        if let book = kept.withLock({ $0[stamp] }) { return book }
        let book = try RateBook(hotel, connection)
        kept.withLock { kept in
            if kept.count >= most { kept.removeAll(keepingCapacity: true) }
            kept[stamp] = book
        }
        return book
    }
}
