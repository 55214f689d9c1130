/// A constraint of the schema that a statement would have broken.
public struct ConstraintViolation: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case primaryKey = "primary-key"
        case unique
        case notNull = "not-null"
        case check
        case foreignKey = "foreign-key"
        case other
    }

    public let kind: Kind
    /// As far as the engine tells: of a CHECK its name; of UNIQUE, PRIMARY KEY and NOT NULL the columns as `table.column, …`; of a foreign key nothing.
    public let name: String?

    public init(_ kind: Kind, name: String?) {
        self.kind = kind
        self.name = name
    }
}
