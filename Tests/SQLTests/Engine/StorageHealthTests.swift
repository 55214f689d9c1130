import Synchronization
import Testing

@testable import SQL

@Suite("The health of a database")
struct StorageHealthTests {
    private final class Watch: Sendable {
        let told = Mutex<[String]>([])
        let time = Mutex(ContinuousClock.now)
        func advance(_ duration: Duration) { time.withLock { $0 += duration } }
    }

    private static func health(_ watch: Watch) -> StorageHealth {
        StorageHealth(now: { watch.time.withLock { $0 } }, report: { error in watch.told.withLock { $0.append(error?.code.rawValue ?? "well") } })
    }

    @Test("is told when it changes, not at each write, and not when a write is to blame")
    func changes() {
        let watch = Watch()
        let health = Self.health(watch)
        health.failed(StorageError(.full, "while starting"))
        health.watch()
        health.succeeded()
        for _ in 0..<3 { health.failed(StorageError(.full, "no room")) }
        // A small write fits in between.
        health.succeeded()
        health.failed(StorageError(.full, "no room"))
        health.failed(StorageError(.constraint, "twice the same"))
        health.failed(CancellationError())
        #expect(watch.told.withLock { $0 } == ["full"])
        health.failed(StorageError(.readOnly, "remounted"))
        watch.advance(StorageHealth.calm)
        health.succeeded()
        health.succeeded()
        health.failed(StorageError(.full, "no room"))
        #expect(watch.told.withLock { $0 } == ["full", "read-only", "well", "full"])
    }
}
