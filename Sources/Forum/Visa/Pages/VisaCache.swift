import Ledger
import Primitives
import SQL
import Synchronization
import TransparencyLog

/// What was put together lately from a log, under its root: as long as nothing is added and the day is the same, it need not be made again.
final class VisaCache<Value: Sendable>: Sendable {
    private struct Key: Hashable {
        let root: String
        let day: UTCDate
        let name: String
    }

    private let most: Int
    private let kept = Mutex<[(key: Key, value: Value)]>([])

    init(most: Int) { self.most = most }

    /// - Parameter name: tells values of one log and day apart.
    func value(_ name: String, on day: UTCDate, _ connection: any SQLConnection, _ make: () throws -> Value) throws -> Value {
        let key = Key(root: try Ledger.head(connection).root.hex, day: day, name: name)
        if let value = kept.withLock({ kept in kept.first { $0.key == key }?.value }) { return value }
        let value = try make()
        kept.withLock { kept in
            if kept.count >= most { kept.removeFirst() }
            kept.append((key, value))
        }
        return value
    }
}
