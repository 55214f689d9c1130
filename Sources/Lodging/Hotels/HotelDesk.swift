import Accounts
public import Primitives
public import SQL
import StrictJSON

/// What managers do with their hotels. Each command is checked against who gives it, and stands in the audit trail in the same transaction.
public struct HotelDesk: Sendable {
    public static let mostHotels = 2000
    public static let mostRoomTypes = 100
    public static let mostRatePlans = 50
    public static let mostRooms = 5000

    let who: LodgingActor
    let zones: TimeZoneFiles

    public init(_ who: LodgingActor, zones: TimeZoneFiles = .system) {
        self.who = who
        self.zones = zones
    }

    // MARK: Hotels

    /// Adds a hotel, closed at first, or changes one.
    ///
    /// - Parameter revision: of the hotel as it was looked at; 0 for a new one.
    /// - Returns: the new revision.
    @discardableResult
    public func set(_ hotel: Hotel, as id: HotelID, revision: Int64, _ connection: any SQLConnection) throws -> Int64 {
        _ = try zones.rules(of: hotel.timeZone)
        let kept = try HotelTables.hotel(id, connection)
        if let kept {
            // Who adds hotels knows of them all.
            if revision == 0, who.scope.mayAddHotels { throw LodgingRefusal.taken(.hotel) }
            try who.scope.check(.managing, at: id)
            try Self.check(revision, kept.revision, .hotel)
            guard try kept.value.timeZone == hotel.timeZone || !hasNights(id, connection) else {
                throw LodgingRefusal.notPossible(.zoneStays(kept.value.timeZone))
            }
            guard who.scope.mayAddHotels || hotel.badge == kept.value.badge else {
                throw LodgingRefusal.notPossible(.badge)
            }
            try checkTax(of: hotel, as: id, connection)
            try write(hotel, as: id, revision: kept.revision + 1, connection)
        } else {
            guard who.scope.mayAddHotels else { throw LodgingRefusal.notYours(id) }
            guard revision == 0 else { throw LodgingRefusal.notFound(.hotel) }
            let count = try connection.first("SELECT COUNT(*) FROM hotel")?.int(0) ?? 0
            guard count < Self.mostHotels else { throw LodgingRefusal.tooMany(.hotel, most: Self.mostHotels) }
            try BookingSecret.make(connection)
            try connection.execute(
                "INSERT INTO hotel (id, revision, body, is_open, changed_at) VALUES ($1, 1, $2, 0, $3)",
                [.text(id.text), .blob(hotel.json.compact), .integer(who.now.milliseconds)])
        }
        try HotelTables.stamp(id, connection)
        try who.note(.hotelSet, id.text, hotel.name.text(in: "en"), connection)
        return (kept?.revision ?? 0) + 1
    }

    /// A tourist tax in another currency than a plan that is sold would leave nothing of the plan to be sold.
    private func checkTax(of hotel: Hotel, as id: HotelID, _ connection: any SQLConnection) throws {
        guard let tax = hotel.taxes.tourist?.currency else { return }
        let other = try HotelTables.ratePlans(of: id, connection).first { $0.plan.isOffered && $0.plan.value.currency != tax }
        if let other { throw LodgingRefusal.notPossible(.taxBesidePlan(tax: tax, other.id, other.plan.value.currency)) }
    }

    /// Notes that the forum has given a hotel its badge for a term, or that it has none: for who may add hotels, not for who manages one.
    public func setBadge(_ badge: Hotel.CulturalBadge?, at id: HotelID, revision: Int64, _ connection: any SQLConnection) throws {
        guard who.scope.mayAddHotels else { throw LodgingRefusal.notYours(id) }
        guard let kept = try HotelTables.hotel(id, connection) else { throw LodgingRefusal.notFound(.hotel) }
        try Self.check(revision, kept.revision, .hotel)
        var object = kept.value.json.object ?? JSONObject()
        object["badge"] = badge?.json
        try write(Hotel(Fields(.object(object))), as: id, revision: kept.revision + 1, connection)
        try HotelTables.stamp(id, connection)
        try who.note(.hotelBadgeSet, id.text, badge.map { "\($0.since) \($0.until)" } ?? "", connection)
    }

    private func write(_ hotel: Hotel, as id: HotelID, revision: Int64, _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE hotel SET revision = $1, body = $2, changed_at = $3 WHERE id = $4",
            [.integer(revision), .blob(hotel.json.compact), .integer(who.now.milliseconds), .text(id.text)])
    }

    /// Opens a hotel to travellers, or closes it: what is booked stays.
    public func setOpen(_ isOpen: Bool, _ id: HotelID, _ connection: any SQLConnection) throws {
        try who.scope.check(.managing, at: id)
        let changed = try connection.execute(
            "UPDATE hotel SET is_open = $1, revision = revision + 1, changed_at = $2 WHERE id = $3",
            [SQLValue(isOpen), .integer(who.now.milliseconds), .text(id.text)])
        guard changed == 1 else { throw LodgingRefusal.notFound(.hotel) }
        try who.note(isOpen ? .hotelOpened : .hotelClosed, id.text, "", connection)
    }

    private func hasNights(_ id: HotelID, _ connection: any SQLConnection) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM booking WHERE hotel = $1 AND state IN ('held', 'confirmed', 'checked-in') LIMIT 1", [.text(id.text)]) != nil
    }

    // MARK: Room types and plans

    /// Adds a room type, or changes one. What is booked keeps what it was sold as.
    ///
    /// - Parameter revision: as it was looked at; 0 for a new one.
    @discardableResult
    public func set(_ type: RoomType, as id: RoomTypeID, of hotel: HotelID, revision: Int64, _ connection: any SQLConnection) throws -> Int64 {
        try checkHotel(hotel, connection)
        let kept = try HotelTables.roomType(id, of: hotel, connection)
        try Self.check(revision, kept?.revision ?? 0, .roomType)
        if let kept {
            try connection.execute(
                "UPDATE room_type SET revision = $1, body = $2, is_sold = 1 WHERE number = $3",
                [.integer(kept.revision + 1), .blob(type.json.compact), .integer(kept.number)])
        } else {
            try checkCount("SELECT COUNT(*) FROM room_type WHERE hotel = $1", hotel, .roomType, Self.mostRoomTypes, connection)
            let number = try connection.first("SELECT COALESCE(MAX(number), 0) + 1 FROM room_type")?.integer(0) ?? 1
            try connection.execute(
                "INSERT INTO room_type (number, hotel, id, revision, body, is_sold) VALUES ($1, $2, $3, 1, $4, 1)",
                [.integer(number), .text(hotel.text), .text(id.text), .blob(type.json.compact)])
        }
        try touch(hotel, .roomTypeSet, id.text, connection)
        return (kept?.revision ?? 0) + 1
    }

    @discardableResult
    public func set(_ plan: RatePlan, as id: RatePlanID, of hotel: HotelID, revision: Int64, _ connection: any SQLConnection) throws -> Int64 {
        let taxes = try checkHotel(hotel, connection).taxes
        if let tourist = taxes.tourist, tourist.currency != plan.currency {
            throw LodgingRefusal.notPossible(.taxAndPlan(tax: tourist.currency, plan: plan.currency))
        }
        let kept = try HotelTables.ratePlan(id, of: hotel, connection)
        try Self.check(revision, kept?.revision ?? 0, .ratePlan)
        if let kept {
            guard kept.value.currency == plan.currency else {
                throw LodgingRefusal.notPossible(.planCurrency(kept: kept.value.currency, wanted: plan.currency))
            }
            try connection.execute(
                "UPDATE rate_plan SET revision = $1, body = $2, is_sold = 1 WHERE number = $3",
                [.integer(kept.revision + 1), .blob(plan.json.compact), .integer(kept.number)])
        } else {
            try checkCount("SELECT COUNT(*) FROM rate_plan WHERE hotel = $1", hotel, .ratePlan, Self.mostRatePlans, connection)
            let number = try connection.first("SELECT COALESCE(MAX(number), 0) + 1 FROM rate_plan")?.integer(0) ?? 1
            try connection.execute(
                "INSERT INTO rate_plan (number, hotel, id, revision, body, is_sold) VALUES ($1, $2, $3, 1, $4, 1)",
                [.integer(number), .text(hotel.text), .text(id.text), .blob(plan.json.compact)])
        }
        try touch(hotel, .ratePlanSet, id.text, connection)
        return (kept?.revision ?? 0) + 1
    }

    /// Ends the sale of a rate plan. What is booked under it stays as it was sold.
    public func remove(_ id: RatePlanID, of hotel: HotelID, _ connection: any SQLConnection) throws {
        try checkHotel(hotel, connection)
        guard let kept = try HotelTables.ratePlan(id, of: hotel, connection) else { throw LodgingRefusal.notFound(.ratePlan) }
        try connection.execute("UPDATE rate_plan SET is_sold = 0, revision = revision + 1 WHERE number = $1", [.integer(kept.number)])
        try touch(hotel, .ratePlanRemoved, id.text, connection)
    }

    /// Ends the sale of a room type.
    ///
    /// - Throws: ``LodgingRefusal/inUse(_:bookings:)`` while somebody has booked a night of it that is to come.
    public func remove(_ id: RoomTypeID, of hotel: HotelID, _ connection: any SQLConnection) throws {
        let today = try today(at: hotel, connection)
        guard let kept = try HotelTables.roomType(id, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
        try HoldExpiry.release(of: hotel, at: who.now, connection)
        let bookings =
            try connection.first(
                """
                SELECT COUNT(*) FROM booking WHERE hotel = $1 AND room_type = $2 AND departure > $3 AND state IN ('held', 'confirmed', 'checked-in')
                """, [.text(hotel.text), .integer(kept.number), SQLValue(today.daysSince1970)])?.int(0) ?? 0
        guard bookings == 0 else { throw LodgingRefusal.inUse(.roomType, bookings: bookings) }
        try connection.execute("UPDATE room_type SET is_sold = 0, revision = revision + 1 WHERE number = $1", [.integer(kept.number)])
        try touch(hotel, .roomTypeRemoved, id.text, connection)
    }

    // MARK: What commands have in common

    /// - Returns: the hotel, where who acts manages it.
    @discardableResult
    func checkHotel(_ id: HotelID, _ connection: any SQLConnection) throws -> Hotel {
        try who.scope.check(.managing, at: id)
        guard let kept = try HotelTables.hotel(id, connection) else { throw LodgingRefusal.notFound(.hotel) }
        return kept.value
    }

    public func today(at hotel: HotelID, _ connection: any SQLConnection) throws -> UTCDate {
        try zones.rules(of: checkHotel(hotel, connection).timeZone).date(at: who.now)
    }

    /// Marks that what the hotel sells has changed, and writes it into the trail.
    func touch(_ hotel: HotelID, _ action: AuditAction, _ detail: String, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE hotel SET changed_at = $1 WHERE id = $2", [.integer(who.now.milliseconds), .text(hotel.text)])
        try HotelTables.stamp(hotel, connection)
        try who.note(action, hotel.text, detail, connection)
    }

    static func check(_ revision: Int64, _ current: Int64, _ thing: LodgingRefusal.Thing) throws(LodgingRefusal) {
        guard revision != current else { return }
        throw revision == 0 ? .taken(thing) : current == 0 ? .notFound(thing) : .stale(thing, current: current)
    }

    private func checkCount(
        _ statement: SQLText, _ hotel: HotelID, _ thing: LodgingRefusal.Thing, _ most: Int, _ connection: any SQLConnection
    ) throws {
        let count = try connection.first(statement, [.text(hotel.text)])?.int(0) ?? 0
        guard count < most else { throw LodgingRefusal.tooMany(thing, most: most) }
    }
}
