import Synchronization

/// What the databases of one process know of the disk that they share: a thousand of them on a full one are one line in a log.
public final class DiskHealth: Sendable {
    private let troubled = Mutex<[ObjectIdentifier: StorageError.Code]>([:])

    public init() {}

    /// - Returns: whether no database had this trouble before.
    func began(_ code: StorageError.Code, at database: ObjectIdentifier) -> Bool {
        troubled.withLock { troubled in
            defer { troubled[database] = code }
            return !troubled.values.contains(code)
        }
    }

    /// - Returns: whether it was the last database that had this trouble.
    @discardableResult
    func ended(at database: ObjectIdentifier) -> Bool {
        troubled.withLock { troubled in
            guard let code = troubled.removeValue(forKey: database) else { return true }
            return !troubled.values.contains(code)
        }
    }
}
