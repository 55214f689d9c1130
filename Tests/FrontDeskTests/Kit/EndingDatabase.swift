import SQL
import Synchronization

/// The database of a process that ends at one of its writes: what was written before stands, and nobody hears of more.
final class EndingDatabase: Database {
    enum Moment: CaseIterable {
        /// The write never came to the disk.
        case before
        /// It did, and nobody was told.
        case after
    }

    struct ProcessEnded: Error {}

    private let base: any Database
    private let moment: Moment
    private let left: Mutex<Int>

    /// - Parameter last: the write at which it ends, from 0.
    init(_ base: any Database, at last: Int, _ moment: Moment) {
        (self.base, self.moment) = (base, moment)
        left = Mutex(last)
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        guard left.withLock({ $0 >= 0 }) else { throw ProcessEnded() }
        return try await base.read(body)
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        let place = left.withLock { left in
            left -= 1
            return left + 1
        }
        guard place > 0 || place == 0 && moment == .after else { throw ProcessEnded() }
        let value = try await base.write(body)
        guard place > 0 else { throw ProcessEnded() }
        return value
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value, seen: @escaping @Sendable (Value) -> Void
    ) async throws -> Value {
        let value = try await write(body)
        seen(value)
        return value
    }

    func close() async { await base.close() }
}
