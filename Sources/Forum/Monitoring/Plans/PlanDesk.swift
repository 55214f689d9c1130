import Accounts
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Where the secretariat opens, extends and closes cycles, says what the forum has set out to do, and reminds who is late.
struct PlanDesk: Sendable {
    let site: any OfficeSite

    /// - Returns: `nil` at a city, which plans nothing for others.
    init?(_ site: any OfficeSite) {
        guard case .secretariat = site.place else { return nil }
        self.site = site
    }

    /// A cycle as it stands, with how many of the reports that it asks for are there.
    struct Cycle: Sendable {
        let id: CycleID
        let index: Int64
        let body: ReportingCycle
        let asked: Int
        let there: Int
    }

    /// What one city still owes in a cycle, and when it was reminded.
    struct Overdue: Sendable {
        let city: CityID
        let name: LocalizedText
        let commitments: [CommitmentID]
        let reminded: (times: Int, last: UTCTime)?

        /// Whether it was reminded within the last day: no other is sent then.
        func wasReminded(before now: UTCTime) -> Bool { reminded.map { now.since($0.last) < 86_400_000 } ?? false }
    }

    struct Plan: Sendable {
        let id: CommitmentID
        let index: Int64
        let body: Commitment
    }

    // MARK: Cycles

    func cycles() async throws -> [Cycle] {
        let day = site.now.date
        return try await site.database.read { connection in
            try ProgressTables.checkLive(connection)
            return try Ledger.records(ofType: CyclePublished.name, limit: 500, connection).compactMap { record in
                guard let id = CycleID(record.id.key), let body = try? ReportingCycle(Fields(record.version.body)) else { return nil }
                let counts = try Self.counts(id, on: day, connection)
                return Cycle(id: id, index: record.version.index, body: body, asked: counts.asked, there: counts.there)
            }.sorted { ($1.body.closes, $0.id.text) < ($0.body.closes, $1.id.text) }
        }
    }

    private static func counts(_ id: CycleID, on day: UTCDate, _ connection: any SQLConnection) throws -> (asked: Int, there: Int) {
        var (asked, there) = (0, 0)
        var after: ReportKey?
        repeat {
            let (cells, hasMore) = try ProgressCell.page(of: id, on: day, after: after, limit: 500, connection)
            asked += cells.count
            there += cells.count { $0.index != nil }
            after = hasMore ? cells.last?.key : nil
        } while after != nil
        return (asked, there)
    }

    /// - Returns: `nil` where there is no such cycle.
    func cycle(_ id: CycleID) async throws -> (cycle: Cycle, overdue: [Overdue])? {
        let day = site.now.date
        guard let cycle = try await cycles().first(where: { $0.id == id }) else { return nil }
        let overdue = try await site.database.read { connection in
            let cells = try OpenCycle(id: id, closes: cycle.body.closes).unreported(on: day, connection)
            let names = try Ledger.names(of: Set(cells.map(\.city)), connection)
            let reminded = try ProgressTables.reminders(of: id, connection)
            return Dictionary(grouping: cells, by: \.city).map { city, cells in
                Overdue(
                    city: city, name: names[city] ?? LocalizedText(english: city.text), commitments: cells.map(\.commitment).sorted(),
                    reminded: reminded[city])
            }.sorted { $0.city.text < $1.city.text }
        }
        return (cycle, overdue)
    }

    func publish(_ cycle: ReportingCycle, as id: CycleID, by actor: AuditActor) async throws {
        try await publish(CyclePublished.name, id.text, cycle.json, .cyclePublished, "until \(cycle.closes)", by: actor)
    }

    /// Reminds cities of what they owe, all in as few envelopes as they need.
    func remind(_ overdue: [Overdue], of cycle: CycleID, by actor: AuditActor) async throws {
        let now = site.now
        for first in stride(from: 0, to: overdue.count, by: RecordsPayload.largestCount) {
            let some = Array(overdue[first..<min(first + RecordsPayload.largestCount, overdue.count)])
            let records = some.map { city in
                OwnRecord(
                    type: CityReminded.name, key: "\(CityReminded.Key(cycle: cycle, city: city.city))",
                    body: CityReminder(commitments: Array(city.commitments.prefix(100)), sentAt: now).json)
            }
            _ = try await site.publish(records) { connection, digests in
                guard let digest = digests.first else { return }
                for city in some {
                    try AuditTrail.append(
                        actor, .cityReminded, object: "\(cycle)/\(city.city)", detail: "of \(city.commitments.count) reports, envelope \(digest)",
                        at: now, connection)
                }
            }
        }
    }

    // MARK: Commitments

    func commitments() async throws -> [Plan] {
        try await site.database.read { connection in
            try Ledger.records(ofType: CommitmentPublished.name, limit: ProgressCell.mostCommitments, connection).compactMap { record in
                guard let id = CommitmentID(record.id.key), let body = try? Commitment(Fields(record.version.body)) else { return nil }
                return Plan(id: id, index: record.version.index, body: body)
            }.sorted { $0.id < $1.id }
        }
    }

    /// - Returns: `nil` where there is no such commitment.
    func commitment(_ id: CommitmentID) async throws -> Plan? {
        try await site.database.read { connection in
            let record = RecordID(type: CommitmentPublished.name, key: id.text)
            guard let version = try Ledger.versions(of: record, limit: 1, connection).versions.first else { return nil }
            let body = try? Commitment(Fields(version.record.body))
            return body.map { Plan(id: id, index: version.index, body: $0) }
        }
    }

    func publish(_ commitment: Commitment, as id: CommitmentID, by actor: AuditActor) async throws {
        try await publish(CommitmentPublished.name, id.text, commitment.json, .commitmentPublished, "lead \(commitment.lead)", by: actor)
    }

    private func publish(
        _ type: String, _ key: String, _ body: JSON, _ action: AuditAction, _ detail: String, by actor: AuditActor
    ) async throws {
        let now = site.now
        _ = try await site.publish([OwnRecord(type: type, key: key, body: body)]) { connection, digests in
            guard let digest = digests.first else { return }
            try AuditTrail.append(actor, action, object: key, detail: "\(detail), envelope \(digest)", at: now, connection)
        }
    }
}

extension AuditAction {
    static let cyclePublished = AuditAction(rawValue: "cycle.published")
    static let commitmentPublished = AuditAction(rawValue: "commitment.published")
    static let cityReminded = AuditAction(rawValue: "city.reminded")
}
