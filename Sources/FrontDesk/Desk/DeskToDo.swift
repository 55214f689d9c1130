import Guests
import Lodging
import Primitives
import SQL

/// What a hotel's desk has to see to just now, the most urgent first.
struct DeskToDo: Sendable {
    enum Item: Sendable, Equatable {
        /// A business day is over and not closed.
        case night(UTCDate)
        case booking(DeskTask, reference: String)
        /// Another calendar has given away rooms that are sold here, for nights that follow each other.
        case conflict(RoomTypeID, from: UTCDate, until: UTCDate, missing: Int)
        /// A provider has not said what has become of a payment.
        case payment(Payment, booking: UUIDv7, reference: String)
        /// A room is kept for somebody who waits for an answer of the hotel.
        case offered(WaitingStay)
        /// Somebody of a booking in the house is not in the register of guests.
        case unregistered(UUIDv7, reference: String, persons: Int, entered: Int)
    }

    /// Payments that are asked for just now have an answer soon.
    static let paymentSeconds: Int64 = 60
    private static let most = 50

    let items: [Item]
    let types: [RoomTypeID: LocalizedText]

    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel where who acts does not work.
    init(_ reception: Reception, _ hotel: HotelID, _ connection: any SQLConnection) throws {
        let desk = reception.desk
        let today = try desk.today(at: hotel, connection)
        types = Dictionary(
            try HotelTables.roomTypes(of: hotel, connection).map { ($0.id, $0.roomType.value.name) }, uniquingKeysWith: { first, _ in first })
        let due = try BusinessDay.begun(of: hotel, connection).flatMap { $0 < today ? $0 : nil }
        let tasks = try desk.tasks(of: hotel, connection)
        let offered = try WaitingList(desk).open(of: hotel, connection).filter { $0.state(at: desk.who.now) == .offered }
        items =
            try (due.map { [.night($0)] } ?? []) + Self.conflicts(of: hotel, desk, connection)
            + tasks.map { .booking($0, reference: try desk.reference(of: $0.booking, connection)) } + Self.payments(of: hotel, desk, connection)
            + offered.prefix(Self.most).map { .offered($0) }
            + Self.unregistered(of: hotel, today, desk, connection)
    }

    private static func conflicts(of hotel: HotelID, _ desk: StayDesk, _ connection: any SQLConnection) throws -> [Item] {
        var runs: [(type: RoomTypeID, from: UTCDate, until: UTCDate, missing: Int)] = []
        for (type, conflict) in try desk.conflicts(of: hotel, connection) {
            let missing = conflict.sold + conflict.blocked - conflict.rooms
            if let last = runs.last, last.type == type, last.until == conflict.day {
                runs[runs.count - 1].until = conflict.day.adding(days: 1)
                runs[runs.count - 1].missing = max(last.missing, missing)
            } else {
                runs.append((type, conflict.day, conflict.day.adding(days: 1), missing))
            }
        }
        return runs.prefix(most).map { .conflict($0.type, from: $0.from, until: $0.until, missing: $0.missing) }
    }

    private static func unregistered(of hotel: HotelID, _ today: UTCDate, _ desk: StayDesk, _ connection: any SQLConnection) throws -> [Item] {
        let inHouse = try desk.list(.inHouse, of: hotel, on: today, connection)
        let entered = try GuestRegister.count(of: inHouse.map(\.booking.id), connection)
        return zip(inHouse, entered).filter { $0.booking.persons > $1 }.prefix(most).map { listed, entered in
            .unregistered(listed.booking.id, reference: listed.reference, persons: listed.booking.persons, entered: entered)
        }
    }

    private static func payments(of hotel: HotelID, _ desk: StayDesk, _ connection: any SQLConnection) throws -> [Item] {
        let times = UTCTime(milliseconds: 0)..<desk.who.now.adding(seconds: -paymentSeconds)
        return try PaymentTables.open(of: hotel, askedIn: times, limit: most, connection).compactMap { payment in
            guard let booking = try FolioTables.booking(of: payment.folio, connection) else { return nil }
            return .payment(payment, booking: booking, reference: try desk.reference(of: booking, connection))
        }
    }

    /// How many of them are urgent, and how many are not.
    var counts: (urgent: Int, others: Int) {
        let urgent = items.count(where: \.isUrgent)
        return (urgent, items.count - urgent)
    }
}

extension DeskToDo.Item {
    /// More rooms are promised than there are, or a day was not closed.
    var isUrgent: Bool {
        switch self {
        case .conflict, .night: true
        case .booking(let task, _): task.kind != .overbooked
        case .payment, .offered, .unregistered: false
        }
    }
}

extension Booking {
    /// How many come.
    fileprivate var persons: Int { stay.adults + stay.children.count }
}
