public import Accounts
public import Primitives
import SQL

/// Who does something with hotels and bookings, at which hotels they may, and when.
public struct LodgingActor: Sendable {
    public let actor: AuditActor
    public let scope: HotelScope
    public let now: UTCTime

    public init(_ actor: AuditActor, _ scope: HotelScope, at now: UTCTime) {
        self.actor = actor
        self.scope = scope
        self.now = now
    }

    /// Writes into the audit trail what is done, in the transaction that does it.
    func note(_ action: AuditAction, _ object: String, _ detail: String = "", _ connection: any SQLConnection) throws {
        try AuditTrail.append(actor, action, object: object, detail: detail, at: now, connection)
    }
}

extension AuditAction {
    static let hotelSet = AuditAction(rawValue: "hotel.set")
    static let hotelOpened = AuditAction(rawValue: "hotel.opened")
    static let hotelClosed = AuditAction(rawValue: "hotel.closed")
    static let hotelBadgeSet = AuditAction(rawValue: "hotel.badge-set")
    static let roomTypeSet = AuditAction(rawValue: "room-type.set")
    static let roomTypeRemoved = AuditAction(rawValue: "room-type.removed")
    static let roomsSet = AuditAction(rawValue: "rooms.set")
    static let roomSet = AuditAction(rawValue: "room.set")
    static let roomRemoved = AuditAction(rawValue: "room.removed")
    static let outageSet = AuditAction(rawValue: "room.out-of-service")
    static let outageEnded = AuditAction(rawValue: "room.in-service")
    static let ratePlanSet = AuditAction(rawValue: "rate-plan.set")
    static let ratePlanRemoved = AuditAction(rawValue: "rate-plan.removed")
    static let photoAdded = AuditAction(rawValue: "hotel.photo-added")
    static let photoSet = AuditAction(rawValue: "hotel.photo-set")
    static let photoRemoved = AuditAction(rawValue: "hotel.photo-removed")
    static let blocksTaken = AuditAction(rawValue: "stock.blocks-taken")
    static let daysSet = AuditAction(rawValue: "rates.set")
    /// More rooms may be sold than there are: its detail says how many, for which nights and why.
    static let overbookingSet = AuditAction(rawValue: "stock.overbooked")
    static let bookingMade = AuditAction(rawValue: "booking.made")
    static let bookingChanged = AuditAction(rawValue: "booking.changed")
    static let bookingCancelled = AuditAction(rawValue: "booking.cancelled")
    static let bookingNoShow = AuditAction(rawValue: "booking.no-show")
    static let bookingCheckedIn = AuditAction(rawValue: "booking.checked-in")
    static let bookingCheckedOut = AuditAction(rawValue: "booking.checked-out")
    static let roomAssigned = AuditAction(rawValue: "booking.room-assigned")
}
