import Ledger
public import Primitives
public import SQL

/// Makes editions of the progress report from the log as it stands, and keeps their files.
public enum EditionPress {
    static let migrations = [
        Migration(
            1, "files of report editions",
            [
                """
                CREATE TABLE progress_edition_file (
                    edition TEXT NOT NULL,
                    name TEXT NOT NULL,
                    media_type TEXT NOT NULL,
                    content BLOB NOT NULL,
                    PRIMARY KEY (edition, name))
                """
            ]),
        // They are attachments now, which cities fetch by their digests.
        Migration(2, "files of report editions are attachments", ["DROP TABLE progress_edition_file"]),
    ]

    /// An edition that is ready: its record, and the files to be stored with it.
    public struct Prepared: Sendable {
        public let key: ProgressEditionKey
        public let edition: ProgressEdition
        let files: EditionFiles

        /// - Parameter edition: as it stands or stood; its files are those that are given.
        init(key: ProgressEditionKey, edition: ProgressEdition, files: EditionFiles) {
            (self.key, self.files) = (key, files)
            self.edition = ProgressEdition(
                title: edition.title, treeSize: edition.treeSize, root: edition.root, asOf: edition.asOf, files: files.files.map(\.listed))
        }

        /// To be called in the transaction that publishes the record.
        public func store(_ connection: any SQLConnection) throws {
            for file in files.files {
                let digest = try AttachmentStore.keep(
                    file.bytes, mediaType: file.mediaType, most: Int(ProgressEdition.largestFile), at: edition.asOf, connection)
                try AttachmentStore.publish(digest, connection)
            }
        }
    }

    /// The next edition of a cycle.
    ///
    /// - Parameter now: the time that it is made at.
    /// - Returns: `nil` where there is no such cycle, or it has had as many editions as there may be.
    public static func prepare(_ cycle: CycleID, now: UTCTime, _ connection: any SQLConnection) throws -> Prepared? {
        guard let key = try nextKey(of: cycle, connection) else { return nil }
        return try prepare(key, now: now, connection)
    }

    static func nextKey(of cycle: CycleID, _ connection: any SQLConnection) throws -> ProgressEditionKey? {
        // A slash stands before a zero: keys between are those of the cycle.
        let made = try connection.first(
            "SELECT COUNT(*) FROM record WHERE type = 'progress.edition.published' AND key >= $1 AND key < $2",
            [.text("\(cycle)/"), .text("\(cycle)0")])?.int(0)
        return ProgressEditionKey(cycle: cycle, number: (made ?? 0) + 1)
    }

    /// An edition from the log that a database holds, up to its newest entry.
    public static func prepare(_ key: ProgressEditionKey, now: UTCTime, _ connection: any SQLConnection) throws -> Prepared? {
        guard let data = try EditionData(key, asOf: now, connection) else { return nil }
        let files = EditionFiles(data)
        let edition = ProgressEdition(
            title: data.cycle.cycle.title, treeSize: data.treeSize, root: data.root, asOf: now, files: files.files.map(\.listed))
        return Prepared(key: key, edition: edition, files: files)
    }

    /// Lower-case hex SHA-256 of a file.
    public static func digest(of bytes: [UInt8]) -> String { EditionFiles.digest(of: bytes) }
}
