public import Accounts
public import Primitives
import SQL

/// Registration of guests with the police: due → exported → acknowledged, or rejected and due again.
public struct PoliceQueue: Sendable {
    /// Guests of one file.
    public static let mostInFile = 500
    /// A file without an answer may be made again after so long, in seconds.
    static let patience: Int64 = 6 * 3600

    public let register: GuestRegister
    var own: any Database { register.keys.own }

    public init(_ register: GuestRegister) { self.register = register }

    public enum State: String, Sendable, CaseIterable {
        case due
        case exported
        case acknowledged
        case rejected
    }

    // MARK: Arrivals

    /// Notes that a guest has come, and that the police is to be told where the country wants it; both or neither.
    ///
    /// - Parameter offset: seconds by which the hotel's clocks are ahead of UTC at a moment.
    @discardableResult
    public func arrive(
        _ id: GuestStay.ID, room: String, regime: PoliceRegime, offset: @escaping @Sendable (UTCTime) -> Int, in scope: GuestRegister.Scope,
        by actor: AuditActor
    ) async throws -> GuestStay {
        let stay = try await own.read { try GuestRegister.stay(id, scope, $0) }
        let nationality = try await register.people([stay.guest])[stay.guest]?.identity?.nationality
        let concerns = nationality.map { regime.concerns($0) } ?? true
        let due = regime.deadline.due(register.now, offset: offset)
        return try await register.change(id, .arrived(room: room), in: scope, by: actor) { now, connection in
            guard concerns else { return }
            try Self.enqueue(.text(id.text), of: stay.guest, in: stay.hotel, (due, regime.format), at: now, connection)
        }
    }

    static func enqueue(
        _ stay: SQLValue, of guest: GuestID, in hotel: RoleGrant.HotelID, _ due: (at: UTCTime, format: PoliceFormat), at now: UTCTime,
        _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO guest_police (stay, guest, hotel, format, due_at, state, attempts, batch, answer, changed_at)
            VALUES ($1, $2, $3, $4, $5, 'due', 0, '', '', $6) ON CONFLICT (stay) DO NOTHING
            """,
            [
                stay, .text(guest.text), .text(hotel.text), .text(due.format.rawValue), .integer(due.at.milliseconds), .integer(now.milliseconds),
            ])
    }
}

extension AuditAction {
    static let guestToldPolice = AuditAction(rawValue: "guest.police-exported")
    static let guestPoliceAnswered = AuditAction(rawValue: "guest.police-answered")
    /// The guest was erased: nobody waits for the police any more.
    static let guestPoliceClosed = AuditAction(rawValue: "guest.police-closed")
}
