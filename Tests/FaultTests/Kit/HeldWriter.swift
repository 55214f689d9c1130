import Dispatch
import Storage

/// A write that stays in its body until it is let go, so that other writes wait in line behind it.
struct HeldWriter {
    private let gate = DispatchSemaphore(value: 0)

    /// Returns once the writer is inside the body.
    init(of database: SQLiteDatabase) async {
        let (entered, continuation) = AsyncStream.makeStream(of: Void.self)
        Task { [gate] in
            try await database.write { _ in
                continuation.finish()
                _ = gate.wait(timeout: .now() + .seconds(30))
            }
        }
        for await _ in entered {}
    }

    func letGo() { gate.signal() }
}
