import Synchronization

/// The bounded line in which writes wait for the one writer. Whoever enters an idle line must start the writer,
/// which then takes group after group until the line is empty.
final class WriteQueue: Sendable {
    private struct State {
        var waiting: [WriteJob] = []
        var isServed = false
        var isClosed = false
        var closers: [CheckedContinuation<Void, Never>] = []
        var statistics = WriteStatistics()
    }

    private let state = Mutex(State())
    private let capacity: Int
    private let groupLimit: Int

    init(capacity: Int, groupLimit: Int) {
        self.capacity = capacity
        self.groupLimit = groupLimit
    }

    var statistics: WriteStatistics {
        state.withLock { state in
            var statistics = state.statistics
            statistics.waiting = state.waiting.count
            return statistics
        }
    }

    /// Puts a write at the end of the line.
    ///
    /// - Returns: whether the caller must start the writer.
    func enter(_ job: WriteJob) throws(StorageError) -> Bool {
        try state.withLock { state throws(StorageError) in
            guard !state.isClosed else { throw .closed }
            guard state.waiting.count < capacity else {
                throw StorageError(
                    .overloaded, "\(capacity) writes wait for the database already; try again later, and look at the disk's speed if this stays")
            }
            state.waiting.append(job)
            defer { state.isServed = true }
            return !state.isServed
        }
    }

    /// The next writes to share a transaction; `nil` when the line is empty and the writer must stop.
    func nextGroup() -> [WriteJob]? {
        let (group, closers) = state.withLock { state -> ([WriteJob]?, [CheckedContinuation<Void, Never>]) in
            guard !state.waiting.isEmpty else {
                state.isServed = false
                defer { state.closers = [] }
                return (nil, state.closers)
            }
            let group = Array(state.waiting.prefix(groupLimit))
            state.waiting.removeFirst(group.count)
            return (group, [])
        }
        for closer in closers { closer.resume() }
        return group
    }

    func count(commits: Int = 0, succeeded: Int = 0, failed: Int = 0) {
        state.withLock { state in
            state.statistics.commits += commits
            state.statistics.succeeded += succeeded
            state.statistics.failed += failed
        }
    }

    /// Refuses new writes and returns when those in the line are done.
    nonisolated(nonsending)
        func close() async
    {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.isServed { state.closers.append(continuation) }
                return !state.isServed
            }
            if isIdle { continuation.resume() }
        }
    }
}

extension StorageError {
    static let closed = StorageError(.closed, "the database is closed; this comes when the program or the tenant is being stopped")
}
