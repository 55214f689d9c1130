public import Accounts
import Envelope
import Primitives
import SQL
import StrictJSON

extension PoliceQueue {
    /// A file for the police, and who could not be in it.
    public struct File: Sendable {
        public let id: String
        public let format: PoliceFormat
        public let bytes: [UInt8]
        public let guests: [GuestID]
        /// Guests without a document, or with nothing at all: they stay due. At most ``mostInFile``.
        public let incomplete: [GuestID]
    }

    /// Makes a file of what is due in a format, and of what was exported and is unanswered for hours: the most urgent of what can be told.
    ///
    /// Each guest's document is opened by it, which the audit trail tells for each. Guests of hotels that the police does not know yet, and guests
    /// without a document, stay due and take no place of others.
    ///
    /// - Returns: `nil` where nothing is due.
    public func export(_ format: PoliceFormat, by actor: AuditActor) async throws -> File? {
        let now = register.now
        let (waiting, incomplete, lodging) = try await own.read { connection in
            let values: [SQLValue] = [
                .integer(now.adding(seconds: -Self.patience).milliseconds), .text(format.rawValue), SQLValue(Self.mostInFile),
            ]
            func items(_ condition: SQLText) throws -> [Item] {
                try connection.query(
                    "SELECT " + Self.columns + Self.tables + " WHERE " + Self.isOpen + " AND format = $2 AND " + Self.hasLodging + " AND "
                        + condition + " ORDER BY due_at, stay LIMIT $3", values
                ).map { try Item($0) }
            }
            return (
                try items(Self.isWhole), try items("NOT " + Self.isWhole).map(\.stay.guest), try PoliceFormat.Lodging.all(connection)
            )
        }
        let (notices, unread) = try await notices(of: waiting, lodging)
        let lacking = incomplete + unread
        guard !notices.isEmpty else {
            return lacking.isEmpty ? nil : File(id: "", format: format, bytes: [], guests: [], incomplete: lacking)
        }
        let file = File(
            id: UUIDv7(at: now).text, format: format, bytes: format.file(notices), guests: notices.map(\.stay.guest), incomplete: lacking)
        try await keep(file, notices.map(\.stay), by: actor)
        return file
    }

    /// - Returns: also those of whom something is stored that nothing opens.
    private func notices(
        of waiting: [Item], _ lodging: [RoleGrant.HotelID: PoliceFormat.Lodging]
    ) async throws -> (notices: [PoliceFormat.Notice], unread: [GuestID]) {
        let places = Set(waiting.map(\.stay.guest)).flatMap { guest in
            [GuestPart.identity, .document].map { GuestVault.Place(guest: guest, part: $0) }
        }
        let opened = try await register.open(places)
        var (notices, unread): ([PoliceFormat.Notice], [GuestID]) = ([], [])
        for item in waiting {
            let guest = item.stay.guest
            guard let identity = opened[GuestVault.Place(guest: guest, part: .identity)],
                let document = opened[GuestVault.Place(guest: guest, part: .document)], let lodging = lodging[item.stay.hotel]
            else {
                unread.append(guest)
                continue
            }
            notices.append(
                PoliceFormat.Notice(
                    identity: try GuestRegister.read(identity) { (fields) throws(FieldError) in try GuestIdentity(fields) },
                    document: try GuestRegister.read(document) { (fields) throws(FieldError) in try GuestDocument(fields) }, stay: item.stay,
                    arrivedAt: item.stay.arrivedAt ?? register.now, lodging: lodging))
        }
        return (notices, unread)
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
    /// - Returns: how many registrations of it were waiting; 0 where all are answered already.
    /// - Throws: ``GuestFault/notFound`` for a file that was never made.
    @discardableResult
    public func acknowledge(file: String, by actor: AuditActor) async throws -> Int {
        let now = register.now
        return try await own.write { connection in
            let key = [SQLValue.text(file)]
            guard try connection.first("SELECT 1 FROM guest_police_batch WHERE id = $1", key) != nil else { throw GuestFault.notFound }
            let waiting = try connection.query(
                "SELECT stay, guest FROM guest_police WHERE batch = $1 AND state = 'exported' AND closed_at IS NULL ORDER BY stay", key
            ).map { (stay: try $0.parsed(0) { GuestStay.ID($0) }, guest: try $0.parsed(1) { GuestID($0) }) }
            for item in waiting { try Self.note(.acknowledged, "", of: item.stay, item.guest, by: actor, at: now, connection) }
            return waiting.count
        }
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
    /// - Throws: ``GuestFault/notFound``; ``GuestFault/noReason`` for a rejection without one; ``GuestFault/police(_:)`` for what was not exported;
    ///   ``GuestFault/erased`` for what was closed with its guest.
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
            guard item.closedAt == nil else { throw GuestFault.erased }
            guard item.state != state else { return }
            guard from.contains(item.state) else { throw GuestFault.police(item.state) }
            try Self.note(state, text, of: stay, item.stay.guest, by: actor, at: now, connection)
        }
    }

    private static func note(
        _ state: State, _ text: String, of stay: GuestStay.ID, _ guest: GuestID, by actor: AuditActor, at now: UTCTime,
        _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            "UPDATE guest_police SET state = $1, answer = $2, changed_at = $3 WHERE stay = $4",
            [.text(state.rawValue), .text(text), .integer(now.milliseconds), .text(stay.text)])
        try AuditTrail.append(
            actor, .guestPoliceAnswered, object: guest.auditName, detail: "\(state.rawValue) \(text)", at: now, connection)
    }

    // MARK: Erasure

    /// Whether the police is still to be told of a guest, who then is not erased unless somebody who answers for it says so.
    static func isUntold(_ guest: GuestID, _ connection: any SQLConnection) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM guest_police WHERE guest = $1 AND state IN ('due', 'rejected') AND closed_at IS NULL LIMIT 1", [.text(guest.text)]) != nil
    }

    /// Nobody waits any more for what the police says of a guest who is erased: nothing is left that it could be told.
    static func close(_ guest: GuestID, at now: UTCTime, _ connection: any SQLConnection) throws {
        let closed = try connection.execute(
            "UPDATE guest_police SET closed_at = $1 WHERE guest = $2 AND state <> 'acknowledged' AND closed_at IS NULL",
            [.integer(now.milliseconds), .text(guest.text)])
        guard closed > 0 else { return }
        try AuditTrail.append(.program, .guestPoliceClosed, object: guest.auditName, detail: "the guest is erased", at: now, connection)
    }
}
