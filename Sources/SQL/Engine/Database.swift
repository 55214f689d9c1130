/// A database of one tenant or of the coordinator, whatever the engine.
///
/// A body runs on a thread of the engine, may block it and must not wait for another call to the same database.
/// Besides ``StorageError``, calls throw what their body throws.
public protocol Database: AnyObject, Sendable {
    /// Runs `body` in a read-only transaction: it sees one state of the database, and all writes that returned before the call.
    nonisolated(nonsending)
        func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// Reads the database's own tables, without opening it where it is closed and can be read as it is; nothing is attached then. For a look that
    /// is made at many databases.
    nonisolated(nonsending)
        func glance<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// As ``glance(_:)``, and keeps what was found for as long as the database stays closed: nobody can have written to it meanwhile. For a look that
    /// is made again and again.
    ///
    /// - Parameters:
    ///   - name: what is asked, the same each time.
    ///   - body: depends on what stands in the database alone, not on the time.
    nonisolated(nonsending)
        func glance<Value: Sendable>(
            keptAs name: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Value
        ) async throws -> Value

    /// Runs `body` as one unit: when this returns, what it wrote is durable; when it throws, nothing of it is visible.
    ///
    /// Writes happen in the order of the calls. Waiting writes share one transaction and one fsync, each within a savepoint
    /// of its own, so that one which fails leaves the others alone. A write that has been called is not cancelled with its task.
    /// The body runs once at most.
    @discardableResult
    nonisolated(nonsending)
        func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value

    /// As ``write(_:)``, and tells `seen` already when readers see what was written, a sync of the disk before this returns and before it is
    /// durable: for what can be had again should the power fail in between, such as a copy of a log. When this throws for the sync, what `seen` was
    /// told of is visible nevertheless.
    @discardableResult
    nonisolated(nonsending)
        func write<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> Value, seen: @escaping @Sendable (Value) -> Void
        ) async throws -> Value

    /// Reads where it is open, and does not hold it open for that: for who looks again and again.
    ///
    /// - Returns: `nil` where it is closed.
    nonisolated(nonsending)
        func readIfOpen<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value?

    /// `nil` where it is not open, or keeps none. It is not opened for them.
    var figures: DatabaseFigures? { get }

    /// Refuses new calls, lets those under way finish, and closes. May be called again.
    nonisolated(nonsending)
        func close() async
}

extension Database {
    public var figures: DatabaseFigures? { nil }

    nonisolated(nonsending)
        public func readIfOpen<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value?
    { try await read(body) }

    nonisolated(nonsending)
        public func glance<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    { try await read(body) }

    nonisolated(nonsending)
        public func glance<Value: Sendable>(
            keptAs name: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Value
        ) async throws -> Value
    { try await glance(body) }
}
