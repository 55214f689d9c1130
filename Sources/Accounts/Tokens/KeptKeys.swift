import Synchronization

/// About how many idempotency keys a site remembers, so that they need not be counted for each request; counted anew every thousandth time,
/// since a transaction that failed may have left it wrong.
public final class KeptKeys: Sendable {
    private struct State {
        var count: Int?
        var uses = 0
    }

    private let state = Mutex(State())

    public init() {}

    func count(afterRemoving ended: Int, _ counted: () throws -> Int) rethrows -> Int {
        let known = state.withLock { state -> Int? in
            state.uses += 1
            state.count = state.uses.isMultiple(of: 1000) ? nil : state.count.map { max(0, $0 - ended) }
            return state.count
        }
        if let known { return known }
        let count = try counted()
        state.withLock { $0.count = count }
        return count
    }

    func add() { state.withLock { $0.count? += 1 } }
}
