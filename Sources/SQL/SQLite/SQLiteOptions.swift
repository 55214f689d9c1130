/// How a SQLite database is opened. The defaults suit one city among many in a process.
public struct SQLiteOptions: Hashable, Sendable {
    /// Connections that read at the same time, opened on demand.
    public var readers = 2
    /// Of each reader, in KiB.
    public var pageCacheKibibytes = 1024
    /// Of the writer, in KiB: pages that a transaction changed and that do not fit are written twice.
    public var writerCacheKibibytes = 8 * 1024
    /// How long a lock held by another process (a backup tool, the sqlite3 shell) is waited for, in seconds.
    public var busyTimeoutSeconds = 5
    /// Writes that may wait; more are refused.
    public var writeQueueCapacity = 4096
    /// Writes that share one transaction.
    public var groupLimit = 256
    /// Reads that may run or wait; more are refused.
    public var readCapacity = 4096
    /// Largest size of the database in pages of 8 KiB; writes beyond it fail as on a full disk. `nil` for no limit but the disk's.
    public var pageLimit: Int?

    public init() {}
}
