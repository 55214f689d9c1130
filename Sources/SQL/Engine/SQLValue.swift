/// A value in a statement or a row: what SQLite and PostgreSQL store alike.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    /// Without U+0000, which PostgreSQL refuses; a statement given one fails.
    case text(String)
    case blob([UInt8])
}

extension SQLValue {
    public init(_ value: Int64?) { self = value.map(SQLValue.integer) ?? .null }
    public init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
    public init(_ value: String?) { self = value.map(SQLValue.text) ?? .null }
    public init(_ value: [UInt8]?) { self = value.map(SQLValue.blob) ?? .null }
    /// 1 or 0, in a BIGINT column.
    public init(_ value: Bool) { self = .integer(value ? 1 : 0) }

    /// What an error calls it; never the value itself, which may be personal.
    var kind: String {
        switch self {
        case .null: "null"
        case .integer: "an integer"
        case .text: "a text"
        case .blob: "a blob"
        }
    }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(stringLiteral value: String) { self = .text(value) }
    public init(nilLiteral: ()) { self = .null }
}
