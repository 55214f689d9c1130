/// One row of an answer, read by position, counted from 0.
///
/// An accessor throws ``StorageError/Code/unexpectedValue`` that names the statement and the column when the value is of another kind.
public struct SQLRow: Hashable, Sendable {
    public let values: [SQLValue]
    let statement: SQLText

    public init(_ values: [SQLValue], of statement: SQLText) {
        self.values = values
        self.statement = statement
    }

    public func integer(_ column: Int) throws(StorageError) -> Int64 {
        guard case .integer(let value) = try value(column) else { throw unexpected(column, "an integer") }
        return value
    }

    /// For counts and sizes.
    public func int(_ column: Int) throws(StorageError) -> Int { Int(try integer(column)) }

    public func text(_ column: Int) throws(StorageError) -> String {
        guard case .text(let value) = try value(column) else { throw unexpected(column, "a text") }
        return value
    }

    public func blob(_ column: Int) throws(StorageError) -> [UInt8] {
        guard case .blob(let value) = try value(column) else { throw unexpected(column, "a blob") }
        return value
    }

    /// A BIGINT that is 0 or 1.
    public func flag(_ column: Int) throws(StorageError) -> Bool {
        switch try value(column) {
        case 0: false
        case 1: true
        default: throw unexpected(column, "0 or 1")
        }
    }

    public func optionalInteger(_ column: Int) throws(StorageError) -> Int64? { try isNull(column) ? nil : integer(column) }
    public func optionalText(_ column: Int) throws(StorageError) -> String? { try isNull(column) ? nil : text(column) }
    public func optionalBlob(_ column: Int) throws(StorageError) -> [UInt8]? { try isNull(column) ? nil : blob(column) }

    /// A column parsed into a type of ours, for example `try row.parsed(0, CityID.init)`.
    public func parsed<Value>(_ column: Int, _ parse: (String) -> Value?) throws(StorageError) -> Value {
        guard let value = parse(try text(column)) else { throw unexpected(column, "a valid \(Value.self)") }
        return value
    }

    public func isNull(_ column: Int) throws(StorageError) -> Bool { try value(column) == .null }

    private func value(_ column: Int) throws(StorageError) -> SQLValue {
        guard values.indices.contains(column) else {
            throw StorageError(
                .unexpectedValue, "column \(column) was asked of `\(statement)`, which answers \(values.count); this is a fault of the program")
        }
        return values[column]
    }

    private func unexpected(_ column: Int, _ expected: String) -> StorageError {
        StorageError(
            .unexpectedValue,
            "column \(column) of `\(statement)` holds \(values[column].kind) where \(expected) was expected; "
                + "if nobody edited the database by hand, check it with `caravanserai doctor`")
    }
}
