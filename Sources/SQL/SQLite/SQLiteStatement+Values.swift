import GRDB
import GRDBSQLite
import Glibc

/// Tells SQLite to copy what it is given.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// The texts and blobs of one row that a statement was bound to, one behind the other, for as long as the statement may read them.
final class BoundTexts {
    private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    private var used = 0

    deinit { memory.deallocate() }

    /// Makes room for the values of a row; those of the row before are gone.
    func begin(for values: [SQLValue]) {
        used = 0
        var bytes = 0
        for value in values {
            switch value {
            case .null, .integer: break
            case .text(let text): bytes += text.utf8.count
            case .blob(let blob): bytes += blob.count
            }
        }
        guard bytes > memory.count else { return }
        memory.deallocate()
        memory = .allocate(byteCount: max(bytes, 1024), alignment: 16)
    }

    func add(_ text: String) -> UnsafeRawBufferPointer {
        var text = text
        return text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    func add(_ blob: [UInt8]) -> UnsafeRawBufferPointer { blob.withUnsafeBytes { add($0) } }

    private func add(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard !bytes.isEmpty else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let place = UnsafeMutableRawBufferPointer(rebasing: memory[used..<used + bytes.count])
        place.copyMemory(from: bytes)
        used += bytes.count
        return UnsafeRawBufferPointer(place)
    }
}

extension SQLiteStatement {
    /// Checks the parameters of a statement that has not run yet: one that is kept is checked once.
    ///
    /// - Throws: `misuse` where they are not numbered `$1`, `$2`, … by position.
    func checkParametersOnce(of statement: SQLText) throws(StorageError) {
        if sqlite3_stmt_status(self, SQLITE_STMTSTATUS_RUN, 0) == 0 { try checkParameters(of: statement) }
    }

    private func checkParameters(of statement: SQLText) throws(StorageError) {
        for index in 0..<sqlite3_bind_parameter_count(self) {
            guard let name = sqlite3_bind_parameter_name(self, index + 1), isParameter(name, index + 1) else {
                throw StorageError(.misuse, "parameter \(index + 1) of `\(statement)` must be written $\(index + 1)")
            }
        }
    }

    /// Binds by position.
    func bind(_ values: some Collection<SQLValue>, of statement: SQLText) throws(StorageError) {
        guard sqlite3_bind_parameter_count(self) == values.count else {
            throw StorageError(
                .misuse, "`\(statement)` has \(sqlite3_bind_parameter_count(self)) parameters and was given \(values.count) values")
        }
        var index: Int32 = 0
        for value in values {
            index += 1
            guard bind(value, at: index) == SQLITE_OK else {
                throw StorageError(.misuse, "value \(index) of `\(statement)` is too large, or a text with U+0000")
            }
        }
    }

    /// Likewise, without a copy of each text in SQLite: the statement reads them where they are, until it is bound anew or its bindings are cleared.
    ///
    /// - Parameter texts: keeps them until then.
    func bind(_ values: [SQLValue], of statement: SQLText, in texts: BoundTexts) throws(StorageError) {
        guard sqlite3_bind_parameter_count(self) == values.count else {
            throw StorageError(
                .misuse, "`\(statement)` has \(sqlite3_bind_parameter_count(self)) parameters and was given \(values.count) values")
        }
        texts.begin(for: values)
        var index: Int32 = 0
        for value in values {
            index += 1
            let code =
                switch value {
                case .null: sqlite3_bind_null(self, index)
                case .integer(let integer): sqlite3_bind_int64(self, index, integer)
                case .text(let text): bind(texts.add(text), at: index)
                case .blob(let bytes): bytes.isEmpty ? sqlite3_bind_zeroblob(self, index, 0) : bind(blob: texts.add(bytes), at: index)
                }
            guard code == SQLITE_OK else {
                throw StorageError(.misuse, "value \(index) of `\(statement)` is too large, or a text with U+0000")
            }
        }
    }

    private func bind(_ text: UnsafeRawBufferPointer, at index: Int32) -> Int32 {
        guard let start = text.baseAddress else { return sqlite3_bind_text(self, index, "", 0, copied) }
        guard memchr(start, 0, text.count) == nil else { return SQLITE_MISUSE }
        return sqlite3_bind_text64(self, index, start.assumingMemoryBound(to: CChar.self), UInt64(text.count), nil, UInt8(SQLITE_UTF8))
    }

    private func bind(blob: UnsafeRawBufferPointer, at index: Int32) -> Int32 {
        sqlite3_bind_blob64(self, index, blob.baseAddress, UInt64(blob.count), nil)
    }

    /// Likewise, of numbers and nulls.
    func bind(numbers: Slice<UnsafeBufferPointer<Int64?>>, of statement: SQLText) throws(StorageError) {
        guard sqlite3_bind_parameter_count(self) == numbers.count else {
            throw StorageError(
                .misuse, "`\(statement)` has \(sqlite3_bind_parameter_count(self)) parameters and was given \(numbers.count) numbers")
        }
        var index: Int32 = 0
        for number in numbers {
            index += 1
            let code = if let number { sqlite3_bind_int64(self, index, number) } else { sqlite3_bind_null(self, index) }
            guard code == SQLITE_OK else { throw StorageError(.misuse, "number \(index) of `\(statement)` cannot be bound") }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(self, index)
        case .integer(let integer): return sqlite3_bind_int64(self, index, integer)
        case .text(var text):
            // A null pointer would be bound as NULL, here as below.
            if text.isEmpty { return sqlite3_bind_text(self, index, "", 0, copied) }
            return text.withUTF8 { utf8 in
                guard !utf8.contains(0) else { return SQLITE_MISUSE }
                return utf8.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text64(self, index, $0.baseAddress, UInt64($0.count), copied, UInt8(SQLITE_UTF8))
                }
            }
        case .blob(let bytes):
            if bytes.isEmpty { return sqlite3_bind_zeroblob(self, index, 0) }
            return bytes.withUnsafeBytes { sqlite3_bind_blob64(self, index, $0.baseAddress, UInt64($0.count), copied) }
        }
    }

    func value(_ column: Int32, of statement: SQLText) throws(StorageError) -> SQLValue {
        switch sqlite3_column_type(self, column) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(self, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(self, column)
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(self, column))), as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(self, column)
            return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(self, column)))))
        default:
            throw StorageError(.unexpectedValue, "column \(column) of `\(statement)` is a floating-point number, which is outside the shared SQL")
        }
    }
}

/// Whether a parameter's name is `$` and its index in decimal.
private func isParameter(_ name: UnsafePointer<CChar>, _ index: Int32) -> Bool {
    guard name[0] == CChar(UInt8(ascii: "$")) else { return false }
    var number: Int32 = 0
    var place = 1
    while name[place] != 0 {
        guard (0x30...0x39).contains(name[place]), place < 8 else { return false }
        number = number * 10 + Int32(name[place]) - 0x30
        place += 1
    }
    return number == index
}
