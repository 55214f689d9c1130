import Ledger
import SQL
import Synchronization
import TransparencyLog

/// What follows from the log alone, kept for as long as the log stands as it does: sites that hold the same tree share it.
final class HeadCache<Value: Sendable>: Sendable {
    private struct Kept {
        let root: MerkleHash
        let size: Int64
        var values: [String: Value] = [:]
    }

    /// Of one head; with more of them it begins anew.
    private let most: Int
    /// Of the two newest heads: cities are some entries apart for a moment.
    private let heads = Mutex<[Kept]>([])

    init(most: Int = 64) { self.most = most }

    /// - Parameters:
    ///   - key: what the value depends on beside the log, such as the day.
    ///   - make: reads it; two that ask at once may both read.
    func value(_ key: String, _ connection: any SQLConnection, _ make: (any SQLConnection) throws -> Value) throws -> Value {
        let head = try Ledger.head(connection)
        if let known = heads.withLock({ heads in heads.first { $0.size == head.size && $0.root == head.root }?.values[key] }) { return known }
        let value = try make(connection)
        heads.withLock { heads in
            var kept = heads.first { $0.size == head.size && $0.root == head.root } ?? Kept(root: head.root, size: head.size)
            if kept.values.count >= most { kept.values.removeAll() }
            kept.values[key] = value
            heads = [kept] + heads.filter { $0.size != head.size || $0.root != head.root }.prefix(1)
        }
        return value
    }
}
