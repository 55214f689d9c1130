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

    /// What a hotel sells under one of its plans.
    private struct Sold: Hashable {
        let hotel: HotelID
        let roomType: RoomTypeID
        let ratePlan: RatePlanID
    }

    private struct State {
        var secret: PreparedBooking.KnownSecret?
        var hotels: [HotelID: Standing] = [:]
    }

    private static let mostHotels = 4_000

    private let database: any Database
    private let state = Mutex(State())
    private let secrets = SharedReads<Bool, PreparedBooking.KnownSecret?>()
    private let standings = SharedReads<Sold, Standing?>()
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
        return try await secrets.value(of: true) {
            let bytes = try await self.database.read { try BookingSecret.bytes($0) }
            let secret = bytes.map { PreparedBooking.KnownSecret(bytes: $0, secret: BookingSecret($0)) }
            self.state.withLock { $0.secret = secret }
            return secret
        }
    }

    /// A hotel's rates, with the rules of one room type under one plan among them; `nil` for what is not sold, or was never changed since there are stamps.
    nonisolated(nonsending)
        func rules(of offer: BookingOffer) async throws -> (standing: Standing, rules: [DayRule?])?
    {
        if let standing = state.withLock({ $0.hotels[offer.hotel] }), let rules = standing.book.known(offer) { return (standing, rules) }
        let sold = Sold(hotel: offer.hotel, roomType: offer.roomType, ratePlan: offer.ratePlan)
        guard let standing = try await standings.value(of: sold, { try await self.read(sold) }), let rules = standing.book.known(offer)
        else { return nil }
        return (standing, rules)
    }

    private func read(_ sold: Sold) async throws -> Standing? {
        let standing = try await database.read { connection -> Standing? in
            guard let stamp = try connection.first("SELECT stamp FROM hotel WHERE id = $1", [.text(sold.hotel.text)])?.integer(0), stamp != 0
            else { return nil }
            let book = try RateBook.of(sold.hotel, stamp: stamp, connection)
            guard let type = book.type(sold.roomType), let plan = book.plan(sold.ratePlan) else { return nil }
            try book.readRules(type.number, plan.number, connection)
            return Standing(stamp: stamp, book: book)
        }
        guard let standing else { return nil }
        state.withLock { state in
            if state.hotels.count >= Self.mostHotels { state.hotels.removeAll(keepingCapacity: true) }
            state.hotels[sold.hotel] = standing
        }
        return standing
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
