import Printing
import Synchronization

/// How many photos this process works on at a time: each may take a gigabyte of addresses.
final class PhotoTurns: Sendable {
    static let shared = PhotoTurns(most: 2)

    private let free: Mutex<Int>

    init(most: Int) { free = Mutex(most) }

    /// - Throws: ``PhotoRefusal/busy`` where as many are at work already; what the work throws.
    func take<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        let isMine = free.withLock { free in
            guard free > 0 else { return false }
            free -= 1
            return true
        }
        guard isMine else { throw PhotoRefusal.busy }
        defer { free.withLock { $0 += 1 } }
        return try await work()
    }
}
