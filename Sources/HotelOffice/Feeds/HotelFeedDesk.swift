import Accounts
import Lodging
import Outbound
import Primitives
import SQL

/// What managers do with calendars of other systems: each with its entry in the audit trail, in the same transaction.
struct HotelFeedDesk: Sendable {
    let who: LodgingActor

    init(_ who: LodgingActor) { self.who = who }

    private func note(_ action: AuditAction, _ hotel: HotelID, _ detail: String, _ connection: any SQLConnection) throws {
        try AuditTrail.append(who.actor, action, object: hotel.text, detail: detail, at: who.now, connection)
    }

    /// Has a calendar take rooms of a type.
    func add(
        _ name: String, _ address: HTTPSAddress, as id: UUIDv7, of hotel: HotelID, _ type: RoomTypeID, _ connection: any SQLConnection
    ) throws {
        try who.scope.check(.managing, at: hotel)
        guard try HotelTables.roomType(type, of: hotel, connection)?.isOffered == true else { throw LodgingRefusal.notFound(.roomType) }
        try HotelFeed.add(name, address, as: id, of: hotel, type, connection)
        try note(.feedAdded, hotel, "\(type) \(name) \(address.host)", connection)
    }

    /// Takes a calendar away, and gives back what it took.
    func remove(_ id: UUIDv7, of hotel: HotelID, _ connection: any SQLConnection) throws {
        try who.scope.check(.managing, at: hotel)
        guard let feed = try HotelFeed.feeds(of: hotel, connection).first(where: { $0.id == id }),
            let kept = try HotelTables.hotel(hotel, connection)
        else { throw LodgingRefusal.notFound(.feed) }
        let today = try TimeZoneFiles.system.rules(of: kept.value.timeZone).date(at: who.now)
        _ = try HotelDesk(who).replaceBlocks(of: feed.id, feed.roomType, of: hotel, by: [], from: today, connection)
        try feed.remove(connection)
        try note(.feedRemoved, hotel, "\(feed.roomType) \(feed.name)", connection)
    }
}

extension AuditAction {
    static let feedAdded = AuditAction(rawValue: "calendar.added")
    static let feedRemoved = AuditAction(rawValue: "calendar.removed")
}
