import Federation
import Synchronization

/// How many requests are on their way at once; who comes later waits.
public final class OutboundSlots: Sendable {
    private let free: Mutex<Int>
    private let freed = GrowthSignal()

    public init(_ count: Int) { free = Mutex(count) }

    public func run<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        while true {
            let seen = freed.value
            let isTaken = free.withLock { free in
                guard free > 0 else { return false }
                free -= 1
                return true
            }
            if isTaken { break }
            _ = await freed.wait(beyond: seen, seconds: 60)
            try Task.checkCancellation()
        }
        defer {
            free.withLock { $0 += 1 }
            freed.increment()
        }
        return try await body()
    }
}
