import Guests
import Primitives
import SQL

/// Bookings that are ready and wait to be written to a city's database: many share one body, in which the hotels and the city's secret are looked at once.
///
/// What is not as it was when a booking was prepared, is booked already or has no room left is not decided here: it is given back, and written alone.
struct SharedBookings: Sendable {
    /// A booking with what is kept beside it. A class: it goes through several hands on its way, and has many parts.
    final class Item: Sendable {
        let prepared: PreparedBooking
        let now: UTCTime
        /// Sealed, with what proves an address of theirs.
        let guests: ToldGuests.Sealed.Row
        let alongside: @Sendable (Booking, any SQLConnection) throws -> Void

        init(
            prepared: PreparedBooking, now: UTCTime, guests: ToldGuests.Sealed.Row,
            alongside: @escaping @Sendable (Booking, any SQLConnection) throws -> Void
        ) {
            (self.prepared, self.now, self.guests, self.alongside) = (prepared, now, guests, alongside)
        }
    }

    private let writes: SharedWrites<Item, Bool>

    init(in database: any Database) {
        writes = SharedWrites { items in
            do { return try await database.write { try Self.write(items, $0) } } catch {
                if let fault = error as? StorageError, fault.isOfAll { throw fault }
                // One of them is refused: each is written alone, and told what is wrong with it.
                return items.map { _ in false }
            }
        }
    }

    /// - Parameter tell: is told whether it is written; `false` where it has to be written alone, and nothing of it is written.
    func write(_ item: Item, _ tell: @escaping @Sendable (Result<Bool, any Error>) -> Void) { writes.write(item, tell) }

    static func write(_ items: [Item], _ connection: any SQLConnection) throws -> [Bool] {
        var standing = BookingStandings(connection)
        var fresh: [(place: Int, ready: PreparedBooking.Ready)] = []
        for (place, item) in items.enumerated() {
            guard let ready = item.prepared.ready, ready.validUntil > item.now else { continue }
            if try standing.isStillSo(ready) { fresh.append((place, ready)) } else { item.prepared.rates.forget(ready.booking.hotel) }
        }
        let taken = try Stock.take(fresh.map(\.ready), connection)
        let made = zip(fresh, taken).filter(\.1).map(\.0)
        var isWritten = [Bool](repeating: false, count: items.count)
        try ToldGuests.Sealed.keep(made.map { items[$0.place].guests }, connection)
        for (place, ready) in made {
            try items[place].alongside(ready.booking, connection)
            isWritten[place] = true
        }
        return isWritten
    }
}

/// What prepared bookings rest on, as it stands within a transaction.
struct BookingStandings {
    private let connection: any SQLConnection
    private var secret: [UInt8]?
    /// Of hotels that are open and do not ask back.
    private var stamps: [HotelID: Int64?] = [:]

    init(_ connection: any SQLConnection) { self.connection = connection }

    mutating func isStillSo(_ ready: PreparedBooking.Ready) throws -> Bool {
        if secret == nil { secret = try BookingSecret.bytes(connection) }
        guard secret == ready.secret.bytes else { return false }
        return try stamp(of: ready.booking.hotel) == ready.hotelStamp
    }

    private mutating func stamp(of hotel: HotelID) throws -> Int64? {
        if let known = stamps[hotel] { return known }
        let row = try connection.first("SELECT stamp, is_open, asks_back FROM hotel WHERE id = $1", [.text(hotel.text)])
        let stamp = try row.flatMap { try $0.flag(1) && !$0.flag(2) ? try $0.integer(0) : nil }
        stamps[hotel] = .some(stamp)
        return stamp
    }
}

extension StorageError {
    /// Whether it befalls whatever is written, and not one booking among others.
    fileprivate var isOfAll: Bool { isOfMachine || code == .closed || code == .overloaded }
}
