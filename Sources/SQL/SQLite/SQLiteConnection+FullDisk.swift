import GRDBSQLite

extension SQLiteConnection {
    /// The file grows by so much at a time: eight pages.
    static let growthBytes: Int32 = 65_536

    /// Takes from the disk now, before COMMIT, what the checkpoint will need for pages that are new. Else a log of 16 MiB on a full disk could
    /// not be emptied for want of one page.
    ///
    /// - Throws: ``StorageError/Code/full`` where the disk has no room for them.
    func reserveRoom() throws(StorageError) {
        let pages = try number("PRAGMA page_count")
        guard pages > reservedPages else { return }
        var bytes = try number("PRAGMA page_size") * pages
        let code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_SIZE_HINT, &bytes)
        guard code == SQLITE_OK else { throw .full(path, reason: String(cString: sqlite3_errstr(code))) }
        reservedPages = pages
    }
}
