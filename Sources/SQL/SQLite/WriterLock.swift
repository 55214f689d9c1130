import Glibc
import Synchronization

/// An advisory lock on a file beside the database: one process writes, a second one is told so instead of waiting for SQLite's locks.
/// The kernel drops it with the process, so none is ever left behind. The file stays: unlinking it would let two processes lock two files.
public final class WriterLock: Sendable {
    private let descriptor: Mutex<Int32?>

    /// - Throws: ``StorageError/Code/inUse`` when another process has it.
    public init(besides path: String) throws(StorageError) {
        let lockPath = path + ".lock"
        let file = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .opening(lockPath, errno) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            let holder = WriterLock.readHolder(file)
            Glibc.close(file)
            guard code == EWOULDBLOCK else { throw .opening(lockPath, code) }
            throw StorageError(
                .inUse,
                "\(path) is open in \(holder.map { "process \($0)" } ?? "another process"): stop that one first, or talk to it through its API")
        }
        let holder = Array("\(getpid())\n".utf8)
        // The number only helps the next one's error text; on a full disk it may be missing.
        if ftruncate(file, 0) == 0 { _ = pwrite(file, holder, holder.count, 0) }
        descriptor = Mutex(file)
    }

    /// Whether a process has the lock now. Nothing is made, and the lock is not kept.
    static func isHeld(besides path: String) -> Bool {
        let file = open(path + ".lock", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    public func release() {
        descriptor.withLock { descriptor in
            if let file = descriptor { Self.close(file) }
            descriptor = nil
        }
    }

    deinit { release() }

    /// Gives the lock up by name: a child that is between its fork and its exec has a copy of the descriptor, with which it would keep it.
    private static func close(_ file: Int32) {
        flock(file, LOCK_UN)
        Glibc.close(file)
    }

    private static func readHolder(_ file: Int32) -> Int? {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int(String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").first ?? "")
    }
}
