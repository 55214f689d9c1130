import Primitives
public import SQL

/// Hotels that a file brings, by the same commands as those of people.
extension HotelDesk {
    /// Adds a hotel with all that belongs to it, or brings one to what the file says. What the file does not name of it stays.
    public func take(_ entry: HotelFile.Entry, _ connection: any SQLConnection) throws {
        guard let since = entry.since, since < who.now.date else { return try write(entry, connection) }
        // Rooms are counted from the day on that it is for who acts.
        try HotelDesk(LodgingActor(who.actor, who.scope, at: since.start), zones: zones).write(entry, connection)
        try StockHorizonJob.extend(entry.id, at: who.now, connection)
        try setOpen(entry.isOpen, entry.id, connection)
    }

    private func write(_ entry: HotelFile.Entry, _ connection: any SQLConnection) throws {
        try set(entry.hotel, as: entry.id, revision: HotelTables.hotel(entry.id, connection)?.revision ?? 0, connection)
        for (id, type) in entry.roomTypes {
            try set(type, as: id, of: entry.id, revision: HotelTables.roomType(id, of: entry.id, connection)?.revision ?? 0, connection)
        }
        for (id, plan) in entry.ratePlans {
            try set(plan, as: id, of: entry.id, revision: HotelTables.ratePlan(id, of: entry.id, connection)?.revision ?? 0, connection)
        }
        try set(entry.rooms, of: entry.id, connection)
        for days in entry.days { try change(days.roomType, days.ratePlan, of: entry.id, by: days.change, connection) }
        try setOpen(entry.isOpen, entry.id, connection)
    }
}
