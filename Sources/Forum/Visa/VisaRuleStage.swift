import Federation
import Ledger
import Primitives
import SQL

/// Records on their way into ``VisaRules``, by the days on which the log took them.
final class VisaRuleStage: ProjectionStage {
    private var batches: [VisaRuleBatch] = []

    func take(_ records: ArraySlice<Record>, at index: Int64, acceptedAt: UTCTime) {
        guard let type = records.first?.type else { return }
        for record in records { take(record, of: type, at: index, on: acceptedAt.date) }
    }

    /// - Parameters:
    ///   - type: the record's.
    ///   - day: not before that of the record before: the log's time never goes back.
    func take(_ record: Record, of type: String, at index: Int64, on day: UTCDate) {
        if batches.last?.day != day { batches.append(VisaRuleBatch(day: day)) }
        let last = batches.count - 1
        switch type {
        case VisaRuleReported.name: batches[last].take(rule: record, isPublished: false, at: index)
        case VisaRulePublished.name: batches[last].take(rule: record, isPublished: true, at: index)
        case VisaDatasetRead.name:
            guard let destination = VisaDatasetRead.key(record.key), let reading = try? record.body(as: VisaDatasetRead.self) else { return }
            batches[last].take(reading: reading, of: destination, at: index)
        default: break
        }
    }

    func write(_ connection: any SQLConnection) throws {
        for batch in batches { try batch.write(connection) }
        batches = []
    }
}
