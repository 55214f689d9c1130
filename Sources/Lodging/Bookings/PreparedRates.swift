import Primitives
import SQL
import Synchronization

/// What the hotels of a city sold when they were last asked, so that bookings are prepared without asking the database. It may be old: every booking asks
/// in its transaction whether it is still so.
final class PreparedRates: Sendable {
    /// The rates of a hotel with the stamp that they belong to.
    struct Standing: Sendable {
        let stamp: Int64
        let book: RateBook
    }

    private struct State {
        var secret: PreparedBooking.KnownSecret?
        var hotels: [HotelID: Standing] = [:]
    }

    private static let mostHotels = 4_000

    private let database: any Database
    private let state = Mutex(State())
    /// What waits to be written to the same database.
    let bookings: SharedBookings

    private init(_ database: any Database) {
        self.database = database
        bookings = SharedBookings(in: database)
    }

    nonisolated(nonsending)
        func secret() async throws -> PreparedBooking.KnownSecret?
    {
        if let secret = state.withLock({ $0.secret }) { return secret }
        let secret = try await database.read { try BookingSecret.bytes($0) }.map { PreparedBooking.KnownSecret(bytes: $0, secret: BookingSecret($0)) }
        state.withLock { $0.secret = secret }
        return secret
    }

    /// A hotel's rates, with the rules of one room type under one plan among them; `nil` for what is not sold, or was never changed since there are stamps.
    nonisolated(nonsending)
        func rules(of offer: BookingOffer) async throws -> (standing: Standing, rules: [DayRule?])?
    {
        if let standing = state.withLock({ $0.hotels[offer.hotel] }), let rules = standing.book.known(offer) { return (standing, rules) }
        let read = try await database.read { connection -> (Standing, [DayRule?])? in
            guard let stamp = try connection.first("SELECT stamp FROM hotel WHERE id = $1", [.text(offer.hotel.text)])?.integer(0), stamp != 0
            else { return nil }
            let book = try RateBook.of(offer.hotel, stamp: stamp, connection)
            guard let type = book.type(offer.roomType), let plan = book.plan(offer.ratePlan) else { return nil }
            let rules = try book.rules(type.number, plan.number, from: offer.stay.arrival, count: offer.stay.nights + 1, connection)
            return (Standing(stamp: stamp, book: book), rules)
        }
        guard let (standing, rules) = read else { return nil }
        state.withLock { state in
            if state.hotels.count >= Self.mostHotels { state.hotels.removeAll(keepingCapacity: true) }
            state.hotels[offer.hotel] = standing
        }
        return (standing, rules)
    }

    /// Forgets what is not so any more.
    func forget(_ hotel: HotelID) {
        state.withLock { state in
            state.secret = nil
            state.hotels[hotel] = nil
        }
    }
}

extension PreparedRates {
    private static let kept = BesideDatabases { PreparedRates($0) }

    /// - Parameter database: a city's own.
    static func of(_ database: any Database) -> PreparedRates { kept.of(database) }
}
