import StrictJSON

/// An indicator of `seeds/articles.json` as a record has it: what the seeds call observations are the baselines.
enum SeededIndicator {
    /// Indicators that the log can tell.
    private static let computed: [String: IndicatorComputation] = [
        "A1.1-a": .memberCities, "A1.1-b": .memberCountries, "A11.2-c": .visaOpenness, "A18.2-a": .commitmentsAccepted, "A18.3-a": .citiesOnTime,
    ]

    /// What the unit says of them: nothing is counted below 0, a share is at most 100, a stage is one of those that there are.
    private static func bounds(_ seed: JSON) -> [(name: String, bound: String)] {
        let unit = seed["unit"]?.string ?? ""
        let most: String? =
            switch unit {
            case "score 0-100": "100"
            case "stage 0-5": "5"
            case "countries of 4": "4"
            default: unit.hasPrefix("%") ? "100" : nil
            }
        return [("least", "0")] + (most.map { [("most", $0)] } ?? [])
    }

    static func json(_ seed: JSON) -> JSON {
        var object = JSONObject(
            ["code", "name", "unit", "names", "units", "direction", "aggregation"].compactMap { name in seed[name].map { (name, $0) } })
        let baselines = (seed["observations"]?.array ?? []).map { seed -> JSON in
            .object(JSONObject(["period", "value", "source"].compactMap { name in seed[name].map { (name, $0) } }))
        }
        for (name, bound) in bounds(seed) { object[name] = .string(bound) }
        if !baselines.isEmpty { object["baselines"] = .array(baselines) }
        if let target = seed["target"]?["value"]?.integer { object["targets"] = [["value": .string(String(target))]] }
        object["computed"] = seed["code"]?.string.flatMap { computed[$0] }.map { .string($0.rawValue) }
        return .object(object)
    }
}
