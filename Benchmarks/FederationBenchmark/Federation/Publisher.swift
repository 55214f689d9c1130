import Dispatch
import Glibc
import Synchronization

/// Publishes envelopes at one city through its node's control socket, several requests in flight, and never so far ahead of
/// its ledger that a key comes again before its last change is known there.
final class Publisher: Sendable {
    private struct State {
        var next: Int
        var confirmed: Int
        var failure: (any Error)?
    }

    private let city: String
    private let socket: String
    private let rules: VisaRules
    private let recordsEach: Int
    private let end: Int
    private let window: Int
    private let connections: Int
    private let state: Mutex<State>

    /// - Parameters:
    ///   - first: number of the first envelope.
    ///   - count: how many envelopes.
    ///   - connections: requests in flight.
    init(_ member: Forum.Member, rules: VisaRules, recordsEach: Int, first: Int, count: Int, connections: Int) {
        city = member.id
        socket = "\(member.node.directory)/control.sock"
        self.rules = rules
        self.recordsEach = recordsEach
        end = first + count
        self.connections = connections
        // Where a request is overtaken by all others, a key may come again while its last change is on its way: the node then waits for it.
        window = min(rules.distinctEnvelopes(of: recordsEach) - 1, 2000)
        state = Mutex(State(next: first, confirmed: first))
    }

    /// Starts the requests; they end when all is published or one fails.
    func start(_ group: DispatchGroup) {
        for worker in 0..<connections {
            // A queue each: a thread each.
            DispatchQueue(label: "publisher \(worker)").async(group: group) {
                do {
                    let control = try ControlConnection(self.socket)
                    while let number = self.take() {
                        _ = try control.post("/cities/\(self.city)/records", self.rules.request(number, of: self.recordsEach))
                    }
                } catch {
                    self.state.withLock { $0.failure = $0.failure ?? error }
                }
            }
        }
    }

    /// As many envelopes of ours as the city's ledger has.
    func confirm(_ count: Int) { state.withLock { $0.confirmed = max($0.confirmed, count) } }

    func check() throws { if let failure = state.withLock({ $0.failure }) { throw failure } }

    private func take() -> Int? {
        while true {
            let (number, isOver) = state.withLock { state -> (Int?, Bool) in
                guard state.failure == nil, state.next < end else { return (nil, true) }
                guard state.next - state.confirmed < window else { return (nil, false) }
                defer { state.next += 1 }
                return (state.next, false)
            }
            if number != nil || isOver { return number }
            usleep(500)
        }
    }
}
