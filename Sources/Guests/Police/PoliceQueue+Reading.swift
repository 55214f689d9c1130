import Accounts
public import Primitives
public import SQL

extension PoliceQueue {
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
        /// When the guest was erased; nobody waits for the police any more.
        public let closedAt: UTCTime?

        public func isLate(at now: UTCTime) -> Bool { state != .acknowledged && closedAt == nil && dueAt < now }

        /// Whether the police is still to be told.
        public var isUntold: Bool { closedAt == nil && (state == .due || state == .rejected) }

        init(_ row: SQLRow) throws {
            stay = try GuestStay(row)
            format = try row.parsed(11) { PoliceFormat(rawValue: $0) }
            dueAt = UTCTime(milliseconds: try row.integer(12))
            state = try row.parsed(13) { State(rawValue: $0) }
            attempts = try row.int(14)
            batch = try row.text(15)
            answer = try row.text(16)
            changedAt = UTCTime(milliseconds: try row.integer(17))
            closedAt = try row.optionalInteger(18).map { UTCTime(milliseconds: $0) }
        }
    }

    static let columns: SQLText =
        GuestRegister.stayColumns + ", format, due_at, guest_police.state, attempts, batch, answer, changed_at, closed_at"
    static let tables: SQLText = " FROM guest_police JOIN guest_stay ON guest_stay.id = guest_police.stay"

    // MARK: Lists

    /// The last registration of a page, behind which the next begins: a moment in milliseconds, a dot and the stay.
    public struct Place: Sendable, Equatable, CustomStringConvertible {
        let moment: Int64
        let stay: String

        public init(_ item: Item) {
            (moment, stay) = ((item.state == .acknowledged ? item.changedAt : item.dueAt).milliseconds, item.stay.id.text)
        }

        public init?(_ text: String) {
            let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, let moment = Int64(parts[0]), let stay = GuestStay.ID(parts[1]) else { return nil }
            (self.moment, self.stay) = (moment, stay.text)
        }

        public var description: String { "\(moment).\(stay)" }
    }

    /// What is open, the most urgent first; or what is done, the newest first. What was closed with its guest is in no list.
    ///
    /// - Parameters:
    ///   - file: of one file alone.
    ///   - after: the last of the page before.
    ///   - most: at most ``mostInFile``.
    public func items(
        _ state: State, file: String? = nil, after: Place? = nil, most: Int = mostInFile, in scope: GuestRegister.Scope
    ) async throws -> [Item] {
        let order: SQLText =
            state == .acknowledged
            ? " AND (changed_at < $3 OR (changed_at = $3 AND stay < $4)) ORDER BY changed_at DESC, stay DESC LIMIT $5"
            : " AND (due_at > $3 OR (due_at = $3 AND stay > $4)) ORDER BY due_at, stay LIMIT $5"
        let start = after.map(\.moment) ?? (state == .acknowledged ? .max : .min)
        let items = try await own.read { connection in
            try connection.query(
                "SELECT " + Self.columns + Self.tables
                    + " WHERE guest_police.state = $1 AND closed_at IS NULL AND ($2 = '' OR batch = $2)" + order,
                [.text(state.rawValue), .text(file ?? ""), .integer(start), .text(after?.stay ?? ""), SQLValue(min(most, Self.mostInFile))]
            ).map { try Item($0) }
        }
        return items.filter { scope.contains($0.stay.hotel) }
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
        let items = try await own.read { try Self.items(of: guest, $0) }
        return items.filter { scope.contains($0.stay.hotel) }
    }

    static func items(of guest: GuestID, _ connection: any SQLConnection) throws -> [Item] {
        try connection.query(
            "SELECT " + columns + tables + " WHERE guest_police.guest = $1 ORDER BY due_at DESC LIMIT 50", [.text(guest.text)]
        ).map { try Item($0) }
    }

    /// A file that waits for the answer of the police.
    public struct WaitingFile: Sendable, Equatable {
        public let id: String
        public let format: PoliceFormat
        public let madeAt: UTCTime
        /// Of whom the police has not answered.
        public let guests: Int
        /// When the first of them was to be told of.
        public let dueAt: UTCTime
    }

    /// Files of whose guests some wait for an answer, the oldest first, at most 100.
    public func waitingFiles() async throws -> [WaitingFile] {
        try await own.read { connection in
            try connection.query(
                """
                SELECT batch, guest_police.format, made_at, COUNT(*), MIN(due_at)
                FROM guest_police JOIN guest_police_batch ON guest_police_batch.id = batch
                WHERE state = 'exported' AND closed_at IS NULL GROUP BY batch, guest_police.format, made_at ORDER BY made_at, batch LIMIT 100
                """
            ).map { row in
                WaitingFile(
                    id: try row.text(0), format: try row.parsed(1) { PoliceFormat(rawValue: $0) }, madeAt: UTCTime(milliseconds: try row.integer(2)),
                    guests: try row.int(3), dueAt: UTCTime(milliseconds: try row.integer(4)))
            }
        }
    }

    // MARK: Numbers

    /// How the queue stands.
    public struct Overview: Sendable {
        public let byState: [State: Int]
        public let late: Int
        /// Of how many guests a file can be made now, by its format: those who are due, and those of whom the police has not answered for hours.
        public let ready: [PoliceFormat: Int]
        /// Who cannot be in a file, since a part of what the police asks for is not in the register.
        public let withoutDocument: Int
        /// Who cannot be in a file, since it is not written down how the police knows the hotel.
        public let withoutLodging: Int
    }

    public func overview() async throws -> Overview {
        let now = register.now
        return try await own.read { connection in
            var (states, ready): ([State: Int], [PoliceFormat: Int]) = ([:], [:])
            try connection.forEachRow("SELECT state, COUNT(*) FROM guest_police WHERE closed_at IS NULL GROUP BY state") { row in
                states[try row.parsed(0) { State(rawValue: $0) }] = try row.int(1)
            }
            let patient = [SQLValue.integer(now.adding(seconds: -Self.patience).milliseconds)]
            try connection.forEachRow(
                "SELECT format, COUNT(*) FROM guest_police WHERE " + Self.isOpen + " AND " + Self.hasLodging + " AND " + Self.isWhole
                    + " GROUP BY format", patient
            ) { row in
                ready[try row.parsed(0) { PoliceFormat(rawValue: $0) }] = try row.int(1)
            }
            func count(_ condition: SQLText) throws -> Int {
                try connection.first("SELECT COUNT(*) FROM guest_police WHERE " + Self.isOpen + " AND " + condition, patient)?.int(0) ?? 0
            }
            return Overview(
                byState: states, late: try Self.late(at: now, connection), ready: ready,
                withoutDocument: try count(Self.hasLodging + " AND NOT " + Self.isWhole), withoutLodging: try count("NOT " + Self.hasLodging))
        }
    }

    /// How many registrations are late.
    public static func late(at now: UTCTime, _ connection: any SQLConnection) throws -> Int {
        try connection.first(
            "SELECT COUNT(*) FROM guest_police WHERE state <> 'acknowledged' AND closed_at IS NULL AND due_at < $1", [.integer(now.milliseconds)])?
            .int(0) ?? 0
    }

    // MARK: Conditions

    /// What a file is made of. `$1` is the moment before which an export without an answer is made again.
    static let isOpen: SQLText =
        "closed_at IS NULL AND (guest_police.state = 'due' OR (guest_police.state = 'exported' AND changed_at < $1))"
    static let hasLodging: SQLText = "guest_police.hotel IN (SELECT hotel FROM guest_police_lodging)"
    static let isWhole: SQLText =
        "(SELECT COUNT(*) FROM guest_part WHERE guest_part.guest = guest_police.guest AND part IN ('identity', 'document')) = 2"
}
