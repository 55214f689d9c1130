public import Accounts
public import Primitives
public import SQL

/// How long each part of what is kept of a guest is kept after the last night, in days. What the law of a country wants is the city's to say; these are
/// where it has said nothing.
public struct GuestRetention: Sendable, Equatable {
    public static let days = 1...3660
    public static let standard = GuestRetention([.contact: 30, .card: 365, .document: 365, .identity: 1095], invoices: 1826)

    private let kept: [GuestPart: Int]
    /// For how many days after its issue an invoice keeps the address that is on it. Tax law says so: five years in Kazakhstan and Uzbekistan.
    public let invoices: Int

    private init(_ kept: [GuestPart: Int], invoices: Int) { (self.kept, self.invoices) = (kept, invoices) }

    /// - Returns: `nil` where the identity would go before what hangs on it, or a number is out of ``days``.
    public init?(contact: Int, card: Int, document: Int, identity: Int, invoices: Int = standard.invoices) {
        let kept: [GuestPart: Int] = [.contact: contact, .card: card, .document: document, .identity: identity]
        guard kept.values.allSatisfy({ Self.days.contains($0) && $0 <= identity }), Self.days.contains(invoices) else { return nil }
        self.init(kept, invoices: invoices)
    }

    public func days(of part: GuestPart) -> Int { kept[part] ?? Self.days.upperBound }

    // MARK: Stored

    private static let invoicesName = "invoices"

    public static func current(_ connection: any SQLConnection) throws -> GuestRetention {
        var (kept, invoices) = (standard.kept, standard.invoices)
        try connection.forEachRow("SELECT part, days FROM guest_retention") { row in
            if try row.text(0) == invoicesName {
                invoices = try row.int(1)
            } else {
                kept[try row.parsed(0) { GuestPart(rawValue: $0) }] = try row.int(1)
            }
        }
        return GuestRetention(kept, invoices: invoices)
    }

    public func store(by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection) throws {
        let said = GuestPart.allCases.map { (name: $0.rawValue, days: days(of: $0)) } + [(name: Self.invoicesName, days: invoices)]
        try connection.execute(
            "INSERT INTO guest_retention (part, days) VALUES ($1, $2) ON CONFLICT (part) DO UPDATE SET days = excluded.days",
            forEach: said.map { [.text($0.name), SQLValue($0.days)] })
        let detail = said.map { "\($0.name) \($0.days)" }.joined(separator: ", ")
        try AuditTrail.append(actor, .guestRetentionChanged, object: "guests", detail: detail, at: now, connection)
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
                        try Self.order(guest, part == .identity ? nil : part, for: .retention, isUntoldToo: true, by: .program, at: now, connection)
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

    /// Guests with such a part whose last night lies before a day; of those who never came, the day on which they were entered.
    private static func due(_ part: GuestPart, before day: UTCDate, _ connection: any SQLConnection) throws -> [GuestID] {
        try connection.query(
            """
            SELECT guest_part.guest FROM guest_part JOIN guest ON guest.id = guest_part.guest
            WHERE guest_part.part = $1 AND guest.created_at < $2
              AND COALESCE((SELECT MAX(departure) FROM guest_stay WHERE guest_stay.guest = guest_part.guest AND state <> 'cancelled'), $3) <= $3
              AND NOT EXISTS (SELECT 1 FROM guest_stay WHERE guest_stay.guest = guest_part.guest AND state = 'in-house')
            LIMIT $4
            """, [.text(part.rawValue), .integer(day.start.milliseconds), SQLValue(day.daysSince1970), SQLValue(dueAtOnce)]
        ).map { try $0.parsed(0) { GuestID($0) } }
    }
}
