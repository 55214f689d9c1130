import Synchronization

/// Writes of one kind that many callers wait for at once: those that came while the last were written share the next, in one body. Beside writes of their
/// own, they save a savepoint each, and what they all look up is looked up once.
///
/// Each caller gets its own answer. What fails for one must not be thrown by the body: it would fail for all of them.
public final class SharedWrites<Item: Sendable, Answer: Sendable>: Sendable {
    private struct Waiting: Sendable {
        let item: Item
        let caller: CheckedContinuation<Answer, any Error>
    }

    private struct State {
        var waiting: [Waiting] = []
        var isServed = false
    }

    private let most: Int
    private let capacity: Int
    private let body: @Sendable ([Item]) async throws -> [Answer]
    private let state = Mutex(State())

    /// - Parameters:
    ///   - most: items that one write takes.
    ///   - capacity: items that may wait; more are refused.
    ///   - body: writes items, and answers each in their order; durable when it returns.
    public init(most: Int = 1024, capacity: Int = 4096, _ body: @escaping @Sendable ([Item]) async throws -> [Answer]) {
        self.most = most
        self.capacity = capacity
        self.body = body
    }

    /// Items that wait for their write to begin.
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// Writes an item with those that wait as well.
    ///
    /// - Throws: ``StorageError/Code/overloaded``; whatever the body throws.
    nonisolated(nonsending)
        public func write(_ item: Item) async throws -> Answer
    {
        try await withCheckedThrowingContinuation { caller in
            let mustServe = state.withLock { state -> Bool? in
                guard state.waiting.count < capacity else { return nil }
                state.waiting.append(Waiting(item: item, caller: caller))
                defer { state.isServed = true }
                return !state.isServed
            }
            switch mustServe {
            case nil: caller.resume(throwing: StorageError(.overloaded, "\(capacity) writes of one kind wait already; try again later"))
            case true?: Task { await serve() }
            case false?: break
            }
        }
    }

    private func serve() async {
        while let group = next() {
            do {
                let answers = try await body(group.map(\.item))
                precondition(answers.count == group.count, "each item has its answer")
                for (waiting, answer) in zip(group, answers) { waiting.caller.resume(returning: answer) }
            } catch {
                for waiting in group { waiting.caller.resume(throwing: error) }
            }
        }
    }

    private func next() -> [Waiting]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isServed = false
                return nil
            }
            let group = Array(state.waiting.prefix(most))
            state.waiting.removeFirst(group.count)
            return group
        }
    }
}
