import Federation
import Ledger
import Primitives
import StrictJSON

extension ProgressTables.Report {
    /// The record, with what the tables know beside it.
    var json: JSON {
        var object = record.json.object ?? JSONObject()
        object["acceptedAt"] = .string(acceptedAt.description)
        object["firstAcceptedAt"] = .string(firstAcceptedAt.description)
        object["versions"] = .integer(Int64(versions))
        object["late"] = .boolean(isLate)
        object["assessment"] = assessment?.json(ofReportAt: record.version.index) ?? .null
        return .object(object)
    }
}

extension ProgressTables.Assessment {
    fileprivate func json(ofReportAt current: Int64) -> JSON {
        [
            "index": .integer(index), "outcome": outcome.map { .string($0.rawValue) } ?? .null,
            "completion": completion.map { .string($0.rawValue) } ?? .null, "verifiability": verifiability.map { .string($0.rawValue) } ?? .null,
            "outdated": .boolean(reportIndex != current),
        ]
    }
}

extension ProgressCell {
    /// The key that its report has, or would have.
    var key: ReportKey { ReportKey(cycle: cycle, commitment: commitment, city: city) }

    var json: JSON {
        [
            "cycle": .string(cycle.text), "commitment": .string(commitment.text), "article": .integer(Int64(commitment.article)),
            "city": .string(city.text), "state": .string(state.rawValue), "index": index.map { .integer($0) } ?? .null,
            "versions": .integer(Int64(versions)), "completion": completion.map { .string($0.rawValue) } ?? .null,
            "outcome": outcome.map { .string($0.rawValue) } ?? .null,
            "assessedCompletion": assessedCompletion.map { .string($0.rawValue) } ?? .null, "assessmentOutdated": .boolean(isAssessmentOutdated),
            "stage": .string(stage.rawValue), "replyIndex": replyIndex.map { .integer($0) } ?? .null,
            "publicationIndex": publicationIndex.map { .integer($0) } ?? .null,
        ]
    }
}

extension IndicatorValue {
    var json: JSON {
        [
            "indicator": .string(indicator), "cycle": .string(cycle.text), "city": .string(city.text), "value": .string(value.description),
            "index": .integer(index),
        ]
    }
}
