import Primitives
import StrictJSON

extension JourneyReport {
    var json: JSON {
        [
            "borders": .array(borders.map(\.json)),
            "silkRoad": [
                "papersNow": .integer(Int64(silkRoad.papersNow)), "papersWithIt": .integer(Int64(silkRoad.papersWithIt)),
                "papersIfAll": .integer(Int64(silkRoad.papersIfAll)), "allowance": silkRoad.allowance?.json ?? .null,
            ],
        ]
    }
}

extension JourneyReport.Border {
    fileprivate var json: JSON {
        [
            "country": .string(stay.country.text), "places": .array(stay.places.map { .string($0.text) }),
            "arrives": .string(stay.arrives.description), "leaves": .string(stay.leaves.description), "days": .integer(Int64(stay.days)),
            "nationality": .string(nationality.text), "outcome": .string(outcome.rawValue), "hasProblem": .boolean(hasProblem),
            "rule": rule?.json ?? .null, "isStale": .boolean(isStale), "weaker": weaker?.json ?? .null,
            "disagreements": .array(disagreements.map { .string($0) }), "allowance": allowance?.json ?? .null,
            "entry": .integer(Int64(entry.number)), "entriesAllowed": entry.allowed.map { .integer(Int64($0)) } ?? .null,
            "applyBy": applyBy.map { .string($0.description) } ?? .null, "upcoming": upcoming?.json ?? .null, "ended": ended?.json ?? .null,
            "silkRoad": .string(silkRoad.rawValue), "hasChanged": .boolean(before != nil), "before": before?.rule?.json ?? .null,
        ]
    }
}

extension JourneyReport.Allowance {
    fileprivate var json: JSON {
        [
            "most": .integer(most), "windowDays": window.map { .integer($0) } ?? .null, "used": .integer(Int64(used)),
            "beyondFrom": beyondFrom.map { .string($0.description) } ?? .null,
        ]
    }
}

extension BorderKnowledge.Version {
    fileprivate var json: JSON {
        func optional<Value>(_ value: Value?, _ make: (Value) -> JSON) -> JSON { value.map(make) ?? .null }
        return [
            "requirement": optional(rule) { .string($0.requirement.rawValue) }, "authority": .string(authority.rawValue),
            "writer": .string(writer.text), "index": .integer(index), "maxStayDays": optional(rule?.maxStayDays) { .integer($0) },
            "windowDays": optional(rule?.windowDays) { .integer($0) }, "fee": optional(rule?.fee) { $0.json },
            "processingDays": optional(rule?.processingDays) { .integer($0) },
            "validFrom": optional(rule?.validFrom) { .string($0.description) }, "validTo": optional(rule?.validTo) { .string($0.description) },
            "sourceUrl": optional(rule) { .string($0.sourceURL) }, "seenAt": optional(seenAt) { .string($0.description) },
        ]
    }
}
