public import Accounts
import Crypto
public import Primitives
public import SQL
import StrictJSON

/// Who comes, as it was told with bookings: sealed before it is written, and gone for good when its key is.
public struct ToldGuests: Sendable {
    static let purpose = "guests"

    let keys: PersonalVault
    public let now: UTCTime

    /// The city's own tables.
    public var own: any Database { keys.own }

    /// - Throws: ``PersonalFault/noVault`` at the secretariat.
    public init(vault: (any Database)?, own: any Database, now: UTCTime) throws(PersonalFault) {
        keys = try PersonalVault(vault: vault, own: own)
        self.now = now
    }

    init(_ guests: GuestVault, now: UTCTime) { (keys, self.now) = (PersonalVault(guests), now) }

    /// Guests of a booking that may be written.
    public struct Sealed: Sendable {
        public let booking: UUIDv7
        /// The day of departure: what was told is kept for some days after it.
        let until: UTCDate
        let text: [UInt8]

        init(_ guests: BookingGuests, until day: UTCDate, by key: PersonalKey) throws {
            booking = key.subject
            until = day
            text = try key.seal(guests.json, for: ToldGuests.purpose)
        }

        /// Keeps them, in the transaction that makes the booking. What was told last counts; who was erased stays so.
        ///
        /// - Parameter proof: by which a guest is known again who knows the address that was told; without one, that of before stays.
        public func keep(proof: [UInt8]? = nil, at now: UTCTime, _ connection: any SQLConnection) throws {
            try Self.keep([row(proof: proof, at: now)], connection)
        }

        /// Keeps them where nobody was told of with the booking before, in the transaction that makes it: who sends a request again changes nothing of
        /// who comes.
        public func keepFirst(proof: [UInt8]?, at now: UTCTime, _ connection: any SQLConnection) throws {
            try connection.execute(
                "INSERT INTO booking_told (booking, told_at, until_day, sealed, proof) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (booking) DO NOTHING",
                row(proof: proof, at: now).values)
        }

        /// What is written of them, made before the transaction.
        public func row(proof: [UInt8]?, at now: UTCTime) -> Row {
            Row([.text(booking.text), .integer(now.milliseconds), SQLValue(until.daysSince1970), .blob(text), SQLValue(proof)])
        }

        /// The same of many.
        public static func keep(_ rows: [Row], _ connection: any SQLConnection) throws {
            try connection.execute(
                """
                INSERT INTO booking_told (booking, told_at, until_day, sealed, proof) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (booking) DO UPDATE SET told_at = excluded.told_at, until_day = excluded.until_day, sealed = excluded.sealed,
                    proof = COALESCE(excluded.proof, booking_told.proof)
                WHERE booking_told.erased_at IS NULL
                """, forEach: rows.map(\.values))
        }

        /// Guests of a booking as they are written.
        public struct Row: Sendable {
            fileprivate let values: [SQLValue]
            fileprivate init(_ values: [SQLValue]) { self.values = values }
        }
    }

    /// By which a guest of a booking is known again who knows the address that was told; `nil` where none was, or its guests were erased.
    public static func proof(of booking: UUIDv7, _ connection: any SQLConnection) throws -> [UInt8]? {
        try connection.first("SELECT proof FROM booking_told WHERE booking = $1", [.text(booking.text)])?.optionalBlob(0)
    }

    /// Notes until when the guests of a booking are expected: another day of departure, or today where the booking was given up.
    public static func expect(_ booking: UUIDv7, until day: UTCDate, _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE booking_told SET until_day = $1 WHERE booking = $2", [SQLValue(day.daysSince1970), .text(booking.text)])
    }

    // MARK: Telling

    /// Seals guests of a booking before they are written. The booking need not be made yet.
    ///
    /// - Parameter until: the day of departure.
    /// - Throws: ``PersonalFault/erased``.
    public func seal(_ guests: BookingGuests, for booking: UUIDv7, until: UTCDate) async throws -> Sealed {
        try Sealed(guests, until: until, by: try await keys.key(of: booking, at: now))
    }

    /// Guests that were sealed by a key of chance which the vault does not have yet: nothing of them may be written before it has
    /// (``keep(_:_:)``).
    public struct Fresh: Sendable {
        public let sealed: Sealed
        fileprivate let key: PersonalKeyMaking.Item
    }

    /// Seals guests of a booking that has most likely no key yet, without waiting for the vault.
    public func sealFresh(_ guests: BookingGuests, for booking: UUIDv7, until: UTCDate) async throws -> Fresh {
        let known = KnownWrappingKey.of(own).key
        let wrapping = if let known { known } else { try await keys.knownWrappingKey(at: now) }
        let key = PersonalKey(of: booking)
        return Fresh(sealed: try Sealed(guests, until: until, by: key), key: try PersonalKeyMaking.Item(key, by: wrapping, at: now))
    }

    /// Has the vault keep the key by which guests were sealed.
    ///
    /// - Parameter tell: is told whether it is the booking's from now on, durable by then: only then may they be written. Where it is not, since
    ///   there is one already, or since it is wrapped by what was rotated meanwhile, they are to be sealed anew.
    public func keep(_ fresh: Fresh, _ tell: @escaping @Sendable (Result<Bool, any Error>) -> Void) {
        let known = KnownWrappingKey.of(own)
        PersonalKeyMaking.of(keys.vault).writes.write(fresh.key) { answer in
            if case .success(.retired) = answer { known.set(nil) }
            tell(answer.map { $0 == .made })
        }
    }

    /// The same for many, with one write to the vault.
    ///
    /// - Returns: none for those whose guests were erased.
    public func seal(_ guests: [(booking: UUIDv7, guests: BookingGuests, until: UTCDate)]) async throws -> [Sealed] {
        let made = try await keys.makeKeys(of: guests.map(\.booking), at: now)
        return try guests.compactMap { told in try made[told.booking].map { try Sealed(told.guests, until: told.until, by: $0) } }
    }

    /// What was told with bookings, as far as it is there and can be read: whoever calls has made sure that they may.
    public func told(with bookings: [UUIDv7]) async throws -> [UUIDv7: BookingGuests] {
        let rows = try await keys.own.read { connection in
            try connection.first(
                "SELECT sealed FROM booking_told WHERE booking = $1 AND sealed IS NOT NULL", forEach: bookings.map { [.text($0.text)] })
        }
        var sealed: [UUIDv7: [UInt8]] = [:]
        for (booking, row) in zip(bookings, rows) { sealed[booking] = try row?.blob(0) }
        var told: [UUIDv7: BookingGuests] = [:]
        for (booking, key) in try await keys.keys(of: Array(sealed.keys)) {
            guard let text = sealed[booking] else { continue }
            do { told[booking] = try BookingGuests(Fields(try key.open(text, for: Self.purpose))) } catch is FieldError {
                throw PersonalFault.damaged
            }
        }
        return told
    }

    // MARK: Erasing

    /// Orders that what was told with a booking is erased, in the transaction of whoever wants it: the text goes at once, the key with
    /// ``carryOut()``.
    ///
    /// - Returns: SHA-256 of what was stored, sealed as it was; `nil` where nothing was.
    @discardableResult
    public static func order(
        _ booking: UUIDv7, for reason: String, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> [UInt8]? {
        let key = [SQLValue.text(booking.text)]
        let row = try connection.first("SELECT sealed, erased_at FROM booking_told WHERE booking = $1", key)
        // A note may have come since.
        guard try row?.isNull(1) ?? true else {
            try PersonalNotes.order(withBooking: booking, for: reason, by: actor, at: now, connection)
            return nil
        }
        let digest = try row?.optionalBlob(0).map { Array(SHA256.hash(data: $0)) }
        try connection.execute(
            """
            INSERT INTO booking_told (booking, told_at, until_day, erased_at, digest) VALUES ($1, $2, 0, $2, $3)
            ON CONFLICT (booking) DO UPDATE SET sealed = NULL, proof = NULL, erased_at = excluded.erased_at, digest = excluded.digest
            """, key + [.integer(now.milliseconds), SQLValue(digest)])
        try PersonalNotes.order(withBooking: booking, for: reason, by: actor, at: now, connection)
        if let digest {
            let detail = "\(reason), sha256 \(digest.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined())"
            try AuditTrail.append(actor, .bookingGuestsErased, object: "booking \(booking)", detail: detail, at: now, connection)
        }
        return digest
    }
}

extension AuditAction {
    /// Its detail is the reason, and the digest of what was stored.
    static let bookingGuestsErased = AuditAction(rawValue: "booking.guests-erased")
}
