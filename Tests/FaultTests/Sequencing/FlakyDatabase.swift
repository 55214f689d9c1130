import Ledger
import SQL
import Synchronization

/// A database whose next write fails: with nothing kept, or with everything kept and the answer lost.
final class FlakyDatabase: Database {
    enum Failure: String, CaseIterable, Sendable { case notPersisted = "and nothing was kept", persisted = "although all was kept" }

    private let database: SQLiteDatabase
    private let next = Mutex<Failure?>(nil)

    init(_ database: SQLiteDatabase) { self.database = database }

    func failNextWrite(_ failure: Failure) { next.withLock { $0 = failure } }

    nonisolated(nonsending)
        func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    {
        try await database.read(body)
    }

    @discardableResult
    nonisolated(nonsending)
        func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    { try await write(body) { _ in } }

    @discardableResult
    nonisolated(nonsending)
        func write<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> Value, seen: @escaping @Sendable (Value) -> Void
        ) async throws -> Value
    {
        let failure = next.withLock { next in
            defer { next = nil }
            return next
        }
        let error = StorageError(.inputOutput, "the disk went away")
        if failure == .notPersisted { throw error }
        let value = try await database.write(body, seen: seen)
        if failure == .persisted { throw error }
        return value
    }

    nonisolated(nonsending)
        func close() async
    { await database.close() }
}
