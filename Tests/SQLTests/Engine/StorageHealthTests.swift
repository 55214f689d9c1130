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

    private static func health(_ watch: Watch, on disk: DiskHealth = DiskHealth()) -> StorageHealth {
        StorageHealth(
            on: disk, now: { watch.time.withLock { $0 } }, report: { error in watch.told.withLock { $0.append(error?.code.rawValue ?? "well") } })
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
        // Nothing was written for a while, and then one small thing.
        watch.advance(StorageHealth.calm)
        health.succeeded()
        health.look()
        health.failed(StorageError(.readOnly, "remounted"))
        #expect(watch.told.withLock { $0 } == ["full", "read-only"])
        health.succeeded()
        watch.advance(StorageHealth.calm)
        health.succeeded()
        health.look()
        health.look()
        health.failed(StorageError(.full, "no room"))
        #expect(watch.told.withLock { $0 } == ["full", "read-only", "well", "full"])
    }

    @Test("is told once for all that lie on a disk, and each damaged file by itself")
    func sharedDisk() {
        let watch = Watch()
        let disk = DiskHealth()
        let databases = (0..<100).map { _ in Self.health(watch, on: disk) }
        for database in databases {
            database.watch()
            database.failed(StorageError(.full, "no room"))
        }
        #expect(watch.told.withLock { $0 } == ["full"])
        for database in databases { database.succeeded() }
        watch.advance(StorageHealth.calm)
        for database in databases.dropLast() { database.look() }
        #expect(watch.told.withLock { $0 } == ["full"])
        databases[99].look()
        #expect(watch.told.withLock { $0 } == ["full", "well"])
        for database in databases.prefix(3) { database.failed(StorageError(.corrupt, "damaged")) }
        #expect(watch.told.withLock { $0 } == ["full", "well", "corrupt", "corrupt", "corrupt"])
    }

    @Test("of a disk is no longer that of a database that has gone")
    func goneDatabase() {
        let watch = Watch()
        let disk = DiskHealth()
        var gone: StorageHealth? = Self.health(watch, on: disk)
        gone?.watch()
        gone?.failed(StorageError(.full, "no room"))
        gone = nil
        let other = Self.health(watch, on: disk)
        other.watch()
        other.failed(StorageError(.full, "no room"))
        #expect(watch.told.withLock { $0 } == ["full", "full"])
    }
}
