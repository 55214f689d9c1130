import Envelope
public import Ledger
public import SQL

extension Projection {
    /// Whether its tables can be read now: for what is shown beside other things, and may be left out.
    public static func isLive(_ connection: any SQLConnection) throws -> Bool {
        try ProjectionRebuild.progress(connection).first { $0.name == name }?.isLive ?? true
    }

    /// To be asked before its tables are read for somebody: part of a list is no list.
    ///
    /// - Throws: `unavailable` while it is being rebuilt, with how far that is.
    public static func checkLive(_ connection: any SQLConnection) throws {
        guard let progress = try ProjectionRebuild.progress(connection).first(where: { $0.name == name }), !progress.isLive else { return }
        throw Problem(
            .unavailable, "This is being put together anew from the log: \(progress.foldedTo) of \(progress.size) entries are read. Ask again soon.")
    }
}
