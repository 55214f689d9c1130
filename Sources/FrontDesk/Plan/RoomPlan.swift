import Lodging
import Primitives
import SQL

/// Rooms and days of a hotel, with who has which room when.
struct RoomPlan: Sendable {
    /// Days that are shown.
    static let days = 14
    /// Rooms on one page.
    static let mostRooms = 30

    struct Row: Sendable {
        let room: HotelTables.Room
        let state: RoomStates.State
        /// By their first night.
        let stays: [StayDesk.PlannedStay]
        let outages: [Range<UTCDate>]
        /// Guests who are in it still, and were to leave by today.
        let overdue: StayDesk.Listed?

        /// Who is to have the room for the night of a day on which others are in it still.
        func waiting(on day: UTCDate) -> StayDesk.PlannedStay? {
            stays.first { ($0.from..<$0.until).contains(day) && $0.booking != overdue?.booking.id }
        }

        /// The stays, where somebody is in the room still without the night of today: what is drawn of that has its own cell.
        func stays(around today: UTCDate) -> [StayDesk.PlannedStay] {
            guard overdue != nil else { return stays }
            return stays.flatMap {
                [$0.within(UTCDate(daysSince1970: 0)..<today), $0.within(today.adding(days: 1)..<UTCDate.farthest)].compactMap { $0 }
            }
        }
    }

    let today: UTCDate
    let first: UTCDate
    let types: [RoomTypeID: LocalizedText]
    /// The page that is shown, from 0, and how many there are.
    let page: Int
    let pages: Int
    let rows: [Row]
    /// Guests to come without a room, by their arrival.
    let unseated: [StayDesk.PlannedStay]
    let references: [UUIDv7: String]

    var end: UTCDate { first.adding(days: Self.days) }
    var dates: [UTCDate] { (0..<Self.days).map { first.adding(days: $0) } }

    /// - Parameters:
    ///   - first: the first day; yesterday where it is `nil`.
    ///   - page: of the rooms; the last one where it is beyond.
    init(_ reception: Reception, _ hotel: HotelID, from first: UTCDate?, page: Int, _ connection: any SQLConnection) throws {
        let desk = reception.desk
        let today = try desk.today(at: hotel, connection)
        let start = first ?? today.adding(days: -1)
        let rooms = try HotelTables.rooms(of: hotel, connection).sorted { ($0.roomType.text, $0.number) < ($1.roomType.text, $1.number) }
        let stays = try desk.plan(of: hotel, start..<start.adding(days: Self.days), connection)
        let states = try RoomStates.all(of: hotel, connection)
        let outages = Dictionary(grouping: try HotelTables.outages(of: hotel, after: start, connection)) { $0.room }
        let seated = Dictionary(grouping: stays) { $0.room }
        let late = try desk.list(.departures, of: hotel, on: today, connection)
        let overdue = Dictionary(late.compactMap { row in row.room.map { ($0, row) } }) { first, _ in first }
        pages = max(1, (rooms.count + Self.mostRooms - 1) / Self.mostRooms)
        let shown = min(max(0, page), pages - 1)
        rows = rooms.dropFirst(shown * Self.mostRooms).prefix(Self.mostRooms).map { room in
            Row(
                room: room, state: states[room.number] ?? .clean, stays: (seated[room.number] ?? []).sorted { $0.from < $1.from },
                outages: (outages[room.number] ?? []).map { $0.from..<$0.until }, overdue: overdue[room.number])
        }
        unseated = (seated[nil] ?? []).filter { $0.state == .confirmed }.sorted { ($0.from, $0.booking) < ($1.from, $1.booking) }
        types = Dictionary(
            try HotelTables.roomTypes(of: hotel, connection).map { ($0.id, $0.roomType.value.name) }, uniquingKeysWith: { first, _ in first })
        let named = Set(rows.flatMap { $0.stays.map(\.booking) } + unseated.prefix(Self.mostUnseated).map(\.booking))
        references = Dictionary(uniqueKeysWithValues: try named.map { ($0, try desk.reference(of: $0, connection)) })
        (self.today, self.first, self.page) = (today, start, shown)
    }

    /// Of them that are shown.
    static let mostUnseated = 60
}
