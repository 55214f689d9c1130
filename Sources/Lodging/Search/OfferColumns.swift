import Primitives

/// What a hotel offers day by day, as its city tells of it: the prices of a day stand side by side, so that a search reads a stay from one place.
struct OfferColumns: Sendable {
    /// A room type under a plan, by their places among the hotel's.
    struct Offer: Hashable, Sendable {
        let kind: Int
        let plan: Int
    }

    /// In the order of the hotel's room types, and of its plans for each.
    private(set) var offers: [Offer] = []
    /// The first day that is told of, counted from 1970.
    private(set) var from = 0
    private(set) var days = 0
    /// Of each day those of all offers; ``none`` for a night that cannot be had.
    private(set) var prices = OfferTable<UInt32>()
    /// In their place where one is larger than that; ``noLargePrice`` for none.
    private(set) var largePrices = OfferTable<Int64>()
    /// Of each day those of all offers, as places in ``palette``; nothing where every stay may be.
    private(set) var rules = OfferTable<UInt16>()
    private(set) var palette = OfferTable<StayRule>()
    /// Rooms that are left, of each room type night by night.
    private var left: [UInt8] = []

    static let none = UInt32.max
    static let noLargePrice = Int64.max
    /// Rules that differ, of one hotel: a day with one more cannot be had.
    private static let mostRules = Int(UInt16.max)

    /// Nothing is told.
    init() {}

    /// What is said of room types and plans that the hotel has not is left.
    ///
    /// - Parameter most: prices that there may be, all days and offers together; where there would be more, nothing is told.
    init(_ told: ToldAvailability, of kinds: [IndexedHotel.Kind], most: Int) {
        var rates: [ToldAvailability.Rate] = []
        let rooms = kinds.map { kind in told.rooms.first { $0.roomType == kind.id } }
        for (place, room) in rooms.enumerated() {
            for (plan, offered) in kinds[place].plans.enumerated() {
                guard let rate = room?.rates.first(where: { $0.ratePlan == offered.id && !$0.days.isEmpty }) else { continue }
                offers.append(Offer(kind: place, plan: plan))
                rates.append(rate)
            }
        }
        days = rates.reduce(0) { max($0, $1.days.reduce(0) { $0 + $1.count }) }
        guard days * offers.count <= most else {
            self = OfferColumns()
            return
        }
        from = told.from.daysSince1970
        takeLeft(rooms.map { $0?.left ?? [] })
        takePrices(rates)
        takeRules(rates)
    }

    private mutating func takeLeft(_ rooms: [[UInt8]]) {
        left = [UInt8](repeating: 0, count: rooms.count * days)
        for (kind, told) in rooms.enumerated() {
            for (day, rooms) in told.prefix(days).enumerated() { left[kind * days + day] = rooms }
        }
    }

    private mutating func takePrices(_ rates: [ToldAvailability.Rate]) {
        let (isLarge, width) = (rates.contains { $0.days.contains { $0.price >= Int64(Self.none) } }, offers.count)
        if isLarge {
            largePrices = OfferTable(repeating: Self.noLargePrice, count: days * width)
        } else {
            prices = OfferTable(repeating: Self.none, count: days * width)
        }
        for (place, rate) in rates.enumerated() {
            let kind = offers[place].kind
            var day = 0
            for run in rate.days {
                for _ in 0..<run.count {
                    if run.price >= 0, left[kind * days + day] > 0 {
                        if isLarge { largePrices[day * width + place] = run.price } else { prices[day * width + place] = UInt32(run.price) }
                    }
                    day += 1
                }
            }
        }
    }

    private mutating func takeRules(_ rates: [ToldAvailability.Rate]) {
        guard rates.contains(where: { $0.days.contains { $0.rule != .plain } }) else { return }
        var palette = [StayRule.plain]
        rules = OfferTable(repeating: 0, count: days * offers.count)
        var places: [StayRule: UInt16] = [.plain: 0]
        for (place, rate) in rates.enumerated() {
            var day = 0
            for run in rate.days {
                if places[run.rule] == nil, palette.count < Self.mostRules {
                    places[run.rule] = UInt16(palette.count)
                    palette.append(run.rule)
                }
                for _ in 0..<run.count {
                    let position = day * offers.count + place
                    if let rule = places[run.rule] { rules[position] = rule } else { close(position) }
                    day += 1
                }
            }
        }
        self.palette = OfferTable(palette)
    }

    private func close(_ position: Int) {
        if largePrices.isEmpty { prices[position] = Self.none } else { largePrices[position] = Self.noLargePrice }
    }

    /// The same, for the room types and plans that the hotel has now: those that are new are told of later.
    func moved(from before: [IndexedHotel.Kind], to kinds: [IndexedHotel.Kind]) -> OfferColumns {
        var sources: [Int] = []
        var moved = OfferColumns()
        for (place, kind) in kinds.enumerated() {
            for (plan, offered) in kind.plans.enumerated() {
                let source = offers.firstIndex { before[$0.kind].id == kind.id && before[$0.kind].plans[$0.plan].id == offered.id }
                guard let source else { continue }
                sources.append(source)
                moved.offers.append(Offer(kind: place, plan: plan))
            }
        }
        if moved.offers == offers, kinds.map(\.id) == before.map(\.id) { return self }
        (moved.from, moved.days, moved.palette) = (from, days, palette)
        moved.prices = picked(prices, sources)
        moved.largePrices = picked(largePrices, sources)
        moved.rules = picked(rules, sources)
        let none = [UInt8](repeating: 0, count: days)
        moved.left = kinds.flatMap { kind in before.firstIndex { $0.id == kind.id }.map { left[$0 * days..<($0 + 1) * days] } ?? none[...] }
        return moved
    }

    private func picked<Value>(_ values: OfferTable<Value>, _ sources: [Int]) -> OfferTable<Value> {
        guard !values.isEmpty else { return values }
        return OfferTable((0..<days).flatMap { day in sources.lazy.map { values[day * offers.count + $0] } })
    }

    /// Rooms of a type that are left for the night that has the fewest; zero where nothing is told.
    func left(_ kind: Int, from first: Int, nights: Int) -> Int {
        guard first >= 0, first + nights <= days else { return 0 }
        return Int(left[kind * days + first..<kind * days + first + nights].min() ?? 0)
    }
}
