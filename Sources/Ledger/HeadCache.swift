public import SQL
import Synchronization
import TransparencyLog

/// What follows from the log alone, kept for as long as the log stands as it does: sites that hold the same tree share it.
public final class HeadCache<Value: Sendable>: Sendable {
    private struct Kept {
        let root: MerkleHash
        let size: Int64
        /// The oldest first.
        var values: [(key: String, value: Value)] = []
    }

    /// Of one head; beyond, the oldest goes.
    private let most: Int
    /// Of the two newest heads: cities are some entries apart for a moment.
    private let heads = Mutex<[Kept]>([])

    public init(most: Int = 64) { self.most = most }

    /// - Parameters:
    ///   - key: what the value depends on beside the log, such as the day.
    ///   - make: reads it; two that ask at once may both read.
    public func value(_ key: String, _ connection: any SQLConnection, _ make: (any SQLConnection) throws -> Value) throws -> Value {
        let head = try Ledger.head(connection)
        let known = heads.withLock { heads in
            heads.first { $0.size == head.size && $0.root == head.root }?.values.first { $0.key == key }?.value
        }
        if let known { return known }
        let value = try make(connection)
        heads.withLock { heads in
            var kept = heads.first { $0.size == head.size && $0.root == head.root } ?? Kept(root: head.root, size: head.size)
            kept.values.removeAll { $0.key == key }
            if kept.values.count >= most { kept.values.removeFirst() }
            kept.values.append((key, value))
            heads = [kept] + heads.filter { $0.size != head.size || $0.root != head.root }.prefix(1)
        }
        return value
    }
}
