import Accounts
public import Primitives
public import SQL

/// What a hotel's desk has to see to.
extension StayDesk {
    /// What is open at a hotel, the earliest arrival first, at most ``DeskTask/mostListed``.
    ///
    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel where who acts does not work.
    public func tasks(of hotel: HotelID, _ connection: any SQLConnection) throws -> [DeskTask] {
        try DeskTasks.open(of: hotel, from: today(at: hotel, connection), connection)
    }

    /// Somebody has seen to it. Done once already, it is as it should be.
    public func close(_ kind: DeskTask.Kind, of id: UUIDv7, _ connection: any SQLConnection) throws {
        let booking = try find(id, connection)
        guard try DeskTasks.close(kind, booking.id, at: who.now, connection) else { return }
        try who.note(.deskTaskDone, "booking \(id)", kind.rawValue, connection)
    }

    /// Nights from today on for which calendars of other systems have given away rooms that are sold here.
    public func conflicts(
        of hotel: HotelID, _ connection: any SQLConnection
    ) throws -> [(roomType: RoomTypeID, conflict: StockBlocks.Conflict)] {
        let today = try today(at: hotel, connection)
        return try HotelTables.roomTypes(of: hotel, connection).flatMap { type in
            try StockBlocks.conflicts(of: type.roomType.number, from: today, until: today.adding(days: HotelDesk.horizon), connection).map {
                (type.id, $0)
            }
        }
    }
}

extension AuditAction {
    /// Its detail is the kind of the task.
    static let deskTaskDone = AuditAction(rawValue: "desk.task-done")
}
