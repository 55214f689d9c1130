public import Accounts
import Envelope
public import Primitives
public import SQL
import StrictJSON

/// A link by which guests of a booking fill in their registration cards before they come: each makes one more guest who is expected.
public struct GuestCardLink: Sendable, Equatable {
    /// Guests of one link.
    public static let most = 20
    /// Links of one booking that are good at once.
    static let mostOfBooking = 20
    public static let secretBytes = 20
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    public let hotel: RoleGrant.HotelID
    public let booking: UUIDv7
    public let arrival: UTCDate
    public let departure: UTCDate
    /// How many guests may fill in a card by it.
    public let guests: Int
    /// How many have.
    public let filled: Int
    public let expiresAt: UTCTime
    /// Whether the card begins with what was told with the booking (``GuestRegister/told(for:)``).
    public let takesTold: Bool
    /// Of the booking; `nil` where the desk has made the link.
    let persons: Int?
    private let digest: [UInt8]

    public var isFull: Bool { filled >= guests }

    // MARK: Making

    /// Makes a link, in the transaction of whoever needs one.
    ///
    /// - Parameters:
    ///   - takesTold: whether who has booked wants the card to begin with what they have told; for one guest alone, who is they.
    ///   - persons: of the booking, where all its guests together may fill in no more cards than that.
    ///   - bytes: 20 that nobody can guess; `nil` for random ones.
    /// - Returns: its secret, which is kept nowhere: 32 letters and digits, to be given to the guest alone.
    /// - Throws: ``GuestFault/tooMany(most:)``.
    public static func make(
        for booking: UUIDv7, in hotel: RoleGrant.HotelID, arrival: UTCDate, departure: UTCDate, guests: Int, persons: Int? = nil,
        takesTold: Bool = false, from bytes: [UInt8]? = nil, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> String {
        guard (1...(takesTold ? 1 : most)).contains(guests) else { throw GuestFault.tooMany(most: most) }
        var random = SystemRandomNumberGenerator()
        let secret = spelled(bytes ?? (0..<secretBytes).map { _ in UInt8.random(in: 0...255, using: &random) })
        // To the end of the day of arrival, wherever that is.
        let expires = arrival.adding(days: 2).start
        try connection.execute(
            """
            INSERT INTO guest_card_link (sha256, hotel, booking, arrival, departure, guests, created_at, expires_at, takes_told, persons)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                .blob(Digest32(sha256: Array(secret.utf8)).bytes), .text(hotel.text), .text(booking.text), SQLValue(arrival.daysSince1970),
                SQLValue(departure.daysSince1970), SQLValue(guests), .integer(now.milliseconds), .integer(expires.milliseconds),
                .integer(takesTold ? 1 : 0), SQLValue(persons),
            ])
        let detail = "\(hotel), \(guests)" + (takesTold ? ", with what was told" : "")
        try AuditTrail.append(actor, .guestCardLinkMade, object: "booking \(booking)", detail: detail, at: now, connection)
        return secret
    }

    /// How a link is spelled in an address, five bits a character (RFC 4648 section 6, in small letters).
    ///
    /// - Parameter bytes: of ``secretBytes``.
    public static func spelled(_ bytes: [UInt8]) -> String {
        let characters = (0..<bytes.count * 8 / 5).map { place -> UInt8 in
            let (byte, shift) = (place * 5 / 8, place * 5 % 8)
            let pair = UInt16(bytes[byte]) << 8 | UInt16(byte + 1 < bytes.count ? bytes[byte + 1] : 0)
            return alphabet[Int(pair >> UInt16(11 - shift)) & 31]
        }
        return String(decoding: characters, as: UTF8.self)
    }

    /// Whether a text has the form of a link's secret.
    public static func isSpelled(_ text: String) -> Bool { text.utf8.count == secretBytes * 8 / 5 && text.utf8.allSatisfy(alphabet.contains) }

    /// Makes a link for those of a booking who have not filled in a card yet, in the transaction of whoever needs one: the traveller themselves.
    ///
    /// - Parameters:
    ///   - persons: of the booking.
    ///   - takesTold: whether it is for who has booked alone, and the card begins with what they have told.
    ///   - bytes: as above.
    /// - Returns: its secret; `nil` where all are in the register, or so many links were made that another is no help.
    public static func makeForRest(
        of booking: UUIDv7, persons: Int, in hotel: RoleGrant.HotelID, arrival: UTCDate, departure: UTCDate, takesTold: Bool = false,
        from bytes: [UInt8]? = nil, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> String? {
        let here = try GuestRegister.guests(of: booking, connection).count
        let links = try connection.first("SELECT COUNT(*) FROM guest_card_link WHERE booking = $1", [.text(booking.text)])?.int(0) ?? 0
        guard here < persons, links < mostOfBooking else { return nil }
        return try make(
            for: booking, in: hotel, arrival: arrival, departure: departure, guests: takesTold ? 1 : min(persons - here, most), persons: persons,
            takesTold: takesTold, from: bytes, by: actor, at: now, connection)
    }

    /// - Returns: `nil` for none, and for one whose time is over.
    static func find(_ secret: String, at now: UTCTime, _ connection: any SQLConnection) throws -> GuestCardLink? {
        guard secret.utf8.count == secretBytes * 8 / 5 else { return nil }
        return try connection.first(
            """
            SELECT hotel, booking, arrival, departure, guests, expires_at, sha256, takes_told, persons,
              (SELECT COUNT(*) FROM guest_card WHERE guest_card.link = guest_card_link.sha256)
            FROM guest_card_link WHERE sha256 = $1 AND expires_at > $2
            """, [.blob(Digest32(sha256: Array(secret.utf8)).bytes), .integer(now.milliseconds)]
        ).map { try GuestCardLink($0) }
    }

    private init(_ row: SQLRow) throws {
        hotel = try row.parsed(0) { RoleGrant.HotelID($0) }
        booking = try row.parsed(1) { UUIDv7($0) }
        arrival = UTCDate(storedDays: try row.int(2))
        departure = UTCDate(storedDays: try row.int(3))
        guests = try row.int(4)
        expiresAt = UTCTime(milliseconds: try row.integer(5))
        digest = try row.blob(6)
        takesTold = try row.integer(7) != 0
        persons = try row.optionalInteger(8).map(Int.init)
        filled = try row.int(9)
    }

    /// Forgets links whose time is over.
    static func forget(at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM guest_card_link WHERE expires_at <= $1", [.integer(now.milliseconds)])
    }

    // MARK: Cards

    /// Notes that a guest has filled in a card by this link, in the transaction that enters them.
    ///
    /// - Throws: ``GuestFault/tooMany(most:)`` where as many guests have as may.
    fileprivate func note(_ guest: GuestID, named name: UUIDv7?, at now: UTCTime, _ connection: any SQLConnection) throws {
        let filled = try connection.first("SELECT COUNT(*) FROM guest_card WHERE link = $1", [.blob(digest)])?.int(0) ?? 0
        guard filled < guests else { throw GuestFault.tooMany(most: guests) }
        // The guest is in the register already, in this transaction.
        if let persons, try GuestRegister.guests(of: booking, connection).count > persons { throw GuestFault.tooMany(most: persons) }
        try connection.execute(
            "INSERT INTO guest_card (guest, link, filled_at, name) VALUES ($1, $2, $3, $4)",
            [.text(guest.text), .blob(digest), .integer(now.milliseconds), SQLValue(name?.text)])
    }

    /// Whether a card of this name was filled in for the booking, by this link or another of it.
    fileprivate func has(_ name: UUIDv7, _ connection: any SQLConnection) throws -> Bool {
        try connection.first(
            """
            SELECT 1 FROM guest_card JOIN guest_card_link ON guest_card_link.sha256 = guest_card.link
            WHERE guest_card_link.booking = $1 AND guest_card.name = $2
            """, [.text(booking.text), .text(name.text)]) != nil
    }
}

/// When a guest has filled in a card, and who at the hotel has compared it with the document.
public struct GuestCard: Sendable, Equatable {
    public let filledAt: UTCTime
    public let checkedAt: UTCTime?
    public let checkedBy: String?

    static func of(_ guest: GuestID, _ connection: any SQLConnection) throws -> GuestCard? {
        try connection.first("SELECT filled_at, checked_at, checked_by FROM guest_card WHERE guest = $1", [.text(guest.text)]).map { row in
            GuestCard(
                filledAt: UTCTime(milliseconds: try row.integer(0)), checkedAt: try row.optionalInteger(1).map { UTCTime(milliseconds: $0) },
                checkedBy: try row.optionalText(2))
        }
    }
}

extension GuestRegister {
    /// The link of a secret, as long as it is good.
    public func cardLink(_ secret: String) async throws -> GuestCardLink {
        let now = now
        guard let link = try await keys.own.read({ try GuestCardLink.find(secret, at: now, $0) }) else { throw GuestFault.notFound }
        return link
    }

    /// Enters a guest who has filled in a card: expected, until somebody at the hotel has compared it with the document.
    ///
    /// - Parameters:
    ///   - signature: the name that they have typed under what they declare.
    ///   - language: in which they have read it.
    ///   - name: by which the card is known when it comes again; `nil` for one that is new each time.
    /// - Returns: `nil` for one that was filled in before, under its name.
    @discardableResult
    public func fillIn(
        _ secret: String, _ identity: GuestIdentity, document: GuestDocument?, contact: GuestContact?, purpose: StayPurpose, signature: String,
        language: String, request: String, named name: UUIDv7? = nil
    ) async throws -> GuestID? {
        let link = try await cardLink(secret)
        if let name, try await keys.own.read({ try link.has(name, $0) }) { return nil }
        guard !link.isFull else { throw GuestFault.tooMany(most: link.guests) }
        var card = JSONObject()
        card["signature"] = .string(signature)
        card["language"] = .string(language)
        card["filledAt"] = .string(now.description)
        let stay = NewStay(booking: link.booking, room: "", purpose: purpose, arrival: link.arrival, departure: link.departure)
        let entry = Entry(identity, document: document, contact: contact, stay: stay, card: .object(card))
        let now = now
        do {
            return try await enter([entry], in: link.hotel, by: .stranger(request: request)) { guests, connection in
                if let name, try link.has(name, connection) { throw FilledMeanwhile() }
                for guest in guests { try link.note(guest, named: name, at: now, connection) }
            }.first
        } catch is FilledMeanwhile { return nil }
    }

    /// The same card came twice at once: it is written once.
    private struct FilledMeanwhile: Error {}

    /// Notes that a card was compared with the document.
    public func checkCard(of guest: GuestID, in scope: Scope, by actor: AuditActor) async throws {
        let now = now
        try await keys.own.write { connection in
            let row = try Self.row(guest, scope, connection)
            guard row.erasedAt == nil else { throw GuestFault.erased }
            let changed = try connection.execute(
                "UPDATE guest_card SET checked_at = $1, checked_by = $2 WHERE guest = $3 AND checked_at IS NULL",
                [.integer(now.milliseconds), .text(actor.name), .text(guest.text)])
            guard changed == 1 else { return }
            try AuditTrail.append(actor, .guestCardChecked, object: guest.auditName, at: now, connection)
        }
    }
}

extension AuditAction {
    static let guestCardLinkMade = AuditAction(rawValue: "guest.card-link-made")
    static let guestCardChecked = AuditAction(rawValue: "guest.card-checked")
}
