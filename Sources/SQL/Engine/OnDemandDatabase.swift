import Synchronization

/// A database that opens at its first use and closes when it has been idle: what a process keeps for each of many tenants.
/// While it is closed it costs the memory of this object alone.
///
/// The owner calls ``sweep(now:)`` from a timer. Writes keep the order of the calls except among those that wait for the opening.
public final class OnDemandDatabase<Base: Database>: Database {
    private let state = Mutex(StateMachine())
    private let idleLimit: Duration
    private let now: @Sendable () -> ContinuousClock.Instant
    private let health: StorageHealth
    private let open: @Sendable () async throws -> Base
    private let readClosed: ClosedReading
    private let standing: [String: Question]

    /// Reads the file as it lies there; answers whether it could.
    public typealias ClosedReading = @Sendable (_ body: @escaping @Sendable (any SQLConnection) throws -> Void) async -> Bool

    /// What is asked again and again, while nobody has written.
    public typealias Question = @Sendable (any SQLConnection) throws -> any Sendable

    /// - Parameters:
    ///   - idleLimit: how long after its last use the database may stay open.
    ///   - now: the clock, for the tests' sake.
    ///   - health: told of failures and of what works again.
    ///   - readClosed: reads the closed file for ``glance(_:)``.
    ///   - standing: what will be asked by ``glance(keptAs:_:)``, by its name: it is found along with whatever is looked for first.
    ///   - open: opens the database and brings its schema up to date. When it throws, its callers get the error and the next use tries again.
    public init(
        idleLimit: Duration, now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now },
        health: StorageHealth = StorageHealth { _ in }, readClosed: @escaping ClosedReading = { _ in false },
        standing: [String: Question] = [:],
        open: @escaping @Sendable () async throws -> Base
    ) {
        self.idleLimit = idleLimit
        self.now = now
        self.health = health
        self.open = open
        self.readClosed = readClosed
        self.standing = standing
    }

    /// Whether the file is open at this moment.
    public var isOpen: Bool { state.withLock(\.isOpen) }

    /// Counted anew from each opening.
    public var figures: DatabaseFigures? { state.withLock(\.base)?.figures }

    nonisolated(nonsending)
        public func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    {
        do { return try await use { base in try await base.read(body) } } catch {
            health.failed(error)
            throw error
        }
    }

    nonisolated(nonsending)
        public func readIfOpen<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value?
    {
        guard let base = state.withLock(\.base) else { return nil }
        do { return try await base.read(body) } catch let error as StorageError where error.code == .closed { return nil }
    }

    nonisolated(nonsending)
        public func glance<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    {
        try await glance(body) { _, _ in }
    }

    nonisolated(nonsending)
        public func glance<Value: Sendable>(
            keptAs name: String, _ body: @escaping @Sendable (any SQLConnection) throws -> Value
        ) async throws -> Value
    {
        if let known = try state.withLock({ state throws(StorageError) in try state.found(name) }) as? Value { return known }
        return try await glance(body) { state, value in state.keep(value, as: name) }
    }

    /// - Parameter found: told what was read while the file was closed, and still is.
    nonisolated(nonsending)
        private func glance<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> Value, found: (inout StateMachine, Value) -> Void
        ) async throws -> Value
    {
        guard let known = try state.withLock({ state throws(StorageError) in try state.beginGlance() }) else { return try await read(body) }
        let answer = Found<Value>()
        let unknown = standing.filter { !known.contains($0.key) }
        let others = Found<[String: any Sendable]>()
        let isRead = await readClosed { connection in
            answer.keep(try body(connection))
            // Where one cannot be answered, tables are missing: it is opened, which makes them.
            others.keep(try unknown.mapValues { try $0(connection) })
        }
        if isRead, let value = answer.value {
            state.withLock { state in
                for (name, value) in others.value ?? [:] { state.keep(value, as: name) }
                found(&state, value)
            }
        }
        await afterClosing()
        guard isRead, let value = answer.value else { return try await read(body) }
        return value
    }

    @discardableResult
    nonisolated(nonsending)
        public func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    { try await writing { base in try await base.write(body) } }

    @discardableResult
    nonisolated(nonsending)
        public func write<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> Value, seen: @escaping @Sendable (Value) -> Void
        ) async throws -> Value
    { try await writing { base in try await base.write(body, seen: seen) } }

    nonisolated(nonsending)
        private func writing<Value: Sendable>(_ body: nonisolated(nonsending) (Base) async throws -> Value) async throws -> Value
    {
        do {
            let value = try await use(body)
            health.succeeded()
            return value
        } catch {
            health.failed(error)
            throw error
        }
    }

    /// Lends the open database for what its engine alone can do, such as a backup.
    nonisolated(nonsending)
        public func use<Value>(_ body: nonisolated(nonsending) (Base) async throws -> Value) async throws -> Value
    {
        let database = try await acquire()
        defer { release() }
        return try await body(database)
    }

    /// Closes the database if nobody uses it and nobody has for the idle limit.
    ///
    /// - Returns: whether it was closed.
    @discardableResult
    public func sweep(now: ContinuousClock.Instant) async -> Bool {
        guard let database = state.withLock({ $0.idle(since: now - idleLimit) }) else { return false }
        await finish(closing: database)
        return true
    }

    nonisolated(nonsending)
        public func close() async
    {
        await withCheckedContinuation { closer in
            switch state.withLock({ $0.shut(closer) }) {
            case .wait: break
            case .closed: closer.resume()
            case .close(let database): Task { await finish(closing: database) }
            }
        }
    }

    nonisolated(nonsending)
        private func acquire() async throws -> Base
    {
        if let database = try state.withLock({ state throws(StorageError) in try state.use() }) { return database }
        return try await withCheckedThrowingContinuation { waiter in
            switch state.withLock({ $0.wait(waiter) }) {
            case .ready(let database): waiter.resume(returning: database)
            case .refused(let error): waiter.resume(throwing: error)
            case .wait: break
            // A task of its own: the first caller's cancellation must not reach the others.
            case .open: Task { await openNow() }
            }
        }
    }

    private func release() {
        if let database = state.withLock({ $0.release(at: now()) }) { Task { await finish(closing: database) } }
    }

    private func openNow() async {
        do {
            let database = try await open()
            for waiter in state.withLock({ $0.opened(database) }) { waiter.resume(returning: database) }
        } catch {
            let (waiters, closers) = state.withLock { $0.failedToOpen() }
            for waiter in waiters { waiter.resume(throwing: error) }
            for closer in closers { closer.resume() }
        }
    }

    private func finish(closing database: Base) async {
        await database.close()
        await afterClosing()
    }

    private func afterClosing() async {
        switch state.withLock({ $0.closed() }) {
        case .reopen: await openNow()
        case .stayClosed(let closers): for closer in closers { closer.resume() }
        }
    }
}

/// What a body has read that answers through another.
private final class Found<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    var value: Value? { kept.withLock { $0 } }

    func keep(_ value: Value) { kept.withLock { $0 = value } }
}
