/// How a SQLite database is opened. The defaults suit one city among many in a process.
public struct SQLiteOptions: Hashable, Sendable {
    /// Connections that read at the same time, opened on demand.
    public var readers = 2
    /// Of each reader, in KiB.
    public var pageCacheKibibytes = 1024
    /// Of the writer, in KiB: pages that a transaction changed and that do not fit are written twice.
    public var writerCacheKibibytes = 16 * 1024
    /// How long a lock held by another process (a backup tool, the sqlite3 shell) is waited for, in seconds.
    public var busyTimeoutSeconds = 5
    /// Writes that may wait; more are refused.
    public var writeQueueCapacity = 4096
    /// Writes that share one transaction.
    public var groupLimit = 1024
    /// Reads that may run or wait; more are refused.
    public var readCapacity = 4096
    /// Largest size of the database in pages of 8 KiB; writes beyond it fail as on a full disk. `nil` for no limit but the disk's.
    public var pageLimit: Int?
    /// Databases that are read beside this one, in the same statements; their tables are found where this one has none of the name.
    public var attachments: [Attachment] = []

    /// A database that another handle of this process writes.
    public struct Attachment: Hashable, Sendable {
        public let path: String
        /// By which its tables can be named, `schema.table`.
        public let schema: String

        /// - Precondition: the schema is small letters.
        public init(_ path: String, as schema: String) {
            precondition(!schema.isEmpty && schema.utf8.allSatisfy { (0x61...0x7a).contains($0) }, "a schema's name is small letters")
            self.path = path
            self.schema = schema
        }
    }

    public init() {}
}
