public import Accounts
public import Primitives
public import SQL

/// How long each part of what is kept of a guest is kept after the last night, in days. What the law of a country wants is the city's to say; these are
/// where it has said nothing.
public struct GuestRetention: Sendable, Equatable {
    public static let days = 1...3660
    public static let standard = GuestRetention([.contact: 30, .card: 365, .document: 365, .identity: 1095])

    private let kept: [GuestPart: Int]

    private init(_ kept: [GuestPart: Int]) { self.kept = kept }

    /// - Returns: `nil` where the identity would go before what hangs on it, or a number is out of ``days``.
    public init?(contact: Int, card: Int, document: Int, identity: Int) {
        let kept: [GuestPart: Int] = [.contact: contact, .card: card, .document: document, .identity: identity]
        guard kept.values.allSatisfy({ Self.days.contains($0) && $0 <= identity }) else { return nil }
        self.kept = kept
    }

    public func days(of part: GuestPart) -> Int { kept[part] ?? Self.days.upperBound }

    // MARK: Stored

    public static func current(_ connection: any SQLConnection) throws -> GuestRetention {
        var kept = standard.kept
        try connection.forEachRow("SELECT part, days FROM guest_retention") { row in
            kept[try row.parsed(0) { GuestPart(rawValue: $0) }] = try row.int(1)
        }
        return GuestRetention(kept)
    }

    public func store(by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO guest_retention (part, days) VALUES ($1, $2) ON CONFLICT (part) DO UPDATE SET days = excluded.days",
            forEach: GuestPart.allCases.map { [.text($0.rawValue), SQLValue(days(of: $0))] })
        let said = GuestPart.allCases.map { "\($0.rawValue) \(days(of: $0))" }.joined(separator: ", ")
        try AuditTrail.append(actor, .guestRetentionChanged, object: "guests", detail: said, at: now, connection)
    }
}

extension AuditAction {
    static let guestRetentionChanged = AuditAction(rawValue: "guest.retention-changed")
}

extension GuestErasure {
    /// Guests whose time is over that are erased in one write.
    private static let dueAtOnce = 200

    /// Erases what has been kept long enough.
    ///
    /// - Parameter most: erasures in one run; the next run goes on.
    /// - Returns: how many parts, or whole guests, were erased.
    public func eraseDue(most: Int = 10_000) async throws -> Int {
        let (now, today) = (now, now.date)
        var count = 0
        for part in GuestPart.allCases.reversed() {
            while count < most {
                let due = try await keys.own.write { connection in
                    let days = try GuestRetention.current(connection).days(of: part)
                    let due = try Self.due(part, before: today.adding(days: -days), connection)
                    // Where the identity goes, nothing is left to be kept for.
                    for guest in due {
                        try Self.order(guest, part == .identity ? nil : part, for: .retention, by: .program, at: now, connection)
                    }
                    return due.count
                }
                count += due
                guard due == Self.dueAtOnce else { break }
            }
        }
        try await carryOut()
        return count
    }

    /// Guests with such a part whose last night, or where they have none the day on which they were entered, lies before a day.
    private static func due(_ part: GuestPart, before day: UTCDate, _ connection: any SQLConnection) throws -> [GuestID] {
        try connection.query(
            """
            SELECT guest_part.guest FROM guest_part JOIN guest ON guest.id = guest_part.guest
            WHERE guest_part.part = $1 AND guest.created_at < $2
              AND COALESCE((SELECT MAX(departure) FROM guest_stay WHERE guest_stay.guest = guest_part.guest), $3) <= $3
              AND NOT EXISTS (SELECT 1 FROM guest_stay WHERE guest_stay.guest = guest_part.guest AND state = 'in-house')
            LIMIT $4
            """, [.text(part.rawValue), .integer(day.start.milliseconds), SQLValue(day.daysSince1970), SQLValue(dueAtOnce)]
        ).map { try $0.parsed(0) { GuestID($0) } }
    }
}
