import Synchronization

/// What a process keeps beside each of its databases, by which one it is: of the ones that were used last, some.
///
/// A database is kept with it, so that no other takes its place in memory and is taken for it.
public final class BesideDatabases<Companion: Sendable>: Sendable {
    private let most: Int
    private let make: @Sendable (any Database) -> Companion
    private let kept = Mutex<[ObjectIdentifier: (database: any Database, companion: Companion)]>([:])

    /// - Parameters:
    ///   - most: databases of which something is kept; with one more, all are begun anew.
    ///   - make: what is kept of one.
    public init(most: Int = 64, _ make: @escaping @Sendable (any Database) -> Companion) {
        self.most = most
        self.make = make
    }

    public func of(_ database: any Database) -> Companion {
        kept.withLock { kept in
            let id = ObjectIdentifier(database as AnyObject)
            if let known = kept[id] { return known.companion }
            if kept.count >= most { kept.removeAll() }
            let made = make(database)
            kept[id] = (database, made)
            return made
        }
    }
}
