public import Envelope
public import Federation
import Ledger
public import Primitives
public import SQL
public import StrictJSON

extension VisaDesk {
    /// How many faults are told at once.
    private static let mostTold = 20

    /// Hands a set to somebody else to look at.
    ///
    /// - Throws: ``VisaDeskRefusal``, among them what the forum would refuse of it as it stands now.
    public func submit(_ id: UUIDv7, revision: Int64, by hand: Hand, _ connection: any SQLConnection) throws {
        let set = try openSet(id, revision, connection)
        let readings = try readings(of: id, connection)
        guard set.count > 0 || !readings.isEmpty else { throw VisaDeskRefusal.isEmpty }
        try checkAgainstLog(id, at: hand.now, connection)
        try decide(id, .waiting, by: hand, connection)
        try connection.execute("UPDATE visa_change_set SET submitted_by = $1 WHERE id = $2", [.text(hand.login), .text(id.text)])
        try trail(.visaSetSubmitted, id, "\(set.title): \(set.count)", by: hand, connection)
    }

    /// Takes a set that nobody has decided on back to work on it.
    public func takeBack(_ id: UUIDv7, revision: Int64, by hand: Hand, _ connection: any SQLConnection) throws {
        _ = try waitingSet(id, revision, connection)
        try decide(id, .draft, by: hand, connection)
        try trail(.visaSetTakenBack, id, "", by: hand, connection)
    }

    /// Sends a set back to who drafted it.
    ///
    /// - Parameter remark: what is to be otherwise.
    public func sendBack(_ id: UUIDv7, revision: Int64, remark: String, by hand: Hand, _ connection: any SQLConnection) throws {
        _ = try waitingSet(id, revision, connection)
        try decide(id, .returned, by: hand, connection)
        try remember(remark, by: hand, of: id, connection)
        try trail(.visaSetReturned, id, remark, by: hand, connection)
    }

    /// Gives a set up. What it was stays to be seen.
    public func drop(_ id: UUIDv7, revision: Int64, by hand: Hand, _ connection: any SQLConnection) throws {
        let set = try openSet(id, revision, connection)
        try decide(id, .dropped, by: hand, connection)
        try trail(.visaSetDropped, id, set.title, by: hand, connection)
    }

    /// What is to be signed for a set: the records, each on the rule that the change was made from.
    public struct Approved: Sendable {
        public let records: [(id: RecordID, base: Int64?, body: JSON)]
    }

    /// Looks whether somebody may approve a set as they saw it, and gives what is to be signed. Nothing is changed yet: ``approve(_:revision:remark:as:by:_:)``
    /// belongs into the transaction that queues what was signed.
    public func approval(of id: UUIDv7, revision: Int64, by hand: Hand, _ connection: any SQLConnection) throws -> Approved {
        let set = try waitingSet(id, revision, connection)
        guard !set.authors.contains(hand.login), set.submittedBy != hand.login else { throw VisaDeskRefusal.sameEyes(login: hand.login) }
        try checkOvertaken(id, connection)
        var records: [(id: RecordID, base: Int64?, body: JSON)] = []
        try connection.forEachRow("SELECT border, base, body FROM visa_change WHERE set_id = $1 ORDER BY border", [.text(id.text)]) { row in
            guard let key = VisaBorder(number: try row.integer(0)).key else { return }
            records.append((record(key), try row.integer(1), try JSON.parse(try row.blob(2))))
        }
        // The readings come last: each confirms the rules that the log has before it.
        for (country, body) in try readings(of: id, connection) {
            records.append((RecordID(type: VisaDatasetRead.name, key: country.text), nil, body))
        }
        return Approved(records: records)
    }

    /// Notes that a set was approved and sent.
    ///
    /// - Parameter digests: of the envelopes, in their order.
    public func approve(
        _ id: UUIDv7, revision: Int64, remark: String, as digests: [EnvelopeDigest], by hand: Hand, _ connection: any SQLConnection
    ) throws {
        let set = try waitingSet(id, revision, connection)
        guard !set.authors.contains(hand.login), set.submittedBy != hand.login else { throw VisaDeskRefusal.sameEyes(login: hand.login) }
        try decide(id, .sent, by: hand, connection)
        try remember(remark, by: hand, of: id, connection)
        try connection.execute("DELETE FROM visa_change_envelope WHERE set_id = $1", [.text(id.text)])
        try connection.execute(
            "INSERT INTO visa_change_envelope (set_id, place, digest) VALUES ($1, $2, $3)",
            forEach: digests.enumerated().map { [.text(id.text), SQLValue($0.offset), .blob($0.element.bytes)] })
        try trail(.visaSetApproved, id, "\(set.title): \(set.count)", by: hand, connection)
    }

    /// Opens a set that was sent and refused again, to be corrected.
    public func reopen(_ id: UUIDv7, revision: Int64, remark: String, by hand: Hand, _ connection: any SQLConnection) throws {
        let set = try set(id, connection)
        guard set.revision == revision else { throw VisaDeskRefusal.isNewer(set) }
        guard set.state == .sent else { throw VisaDeskRefusal.wrongState(set) }
        try decide(id, .returned, by: hand, connection)
        try remember(remark, by: hand, of: id, connection)
        try trail(.visaSetReturned, id, remark, by: hand, connection)
    }

    /// The envelopes in which a set was sent, in their order.
    public func envelopes(of id: UUIDv7, _ connection: any SQLConnection) throws -> [EnvelopeDigest] {
        try connection.query("SELECT digest FROM visa_change_envelope WHERE set_id = $1 ORDER BY place", [.text(id.text)]).map { row in
            guard let digest = Digest32(try row.blob(0)) else { throw StorageError(.corrupt, "a stored digest has not 32 bytes; restore a backup") }
            return EnvelopeDigest(digest)
        }
    }

    public func readings(of id: UUIDv7, _ connection: any SQLConnection) throws -> [(country: CountryCode, body: JSON)] {
        try connection.query(
            "SELECT destination, body FROM visa_change_reading WHERE set_id = $1 ORDER BY destination LIMIT 1000", [.text(id.text)]
        ).map { (try $0.parsed(0) { CountryCode($0) }, try JSON.parse(try $0.blob(1))) }
    }

    // MARK: What is looked at

    private func waitingSet(_ id: UUIDv7, _ revision: Int64, _ connection: any SQLConnection) throws -> VisaChangeSet {
        let set = try set(id, connection)
        guard set.revision == revision else { throw VisaDeskRefusal.isNewer(set) }
        guard set.state == .waiting else { throw VisaDeskRefusal.wrongState(set) }
        return set
    }

    private func checkOvertaken(_ id: UUIDv7, _ connection: any SQLConnection) throws {
        let count = try overtaken(of: id, connection)
        guard count > 0 else { return }
        let first = try changes(of: id, onlyOvertaken: true, limit: Self.mostTold, connection).changes
        throw VisaDeskRefusal.overtaken(first.map(\.key), count: count)
    }

    /// What the coordinator would say of each change now.
    private func checkAgainstLog(_ id: UUIDv7, at now: UTCTime, _ connection: any SQLConnection) throws {
        try checkOvertaken(id, connection)
        let ledger = try Ledger(connection)
        var faults: [(key: VisaRuleKey, reason: any Objection)] = []
        var count = 0
        try connection.forEachRow("SELECT border, body FROM visa_change WHERE set_id = $1 ORDER BY border", [.text(id.text)]) { row in
            guard let key = VisaBorder(number: try row.integer(0)).key else { return }
            guard let reason = try objection(to: try JSON.parse(row.blob(1)), key, at: now, in: ledger) else { return }
            count += 1
            if faults.count < Self.mostTold { faults.append((key, reason)) }
        }
        guard faults.isEmpty else { throw VisaDeskRefusal.unfit(faults, count: count) }
    }

    func objection(to body: JSON, _ key: VisaRuleKey, at now: UTCTime, in ledger: Ledger) throws -> (any Objection)? {
        let rule: VisaRule
        do throws(FieldError) { rule = try VisaRule(Fields(body)) } catch { return error }
        return isPublisher
            ? try VisaRulePublished.objection(to: rule, key: key, by: writer, at: now, in: ledger)
            : try VisaRuleReported.objection(to: rule, key: key, by: writer, at: now, in: ledger)
    }

    private func decide(_ id: UUIDv7, _ state: VisaChangeSet.State, by hand: Hand, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE visa_change_set SET state = $1 WHERE id = $2", [.text(state.rawValue), .text(id.text)])
        try touch(id, by: hand, connection)
    }

    private func remember(_ remark: String, by hand: Hand, of id: UUIDv7, _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE visa_change_set SET remark = $1, decided_by = $2, decided_at = $3 WHERE id = $4",
            [.text(remark), .text(hand.login), .integer(hand.now.milliseconds), .text(id.text)])
    }
}
