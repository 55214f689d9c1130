import Accounts
public import Lodging
import Primitives
public import SQL

/// How rooms stand with housekeeping. That one is out of service is a matter of the hotel's rooms, for the nights that its manager has said.
public enum RoomStates {
    public enum State: String, Sendable, CaseIterable { case clean, dirty, inspected }

    /// A room that nobody has said anything of is clean.
    public static func state(of room: RoomNumber, in hotel: HotelID, _ connection: any SQLConnection) throws -> State {
        let row = try connection.first("SELECT state FROM room_state WHERE hotel = $1 AND room = $2", [.text(hotel.text), .text(room.text)])
        return try row?.parsed(0) { State(rawValue: $0) } ?? .clean
    }

    public static func all(of hotel: HotelID, _ connection: any SQLConnection) throws -> [RoomNumber: State] {
        let rows = try connection.query("SELECT room, state FROM room_state WHERE hotel = $1", [.text(hotel.text)])
        return Dictionary(try rows.map { (try $0.parsed(0) { RoomNumber($0) }, try $0.parsed(1) { State(rawValue: $0) }) }) { first, _ in first }
    }

    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a room that the hotel has not, and for a hotel where who acts does not work.
    public static func set(_ state: State, _ room: RoomNumber, in hotel: HotelID, by who: LodgingActor, _ connection: any SQLConnection) throws {
        guard who.scope.may(.frontDesk, at: hotel) else { throw LodgingRefusal.notFound(.hotel) }
        let key = [SQLValue.text(hotel.text), .text(room.text)]
        guard try connection.first("SELECT 1 FROM room WHERE hotel = $1 AND number = $2", key) != nil else { throw LodgingRefusal.notFound(.room) }
        guard try self.state(of: room, in: hotel, connection) != state else { return }
        try connection.execute(
            """
            INSERT INTO room_state (hotel, room, state, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (hotel, room) DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at, changed_by = excluded.changed_by
            """, key + [.text(state.rawValue), .integer(who.now.milliseconds), .text(who.actor.name)])
        try AuditTrail.append(who.actor, .roomStateSet, object: hotel.text, detail: "\(room) \(state.rawValue)", at: who.now, connection)
    }
}
