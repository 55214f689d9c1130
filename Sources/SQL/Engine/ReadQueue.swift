import Synchronization

/// The bounded line in which reads wait for one of a few readers. Whoever finds a reader free must start it;
/// it then takes read after read until the line is empty.
final class ReadQueue: Sendable {
    typealias Job = @Sendable () -> Void

    private struct State {
        var waiting: [Job] = []
        var readers = 0
        var isClosed = false
        var closers: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let capacity: Int
    private let readerLimit: Int

    init(capacity: Int, readers: Int) {
        self.capacity = capacity
        readerLimit = readers
    }

    /// Puts a read at the end of the line.
    ///
    /// - Returns: whether the caller must start a reader.
    func enter(_ job: @escaping Job) throws(StorageError) -> Bool {
        try state.withLock { state throws(StorageError) in
            guard !state.isClosed else { throw .closed }
            guard state.waiting.count < capacity else {
                throw StorageError(.overloaded, "\(capacity) reads wait for the database already; try again later")
            }
            state.waiting.append(job)
            guard state.readers < readerLimit else { return false }
            state.readers += 1
            return true
        }
    }

    /// What a reader does from its start to its end.
    func serve() {
        while let job = next() { job() }
    }

    private func next() -> Job? {
        let (job, closers) = state.withLock { state -> (Job?, [CheckedContinuation<Void, Never>]) in
            guard state.waiting.isEmpty else { return (state.waiting.removeFirst(), []) }
            state.readers -= 1
            guard state.readers == 0 else { return (nil, []) }
            defer { state.closers = [] }
            return (nil, state.closers)
        }
        for closer in closers { closer.resume() }
        return job
    }

    /// Refuses new reads and returns when those in the line are done and the last reader has let go of its connection.
    nonisolated(nonsending)
        func close() async
    {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.readers > 0 { state.closers.append(continuation) }
                return state.readers == 0
            }
            if isIdle { continuation.resume() }
        }
    }
}
