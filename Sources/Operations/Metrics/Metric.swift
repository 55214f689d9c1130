/// One figure of a process, as the Prometheus text format (0.0.4) knows it.
public struct Metric: Sendable {
    public enum Kind: String, Sendable {
        /// It only rises while the process runs.
        case counter
        case gauge
        case histogram
    }

    public struct Sample: Sendable {
        /// Behind the metric's name: `_bucket`, `_sum` and `_count` of a histogram.
        public let suffix: String
        public let labels: [(name: String, value: String)]
        public let value: Double

        public init(_ value: Double, _ labels: [(name: String, value: String)] = [], suffix: String = "") {
            self.value = value
            self.labels = labels
            self.suffix = suffix
        }
    }

    /// With its unit, such as `caravanserai_sync_lag_entries`; base units alone (seconds, bytes).
    public let name: String
    public let kind: Kind
    public let help: String
    public let samples: [Sample]

    public init(_ name: String, _ kind: Kind, _ help: String, _ samples: [Sample]) {
        self.name = name
        self.kind = kind
        self.help = help
        self.samples = samples
    }

    public init(_ name: String, _ kind: Kind, _ help: String, _ value: Double) { self.init(name, kind, help, [Sample(value)]) }
    public init(_ name: String, _ kind: Kind, _ help: String, _ value: some BinaryInteger) { self.init(name, kind, help, Double(value)) }
}
