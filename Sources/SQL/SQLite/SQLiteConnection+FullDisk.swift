extension SQLiteConnection {
    /// Takes from the disk now, before COMMIT, what the checkpoint will need for pages that are new.
    ///
    /// - Throws: ``StorageError/Code/full`` where the disk has no room for them.
    func reserveRoom() throws(StorageError) {
        try reserve?.reserve(pages: number("PRAGMA page_count"), for: handle)
    }
}
