public import SQL
import Synchronization

/// What is read out of databases now and then, kept for each of them. Who asks is given what is there and waits for nobody, while it is read anew behind
/// him; only the first waits, and who asks after a rest.
public final class ReadBehind<Value: Sendable>: Sendable {
    private struct Entry {
        /// Kept, so that no other database takes its place in memory.
        let database: any Database
        var value: Value?
        /// When the reading of it began.
        var since: ContinuousClock.Instant?
        var reading: Task<Value, any Error>?
    }

    /// Databases of which something is kept.
    private static var most: Int { 64 }

    private let entries = Mutex<[ObjectIdentifier: Entry]>([:])
    private let pause: Duration
    private let patience: Duration

    /// - Parameters:
    ///   - pause: from one reading to the next, where somebody asks.
    ///   - patience: how old what is there may be; who asks later than that waits.
    public init(pause: Duration = .seconds(2), patience: Duration = .seconds(4)) { (self.pause, self.patience) = (pause, patience) }

    /// - Parameter read: given what was read before, if anything; one at a time for each database.
    /// - Throws: what `read` throws, where nothing is there that could be given.
    public func value(of database: any Database, _ read: @escaping @Sendable (Value?) async throws -> Value) async throws -> Value {
        let id = ObjectIdentifier(database as AnyObject)
        let now = ContinuousClock.now
        let (known, reading) = entries.withLock { entries -> (Value?, Task<Value, any Error>?) in
            if entries[id] == nil, entries.count >= Self.most { entries.removeAll() }
            var entry = entries[id] ?? Entry(database: database)
            let age = entry.since.map { now - $0 }
            let known = entry.value.flatMap { value in age.flatMap { $0 < patience ? value : nil } }
            let isDue = known == nil || age.map { $0 >= pause } ?? true
            if isDue, entry.reading == nil { entry.reading = start(entry.value, at: now, id, read) }
            entries[id] = entry
            return (known, entry.reading)
        }
        if let known { return known }
        // Where there is nothing, somebody reads it.
        guard let reading else { return try await read(nil) }
        return try await reading.value
    }

    /// A task of its own: it is nobody's turn that it takes, and goes on where who asked goes away.
    private func start(
        _ value: Value?, at now: ContinuousClock.Instant, _ id: ObjectIdentifier, _ read: @escaping @Sendable (Value?) async throws -> Value
    ) -> Task<Value, any Error> {
        Task.detached {
            do {
                let value = try await read(value)
                self.entries.withLock { entries in
                    guard var entry = entries[id] else { return }
                    (entry.value, entry.since, entry.reading) = (value, now, nil)
                    entries[id] = entry
                }
                return value
            } catch {
                self.entries.withLock { $0[id]?.reading = nil }
                throw error
            }
        }
    }
}
