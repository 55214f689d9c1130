import Synchronization

/// Tells waiting tasks that a counter has grown: the size of the log, the head of the board.
///
/// Waiters are bounded; beyond the bound a wait ends at once and its caller answers with what there is.
public final class GrowthSignal: Sendable {
    private struct Waiter {
        let beyond: Int64
        let continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var value: Int64
        var nextID = 0
        var waiters: [Int: Waiter] = [:]
    }

    private let state: Mutex<State>
    private let limit: Int

    public init(_ value: Int64 = 0, limit: Int = 16_384) {
        state = Mutex(State(value: value))
        self.limit = limit
    }

    public var value: Int64 { state.withLock { $0.value } }

    /// Raises the value and wakes whom it concerns; a lower value changes nothing.
    public func advance(to value: Int64) { raise { _ in value } }

    /// Raises the value by one, also where others do so at the same moment: no call is lost.
    public func increment() { raise { $0 + 1 } }

    private func raise(_ next: (Int64) -> Int64) {
        let woken = state.withLock { state in
            let value = next(state.value)
            guard value > state.value else { return [CheckedContinuation<Void, Never>]() }
            state.value = value
            let ready = state.waiters.filter { $0.value.beyond < value }
            for id in ready.keys { state.waiters[id] = nil }
            return ready.values.map(\.continuation)
        }
        for continuation in woken { continuation.resume() }
    }

    /// Returns once the value is above `beyond`, the time is over, or the task is cancelled.
    ///
    /// - Returns: the value then.
    public func wait(beyond: Int64, seconds: Double) async -> Int64 {
        guard seconds > 0, value <= beyond else { return value }
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let alarm = Task { [self] in
            // Again and again until cancelled: an alarm that rings before the waiter stands in line must not be its last.
            while (try? await Task.sleep(for: .seconds(seconds))) != nil { release(id) }
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state in
                    guard state.value <= beyond, state.waiters.count < limit, !Task.isCancelled else { return false }
                    state.waiters[id] = Waiter(beyond: beyond, continuation: continuation)
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            release(id)
        }
        alarm.cancel()
        return value
    }

    private func release(_ id: Int) {
        state.withLock { $0.waiters.removeValue(forKey: id) }?.continuation.resume()
    }
}
