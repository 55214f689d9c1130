/// The text format that Prometheus scrapes, version 0.0.4.
public enum PrometheusText {
    public static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// Metrics of one name, wherever they come from, stand together, as the format asks.
    public static func write(_ metrics: [Metric]) -> String {
        var order: [String] = []
        var named: [String: [Metric]] = [:]
        for metric in metrics where !metric.samples.isEmpty {
            if named[metric.name] == nil { order.append(metric.name) }
            named[metric.name, default: []].append(metric)
        }
        var text = ""
        for name in order {
            guard let all = named[name], let first = all.first else { continue }
            text += "# HELP \(name) \(escaped(first.help, quotes: false))\n# TYPE \(name) \(first.kind.rawValue)\n"
            for sample in all.flatMap(\.samples) {
                let labels = sample.labels.map { "\($0.name)=\"\(escaped($0.value, quotes: true))\"" }.joined(separator: ",")
                text += "\(name)\(sample.suffix)\(labels.isEmpty ? "" : "{\(labels)}") \(spelled(sample.value))\n"
            }
        }
        return text
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case "\n": escaped += "\\n"
            case "\"" where quotes: escaped += "\\\""
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    static func spelled(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        if let whole = Int64(exactly: value) { return String(whole) }
        return "\(value)"
    }
}
