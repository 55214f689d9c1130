import Synchronization

/// What a process keeps beside each of its databases, by which one it is: of the ones that were used last, some.
///
/// A database is kept with it, so that no other takes its place in memory and is taken for it.
public final class BesideDatabases<Companion: AnyObject & Sendable>: Sendable {
    private let most: Int
    private let make: @Sendable (any Database) -> Companion
    private let kept = Mutex(Kept())

    /// - Parameters:
    ///   - most: databases of which something is kept; with one more, all are begun anew.
    ///   - make: what is kept of one.
    public init(most: Int = 64, _ make: @escaping @Sendable (any Database) -> Companion) {
        self.most = most
        self.make = make
    }

    public func of(_ database: any Database) -> Companion {
        // What is kept knows nothing of its companions' type: it is looked up for each booking, and by type it would cost more than all else here.
        let known: Held? = kept.withLock { $0.companion(of: database) }
        if let known { return unsafeDowncast(known as AnyObject, to: Companion.self) }
        let made: Held = make(database)
        let held: Held = kept.withLock { $0.keep(made, beside: database, most: most) }
        return unsafeDowncast(held as AnyObject, to: Companion.self)
    }
}

private typealias Held = any AnyObject & Sendable

/// Databases, each with what is kept beside it.
private struct Kept {
    private var pairs: [ObjectIdentifier: (database: any Database, companion: Held)] = [:]

    func companion(of database: any Database) -> Held? { pairs[ObjectIdentifier(database)]?.companion }

    /// - Returns: what is kept from now on; the one that came first, where two were made at once.
    mutating func keep(_ companion: Held, beside database: any Database, most: Int) -> Held {
        if let known = self.companion(of: database) { return known }
        if pairs.count >= most { pairs.removeAll() }
        pairs[ObjectIdentifier(database)] = (database, companion)
        return companion
    }
}
