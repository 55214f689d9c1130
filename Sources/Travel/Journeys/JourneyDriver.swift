import Envelope
import Guests
import Lodging
import Primitives
import SQL

/// Brings a journey from state to state: holds every room first, then confirms all of them, or gives all of them up.
///
/// What is about to be asked of a city is written down before it is asked, and what it has answered once it is known; every request may be asked again.
/// So whoever finds a journey on its way, after a crash of this city or of another, brings it to one of its two ends.
struct JourneyDriver: Sendable {
    /// Somebody else has the journey.
    struct Overtaken: Error {}
    /// The journey is in a state in which that is not done.
    struct NotNow: Error, Equatable { let state: Journey.State }

    /// Seconds for which whoever drives it has it; renewed with each thing that is written down.
    static let leaseSeconds: Int64 = 120
    /// Until a city that did not answer is asked again.
    static let retrySeconds: Int64 = 60
    /// A room that was offered may be held for so long without our having heard: the life of the offer, and of the hold.
    static let unheardSeconds = BookingOffer.lifeSeconds + Booking.holdSeconds
    /// What is left of the holds when the traveller confirms: enough to ask every city.
    static let leastHoldSeconds: Int64 = 45
    /// How long a city that does not answer is waited for once others have confirmed. They take a part back for nothing for longer than that.
    static let mostConfirmingSeconds: Int64 = 1800

    let door: StayDoor
    /// Called after each write; what it throws ends the work there, as a crash would.
    var afterWrite: @Sendable (Journey) throws -> Void = { _ in }

    init(_ door: StayDoor) { self.door = door }

    // MARK: What travellers ask

    /// Holds all rooms, or none.
    func hold(_ id: UUIDv7) async throws -> Journey {
        let journey = try await take(id) { journey in
            guard journey.canBeChosen, journey.isComplete else { throw NotNow(state: journey.state) }
            journey.state = .holding
            journey.confirmingSince = nil
            for place in journey.legs.indices { journey.legs[place].reopen() }
        }
        return try await holdAll(journey)
    }

    /// Books all rooms that are held, or gives all of them up. Who comes is told to the hotels' cities alone.
    func confirm(_ id: UUIDv7, _ guests: BookingGuests) async throws -> Journey {
        let now = door.now
        let journey = try await take(id) { journey in
            guard journey.state == .held else { throw NotNow(state: journey.state) }
            guard let end = journey.holdsEnd, end > now.adding(seconds: Self.leastHoldSeconds) else {
                for place in journey.legs.indices { journey.legs[place].refusal = .holdOver }
                journey.state = .releasing
                return
            }
            journey.state = .confirming
            journey.confirmingSince = now
        }
        return journey.state == .releasing ? try await releaseAll(journey) : try await confirmAll(journey, guests)
    }

    /// Gives all holds up.
    func release(_ id: UUIDv7) async throws -> Journey {
        let journey = try await take(id) { journey in
            guard journey.state == .held else { throw NotNow(state: journey.state) }
            journey.state = .releasing
        }
        return try await releaseAll(journey)
    }

    /// Goes on with a journey that nobody works on any more; one that somebody does is left as it is.
    func resume(_ id: UUIDv7) async throws -> Journey {
        let now = door.now
        let journey = try await take(id) { journey in
            guard journey.state.isOnItsWay, journey.drivenUntil <= now else { throw NotNow(state: journey.state) }
            if [.holding, .held].contains(journey.state), let end = journey.holdsEnd, end <= now {
                for place in journey.legs.indices where journey.legs[place].state == .held { journey.legs[place].refusal = .holdOver }
                journey.state = .releasing
            }
        }
        switch journey.state {
        case .holding: return try await holdAll(journey)
        case .confirming: return try await settle(journey)
        case .releasing: return try await releaseAll(journey)
        case .held: return try await save(journey) { $0.drivenUntil = $0.holdsEnd ?? now }
        case .planned, .confirmed, .released: return journey
        }
    }

    // MARK: Writing

    /// Takes a journey for oneself, where it is as it has to be.
    private func take(_ id: UUIDv7, _ change: @escaping @Sendable (inout Journey) throws -> Void) async throws -> Journey {
        let now = door.now
        let taken = try await door.own.write { connection in
            guard var journey = try JourneyTables.journey(id, connection) else { throw LodgingRefusal.notFound(.booking).problem }
            try change(&journey)
            journey.drivenUntil = now.adding(seconds: Self.leaseSeconds)
            try JourneyTables.update(&journey, at: now, connection)
            return journey
        }
        try afterWrite(taken)
        return taken
    }

    func save(_ journey: Journey, _ change: (inout Journey) -> Void) async throws -> Journey {
        var journey = journey
        journey.drivenUntil = door.now.adding(seconds: Self.leaseSeconds)
        change(&journey)
        let (changed, now) = (journey, door.now)
        let saved = try await door.own.write { connection in
            var journey = changed
            try JourneyTables.update(&journey, at: now, connection)
            return journey
        }
        try afterWrite(saved)
        return saved
    }

    /// Asks the cities of some legs at once, and writes each answer down when it comes.
    ///
    /// - Parameters:
    ///   - wanted: which legs.
    ///   - ask: what a leg has become; it throws where nobody knows.
    func each(
        _ journey: Journey, _ wanted: (Journey.Leg) -> Bool, _ ask: @escaping @Sendable (Journey.Leg) async throws -> Journey.Leg
    ) async throws -> Journey {
        var journey = journey
        try await withThrowingTaskGroup(of: Journey.Leg.self) { group in
            for leg in journey.legs where wanted(leg) { group.addTask { try await ask(leg) } }
            for try await leg in group {
                journey = try await save(journey) { journey in
                    if let place = journey.legs.firstIndex(where: { $0.number == leg.number }) { journey.legs[place] = leg }
                }
            }
        }
        return journey
    }
}

extension Journey.Leg {
    /// As it was before anybody was asked.
    mutating func reopen(keepingPrice: Bool = false) {
        state = .open
        (offer, booking, holdUntil, refusal) = (nil, nil, nil, nil)
        if !keepingPrice { total = nil }
    }
}
