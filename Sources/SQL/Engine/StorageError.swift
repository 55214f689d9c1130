/// What went wrong in a database: a code for programs, a text for the operator. The text never holds a stored value.
public struct StorageError: Error, Hashable, Sendable {
    /// Why, for programs. More codes may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }
    }

    public let code: Code
    /// What, where, and what to do about it.
    public let message: String
    /// What the engine said, if it said anything.
    public let reason: String?
    /// Set when the code is ``Code/constraint``.
    public let constraint: ConstraintViolation?

    public init(_ code: Code, _ message: String, reason: String? = nil, constraint: ConstraintViolation? = nil) {
        self.code = code
        self.message = message
        self.reason = reason
        self.constraint = constraint
    }
}

extension StorageError {
    /// For a person: what, where, what to do, and the system's word for it.
    public var sentence: String { reason.map { "\(message) (\($0))" } ?? message }
}

extension StorageError: CustomStringConvertible {
    public var description: String {
        if let reason { "\(message) [\(code.rawValue): \(reason)]" } else { "\(message) [\(code.rawValue)]" }
    }
}

extension StorageError.Code {
    // The machine

    /// No room on the disk, or the database reached its own limit.
    public static let full = Self(rawValue: "full")
    public static let readOnly = Self(rawValue: "read-only")
    public static let corrupt = Self(rawValue: "corrupt")
    public static let inputOutput = Self(rawValue: "input-output")
    /// A file or directory is missing, of the wrong kind, or not ours to open.
    public static let file = Self(rawValue: "file")
    /// Another process has the database.
    public static let inUse = Self(rawValue: "in-use")
    /// A lock was not to be had in time.
    public static let busy = Self(rawValue: "busy")

    // The data

    public static let constraint = Self(rawValue: "constraint")
    /// A stored value is of another kind than the program expects.
    public static let unexpectedValue = Self(rawValue: "unexpected-value")
    /// The database was written by a newer program, or by another line of development.
    public static let schema = Self(rawValue: "schema")

    // The program

    /// More calls wait than the bound allows.
    public static let overloaded = Self(rawValue: "overloaded")
    public static let closed = Self(rawValue: "closed")
    /// A statement outside the shared subset, a wrong number of values, a transaction ended by hand.
    public static let misuse = Self(rawValue: "misuse")
    public static let other = Self(rawValue: "other")
}
