/// What somebody does to a server beside its honest members. Used by tests and by the benchmark.
public protocol HostileLoad: Sendable {
    /// For reports: who does what.
    var name: String { get }
    /// Goes on until the task is cancelled, then lets everything go.
    func run(against target: HostileTarget) async
}
