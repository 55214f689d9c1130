import Synchronization

/// Lets a few of those who ask go on at a time, in the order in which they came.
///
/// Each connection has one request under way, so that the queue is no longer than there are connections.
public final class TurnQueue: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
        var first = 0
    }

    private let state: Mutex<State>

    /// - Parameter atOnce: how many go on.
    public init(atOnce: Int) { state = Mutex(State(free: atOnce)) }

    /// How many could go on now.
    var free: Int { state.withLock { $0.free } }
    /// How many wait.
    var waiting: Int { state.withLock { $0.waiting.count - $0.first } }

    /// Runs `body` when its turn has come.
    nonisolated(nonsending)
        public func run<Result, Failure>(_ body: nonisolated(nonsending) () async throws(Failure) -> Result) async throws(Failure) -> Result
    {
        await enter()
        defer { leave() }
        return try await body()
    }

    /// Lets the others go on while whoever has a turn waits for something that costs no work here, such as another city's answer; it goes on itself
    /// when its turn has come again.
    nonisolated(nonsending)
        public func pause<Result, Failure>(_ body: nonisolated(nonsending) () async throws(Failure) -> Result) async throws(Failure) -> Result
    {
        leave()
        do throws(Failure) {
            let result = try await body()
            await enter()
            return result
        } catch {
            await enter()
            throw error
        }
    }

    nonisolated(nonsending)
        private func enter() async
    {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.first < state.waiting.count else {
                state.waiting.removeAll(keepingCapacity: true)
                state.first = 0
                state.free += 1
                return nil
            }
            let next = state.waiting[state.first]
            state.first += 1
            // Those that were served are removed from the front, a thousand at a time.
            if state.first >= 1_024 {
                state.waiting.removeFirst(state.first)
                state.first = 0
            }
            return next
        }
        next?.resume()
    }
}
