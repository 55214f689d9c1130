extension OnDemandDatabase {
    /// Decides under the lock what is to be done; the database then does it without holding the lock.
    struct StateMachine {
        typealias Waiter = CheckedContinuation<Base, any Error>
        typealias Closer = CheckedContinuation<Void, Never>

        private enum Phase {
            case closed
            case opening
            case open(Base)
            case closing
        }

        private static var waiterLimit: Int { 4096 }

        private var phase = Phase.closed
        private var users = 0
        private var lastUse: ContinuousClock.Instant?
        private var waiters: [Waiter] = []
        private var isShut = false
        private var closers: [Closer] = []
        /// What was found in the closed file, by what was asked.
        private var findings: [String: any Sendable] = [:]

        var isOpen: Bool { base != nil }
        /// Where it is open; to be looked at, not to be used.
        var base: Base? { if case .open(let database) = phase { database } else { nil } }

        /// - Returns: the database if it is open; it is then in use until ``release(at:)``.
        mutating func use() throws(StorageError) -> Base? {
            guard !isShut else { throw .closed }
            guard case .open(let database) = phase else { return nil }
            users += 1
            return database
        }

        /// - Returns: what is known of the closed file where the caller may look at it: nobody opens it before ``closed()`` is called. `nil` where
        ///   it is not closed.
        mutating func beginGlance() throws(StorageError) -> Dictionary<String, any Sendable>.Keys? {
            guard !isShut else { throw .closed }
            guard case .closed = phase else { return nil }
            phase = .opening
            return findings.keys
        }

        /// - Returns: what was kept under the name since the file was closed.
        func found(_ name: String) throws(StorageError) -> (any Sendable)? {
            guard !isShut else { throw .closed }
            return findings[name]
        }

        /// Keeps what was read between ``beginGlance()`` and ``closed()``.
        mutating func keep(_ value: any Sendable, as name: String) { findings[name] = value }

        enum WaitAction {
            case ready(Base)
            case refused(StorageError)
            case wait
            case open
        }

        mutating func wait(_ waiter: Waiter) -> WaitAction {
            do throws(StorageError) {
                if let database = try use() { return .ready(database) }
            } catch {
                return .refused(error)
            }
            guard waiters.count < Self.waiterLimit else {
                return .refused(StorageError(.overloaded, "\(Self.waiterLimit) calls wait for the database to open already; try again later"))
            }
            waiters.append(waiter)
            guard case .closed = phase else { return .wait }
            phase = .opening
            return .open
        }

        mutating func opened(_ database: Base) -> [Waiter] {
            phase = .open(database)
            findings = [:]
            users = waiters.count
            defer { waiters = [] }
            return waiters
        }

        mutating func failedToOpen() -> ([Waiter], [Closer]) {
            phase = .closed
            // It may have come as far as to change something.
            findings = [:]
            defer { (waiters, closers) = ([], []) }
            return (waiters, closers)
        }

        /// - Returns: the database if it must be closed now.
        mutating func release(at now: ContinuousClock.Instant) -> Base? {
            users -= 1
            lastUse = now
            return isShut ? takeUnused() : nil
        }

        /// - Returns: the database if it must be closed now: it is open, unused, and was last used at or before `instant`.
        mutating func idle(since instant: ContinuousClock.Instant) -> Base? {
            guard let lastUse, lastUse <= instant else { return nil }
            return takeUnused()
        }

        enum ClosedAction {
            case reopen
            case stayClosed([Closer])
        }

        mutating func closed() -> ClosedAction {
            guard waiters.isEmpty else {
                phase = .opening
                return .reopen
            }
            phase = .closed
            defer { closers = [] }
            return .stayClosed(closers)
        }

        enum ShutAction {
            case wait
            case closed
            case close(Base)
        }

        mutating func shut(_ closer: Closer) -> ShutAction {
            isShut = true
            if case .closed = phase { return .closed }
            closers.append(closer)
            return takeUnused().map(ShutAction.close) ?? .wait
        }

        private mutating func takeUnused() -> Base? {
            guard case .open(let database) = phase, users == 0 else { return nil }
            phase = .closing
            return database
        }
    }
}
