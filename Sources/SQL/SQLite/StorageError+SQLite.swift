import GRDB
import GRDBSQLite
import Glibc

extension StorageError {
    /// What the last call on a connection failed with. `path` is the database's.
    init(sqlite code: Int32, on connection: OpaquePointer?, path: String, statement: SQLText? = nil) {
        let reason = connection.flatMap(sqlite3_errmsg).map { String(cString: $0) } ?? String(cString: sqlite3_errstr(code))
        self.init(sqlite: code, reason: reason, systemError: connection.map(sqlite3_system_errno) ?? 0, path: path, statement: statement)
    }

    /// What GRDB threw while opening, preparing or copying.
    init(_ error: any Error, path: String, statement: SQLText? = nil) {
        switch error {
        case let error as StorageError: self = error
        case let error as DatabaseError:
            self.init(
                sqlite: error.extendedResultCode.rawValue, reason: error.message ?? "no message",
                systemError: DiskRoom.isShort(at: path) ? ENOSPC : 0, path: path, statement: statement)
        default: self.init(.other, "\(path) failed", reason: "\(error)")
        }
    }

    static func full(_ path: String, reason: String) -> StorageError {
        StorageError(.full, "there is no room for \(path): free space on its disk; nothing of this write was kept", reason: reason)
    }

    private init(sqlite code: Int32, reason: String, systemError: Int32, path: String, statement: SQLText?) {
        let place = statement.map { "\(path), `\($0)`" } ?? path
        switch code & 0xff {
        case SQLITE_FULL:
            self.init(
                .full, "there is no room for \(path): free space on its disk or raise its limit; nothing of this write was kept", reason: reason)
        case SQLITE_IOERR where systemError == ENOSPC || systemError == EDQUOT, SQLITE_CANTOPEN where systemError == ENOSPC:
            self = .full(path, reason: reason)
        case SQLITE_IOERR:
            let cause = systemError == 0 ? "" : ": " + String(cString: strerror(systemError))
            self.init(.inputOutput, "the disk under \(path) failed: check the kernel's log and the disk", reason: reason + cause)
        case SQLITE_READONLY:
            self.init(
                .readOnly, "\(path) cannot be written: check that its file, directory and file system are writable for this user", reason: reason)
        case SQLITE_NOTADB:
            self.init(.corrupt, "\(path) is no database, or its beginning is damaged: keep a copy, and restore the last backup", reason: reason)
        case SQLITE_CORRUPT:
            self.init(.corrupt, "\(path) is damaged: stop writing to it, keep a copy, and restore the last backup", reason: reason)
        case SQLITE_BUSY, SQLITE_LOCKED:
            self.init(.busy, "\(path) is locked by another program: end the shell or tool that has it open", reason: reason)
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
            self.init(.file, "\(path) may not be opened: give file and directory to the user this program runs as", reason: reason)
        case SQLITE_CONSTRAINT:
            let violation = ConstraintViolation(sqlite: code, reason: reason)
            self.init(
                .constraint, "\(place) would break a \(violation.kind.rawValue) constraint\(violation.name.map { " (\($0))" } ?? "")", reason: reason,
                constraint: violation)
        case SQLITE_MISUSE, SQLITE_RANGE:
            self.init(.misuse, "\(place) was used wrongly; this is a fault of the program", reason: reason)
        default:
            self.init(.other, "\(place) failed", reason: reason)
        }
    }
}

extension ConstraintViolation {
    /// SQLite says `UNIQUE constraint failed: table.column, …`, with other words before the colon for other kinds.
    init(sqlite code: Int32, reason: String) {
        let kind: Kind =
            switch ResultCode(rawValue: code) {
            case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID: .primaryKey
            case .SQLITE_CONSTRAINT_UNIQUE: .unique
            case .SQLITE_CONSTRAINT_NOTNULL: .notNull
            case .SQLITE_CONSTRAINT_CHECK: .check
            case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
            default: .other
            }
        let parts = reason.split(separator: ": ", maxSplits: 1)
        self.init(kind, name: parts.count == 2 ? String(parts[1]) : nil)
    }
}
