import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// A cycle as it shows on a city's desk: what the city is asked for in it, and how far each report is.
struct DeskCycle: Sendable {
    struct Line: Sendable {
        let commitment: CommitmentID
        let text: LocalizedText
        let cell: ProgressCell?
        let draft: ReportDraft?
        let state: DeskState

        var isLate: Bool { cell?.state == .late }
    }

    typealias Other = (commitment: CommitmentID, text: LocalizedText)

    let id: CycleID
    let cycle: ReportingCycle
    let lines: [Line]
    /// Commitments that the city is not asked about.
    let others: [Other]
    /// The secretariat's last reminder, where something that it names is still lacking.
    let reminder: (commitments: [CommitmentID], at: UTCTime)?

    var missing: Int { lines.count { $0.cell?.state == .missing && $0.cell?.index == nil } }
    var due: Int { lines.count { $0.cell?.state == .due } }
    var returned: Int { lines.count { $0.state == .returned } }
}

extension DeskCycle {
    /// What the log says, before what the city itself knows is added.
    struct Seen: Sendable {
        struct Cycle: Sendable {
            let id: CycleID
            let body: ReportingCycle
            let cells: [ProgressCell]
            let reminder: (commitments: [CommitmentID], at: UTCTime)?
        }

        let cycles: [Cycle]
        let commitments: [(id: CommitmentID, text: LocalizedText)]

        /// Cycles that have begun and are not long over, those that close first at the top.
        init(of city: CityID, on day: UTCDate, _ connection: any SQLConnection) throws {
            try ProgressTables.checkLive(connection)
            commitments = try Ledger.records(ofType: CommitmentPublished.name, limit: ProgressCell.mostCommitments, connection).compactMap { record in
                guard let id = CommitmentID(record.id.key), let body = try? Commitment(Fields(record.version.body)) else { return nil }
                return (id, body.text)
            }.sorted { $0.0 < $1.0 }
            cycles = try OpenCycle.all(on: day, connection).compactMap { open in
                let versions = try Ledger.versions(of: RecordID(type: CyclePublished.name, key: open.id.text), limit: 1, connection).versions
                guard let body = versions.first.flatMap({ try? ReportingCycle(Fields($0.record.body)) }) else { return nil }
                let cells = try ProgressCell.all(of: city, in: open.id, on: day, connection)
                return Cycle(id: open.id, body: body, cells: cells, reminder: try Self.reminder(of: city, open.id, cells, connection))
            }
        }

        private static func reminder(
            of city: CityID, _ cycle: CycleID, _ cells: [ProgressCell], _ connection: any SQLConnection
        ) throws -> (commitments: [CommitmentID], at: UTCTime)? {
            let id = RecordID(type: CityReminded.name, key: "\(CityReminded.Key(cycle: cycle, city: city))")
            guard let version = try Ledger.versions(of: id, limit: 1, connection).versions.first,
                let reminder = try? CityReminder(Fields(version.record.body))
            else { return nil }
            let lacking = Set(cells.filter { $0.index == nil }.map(\.commitment))
            let named = reminder.commitments.filter(lacking.contains)
            return named.isEmpty ? nil : (named, version.acceptedAt)
        }
    }

    /// - Parameters:
    ///   - drafts: all of the city's.
    ///   - states: what has become of what was signed, by commitment.
    init(
        _ seen: Seen.Cycle, _ commitments: [(id: CommitmentID, text: LocalizedText)], drafts: [ReportDraft],
        states: [CommitmentID: SubmissionState]
    ) {
        (id, cycle, reminder) = (seen.id, seen.body, seen.reminder)
        let id = seen.id
        let byCommitment = Dictionary(seen.cells.map { ($0.commitment, $0) }) { first, _ in first }
        let drafts = Dictionary(drafts.filter { $0.cycle == id }.map { ($0.commitment, $0) }) { first, _ in first }
        let all = commitments.map { commitment, text in
            (
                commitment, text,
                Line(
                    commitment: commitment, text: text, cell: byCommitment[commitment], draft: drafts[commitment],
                    state: DeskState(byCommitment[commitment], hasDraft: drafts[commitment] != nil, sent: states[commitment]))
            )
        }
        func isHere(_ line: Line) -> Bool { line.cell != nil || line.draft != nil || states[line.commitment] != nil }
        lines = all.map(\.2).filter(isHere)
        others = all.filter { !isHere($0.2) }.map { ($0.0, $0.1) }
    }
}
