import Glibc

/// Whether a disk has room for what opening a database makes beside it.
enum DiskRoom {
    /// A log's index (32 KiB), and a block each for the log and the directory.
    private static let openingBytes: UInt = 40_960
    /// SQLite takes room for the index of a log by one byte in each of so many.
    private static let indexPageBytes: UInt = 4096

    /// GRDB does not hand on what the system said when opening failed.
    static func isShort(at path: String) -> Bool {
        var disk = statvfs()
        guard statvfs(path, &disk) == 0 else { return false }
        return isShort(disk)
    }

    /// Whether opening may end the process: with smaller blocks, as small file systems have them, the index keeps holes, and writing into one on a
    /// full disk is SIGBUS.
    static func isTreacherous(at path: String) -> Bool {
        var disk = statvfs()
        guard statvfs(directory(of: path), &disk) == 0 else { return false }
        return disk.f_frsize < indexPageBytes && isShort(disk)
    }

    private static func isShort(_ disk: statvfs) -> Bool {
        disk.f_bavail * disk.f_frsize < openingBytes || (disk.f_files > 0 && disk.f_favail == 0)
    }

    private static func directory(of path: String) -> String {
        path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }
}
