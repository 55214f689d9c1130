import Accounts
public import Guests
public import Primitives
public import SQL
import StrictJSON

/// Who waits for a room, in the order in which they asked.
public struct WaitingList: Sendable {
    let desk: StayDesk

    public init(_ desk: StayDesk) { self.desk = desk }

    private var now: UTCTime { desk.who.now }

    private static let columns: SQLText = "SELECT id, hotel, room_type, body, state, asked_at, offered_until, booking FROM stay_waiting"

    // MARK: Asking

    /// Notes that somebody waits.
    ///
    /// - Parameters:
    ///   - contact: how they are reached, sealed for the request.
    ///   - request: becomes the entry's id, so that it is made once.
    public func add(
        _ stay: StayRequest, _ roomType: RoomTypeID, at hotel: HotelID, language: String, contact: PersonalNotes.Sealed?, request: UUIDv7,
        _ connection: any SQLConnection
    ) throws -> WaitingStay {
        if let made = try entry(request, connection) {
            guard made.hotel == hotel else { throw LodgingRefusal.notFound(.booking) }
            return made
        }
        // The request of an entry elsewhere: that there is one is nobody's business.
        guard try connection.first("SELECT 1 FROM stay_waiting WHERE id = $1", [.text(request.text)]) == nil else {
            throw LodgingRefusal.notFound(.booking)
        }
        try check(stay, roomType, at: hotel, connection)
        let open = try connection.first(
            "SELECT COUNT(*) FROM stay_waiting WHERE hotel = $1 AND state IN ('waiting', 'offered')", [.text(hotel.text)])?.int(0)
        guard (open ?? 0) < WaitingStay.most else { throw StayFault.waitingListFull(most: WaitingStay.most) }
        let body: JSON = ["stay": stay.json, "language": .string(language)]
        try connection.execute(
            "INSERT INTO stay_waiting (id, hotel, room_type, state, body, asked_at) VALUES ($1, $2, $3, 'waiting', $4, $5)",
            [
                .text(request.text), .text(hotel.text), .text(roomType.text), .blob(body.compact), .integer(now.milliseconds),
            ])
        try contact?.keep(.booking, with: nil, until: stay.departure, at: now, connection)
        try note(request, "waiting \(hotel) \(stay.arrival)", connection)
        return try required(request, connection)
    }

    /// What could never be offered is not waited for.
    private func check(_ stay: StayRequest, _ roomType: RoomTypeID, at hotel: HotelID, _ connection: any SQLConnection) throws {
        let today = try desk.today(at: hotel, connection)
        guard stay.arrival >= today else { throw LodgingRefusal(.past, on: stay.arrival) }
        let end = today.adding(days: HotelDesk.horizon)
        guard stay.departure <= end else { throw LodgingRefusal(.notOnSaleYet, on: max(stay.arrival, end)) }
        guard let type = try HotelTables.roomType(roomType, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
        guard type.isOffered else { throw LodgingRefusal.rate(RateRefusal(.notSold, roomType: roomType)) }
        guard type.value.takes(adults: stay.adults, children: stay.children.count) else {
            throw LodgingRefusal.rate(RateRefusal(.occupancy, roomType: roomType, bound: type.value.guests))
        }
    }

    // MARK: Reading

    /// Entries of a hotel that are open, the first one first.
    public func open(of hotel: HotelID, _ connection: any SQLConnection) throws -> [WaitingStay] {
        _ = try desk.hotel(hotel, connection)
        return try connection.query(
            Self.columns + " WHERE hotel = $1 AND state IN ('waiting', 'offered') ORDER BY asked_at, id LIMIT 200", [.text(hotel.text)]
        ).map(WaitingStay.init)
    }

    /// - Returns: `nil` for none, and for one of a hotel where who acts does not work.
    public func entry(_ id: UUIDv7, _ connection: any SQLConnection) throws -> WaitingStay? {
        let found = try connection.first(Self.columns + " WHERE id = $1", [.text(id.text)]).map(WaitingStay.init)
        return found.flatMap { desk.who.scope.may(.frontDesk, at: $0.hotel) ? $0 : nil }
    }

    private func required(_ id: UUIDv7, _ connection: any SQLConnection) throws -> WaitingStay {
        guard let entry = try entry(id, connection) else { throw LodgingRefusal.notFound(.booking) }
        return entry
    }

    // MARK: Serving

    /// Offers what has come free to those who wait, in their order: a room is held for each, for a day.
    ///
    /// A hotel that is closed to travellers, or sells nothing just now, holds nothing for anybody: who waits goes on waiting.
    ///
    /// - Parameter freed: looks at those alone who wait for one of these nights, where something has just come free.
    /// - Returns: those for whom a room is held now.
    @discardableResult
    public func serve(_ hotel: HotelID, freed: Range<UTCDate>? = nil, _ connection: any SQLConnection) throws -> [WaitingStay] {
        let open = try open(of: hotel, connection)
        guard !open.isEmpty else { return [] }
        let (today, isOpen) = (try desk.today(at: hotel, connection), try HotelTables.hotel(hotel, connection)?.isOffered ?? false)
        var told: [WaitingStay] = []
        for entry in open {
            if let freed, !freed.overlaps(entry.stay.arrival..<entry.stay.departure) { continue }
            if entry.state(at: now) == .lapsed || entry.stay.arrival < today {
                try set(entry.id, .lapsed, booking: entry.booking, until: nil, connection)
                try note(entry.id, "lapsed", connection)
                continue
            }
            guard isOpen, entry.state == .waiting, let offer = try offer(for: entry, connection) else { continue }
            let until = now.adding(seconds: WaitingStay.offerSeconds)
            let held = try desk.hold(offer.token, at: hotel, until: until, connection)
            try set(entry.id, .offered, booking: held.id, until: until, connection)
            try note(entry.id, "offered until \(until)", connection)
            told.append(try required(entry.id, connection))
        }
        return told
    }

    /// - Returns: `nil` also where the hotel refuses altogether: what has come free stays so, whoever waits for it.
    private func offer(for entry: WaitingStay, _ connection: any SQLConnection) throws -> BookingDesk.Offered? {
        do {
            return try desk.quote(entry.stay, at: entry.hotel, connection).offers.first { $0.offer.roomType == entry.roomType }
        } catch is LodgingRefusal { return nil }
    }

    /// Whether anybody waits, at any hotel, or has a room held for them.
    public static func isAnyOpen(_ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM stay_waiting WHERE state IN ('waiting', 'offered') LIMIT 1") != nil
    }

    /// Those for whom a room is held and whom nobody has told yet, of any hotel where who acts works, the first one first.
    public func untold(limit: Int, _ connection: any SQLConnection) throws -> [WaitingStay] {
        try connection.query(
            Self.columns + " WHERE state = 'offered' AND offered_until > $1 AND is_told = 0 ORDER BY asked_at, id LIMIT $2",
            [.integer(now.milliseconds), SQLValue(limit)]
        ).map(WaitingStay.init).filter { desk.who.scope.may(.frontDesk, at: $0.hotel) }
    }

    public func noteTold(_ id: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE stay_waiting SET is_told = 1 WHERE id = $1 AND state = 'offered'", [.text(id.text)])
    }

    /// They want the room that is held for them.
    public func accept(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking {
        let entry = try required(id, connection)
        guard let held = entry.booking, [.offered, .booked].contains(entry.state(at: now)) else { throw LodgingRefusal.holdExpired }
        let booking = try desk.confirm(held, connection)
        if entry.state != .booked {
            try set(id, .booked, booking: held, until: nil, connection)
            try note(id, "booked", connection)
        }
        return booking
    }

    /// They want it no more; what is held for them is given back.
    public func withdraw(_ id: UUIDv7, _ connection: any SQLConnection) throws {
        let entry = try required(id, connection)
        guard entry.state == .waiting || entry.state == .offered else { return }
        if entry.state(at: now) == .offered, let held = entry.booking { _ = try desk.cancel(held, connection) }
        try set(id, .withdrawn, booking: entry.booking, until: nil, connection)
        try note(id, "withdrawn", connection)
    }

    private func set(
        _ id: UUIDv7, _ state: WaitingStay.State, booking: UUIDv7?, until: UTCTime?, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            "UPDATE stay_waiting SET state = $1, booking = $2, offered_until = $3, is_told = 0 WHERE id = $4",
            [.text(state.rawValue), SQLValue(booking?.text), SQLValue(until?.milliseconds), .text(id.text)])
        if let booking { try PersonalNotes.attach(id, to: booking, connection) }
        // Who has nothing to be told any more is not to be reached either.
        if state != .offered, state != .waiting { try PersonalNotes.order(id, for: state.rawValue, by: desk.who.actor, at: now, connection) }
    }

    private func note(_ id: UUIDv7, _ detail: String, _ connection: any SQLConnection) throws {
        try AuditTrail.append(desk.who.actor, .waitingChanged, object: "waiting \(id)", detail: detail, at: now, connection)
    }
}

extension WaitingStay {
    fileprivate init(_ row: SQLRow) throws {
        let fields = try Fields(JSON.parse(try row.blob(3)))
        id = try row.parsed(0) { UUIDv7($0) }
        hotel = try row.parsed(1) { HotelID($0) }
        roomType = try row.parsed(2) { RoomTypeID($0) }
        stay = try StayRequest(fields.fields("stay"), mayExempt: true)
        language = try fields.string("language", length: 2...20)
        state = try row.parsed(4) { State(rawValue: $0) }
        askedAt = UTCTime(milliseconds: try row.integer(5))
        offeredUntil = try row.optionalInteger(6).map { UTCTime(milliseconds: $0) }
        booking = try row.isNull(7) ? nil : row.parsed(7) { UUIDv7($0) }
    }
}

extension AuditAction {
    static let waitingChanged = AuditAction(rawValue: "waiting.changed")
}
