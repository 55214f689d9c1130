import Primitives
import StrictJSON

extension EditionData {
    /// The whole edition for programs: each value with the entry of the log that says it.
    var json: JSON {
        [
            "format": .integer(ProgressEdition.format), "edition": .string(key.description), "treeSize": .integer(treeSize), "root": .string(root),
            "asOf": .string(asOf.description), "interim": .boolean(isInterim),
            "cycle": [
                "id": .string(cycle.id.text), "title": cycle.cycle.title.json, "opens": .string(cycle.cycle.opens.description),
                "closes": .string(cycle.cycle.closes.description), "forum": .string(cycle.cycle.forum),
            ],
            "summary": [
                "asked": .integer(Int64(summary.asked)), "reported": .integer(Int64(summary.reported)), "late": .integer(Int64(summary.late)),
                "unreported": .integer(Int64(summary.unreported)), "accepted": .integer(Int64(summary.accepted)),
            ],
            "cities": .array(
                cities.map { ["id": .string($0.id.text), "name": $0.name.json, "country": .string($0.country.text)] }),
            "commitments": .array(items.map { json(of: $0) }),
        ]
    }

    private func json(of item: Item) -> JSON {
        var object = JSONObject([
            ("id", .string(item.id.text)), ("article", .integer(item.commitment.article)), ("text", item.commitment.text.json),
            ("lead", .string(item.commitment.lead)), ("index", .integer(item.index)), ("digest", digest(of: item.index)),
        ])
        if let line = item.line {
            object["counts"] = [
                "asked": .integer(Int64(line.asked)), "reported": .integer(Int64(line.reported)), "late": .integer(Int64(line.late)),
                "unreported": .integer(Int64(line.unreported)), "advanced": .integer(Int64(line.advanced)),
                "accepted": .integer(Int64(line.accepted)),
            ]
        }
        object["indicators"] = .array(item.indicators.map { json(of: $0) })
        object["reports"] = .array(item.cells.map { json(of: $0) })
        return .object(object)
    }

    private func json(of counted: Counted) -> JSON {
        var object = counted.indicator.json.object ?? JSONObject()
        object["value"] = counted.total.value.map { .string($0.description) } ?? .null
        object["cities"] = .integer(Int64(counted.total.cities))
        object["values"] = .array(
            counted.values.map { ["city": .string($0.city.text), "value": .string($0.value.description), "index": .integer($0.index)] })
        return .object(object)
    }

    private func json(of cell: ProgressCell) -> JSON {
        [
            "city": .string(cell.city.text), "state": .string(cell.state.rawValue), "stage": .string(cell.stage.rawValue),
            "completion": cell.completion.map { .string($0.rawValue) } ?? .null, "versions": .integer(Int64(cell.versions)),
            "index": cell.index.map { .integer($0) } ?? .null, "digest": digest(of: cell.index),
            "outcome": cell.isAssessmentOutdated ? .null : cell.outcome.map { .string($0.rawValue) } ?? .null,
            "assessedCompletion": cell.isAssessmentOutdated ? .null : cell.assessedCompletion.map { .string($0.rawValue) } ?? .null,
            "assessmentIndex": cell.isAssessmentOutdated ? .null : cell.assessmentIndex.map { .integer($0) } ?? .null,
        ]
    }

    private func digest(of index: Int64?) -> JSON { index.flatMap { digests[$0] }.map { .string($0) } ?? .null }
}
