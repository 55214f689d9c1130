import Accounts
import Envelope
public import FeatureKit
import HTTPTypes
public import Primitives
public import SQL
public import StrictJSON
import Synchronization
public import Web

/// A program at a hotel that its token reaches: it calls the same use cases as the pages of people do, and is judged by the same ``HotelScope``.
public struct HotelCall: Sendable {
    public typealias Context = TokenContext<any OfficeSite>

    /// What a route is about, for which the token has to reach the hotel.
    public enum Reach: Sendable {
        /// To look at what is set of a hotel.
        case seeing
        case managing
        case frontDesk
        /// To count what a hotel has sold.
        case counting
        /// To read the register of its guests.
        case guests
    }

    /// Bytes of a body.
    public static let mostBytes = 256 << 10

    public let context: Context
    public let hotel: HotelID
    public let actor: LodgingActor

    /// - Throws: ``SiteRefusal/notFound`` for a hotel out of reach: that there is one is nobody's business.
    public init(_ context: Context, _ reach: Reach) throws {
        let scope = HotelScope(context)
        guard let hotel = HotelID(try context.site.parameter("hotel")), scope.reaches(hotel, reach) else { throw SiteRefusal.notFound }
        self.context = context
        self.hotel = hotel
        actor = LodgingActor(context.actor, scope, at: context.now)
    }

    public var own: any Database { context.tenant.own }
    public var now: UTCTime { context.now }
    public var desk: StayDesk { StayDesk(actor) }
    /// Whether the program may be told who comes: its token has the scope of guests beside the others, and reaches those of this hotel.
    public var knowsGuests: Bool {
        context.token.scopes.contains(TokenScope(APIToken.Scope.readGuests)) && HotelScope(context).reaches(hotel, .guests)
    }

    public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await own.read { try body($0) }
    }

    @discardableResult
    public func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await own.write { try body($0) }
    }

    /// A name in the path.
    public func parameter<Value>(_ name: String, _ make: (String) -> Value?) throws(SiteRefusal) -> Value {
        try context.site.parameter(name, make)
    }

    /// A booking of this hotel.
    public func booking() async throws -> Booking {
        let id = try parameter("booking") { UUIDv7($0) }
        let (desk, hotel) = (desk, hotel)
        return try await read { connection in
            let booking = try desk.find(id, connection)
            guard booking.hotel == hotel else { throw LodgingRefusal.notFound(.booking) }
            return booking
        }
    }

    // MARK: What was sent

    /// A body as it was sent.
    public struct Sent: Sendable {
        public let fields: Fields
        fileprivate let bytes: [UInt8]
    }

    /// - Parameter isNeeded: whether there has to be one; a body that is not there has no members.
    public func sent(isNeeded: Bool = true) async throws -> Sent {
        let bytes = try await context.request.body(atMost: Self.mostBytes)
        if bytes.isEmpty, !isNeeded { return Sent(fields: try Fields(.object(JSONObject())), bytes: bytes) }
        let type = context.request.headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        guard type == "application/json" else { throw SiteRefusal.unsupportedMediaType("Send the body as application/json.") }
        return Sent(fields: try Fields(JSON.parse(bytes, deepest: 32)), bytes: bytes)
    }

    /// Does something once, however often it is asked for under the same `Idempotency-Key`.
    ///
    /// - Parameter body: in one transaction with the key; given the name of what it makes, the same for each repetition.
    public func once<Value: Sendable>(
        _ sent: Sent, _ body: @escaping @Sendable (UUIDv7, any SQLConnection) throws -> Value
    ) async throws -> (value: Value, isRepeated: Bool) {
        let (use, keys, now) = (try use(sent), context.tenant.idempotencyKeys, now)
        do {
            return try await own.write { connection in
                let (name, isRepeated) = try keys.name(use, at: now, connection)
                return (try body(name, connection), isRepeated)
            }
        } catch is IdempotencyKeys.Reused { throw SiteRefusal.idempotencyKeyReused }
    }

    /// The same for what has no name of its own, or names itself: a request that comes again does nothing.
    ///
    /// - Returns: whether it was done by the same request before.
    public func doneOnce(_ sent: Sent, _ body: @escaping @Sendable (any SQLConnection) throws -> Void) async throws -> Bool {
        let (use, keys, now) = (try use(sent), context.tenant.idempotencyKeys, now)
        do {
            return try await own.write { connection in
                let (_, isRepeated) = try keys.name(use, at: now, connection)
                if !isRepeated { try body(connection) }
                return isRepeated
            }
        } catch is IdempotencyKeys.Reused { throw SiteRefusal.idempotencyKeyReused }
    }

    /// The same for what names itself and takes more than one transaction: the key is kept in the one that does it.
    ///
    /// - Parameter body: given what is to be called in that transaction.
    /// - Returns: also whether it was done by the same request before.
    public func once<Value: Sendable>(
        _ sent: Sent, keeping body: (_ key: @escaping @Sendable (any SQLConnection) throws -> Void) async throws -> Value
    ) async throws -> (value: Value, isRepeated: Bool) {
        let (use, keys, now) = (try use(sent), context.tenant.idempotencyKeys, now)
        let isRepeated = Mutex(false)
        do {
            let value = try await body { connection in
                let known = try keys.name(use, at: now, connection).isRepeated
                isRepeated.withLock { $0 = known }
            }
            return (value, isRepeated.withLock { $0 })
        } catch is IdempotencyKeys.Reused { throw SiteRefusal.idempotencyKeyReused }
    }

    /// The name of what a request makes, where making it takes more than one transaction: the steps after it must be done once by that name.
    public func name(_ sent: Sent) async throws -> (id: UUIDv7, isRepeated: Bool) {
        let (name, isRepeated) = try await once(sent) { name, _ in name }
        return (name, isRepeated)
    }

    /// Keeps the key of a request in a transaction of whoever does what it asks for.
    ///
    /// - Returns: whether it was kept before: then nothing is to be done again.
    public func keep(_ sent: Sent, _ connection: any SQLConnection) throws -> Bool {
        do { return try context.tenant.idempotencyKeys.name(use(sent), at: now, connection).isRepeated } catch is IdempotencyKeys.Reused {
            throw SiteRefusal.idempotencyKeyReused
        }
    }

    /// Whether the same request was done before; nothing is kept of having asked.
    public func wasDone(_ sent: Sent) async throws -> Bool {
        struct Seen: Error { let isRepeated: Bool }
        do {
            try await own.write { throw Seen(isRepeated: try keep(sent, $0)) }
            return false
        } catch let seen as Seen { return seen.isRepeated }
    }

    private func use(_ sent: Sent) throws -> IdempotencyKeys.Use { try context.idempotency(of: sent.bytes) }

    // MARK: Answering

    /// - Parameters:
    ///   - mayBeNew: whether there need not be such a hotel yet, or the body asks for it itself.
    ///   - body: answers; what it refuses is told as a problem.
    public static func answer(
        _ context: Context, _ reach: Reach, mayBeNew: Bool = false, _ body: (HotelCall) async throws -> WebAnswer
    ) async throws -> WebAnswer {
        let call = try HotelCall(context, reach)
        let id = call.hotel
        if !mayBeNew {
            guard try await call.read({ try HotelTables.hotel(id, $0) != nil }) else { throw SiteRefusal.notFound }
        }
        do { return try await body(call).cached(.personal) } catch let refusal as LodgingRefusal {
            throw refusal.problem
        } catch let fault as StayFault { throw fault.problem }
    }
}

extension WebAnswer {
    /// That something was made, or had been made by the same request before.
    public static func made(_ json: JSON, isRepeated: Bool) -> WebAnswer {
        var answer = WebAnswer(isRepeated ? .ok : .created, json: json)
        if isRepeated, let name = HTTPField.Name("Idempotency-Replayed") { answer.headers[name] = "true" }
        return answer
    }
}

extension HotelScope {
    /// What a token reaches.
    public init(_ context: HotelCall.Context) {
        self.init(context.grants, boundTo: context.token.hotels.map { $0.compactMap { HotelID($0) } })
    }

    fileprivate func reaches(_ hotel: HotelID, _ reach: HotelCall.Reach) -> Bool {
        switch reach {
        case .seeing: sees(hotel)
        case .managing: may(.managing, at: hotel)
        case .frontDesk: may(.frontDesk, at: hotel)
        case .counting: counts(hotel)
        case .guests: knowsGuests(of: hotel)
        }
    }
}
