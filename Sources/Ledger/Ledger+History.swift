import Envelope
public import Federation
public import Primitives
public import SQL

extension Ledger {
    /// A version of a record, as the log has it.
    public struct PastVersion: Sendable {
        public let record: Record
        /// Of the entry that holds it, and the record's place in it.
        public let index: Int64
        public let position: Int
        public let writer: ParticipantID
        public let acceptedAt: UTCTime
    }

    /// Versions of a record, the newest first.
    ///
    /// No table of them is kept: each record in the log names the one that it followed (`base`, protocol §4), so that the log itself is the list,
    /// and what is read is what was signed.
    ///
    /// - Parameters:
    ///   - before: only those of entries before this index; the cursor.
    ///   - limit: of versions.
    /// - Returns: none where nothing stands under the key.
    public static func versions(
        of id: RecordID, before: Int64 = .max, limit: Int, _ connection: any SQLConnection
    ) throws -> (versions: [PastVersion], hasMore: Bool) {
        let newest = try connection.first("SELECT idx FROM record WHERE type = $1 AND key = $2", [.text(id.type), .text(id.key)])
        guard var index = try newest?.integer(0) else { return ([], false) }
        // From a cursor the chain goes on where it ended.
        if before <= index {
            guard let last = try version(of: id, at: before, connection) else { return ([], false) }
            index = last.record.base - 1
        }
        var versions: [PastVersion] = []
        while index >= 0 {
            guard versions.count < limit else { return (versions, true) }
            guard let version = try version(of: id, at: index, connection) else { break }
            versions.append(version)
            // A base that does not lead back is a coordinator's fault, and no reason to read for ever.
            guard version.record.base - 1 < index else { break }
            index = version.record.base - 1
        }
        return (versions, false)
    }

    /// What one entry says of a record.
    public static func version(of id: RecordID, at index: Int64, _ connection: any SQLConnection) throws -> PastVersion? {
        guard let leaf = try connection.first("SELECT entry FROM log_entry WHERE idx = $1", [.integer(index)])?.blob(0) else { return nil }
        let entry = try LogEntry(leaf)
        let payload = try RecordsPayload(claimedOf: entry.envelope)
        guard let position = payload.records.firstIndex(where: { $0.id == id }) else { return nil }
        return PastVersion(
            record: payload.records[position], index: index, position: position, writer: payload.header.from, acceptedAt: entry.acceptedAt)
    }
}
