import Accounts
import FeatureKit
import Primitives
import Printing
import SQL

/// An edition whose PDF files are being made. That takes minutes, for which nobody waits at a page: they are made beside it, the edition is published
/// with them, and the page tells how it went.
struct EditionPrinting: Sendable {
    /// Seconds for the PDF files of an edition.
    static let longest: Int64 = 300
    /// Seconds that publishing may take besides; who is not done by then was cut off with the process.
    private static let grace: Int64 = 60
    private static let shownMinutes: Int64 = 60

    enum State: Sendable, Equatable {
        case underWay
        case published
        /// With the reason, in the printer's words.
        case failed(String)
        /// The process has ended meanwhile.
        case cutOff
    }

    let edition: String
    let begunAt: UTCTime
    let state: State

    /// - Parameter number: which step of the feature's tables it is.
    static func step(_ number: Int) -> Migration {
        Migration(
            number, "editions that are being printed",
            [
                """
                CREATE TABLE progress_edition_print (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    edition TEXT NOT NULL,
                    begun_at BIGINT NOT NULL,
                    ended_at BIGINT,
                    fault TEXT)
                """
            ])
    }

    /// The newest, as it stands; of one that was published, word for an hour.
    static func newest(at now: UTCTime, _ connection: any SQLConnection) throws -> EditionPrinting? {
        guard let row = try connection.first("SELECT edition, begun_at, ended_at, fault FROM progress_edition_print") else { return nil }
        let begunAt = UTCTime(milliseconds: try row.integer(1))
        let state: State =
            if try row.isNull(2) {
                now.since(begunAt) < (longest + grace) * 1000 ? .underWay : .cutOff
            } else { try row.optionalText(3).map { .failed($0) } ?? .published }
        if state == .published, now.since(UTCTime(milliseconds: try row.integer(2))) > shownMinutes * 60_000 { return nil }
        return EditionPrinting(edition: try row.text(0), begunAt: begunAt, state: state)
    }

    /// - Returns: whether it may begin; one at a time does.
    private static func begin(_ edition: String, at now: UTCTime, in database: any Database) async throws -> Bool {
        try await database.write { connection in
            guard try newest(at: now, connection)?.state != .underWay else { return false }
            try connection.execute("DELETE FROM progress_edition_print")
            try connection.execute(
                "INSERT INTO progress_edition_print (id, edition, begun_at) VALUES (1, $1, $2)", [.text(edition), .integer(now.milliseconds)])
            return true
        }
    }

    private static func end(_ edition: String, fault: String?, at now: UTCTime, in database: any Database) async throws {
        try await database.write { connection in
            try connection.execute(
                "UPDATE progress_edition_print SET ended_at = $1, fault = $2 WHERE edition = $3",
                [.integer(now.milliseconds), SQLValue(fault), .text(edition)])
        }
    }

    /// Begins to print an edition, and publishes it once its files are there.
    ///
    /// - Parameter publish: called with the edition and all of its files.
    /// - Returns: whether it has begun; `false` where another is under way.
    static func begin(
        _ prepared: EditionPress.Prepared, by printer: PDFPrinter, linkedTo origin: String?, at now: UTCTime, in database: any Database,
        publish: @escaping @Sendable (EditionPress.Prepared) async throws -> Void
    ) async throws -> Bool {
        let edition = prepared.key.description
        guard try await begin(edition, at: now, in: database) else { return false }
        // Detached: it neither ends with the request nor stands in the way of other pages.
        Task.detached(priority: .utility) {
            var fault: String?
            do {
                try await publish(try await prepared.printed(by: printer, linkedTo: origin, within: longest))
            } catch { fault = "\(error)" }
            // Where even this cannot be written, the page says in six minutes that it was cut off.
            try? await end(edition, fault: fault, at: .system, in: database)
        }
        return true
    }
}
