import Envelope
import Guests
import Lodging
import Primitives
import StrictJSON

/// The steps between a journey's states.
extension JourneyDriver {
    // MARK: Holding

    /// Asks each city for its price, then for its room.
    func holdAll(_ journey: Journey) async throws -> Journey {
        let door = door
        var journey = try await each(journey, { $0.state == .open }) { try await Self.offered($0, door) }
        guard !journey.legs.contains(where: { $0.state == .refused }) else { return try await giveUp(journey) }
        journey = try await each(journey, { $0.state == .offered }) { try await Self.held($0, door) }
        guard journey.legs.allSatisfy({ $0.state == .held && $0.refusal == nil }) else { return try await giveUp(journey) }
        return try await save(journey) { journey in
            journey.state = .held
            // Whoever looks next does so when the first hold is over.
            journey.drivenUntil = journey.holdsEnd ?? door.now
        }
    }

    private static func offered(_ leg: Journey.Leg, _ door: StayDoor) async throws -> Journey.Leg {
        guard let room = leg.room else { return leg.refused(.other) }
        do {
            let quote = try await door.quote(leg.stay, at: room.hotel, of: leg.city)
            guard let offer = quote.offers.first(where: { $0.roomType == room.roomType && $0.ratePlan == room.ratePlan }) else {
                let refusal = quote.refusals.first { $0.roomType == room.roomType && ($0.ratePlan == nil || $0.ratePlan == room.ratePlan) }
                return leg.refused((refusal ?? quote.refusals.first).map { .rule($0) } ?? .other)
            }
            var leg = leg
            (leg.state, leg.offer, leg.total) = (.offered, offer.token, offer.total)
            leg.holdUntil = door.now.adding(seconds: unheardSeconds)
            return leg
        } catch let problem as Problem { return leg.refused(LegRefusal(problem)) } catch is FieldError { return leg.refused(.away) }
    }

    private static func held(_ leg: Journey.Leg, _ door: StayDoor) async throws -> Journey.Leg {
        guard let offer = leg.offer else { return leg.refused(.other) }
        var leg = leg
        do {
            let held = try await door.hold(offer, in: leg.city)
            (leg.state, leg.booking, leg.holdUntil) = (.held, held.booking, held.until)
            // Another price than was said is none that the traveller has seen.
            if held.total != leg.total { leg.refusal = .rule(RateRefusal(.priceChanged)) }
            return leg
        } catch let problem as Problem {
            // Who has not answered may hold the room all the same: it is given up with the others.
            guard problem.code != .unavailable else { leg.refusal = .away; return leg }
            return leg.refused(LegRefusal(problem))
        }
    }

    // MARK: Confirming

    func confirmAll(_ journey: Journey, _ guests: BookingGuests) async throws -> Journey {
        let (door, id) = (door, journey.id)
        let journey = try await each(journey, { $0.state == .held }) { leg in
            guard let booking = leg.booking, leg.refusal == nil else { return leg }
            var leg = leg
            do {
                _ = try await door.confirm(booking, guests, journey: id, departure: leg.stay.departure, in: leg.city)
                leg.state = .confirmed
            } catch let problem as Problem { leg.refusal = LegRefusal(problem) }
            return leg
        }
        guard journey.legs.allSatisfy({ $0.state == .confirmed }) else { return try await giveUp(journey) }
        return try await save(journey) { $0.state = .confirmed }
    }

    /// Finds out what was confirmed before a crash: all of it, or it is given up. Who comes is known no more.
    func settle(_ journey: Journey) async throws -> Journey {
        let door = door
        let journey = try await each(journey, { $0.state == .held }) { leg in
            guard let booking = leg.booking else { return leg.refused(.other) }
            var leg = leg
            do {
                switch try await door.state(of: booking, in: leg.city) {
                case .confirmed, .checkedIn, .checkedOut: (leg.state, leg.refusal) = (.confirmed, nil)
                case .held: leg.refusal = .holdOver
                case .released, .expired, .cancelled, .noShow, nil: return leg.refused(.holdOver)
                }
            } catch let problem as Problem { leg.refusal = LegRefusal(problem) }
            return leg
        }
        if journey.legs.allSatisfy({ $0.state == .confirmed }) { return try await save(journey) { $0.state = .confirmed } }
        let isSilent = journey.legs.contains { $0.state == .held && $0.refusal == .away }
        let isLost = journey.legs.contains { $0.state == .refused || ($0.state == .held && $0.refusal != .away) }
        let waited = journey.confirmingSince.map { door.now.since($0) / 1000 } ?? .max
        guard isSilent, !isLost, waited < Self.mostConfirmingSeconds else { return try await giveUp(journey) }
        return try await save(journey) { $0.drivenUntil = door.now.adding(seconds: Self.retrySeconds) }
    }

    // MARK: Giving up

    private func giveUp(_ journey: Journey) async throws -> Journey {
        try await releaseAll(try await save(journey) { $0.state = .releasing })
    }

    /// Gives up whatever a city may hold; who does not answer is asked again later.
    func releaseAll(_ journey: Journey) async throws -> Journey {
        let (door, wasConfirming) = (door, journey.confirmingSince != nil)
        let journey = try await each(journey, { [.offered, .held, .confirmed].contains($0.state) }) { leg in
            try await Self.released(leg, door, mayBeConfirmed: wasConfirming)
        }
        let isDone = journey.legs.allSatisfy { [.open, .released, .refused].contains($0.state) }
        return try await save(journey) { journey in
            if isDone { journey.state = .released }
            journey.drivenUntil = door.now.adding(seconds: Self.retrySeconds)
        }
    }

    private static func released(_ leg: Journey.Leg, _ door: StayDoor, mayBeConfirmed: Bool) async throws -> Journey.Leg {
        var leg = leg
        do {
            if leg.booking == nil, let offer = leg.offer { leg.booking = try await door.hold(offer, in: leg.city).booking }
            if let booking = leg.booking { try await giveBack(booking, in: leg.city, door) }
            leg.state = .released
        } catch let problem as Problem {
            // A hold that nobody can have confirmed is over by itself.
            let isOver = !mayBeConfirmed && leg.holdUntil.map { $0 <= door.now } ?? true
            guard LegRefusal(problem) == .away, !isOver else { leg.state = .released; return leg }
        }
        return leg
    }

    private static func giveBack(_ booking: UUIDv7, in city: CityID, _ door: StayDoor) async throws {
        do { try await door.release(booking, in: city) } catch let problem as Problem where LegRefusal(problem) != .away {
            // It stands confirmed for longer than it could be released: then it is given up as any booking.
            guard try await door.state(of: booking, in: city) == .confirmed else { return }
            try await door.cancel(booking, in: city)
        }
    }
}

extension Journey.Leg {
    fileprivate func refused(_ why: LegRefusal) -> Journey.Leg {
        var leg = self
        (leg.state, leg.refusal) = (.refused, why)
        return leg
    }
}
