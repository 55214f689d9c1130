public import Primitives
public import SQL

/// How rooms are asked for, held, booked, changed and given up. Each is one transaction of the city's database, whose rows alone decide what is left.
public struct BookingDesk: Sendable {
    public let now: UTCTime
    let zones: TimeZoneFiles
    /// Whether the hotel's own people ask, who sell also where it is closed to travellers.
    let isForStaff: Bool

    public init(at now: UTCTime, zones: TimeZoneFiles = .system) { self.init(at: now, zones: zones, isForStaff: false) }

    init(at now: UTCTime, zones: TimeZoneFiles, isForStaff: Bool) {
        self.now = now
        self.zones = zones
        self.isForStaff = isForStaff
    }

    /// A price with what it takes to book it.
    public struct Offered: Sendable {
        public let offer: Quote.Offer
        public let validUntil: UTCTime
        /// To be given to ``BookingDesk/hold(_:for:_:)``.
        public let token: String
        public let lastFreeDay: UTCDate?
    }

    // MARK: Asking

    /// What a hotel offers for a stay. Writes nothing.
    ///
    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel that there is not, or that is closed to travellers.
    public func quote(
        _ stay: StayRequest, at hotel: HotelID, _ connection: any SQLConnection
    ) throws -> (offers: [Offered], refusals: [RateRefusal]) {
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.notFound(.hotel) }
        let rates = try HotelRates.load(hotel, for: stay, at: now, zones: zones, isForStaff: isForStaff, connection).rates
        let quote = Quoting.quote(stay, rates)
        let offers = quote.offers.map { offer in
            let made = BookingOffer(offer, at: hotel, for: stay, now: now)
            return Offered(
                offer: offer, validUntil: made.validUntil, token: made.spelled(by: secret),
                lastFreeDay: offer.cancellation.lastFreeDay(arrival: stay.arrival))
        }
        return (offers, quote.refusals)
    }

    // MARK: Holding and confirming

    /// Keeps the room of an offer for a quarter of an hour. The same offer again gives the same hold.
    ///
    /// - Parameter asker: the city at whose site it is asked for; `nil` for the hotel's own.
    /// - Throws: ``LodgingRefusal``.
    public func hold(_ token: String, for asker: CityID?, _ connection: any SQLConnection) throws -> Booking {
        try make(token, for: asker, .held, by: "", connection)
    }

    /// Books an offer at once: for who has given all that is asked of a guest already. The same offer again gives the same booking.
    ///
    /// - Parameter by: the login of who books it at the desk; empty for the guest.
    public func book(_ token: String, for asker: CityID?, by: String = "", _ connection: any SQLConnection) throws -> Booking {
        try make(token, for: asker, .confirmed, by: by, connection)
    }

    func make(
        _ token: String, for asker: CityID?, _ state: Booking.State, by: String, _ connection: any SQLConnection
    ) throws -> Booking {
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.offerUnknown }
        let offer = try BookingOffer(token, by: secret)
        // Where the price cannot be made any more, it may have been booked while it could.
        guard offer.validUntil > now else {
            return try made(offer, for: asker, state, connection) ?? { throw LodgingRefusal.offerExpired }()
        }
        let booking: Booking
        let quotas: Int
        do { (booking, quotas) = try new(offer, for: asker, state, by: by, connection) } catch let refusal as LodgingRefusal {
            return try made(offer, for: asker, state, connection) ?? { throw refusal }()
        }
        guard try BookingTables.insert(booking, connection) else {
            return try made(offer, for: asker, state, connection) ?? { throw LodgingRefusal.offerUnknown }()
        }
        try Stock.take(booking, quotas: quotas, at: now, connection)
        return booking
    }

    /// What was made of an offer already; `nil` for nothing.
    private func made(_ offer: BookingOffer, for asker: CityID?, _ state: Booking.State, _ connection: any SQLConnection) throws -> Booking? {
        guard let made = try BookingTables.booking(offer.id, connection) else { return nil }
        guard made.asker == asker else { throw LodgingRefusal.offerUnknown }
        switch made.state(at: now) {
        case .held where state == .confirmed: return try confirm(offer.id, for: asker, connection)
        case .held, .confirmed, .checkedIn, .checkedOut: return made
        case .expired: throw LodgingRefusal.holdExpired
        case let other: throw LodgingRefusal.wrongState(other)
        }
    }

    /// The booking of an offer at the price of now, which has to be the offer's. Whether rooms are left, their rows say when it takes them.
    private func new(
        _ offer: BookingOffer, for asker: CityID?, _ state: Booking.State, by: String, _ connection: any SQLConnection
    ) throws -> (Booking, quotas: Int) {
        let wanted = HotelRates.Wanted(roomType: offer.roomType, ratePlan: offer.ratePlan)
        let loaded = try HotelRates.load(
            offer.hotel, for: offer.stay, wanted, at: now, zones: zones, isForStaff: isForStaff, countsRooms: false, connection)
        let priced = try Self.single(Quoting.quote(offer.stay, loaded.rates))
        guard priced.total == offer.total else { throw LodgingRefusal(.priceChanged) }
        guard let type = loaded.types[offer.roomType], let plan = loaded.plans[offer.ratePlan] else { throw LodgingRefusal(.notSold) }
        return (Booking(offer, priced, type: type, plan: plan, for: asker, state, by: by, at: now), loaded.rates.quotas)
    }

    /// The one offer of a quote for one room type and plan, or why there is none.
    static func single(_ quote: Quote) throws(LodgingRefusal) -> Quote.Offer {
        guard let offer = quote.offers.first else { throw .rate(quote.refusals.first ?? RateRefusal(.notSold)) }
        return offer
    }

    /// Makes a booking of a hold. Done once already, it says so again.
    ///
    /// - Parameter journey: of which it is a part: it can be released for a time, where another part comes to nothing.
    /// - Throws: ``LodgingRefusal/holdExpired`` for a hold that is over: it is never brought back to life.
    public func confirm(_ id: UUIDv7, for asker: CityID?, journey: UUIDv7? = nil, _ connection: any SQLConnection) throws -> Booking {
        var booking = try find(id, for: asker, connection)
        switch booking.state(at: now) {
        case .confirmed, .checkedIn, .checkedOut: return booking
        case .expired: throw LodgingRefusal.holdExpired
        case .held: break
        case let other: throw LodgingRefusal.wrongState(other)
        }
        booking.state = .confirmed
        booking.holdUntil = nil
        return try write(&booking, Booking.Event(Booking.State.confirmed.rawValue, at: now, request: journey), connection)
    }

    /// Gives a hold up, or a part of a journey that was confirmed a short time ago. Done once already, or over already, it is as it should be.
    public func release(_ id: UUIDv7, for asker: CityID?, _ connection: any SQLConnection) throws -> Booking {
        var booking = try find(id, for: asker, connection)
        switch booking.state(at: now) {
        case .released, .expired: return booking
        case .held: break
        case .confirmed where booking.isOfUnsettledJourney(at: now): break
        case let other: throw LodgingRefusal.wrongState(other)
        }
        try Stock.give(id, connection)
        booking.state = .released
        booking.holdUntil = nil
        return try freeing(&booking, Booking.Event("released", at: now), connection)
    }

    // MARK: What these have in common

    /// A booking as who has asked for it may see it.
    ///
    /// - Throws: ``LodgingRefusal/notFound(_:)``, also for one of another city's.
    public func find(_ id: UUIDv7, for asker: CityID?, _ connection: any SQLConnection) throws -> Booking {
        guard let booking = try BookingTables.booking(id, connection) else {
            throw try BookingRecovery.isUnderWay(connection) ? .recovering : LodgingRefusal.notFound(.booking)
        }
        guard booking.asker == asker else { throw LodgingRefusal.notFound(.booking) }
        return booking
    }

    func write(_ booking: inout Booking, _ event: Booking.Event, _ connection: any SQLConnection) throws -> Booking {
        booking.revision += 1
        booking.changedAt = now
        booking.add(event)
        try BookingTables.update(booking, connection)
        return booking
    }

    func today(of booking: Booking, _ connection: any SQLConnection) throws -> UTCDate {
        guard let hotel = try HotelTables.hotel(booking.hotel, connection) else { throw LodgingRefusal.notFound(.hotel) }
        return try zones.rules(of: hotel.value.timeZone).date(at: now)
    }
}

extension HotelRates {
    /// Nights of the one plan that has a quota.
    var quotas: Int { kinds.first?.plans.first?.days.dropLast().filter { $0?.quota != nil }.count ?? 0 }
}

extension Booking {
    /// How long a part of a journey can be released for nothing, in seconds: the other parts are confirmed in this time, or not at all.
    static let settlingSeconds: Int64 = 3600

    /// Whether it was confirmed for a journey whose other parts may not be.
    fileprivate func isOfUnsettledJourney(at now: UTCTime) -> Bool {
        guard let last = events.last, last.what == State.confirmed.rawValue, last.request != nil else { return false }
        return last.at.adding(seconds: Self.settlingSeconds) > now
    }

    init(
        _ offer: BookingOffer, _ priced: Quote.Offer, type: Int64, plan: Int64, for asker: CityID?, _ state: State, by: String, at now: UTCTime
    ) {
        id = offer.id
        hotel = offer.hotel
        roomType = offer.roomType
        ratePlan = offer.ratePlan
        typeNumber = type
        planNumber = plan
        self.asker = asker
        self.state = state
        holdUntil = state == .held ? now.adding(seconds: Self.holdSeconds) : nil
        stay = offer.stay
        lines = priced.lines
        total = priced.total
        deposit = priced.deposit
        charge = nil
        meals = priced.meals
        cancellation = priced.cancellation
        revision = 1
        createdAt = now
        changedAt = now
        events = [Event(state.rawValue, at: now, by: by)]
    }
}
