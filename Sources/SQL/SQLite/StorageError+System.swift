import Glibc

extension StorageError {
    /// A file or directory could not be opened or made.
    static func opening(_ path: String, _ code: Int32) -> StorageError {
        let reason = String(cString: strerror(code))
        return switch code {
        case EROFS: StorageError(.readOnly, "\(path) is on a read-only file system: remount it writable", reason: reason)
        case ENOSPC, EDQUOT: StorageError(.full, "there is no room for \(path): free space on that disk", reason: reason)
        case EACCES, EPERM: StorageError(.file, "\(path) may not be opened: give it to the user this program runs as", reason: reason)
        case ENOENT: StorageError(.file, "\(path) cannot be made: its directory is missing", reason: reason)
        default: StorageError(.file, "\(path) cannot be opened", reason: reason)
        }
    }
}
