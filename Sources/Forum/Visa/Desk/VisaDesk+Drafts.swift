public import Accounts
import Federation
public import Primitives
public import SQL
import StrictJSON

extension VisaDesk {
    /// Who does something at the desk, and when.
    public struct Hand: Sendable {
        public let login: String
        public let actor: AuditActor
        public let now: UTCTime

        public init(login: String, actor: AuditActor, now: UTCTime) {
            self.login = login
            self.actor = actor
            self.now = now
        }
    }

    /// A new set, with its first changes in it.
    ///
    /// - Parameters:
    ///   - changes: each border once; a later one stands for an earlier.
    ///   - readings: destinations of which a dataset confirms what stands.
    ///   - name: of the set, where whoever opens it has one for it.
    public func open(
        _ title: String, note: String = "", origin: VisaChangeSet.Origin, _ changes: [(key: VisaRuleKey, rule: VisaRule)],
        readings: [(CountryCode, DatasetReading)] = [], named name: UUIDv7? = nil, by hand: Hand, _ connection: any SQLConnection
    ) throws -> UUIDv7 {
        let id = name ?? UUIDv7(at: hand.now)
        try connection.execute(
            """
            INSERT INTO visa_change_set (id, title, note, origin, state, revision, created_at, changed_at, changed_by)
            VALUES ($1, $2, $3, $4, 'draft', 1, $5, $5, $6)
            """, [.text(id.text), .text(title), .text(note), .text(origin.rawValue), .integer(hand.now.milliseconds), .text(hand.login)])
        try store(changes, in: id, by: hand, connection)
        try connection.execute(
            "INSERT INTO visa_change_reading (set_id, destination, body) VALUES ($1, $2, $3)",
            forEach: readings.map { [.text(id.text), .text($0.text), .blob($1.json.compact)] })
        try trail(.visaSetOpened, id, "\(title): \(changes.count)", by: hand, connection)
        return id
    }

    /// Puts changes into a set, in the place of those of the same borders.
    ///
    /// - Parameter revision: of the set as it was shown.
    public func put(
        _ changes: [(key: VisaRuleKey, rule: VisaRule)], into id: UUIDv7, revision: Int64, by hand: Hand, _ connection: any SQLConnection
    ) throws {
        _ = try openSet(id, revision, connection)
        try store(changes, in: id, by: hand, connection)
        try touch(id, by: hand, connection)
        try trail(.visaSetChanged, id, changes.prefix(20).map(\.key.description).joined(separator: " "), by: hand, connection)
    }

    /// Takes changes out of a set.
    public func take(_ keys: [VisaRuleKey], outOf id: UUIDv7, revision: Int64, by hand: Hand, _ connection: any SQLConnection) throws {
        _ = try openSet(id, revision, connection)
        try connection.execute(
            "DELETE FROM visa_change WHERE set_id = $1 AND border = $2", forEach: keys.map { [.text(id.text), .integer(border($0).number)] })
        try remember(hand, of: id, connection)
        try touch(id, by: hand, connection)
        try trail(.visaSetChanged, id, "- " + keys.prefix(20).map(\.description).joined(separator: " "), by: hand, connection)
    }

    /// What a set is called, and what who approves it is told.
    public func describe(
        _ title: String, note text: String, of id: UUIDv7, revision: Int64, by hand: Hand, _ connection: any SQLConnection
    ) throws {
        _ = try openSet(id, revision, connection)
        try connection.execute("UPDATE visa_change_set SET title = $1, note = $2 WHERE id = $3", [.text(title), .text(text), .text(id.text)])
        try remember(hand, of: id, connection)
        try touch(id, by: hand, connection)
        try trail(.visaSetChanged, id, title, by: hand, connection)
    }

    /// Makes changes that the log has overtaken anew, from what stands now.
    public func takeUp(_ id: UUIDv7, revision: Int64, by hand: Hand, _ connection: any SQLConnection) throws {
        _ = try openSet(id, revision, connection)
        let overtaken = try changes(of: id, onlyOvertaken: true, limit: VisaChangeSet.mostChanges, connection).changes
        try store(overtaken.map { ($0.key, $0.rule) }, in: id, by: hand, connection)
        try touch(id, by: hand, connection)
        try trail(.visaSetChanged, id, "\(overtaken.count)", by: hand, connection)
    }

    // MARK: In the tables

    /// The set, where it may be changed and nobody has changed it since.
    func openSet(_ id: UUIDv7, _ revision: Int64, _ connection: any SQLConnection) throws -> VisaChangeSet {
        let set = try set(id, connection)
        guard set.revision == revision else { throw VisaDeskRefusal.isNewer(set) }
        guard set.state.isOpen else { throw VisaDeskRefusal.wrongState(set) }
        return set
    }

    private func store(
        _ changes: [(key: VisaRuleKey, rule: VisaRule)], in id: UUIDv7, by hand: Hand, _ connection: any SQLConnection
    ) throws {
        if let country, let foreign = changes.first(where: { $0.key.destination != country }) {
            throw VisaDeskRefusal.notYours(foreign.key.destination)
        }
        let day = hand.now.date
        let standing = try standing(changes.map(\.key), connection)
        try connection.execute(
            """
            INSERT INTO visa_change (set_id, border, kind, base, body) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (set_id, border) DO UPDATE SET kind = excluded.kind, base = excluded.base, body = excluded.body
            """,
            forEach: zip(changes, standing).map { change, standing in
                [
                    .text(id.text), .integer(border(change.key).number),
                    SQLValue(VisaChange.kind(from: own(standing.rule), to: change.rule, on: day).rawValue), .integer(standing.base),
                    .blob(change.rule.json.compact),
                ]
            })
        let count = try connection.first("SELECT COUNT(*) FROM visa_change WHERE set_id = $1", [.text(id.text)])?.int(0) ?? 0
        guard count <= VisaChangeSet.mostChanges else { throw VisaDeskRefusal.isFull(most: VisaChangeSet.mostChanges) }
        try remember(hand, of: id, connection)
    }

    private func remember(_ hand: Hand, of id: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO visa_change_author (set_id, login) VALUES ($1, $2) ON CONFLICT (set_id, login) DO NOTHING",
            [.text(id.text), .text(hand.login)])
    }

    func touch(_ id: UUIDv7, by hand: Hand, _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE visa_change_set SET revision = revision + 1, changed_at = $1, changed_by = $2 WHERE id = $3",
            [.integer(hand.now.milliseconds), .text(hand.login), .text(id.text)])
    }

    func trail(_ action: AuditAction, _ id: UUIDv7, _ detail: String, by hand: Hand, _ connection: any SQLConnection) throws {
        try AuditTrail.append(hand.actor, action, object: id.text, detail: detail, at: hand.now, connection)
    }
}

extension AuditAction {
    static let visaSetOpened = AuditAction(rawValue: "visa-set.opened")
    static let visaSetChanged = AuditAction(rawValue: "visa-set.changed")
    static let visaSetSubmitted = AuditAction(rawValue: "visa-set.submitted")
    static let visaSetTakenBack = AuditAction(rawValue: "visa-set.taken-back")
    static let visaSetApproved = AuditAction(rawValue: "visa-set.approved")
    static let visaSetReturned = AuditAction(rawValue: "visa-set.returned")
    static let visaSetDropped = AuditAction(rawValue: "visa-set.dropped")
}
