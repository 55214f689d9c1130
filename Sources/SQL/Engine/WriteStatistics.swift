/// Counters since opening, for metrics and tests.
public struct WriteStatistics: Hashable, Sendable {
    /// Writes now waiting for their transaction to begin.
    public internal(set) var waiting = 0
    /// Writes made durable.
    public internal(set) var succeeded = 0
    public internal(set) var failed = 0
    /// Transactions that made them so: `succeeded / commits` is the mean size of a group.
    public internal(set) var commits = 0
}
