public import Federation
public import Primitives
public import SQL

/// A projection that takes in records one entry at a time, while they are near the processor, and writes what becomes of them later and at once.
public protocol StagedProjection: Projection {
    /// With nothing on it.
    static func stage() -> any ProjectionStage
}

/// Records of one transaction on their way into the tables of a ``StagedProjection``.
public protocol ProjectionStage: AnyObject {
    /// Takes in records that stand one after the other in an entry. It reads and writes no table.
    ///
    /// - Parameters:
    ///   - records: all of one type, which is one of the projection's.
    ///   - index: of the entry, behind those of all that were taken in before.
    func take(_ records: ArraySlice<Record>, at index: Int64, acceptedAt: UTCTime)

    /// Writes what becomes of the records that were taken in; nothing is on the stage then.
    ///
    /// - Throws: only where the database fails; the appends are undone then.
    func write(_ connection: any SQLConnection) throws
}
