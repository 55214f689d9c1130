public import Federation
public import SQL

/// Tables that a feature folds out of the log: what lists, matrices and histories are read from.
///
/// A projection is a function of the log alone. It is folded in the transaction that appends an entry, and rebuilt from the log where it is new
/// or has changed, so that equal logs have equal tables, at the coordinator and in every city. It reads no clock, no chance and no table that is
/// not its own.
///
///     enum EditionList: Projection {
///         static let name = "editions"
///         static let version = 1
///         static let types: [any RecordType.Type] = [EditionPublished.self]
///         static let drop: [SQLText] = ["DROP TABLE IF EXISTS edition"]
///         static let create: [SQLText] = ["CREATE TABLE edition (…)"]
///         static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws { … }
///     }
public protocol Projection: SendableMetatype {
    /// Unique among all features.
    static var name: String { get }
    /// Raised whenever ``fold(_:_:)`` makes something else of the same log. A change of tables or types is noticed without it.
    static var version: Int { get }
    /// What it is folded from; records of other types never reach it.
    static var types: [any RecordType.Type] { get }
    /// Takes away what ``create`` makes, of any earlier version too.
    static var drop: [SQLText] { get }
    static var create: [SQLText] { get }

    /// Takes in records in the order of the log: those of one entry, or of many while the tables are rebuilt. However they are dealt out, the
    /// tables come out the same. A body that cannot be read is no error: the log has it.
    ///
    /// - Throws: only where the database fails; the append is undone then.
    static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws
}
