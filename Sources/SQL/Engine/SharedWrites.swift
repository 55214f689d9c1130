import Synchronization

/// Writes of one kind that many callers wait for at once: those that came while the last were written share the next, in one body. Beside writes of their
/// own, they save a savepoint each, and what they all look up is looked up once.
///
/// Each caller gets its own answer. What fails for one must not be thrown by the body: it would fail for all of them.
public final class SharedWrites<Item: Sendable, Answer: Sendable>: Sendable {
    private typealias Tell = @Sendable (Result<Answer, any Error>) -> Void

    /// Items that share a write, and who waits for each.
    private struct Group: Sendable {
        var items: [Item] = []
        var tells: [Tell] = []
    }

    private struct State {
        /// All full but the last.
        var groups: [Group] = []
        var waiting = 0
        var isServed = false

        mutating func add(_ item: Item, _ tell: @escaping Tell, most: Int) {
            if (groups.last?.items.count ?? most) >= most { groups.append(Group()) }
            groups[groups.count - 1].items.append(item)
            groups[groups.count - 1].tells.append(tell)
            waiting += 1
        }
    }

    private let most: Int
    private let capacity: Int
    private let body: @Sendable ([Item]) async throws -> [Answer]
    private let state = Mutex(State())

    /// - Parameters:
    ///   - most: items that one write takes.
    ///   - capacity: items that may wait; more are refused.
    ///   - body: writes items, and answers each in their order; durable when it returns.
    public init(most: Int = 2048, capacity: Int = 16_384, _ body: @escaping @Sendable ([Item]) async throws -> [Answer]) {
        self.most = most
        self.capacity = capacity
        self.body = body
    }

    /// Items that wait for their write to begin.
    var waiting: Int { state.withLock { $0.waiting } }

    /// Writes an item with those that wait as well.
    ///
    /// - Throws: ``StorageError/Code/overloaded``; whatever the body throws.
    nonisolated(nonsending)
        public func write(_ item: Item) async throws -> Answer
    { try await withCheckedThrowingContinuation { caller in write(item) { caller.resume(with: $0) } } }

    /// The same for who goes on with something else at once: a write that follows another waits in no task between them.
    ///
    /// - Parameter tell: is told the answer as soon as it is durable, and must neither block nor take long: the others' answers wait behind it.
    public func write(_ item: Item, _ tell: @escaping @Sendable (Result<Answer, any Error>) -> Void) {
        let mustServe = state.withLock { state -> Bool? in
            guard state.waiting < capacity else { return nil }
            state.add(item, tell, most: most)
            defer { state.isServed = true }
            return !state.isServed
        }
        switch mustServe {
        case nil: tell(.failure(StorageError(.overloaded, "\(capacity) writes of one kind wait already; try again later")))
        case true?: Task { await serve() }
        case false?: break
        }
    }

    private func serve() async {
        while let group = next() {
            do {
                let answers = try await body(group.items)
                precondition(answers.count == group.items.count, "each item has its answer")
                for (place, tell) in group.tells.enumerated() { tell(.success(answers[place])) }
            } catch {
                for tell in group.tells { tell(.failure(error)) }
            }
        }
    }

    private func next() -> Group? {
        state.withLock { state in
            guard !state.groups.isEmpty else {
                state.isServed = false
                return nil
            }
            let group = state.groups.removeFirst()
            state.waiting -= group.items.count
            return group
        }
    }
}
