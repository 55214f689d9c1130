import Dispatch
import Storage
import TestKit

/// A write that stays in its body until it is let go, so that other writes wait together behind it.
struct HeldWriter {
    private let gate = DispatchSemaphore(value: 0)
    private let write: Task<Void, any Error>

    /// Returns once the writer is inside the body.
    init(of database: SQLiteDatabase) async {
        let isInside = Flag()
        write = Task { [gate] in
            try await database.write { _ in
                isInside.raise()
                _ = gate.wait(timeout: .now() + .seconds(30))
            }
        }
        while !isInside.isRaised { await Task.yield() }
    }

    func letGo() { gate.signal() }

    func finished() async throws { try await write.value }
}
