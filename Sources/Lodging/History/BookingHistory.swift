public import Accounts
public import Guests
public import Primitives
public import SQL

/// Takes over the bookings and guests of an earlier system: each is booked, cancelled, checked in and out by the same commands as people use, at the
/// moments at which that was done. What cannot be booked is left out and counted.
public struct BookingHistory: Sendable {
    public struct Taken: Sendable, Equatable {
        public internal(set) var booked = 0
        public internal(set) var cancelled = 0
        public internal(set) var noShows = 0
        /// What a hotel refused: it had no room left, sold nothing for these days, asked for a longer stay.
        public internal(set) var refused = 0
        public internal(set) var guests = 0
        /// Bookings whose room somebody else had, or that the hotel has not: they stand without one.
        public internal(set) var withoutRoom = 0
        /// Bookings whose guests are in house.
        public internal(set) var inHouse: [UUIDv7] = []
        /// Bookings that were made at other cities' sites, by their places in the file.
        public internal(set) var elsewhere: [Int: UUIDv7] = [:]
    }

    /// What is done in one transaction.
    private static let batch = 250

    let vault: (any Database)?
    let own: any Database
    let now: UTCTime
    let zones: TimeZoneFiles
    let police: PoliceRegime

    /// - Parameter police: what the country wants to be told of guests whom the earlier system has not told of.
    public init(vault: (any Database)?, own: any Database, now: UTCTime, police: PoliceRegime = .unknown, zones: TimeZoneFiles = .system) {
        (self.vault, self.own, self.now, self.police, self.zones) = (vault, own, now, police, zones)
    }

    /// - Parameter actor: who takes them over, for the audit trail.
    public func take(_ bookings: [PastBooking], by actor: AuditActor) async throws -> Taken {
        let deeds = try await deeds(bookings)
        var (ids, taken) = ([Int: UUIDv7](), Taken())
        for start in stride(from: 0, to: deeds.count, by: Self.batch) {
            try Task.checkCancellation()
            let some = Array(deeds[start..<min(start + Self.batch, deeds.count)])
            let (known, before, zones) = (ids, taken, zones)
            (ids, taken) = try await own.write { connection in
                var replay = Replay(bookings: bookings, zones: zones, actor: actor, ids: known, taken: before)
                for deed in some { try replay.carryOut(deed, connection) }
                return (replay.ids, replay.taken)
            }
        }
        for (place, id) in ids {
            if bookings[place].outcome == .inHouse { taken.inHouse.append(id) }
            if bookings[place].bookedIn != nil { taken.elsewhere[place] = id }
        }
        taken.guests = try await enterGuests(of: bookings, ids, by: actor)
        try await tell(bookings, ids)
        return taken
    }

    // MARK: What was done when

    struct Deed: Sendable {
        enum What: Int, Sendable { case book, cancel, arrive, leave, noShow }
        let at: UTCTime
        let what: What
        /// The booking, by its place in the file.
        let place: Int
    }

    /// What has happened by now, in the order in which it has.
    private func deeds(_ bookings: [PastBooking]) async throws -> [Deed] {
        let clocks = try await clocks(Set(bookings.map(\.hotel)))
        var deeds: [Deed] = []
        for (place, booking) in bookings.enumerated() {
            guard booking.bookedAt <= now, let clock = clocks[booking.hotel] else { continue }
            deeds.append(Deed(at: booking.bookedAt, what: .book, place: place))
            switch booking.outcome {
            case .cancelled:
                if let at = booking.cancelledAt { deeds.append(Deed(at: at, what: .cancel, place: place)) }
            case .noShow: deeds.append(Deed(at: clock.moment(booking.stay.arrival, hour: 23), what: .noShow, place: place))
            case .expected: break
            case .inHouse:
                deeds.append(Deed(at: clock.came(booking, by: now), what: .arrive, place: place))
            case .stays:
                deeds.append(Deed(at: clock.came(booking), what: .arrive, place: place))
                deeds.append(Deed(at: clock.moment(booking.stay.departure, hour: 11), what: .leave, place: place))
            }
        }
        return deeds.filter { $0.at <= now }.sorted { ($0.at, $0.place, $0.what.rawValue) < ($1.at, $1.place, $1.what.rawValue) }
    }

    /// The clock of a hotel.
    private struct HotelClock {
        let rules: TimeZoneRules

        func moment(_ day: UTCDate, hour: Int) -> UTCTime { rules.time(of: day, secondsOfDay: hour * 3600) }

        /// When its guests came, in the afternoon; those who are in house came by now at the latest.
        func came(_ booking: PastBooking, by now: UTCTime = UTCTime(milliseconds: .max)) -> UTCTime {
            min(now, max(booking.bookedAt, moment(booking.stay.arrival, hour: 15)))
        }
    }

    private func clocks(_ hotels: Set<HotelID>) async throws -> [HotelID: HotelClock] {
        let zones = zones
        return try await own.read { connection in
            var clocks: [HotelID: HotelClock] = [:]
            for id in hotels {
                guard let hotel = try HotelTables.hotel(id, connection) else { continue }
                clocks[id] = HotelClock(rules: try zones.rules(of: hotel.value.timeZone))
            }
            return clocks
        }
    }

    // MARK: Guests

    /// Guests who have come, with their stays.
    private func enterGuests(of bookings: [PastBooking], _ ids: [Int: UUIDv7], by actor: AuditActor) async throws -> Int {
        let register = try GuestRegister(vault: vault, own: own, now: now)
        let clocks = try await clocks(Set(bookings.map(\.hotel)))
        var past: [GuestRegister.Past] = []
        for (place, booking) in bookings.enumerated() where booking.outcome == .stays || booking.outcome == .inHouse {
            guard let id = ids[place], let clock = clocks[booking.hotel], let hotel = RoleGrant.HotelID(booking.hotel.text) else { continue }
            let isInHouse = booking.outcome == .inHouse
            let came = isInHouse ? clock.came(booking, by: now) : clock.moment(booking.stay.arrival, hour: 15)
            let left = clock.moment(booking.stay.departure, hour: 11)
            guard came <= now else { continue }
            let due = booking.isPoliceTold ? nil : police.deadline.due(came, offset: { clock.rules.offset(at: $0) })
            let stay = NewStay(
                booking: id, room: booking.room?.text ?? "", purpose: booking.purpose, arrival: booking.stay.arrival,
                departure: booking.stay.departure)
            for guest in booking.guests {
                past.append(
                    GuestRegister.Past(
                        GuestRegister.Entry(guest.identity, document: guest.document, stay: stay), in: hotel, arrivedAt: came,
                        departedAt: left <= now && !isInHouse ? left : nil,
                        policeDue: police.concerns(guest.identity.nationality) ? due.map { ($0, police.format) } : nil))
            }
        }
        return try await register.takeOver(past, by: actor).count
    }

    /// Who is expected is told with the booking, sealed.
    private func tell(_ bookings: [PastBooking], _ ids: [Int: UUIDv7]) async throws {
        let told = try ToldGuests(vault: vault, own: own, now: now)
        let (today, now) = (now.date, now)
        let expected = bookings.enumerated().compactMap { place, booking in
            booking.stay.departure > today && booking.cancelledAt.map { $0 > now } ?? true
                ? ids[place].map { (booking: $0, guests: booking.told, until: booking.stay.departure) } : nil
        }
        for start in stride(from: 0, to: expected.count, by: Self.batch) {
            let sealed = try await told.seal(Array(expected[start..<min(start + Self.batch, expected.count)]))
            try await own.write { connection in for sealed in sealed { try sealed.keep(at: now, connection) } }
        }
    }
}

/// The deeds of a history, one after the other, within one transaction.
private struct Replay {
    let bookings: [PastBooking]
    let zones: TimeZoneFiles
    let actor: AuditActor
    /// Those that were made, by their places.
    var ids: [Int: UUIDv7]
    var taken: BookingHistory.Taken

    mutating func carryOut(_ deed: BookingHistory.Deed, _ connection: any SQLConnection) throws {
        let booking = bookings[deed.place]
        let desk = BookingDesk(at: deed.at, zones: zones)
        do {
            switch (deed.what, ids[deed.place]) {
            case (.book, _):
                let made = try desk.book(
                    booking.stay, at: booking.hotel, booking.roomType, booking.ratePlan, for: booking.bookedIn, by: "", connection)
                ids[deed.place] = made.id
                taken.booked += 1
                if let room = booking.room { try seat(made, in: room, at: deed.at, connection) }
            case (.cancel, let id?):
                _ = try desk.cancel(id, for: booking.bookedIn, connection)
                taken.cancelled += 1
            case (.noShow, let id?):
                _ = try desk.noShow(id, for: booking.bookedIn, by: actor.name, connection)
                taken.noShows += 1
            case (.arrive, let id?): _ = try desk.checkIn(id, for: booking.bookedIn, by: actor.name, connection)
            case (.leave, let id?): _ = try desk.checkOut(id, for: booking.bookedIn, by: actor.name, connection)
            case (_, nil): break
            }
        } catch is LodgingRefusal { taken.refused += 1 }
    }

    private mutating func seat(_ booking: Booking, in room: RoomNumber, at time: UTCTime, _ connection: any SQLConnection) throws {
        let desk = StayDesk(LodgingActor(actor, .everywhere, at: time), zones: zones)
        do { try desk.seat(booking, in: room, from: booking.arrival, connection) } catch {
            guard error is LodgingRefusal || error is StayFault else { throw error }
            taken.withoutRoom += 1
        }
    }
}
