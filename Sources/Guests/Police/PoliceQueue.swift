public import Accounts
import Envelope
public import Primitives
public import SQL
import StrictJSON

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

    /// One stay of one guest.
    public struct Item: Sendable {
        public let stay: GuestStay
        public let format: PoliceFormat
        public let dueAt: UTCTime
        public let state: State
        /// How often it was exported.
        public let attempts: Int
        /// The file that it is in; empty before the first.
        public let batch: String
        /// What the police has said: a number, or what is wrong.
        public let answer: String
        public let changedAt: UTCTime

        public func isLate(at now: UTCTime) -> Bool { state != .acknowledged && dueAt < now }

        init(_ row: SQLRow) throws {
            stay = try GuestStay(row)
            format = try row.parsed(11) { PoliceFormat(rawValue: $0) }
            dueAt = UTCTime(milliseconds: try row.integer(12))
            state = try row.parsed(13) { State(rawValue: $0) }
            attempts = try row.int(14)
            batch = try row.text(15)
            answer = try row.text(16)
            changedAt = UTCTime(milliseconds: try row.integer(17))
        }
    }

    private static let columns: SQLText = GuestRegister.stayColumns + ", format, due_at, guest_police.state, attempts, batch, answer, changed_at"
    private static let tables: SQLText = " FROM guest_police JOIN guest_stay ON guest_stay.id = guest_police.stay"

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

    // MARK: Reading

    /// What is open, the most urgent first; or what is done, the newest first. At most ``mostInFile``.
    public func items(_ state: State, in scope: GuestRegister.Scope) async throws -> [Item] {
        let order: SQLText =
            state == .acknowledged
            ? " WHERE guest_police.state = $1 ORDER BY changed_at DESC LIMIT $2" : " WHERE guest_police.state = $1 ORDER BY due_at, stay LIMIT $2"
        let items = try await own.read { connection in
            try connection.query("SELECT " + Self.columns + Self.tables + order, [.text(state.rawValue), SQLValue(Self.mostInFile)]).map {
                try Item($0)
            }
        }
        return items.filter { scope.contains($0.stay.hotel) }
    }

    /// How many wait in each state, and how many of them are late.
    public func counts() async throws -> (byState: [State: Int], late: Int) {
        let now = register.now
        return try await own.read { connection in
            var counts: [State: Int] = [:]
            try connection.forEachRow("SELECT state, COUNT(*) FROM guest_police GROUP BY state") { row in
                counts[try row.parsed(0) { State(rawValue: $0) }] = try row.int(1)
            }
            return (counts, try Self.late(at: now, connection))
        }
    }

    /// How many registrations are late.
    public static func late(at now: UTCTime, _ connection: any SQLConnection) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM guest_police WHERE state <> 'acknowledged' AND due_at < $1", [.integer(now.milliseconds)])?
            .int(0) ?? 0
    }

    // MARK: Files

    /// A file for the police, and who could not be in it.
    public struct File: Sendable {
        public let id: String
        public let format: PoliceFormat
        public let bytes: [UInt8]
        public let guests: [GuestID]
        /// Guests without a document, or with nothing at all: they stay due.
        public let incomplete: [GuestID]
    }

    /// Makes a file of what is due in a format; where everything in it is already exported and unanswered for hours, that is made again.
    ///
    /// Each guest's document is opened by it, which the audit trail tells for each.
    ///
    /// - Parameter lodging: of the hotels, by their names; guests of another hotel stay due.
    /// - Returns: `nil` where nothing is due.
    public func export(
        _ format: PoliceFormat, lodging: [RoleGrant.HotelID: PoliceFormat.Lodging], by actor: AuditActor
    ) async throws -> File? {
        let now = register.now
        let waiting = try await own.read { connection in
            try connection.query(
                "SELECT " + Self.columns + Self.tables
                    + """
                     WHERE format = $1 AND (guest_police.state = 'due' OR (guest_police.state = 'exported' AND changed_at < $2))
                    ORDER BY due_at, stay LIMIT $3
                    """,
                [.text(format.rawValue), .integer(now.adding(seconds: -Self.patience).milliseconds), SQLValue(Self.mostInFile)]
            ).map { try Item($0) }
        }.filter { lodging[$0.stay.hotel] != nil }
        let places = Set(waiting.map(\.stay.guest)).flatMap { guest in
            [GuestPart.identity, .document].map { GuestVault.Place(guest: guest, part: $0) }
        }
        let opened = try await register.open(places)
        var (notices, incomplete): ([PoliceFormat.Notice], [GuestID]) = ([], [])
        for item in waiting {
            let guest = item.stay.guest
            guard let identity = opened[GuestVault.Place(guest: guest, part: .identity)],
                let document = opened[GuestVault.Place(guest: guest, part: .document)], let lodging = lodging[item.stay.hotel]
            else {
                incomplete.append(guest)
                continue
            }
            notices.append(
                PoliceFormat.Notice(
                    identity: try GuestRegister.read(identity) { (fields) throws(FieldError) in try GuestIdentity(fields) },
                    document: try GuestRegister.read(document) { (fields) throws(FieldError) in try GuestDocument(fields) }, stay: item.stay,
                    arrivedAt: item.stay.arrivedAt ?? now, lodging: lodging))
        }
        guard !notices.isEmpty else {
            return incomplete.isEmpty ? nil : File(id: "", format: format, bytes: [], guests: [], incomplete: incomplete)
        }
        let file = File(
            id: UUIDv7(at: now).text, format: format, bytes: format.file(notices), guests: notices.map(\.stay.guest), incomplete: incomplete)
        try await keep(file, notices.map(\.stay), by: actor)
        return file
    }

    private func keep(_ file: File, _ stays: [GuestStay], by actor: AuditActor) async throws {
        let now = register.now
        try await own.write { connection in
            try connection.execute(
                "INSERT INTO guest_police_batch (id, format, made_at, actor, guests, sha256) VALUES ($1, $2, $3, $4, $5, $6)",
                [
                    .text(file.id), .text(file.format.rawValue), .integer(now.milliseconds), .text(actor.name), SQLValue(stays.count),
                    .text(Digest32(sha256: file.bytes).hex),
                ])
            for stay in stays {
                try connection.execute(
                    "UPDATE guest_police SET state = 'exported', batch = $1, attempts = attempts + 1, answer = '', changed_at = $2 WHERE stay = $3",
                    [.text(file.id), .integer(now.milliseconds), .text(stay.id.text)])
                try AuditTrail.append(
                    actor, .guestToldPolice, object: stay.guest.auditName, detail: "\(file.format.rawValue) v\(file.format.version), file \(file.id)",
                    at: now, connection)
            }
        }
    }

    // MARK: Answers

    /// Notes that the police has taken a whole file.
    ///
    /// - Returns: how many registrations of it were waiting.
    @discardableResult
    public func acknowledge(file: String, by actor: AuditActor) async throws -> Int {
        let waiting = try await items(.exported, in: .all).filter { $0.batch == file }
        for item in waiting { try await answer(item.stay.id, .acknowledged(number: ""), in: .all, by: actor) }
        return waiting.count
    }

    /// One registration.
    public func item(_ stay: GuestStay.ID, in scope: GuestRegister.Scope) async throws -> Item {
        let row = try await own.read { connection in
            try connection.first("SELECT " + Self.columns + Self.tables + " WHERE stay = $1", [.text(stay.text)])
        }
        guard let item = try row.map({ try Item($0) }), scope.contains(item.stay.hotel) else { throw GuestFault.notFound }
        return item
    }

    /// What the police is told of one guest's stays, and what it has answered, the newest first.
    public func items(of guest: GuestID, in scope: GuestRegister.Scope) async throws -> [Item] {
        let items = try await own.read { connection in
            try connection.query(
                "SELECT " + Self.columns + Self.tables + " WHERE guest_police.guest = $1 ORDER BY due_at DESC LIMIT 50", [.text(guest.text)]
            ).map { try Item($0) }
        }
        return items.filter { scope.contains($0.stay.hotel) }
    }

    public enum Answer: Sendable, Equatable {
        /// - Parameter number: under which the police has it; may be empty.
        case acknowledged(number: String)
        case rejected(reason: String)
        /// What was wrong is put right: it is due again.
        case again
    }

    /// Notes what the police has answered about a stay.
    ///
    /// - Throws: ``GuestFault/notFound``; ``GuestFault/noReason`` for a rejection without one; ``GuestFault/police(_:)`` for what was not exported.
    public func answer(_ stay: GuestStay.ID, _ answer: Answer, in scope: GuestRegister.Scope, by actor: AuditActor) async throws {
        let now = register.now
        let (state, from, text): (State, Set<State>, String) =
            switch answer {
            case .acknowledged(let number): (.acknowledged, [.exported], number)
            case .rejected(let reason): (.rejected, [.exported], reason)
            case .again: (.due, [.rejected, .exported], "")
            }
        guard text.utf8.count <= 500, text.isEmpty || WrittenText.fault(in: text, lines: .one) == nil else { throw GuestFault.noReason }
        if case .rejected = answer, text.isEmpty { throw GuestFault.noReason }
        try await own.write { connection in
            let row = try connection.first(
                "SELECT " + Self.columns + Self.tables + " WHERE stay = $1", [.text(stay.text)])
            guard let item = try row.map({ try Item($0) }), scope.contains(item.stay.hotel) else { throw GuestFault.notFound }
            guard item.state != state else { return }
            guard from.contains(item.state) else { throw GuestFault.police(item.state) }
            try connection.execute(
                "UPDATE guest_police SET state = $1, answer = $2, changed_at = $3 WHERE stay = $4",
                [.text(state.rawValue), .text(text), .integer(now.milliseconds), .text(stay.text)])
            try AuditTrail.append(
                actor, .guestPoliceAnswered, object: item.stay.guest.auditName, detail: "\(state.rawValue) \(text)", at: now, connection)
        }
    }
}

extension AuditAction {
    static let guestToldPolice = AuditAction(rawValue: "guest.police-exported")
    static let guestPoliceAnswered = AuditAction(rawValue: "guest.police-answered")
}
