import Crypto

/// One step of a schema's history. Once landed it is never edited: a later step corrects it.
public struct Migration: Hashable, Sendable {
    /// Counted from 1, without gaps.
    public let number: Int
    public let name: String
    public let statements: [SQLText]

    public init(_ number: Int, _ name: String, _ statements: [SQLText]) {
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// SHA-256 over name and statements, in hex: kept in the database, and pinned in a test for what has landed.
    public var fingerprint: String {
        var hash = SHA256()
        hash.update(data: Array(name.utf8))
        for statement in statements {
            hash.update(data: [0])
            hash.update(data: Array(statement.text.utf8))
        }
        return hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
