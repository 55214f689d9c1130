import Federation
import Ledger
import Primitives
import SQL

/// Rows of ``ProgressTables``, gathered from records and then written a table at a time.
///
/// Of several versions of one record the later row replaces the earlier, and what only the earlier had is taken away by the index that it has:
/// it makes no difference which versions come in one batch.
struct ProgressRows {
    private var cycles: [[SQLValue]] = []
    private var commitments: [[SQLValue]] = []
    private var indicators: [[SQLValue]] = []
    /// Commitments whose indicators from before an entry are gone.
    private var outdatedIndicators: [[SQLValue]] = []
    private var reports: [[SQLValue]] = []
    private var values: [[SQLValue]] = []
    /// Reports whose values from before an entry are gone.
    private var outdatedValues: [[SQLValue]] = []
    private var assessments: [[SQLValue]] = []
    private var reminders: [[SQLValue]] = []
    private var replies: [[SQLValue]] = []
    private var publications: [[SQLValue]] = []

    mutating func take(_ record: FoldedRecord) {
        switch record.record.type {
        case CyclePublished.name: takeCycle(record)
        case CommitmentPublished.name: takeCommitment(record)
        case ReportSigned.name: takeReport(record)
        case CityReminded.name: takeReminder(record)
        case ReplySigned.name: takeReply(record)
        case ReportPublished.name: takePublication(record)
        default: takeAssessment(record)
        }
    }

    private mutating func takeCycle(_ record: FoldedRecord) {
        guard let (id, cycle) = record.read(as: CyclePublished.self) else { return }
        cycles.append(
            [
                .text(id.text), .text(cycle.opens.description), .text(cycle.closes.description), .integer(cycle.end.milliseconds),
                .integer(record.index),
            ] + Self.place(of: record))
    }

    private mutating func takeCommitment(_ record: FoldedRecord) {
        guard let (id, commitment) = record.read(as: CommitmentPublished.self) else { return }
        commitments.append(
            [.text(id.text), .integer(commitment.article), .text(commitment.lead), SQLValue(commitment.due?.description)] + Self.place(of: record))
        for indicator in commitment.indicators {
            indicators.append([
                .text(indicator.code), .text(id.text), .text(indicator.name), .text(indicator.unit), .text(indicator.direction.rawValue),
                .text(indicator.aggregation.rawValue), .integer(record.index),
            ])
        }
        if record.record.base > 0 { outdatedIndicators.append([.text(id.text), .integer(record.index)]) }
    }

    /// A report that a later version of the rules has written stands there, with nothing that this one understands.
    private mutating func takeReport(_ record: FoldedRecord) {
        guard let key = ReportKey(record.key) else { return }
        let report = record.read(as: ReportSigned.self)?.body
        reports.append(
            Self.columns(of: key) + [
                SQLValue(key.commitment.article), SQLValue(report?.completion.rawValue), .integer(record.acceptedAt.milliseconds),
            ] + Self.place(of: record))
        for value in report?.values ?? [] {
            guard let number = DecimalNumber(value.value) else { continue }
            values.append([
                .text(value.indicator), .text(key.cycle.text), .text(key.city.text), .text(key.commitment.text), .text(value.value),
                .integer(number.parts.whole), .integer(number.parts.fraction), .integer(record.index),
            ])
        }
        if record.record.base > 0 { outdatedValues.append(Self.columns(of: key) + [.integer(record.index)]) }
    }

    private mutating func takeAssessment(_ record: FoldedRecord) {
        guard let key = ReportKey(record.key) else { return }
        let assessment = record.read(as: AssessmentPublished.self)?.body
        assessments.append(
            Self.columns(of: key) + [
                SQLValue(assessment?.reportIndex), SQLValue(assessment?.outcome.rawValue), SQLValue(assessment?.completion.rawValue),
                SQLValue(assessment?.verifiability.rawValue),
            ] + Self.place(of: record))
    }

    private mutating func takeReminder(_ record: FoldedRecord) {
        guard let key = CityReminded.Key(record.key) else { return }
        reminders.append([.text(key.cycle.text), .text(key.city.text)] + Self.place(of: record))
    }

    private mutating func takeReply(_ record: FoldedRecord) {
        guard let key = ReportKey(record.key) else { return }
        let reply = record.read(as: ReplySigned.self)?.body
        replies.append(Self.columns(of: key) + [SQLValue(reply?.assessmentIndex)] + Self.place(of: record))
    }

    private mutating func takePublication(_ record: FoldedRecord) {
        guard let key = ReportKey(record.key) else { return }
        let publication = record.read(as: ReportPublished.self)?.body
        publications.append(Self.columns(of: key) + [SQLValue(publication?.reportIndex)] + Self.place(of: record))
    }

    private static func columns(of key: ReportKey) -> [SQLValue] { [.text(key.cycle.text), .text(key.commitment.text), .text(key.city.text)] }

    /// When it was accepted, and where.
    private static func place(of record: FoldedRecord) -> [SQLValue] { [.integer(record.acceptedAt.milliseconds), .integer(record.index)] }

    func write(_ connection: any SQLConnection) throws {
        try writePlans(connection)
        try connection.execute(
            """
            INSERT INTO progress_report (cycle, commitment, city, article, completion, versions, first_accepted_at, accepted_at, idx)
            VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8)
            ON CONFLICT (cycle, commitment, city) DO UPDATE SET completion = excluded.completion, versions = progress_report.versions + 1,
                accepted_at = excluded.accepted_at, idx = excluded.idx
            """, forEach: reports)
        try connection.execute(
            """
            INSERT INTO progress_value (indicator, cycle, city, commitment, value, whole, fraction, idx) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (indicator, cycle, city) DO UPDATE SET commitment = excluded.commitment, value = excluded.value, whole = excluded.whole,
                fraction = excluded.fraction, idx = excluded.idx
            """, forEach: values)
        try connection.execute(
            "DELETE FROM progress_value WHERE cycle = $1 AND commitment = $2 AND city = $3 AND idx < $4", forEach: outdatedValues)
        try connection.execute(
            """
            INSERT INTO progress_assessment (cycle, commitment, city, report_idx, outcome, completion, verifiability, accepted_at, idx)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (cycle, commitment, city) DO UPDATE SET report_idx = excluded.report_idx, outcome = excluded.outcome,
                completion = excluded.completion, verifiability = excluded.verifiability, accepted_at = excluded.accepted_at, idx = excluded.idx
            """, forEach: assessments)
        try connection.execute(
            """
            INSERT INTO progress_reminded (cycle, city, times, accepted_at, idx) VALUES ($1, $2, 1, $3, $4)
            ON CONFLICT (cycle, city) DO UPDATE SET times = progress_reminded.times + 1, accepted_at = excluded.accepted_at, idx = excluded.idx
            """, forEach: reminders)
        try connection.execute(
            """
            INSERT INTO progress_reply (cycle, commitment, city, assessment_idx, accepted_at, idx) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (cycle, commitment, city) DO UPDATE SET assessment_idx = excluded.assessment_idx, accepted_at = excluded.accepted_at,
                idx = excluded.idx
            """, forEach: replies)
        try connection.execute(
            """
            INSERT INTO progress_publication (cycle, commitment, city, report_idx, accepted_at, idx) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (cycle, commitment, city) DO UPDATE SET report_idx = excluded.report_idx, accepted_at = excluded.accepted_at,
                idx = excluded.idx
            """, forEach: publications)
    }

    private func writePlans(_ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO progress_cycle (id, opens, closes, ends_at, first_idx, accepted_at, idx) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET opens = excluded.opens, closes = excluded.closes, ends_at = excluded.ends_at,
                accepted_at = excluded.accepted_at, idx = excluded.idx
            """, forEach: cycles)
        try connection.execute(
            """
            INSERT INTO progress_commitment (id, article, lead, due, accepted_at, idx) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (id) DO UPDATE SET article = excluded.article, lead = excluded.lead, due = excluded.due,
                accepted_at = excluded.accepted_at, idx = excluded.idx
            """, forEach: commitments)
        try connection.execute(
            """
            INSERT INTO progress_indicator (code, commitment, name, unit, direction, aggregation, idx) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (code) DO UPDATE SET commitment = excluded.commitment, name = excluded.name, unit = excluded.unit,
                direction = excluded.direction, aggregation = excluded.aggregation, idx = excluded.idx
            """, forEach: indicators)
        try connection.execute("DELETE FROM progress_indicator WHERE commitment = $1 AND idx < $2", forEach: outdatedIndicators)
    }
}
