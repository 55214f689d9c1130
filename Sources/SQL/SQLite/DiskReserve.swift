import CSQLite
import GRDBSQLite
import Glibc
import Synchronization

/// Room on the disk for pages that are in the write-ahead log only. Without it, a log of 24 MiB on a full disk could not be emptied for want of
/// one page.
///
/// The blocks are taken behind the file's end (`FALLOC_FL_KEEP_SIZE`, fallocate(2)), so that nothing is written twice: SQLite's own way, a chunk
/// size, writes a byte into every block of a file that grows, and the disk then writes each block twice.
final class DiskReserve: Sendable {
    private struct State {
        var file: Int32?
        var pages = 0
        var isByBlocks = true
        var isReleased = false
    }

    /// The file grows by so much at a time where the file system reserves no blocks: eight pages.
    private static let chunkBytes: Int32 = 65_536

    private let path: String
    private let pageBytes: Int
    private let state = Mutex(State())

    init(for path: String, pageBytes: Int) {
        self.path = path
        self.pageBytes = pageBytes
    }

    /// - Parameters:
    ///   - pages: what the file has after the next checkpoint.
    ///   - handle: a connection to it.
    /// - Throws: ``StorageError/Code/full`` where the disk has no room for them.
    func reserve(pages: Int, for handle: OpaquePointer) throws(StorageError) {
        let code = state.withLock { state -> Int32 in
            guard pages > state.pages, !state.isReleased else { return 0 }
            let code = state.isByBlocks ? takeBlocks(pages, &state) : EOPNOTSUPP
            guard code == EOPNOTSUPP || code == ENOSYS else { return code }
            state.isByBlocks = false
            guard grow(to: pages, by: handle) else { return ENOSPC }
            state.pages = pages
            return 0
        }
        switch code {
        case 0: return
        case ENOSPC, EDQUOT: throw .full(path, reason: String(cString: strerror(code)))
        default: throw .opening(path, code)
        }
    }

    /// - Returns: 0, or the system's error.
    private func takeBlocks(_ pages: Int, _ state: inout State) -> Int32 {
        guard let file = state.file ?? openFile(&state) else { return errno }
        while caravanserai_take_blocks(file, state.pages * pageBytes, (pages - state.pages) * pageBytes) != 0 {
            guard errno == EINTR else { return errno }
        }
        state.pages = pages
        return 0
    }

    /// A database that does not grow keeps no file open for this.
    private func openFile(_ state: inout State) -> Int32? {
        let file = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        state.file = file
        return file
    }

    private func grow(to pages: Int, by handle: OpaquePointer) -> Bool {
        var (chunk, bytes) = (Self.chunkBytes, pages * pageBytes)
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_CHUNK_SIZE, &chunk)
        return sqlite3_file_control(handle, "main", SQLITE_FCNTL_SIZE_HINT, &bytes) == SQLITE_OK
    }

    var isReleased: Bool { state.withLock { $0.isReleased } }

    /// Closes the file. Only when no connection of this process is open any more: the kernel drops a process's locks of a file with the first of
    /// its descriptors that is closed (fcntl(2), "Advisory record locking").
    func release() {
        state.withLock { state in
            if let file = state.file { close(file) }
            state.file = nil
            state.isReleased = true
        }
    }

    deinit { release() }
}
