import CSQLite

/// SQLite as a whole, before the first database is opened.
enum SQLiteLibrary {
    /// To be asked before each opening; it works once.
    static func prepare() { _ = isPrepared }

    /// Nobody reads how much memory SQLite uses, and to know it every allocation took a lock that all connections share: 6 % of a fold.
    /// Where somebody else in the process has used SQLite before, it stays as it is.
    private static let isPrepared: Bool = caravanserai_sqlite_omit_memory_statistics() == 0
}
