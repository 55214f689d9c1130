import Accounts
import FeatureKit
import Federation
public import Ledger
import Primitives
public import SQL

/// Writes to those who work on reports: when a cycle has opened, before it ends, when it has ended and reports are missing, and when the secretariat
/// reminds a city. One letter a person and event.
///
/// Who was written to is remembered before the letter is handed over: a process that is killed between the two loses a letter and sends none twice.
public enum ReportLetters: BackgroundJob {
    public static let name = "report-letters"
    public static let everySeconds: Int64 = 900
    /// Days for which it is remembered who was written to; no event is looked for as long.
    private static let daysKept: Int64 = 400

    private static let statements: [SQLText] = [
        """
        CREATE TABLE progress_letter (
            account TEXT NOT NULL,
            event TEXT NOT NULL,
            written_at BIGINT NOT NULL,
            PRIMARY KEY (account, event))
        """
    ]

    /// - Parameter number: which step of the database it is.
    public static func step(_ number: Int) -> Migration { Migration(number, "letters about reports", statements) }

    public static func runs(at place: JobSite.Place) -> Bool { true }

    public static func run(at site: JobSite) async throws -> [JobFinding] {
        guard let mail = site.mail else { return [] }
        let (place, now) = (site.place, site.now)
        let events = try await site.forum.read { try ReportEvent.all(at: place, now: now, $0) }
        var findings: [JobFinding] = []
        for event in events {
            let recipients = try await site.own.glance { try unwritten(event, $0) }
            guard !recipients.isEmpty else { continue }
            let mine = try await site.own.write { connection in try recipients.filter { try claim(event, $0, at: now, connection) } }
            for (place, recipient) in mine.enumerated() {
                do { try mail(event.letter(to: recipient, at: now)) } catch {
                    // Whoever was not written to is still to be.
                    let left = Array(mine[place...])
                    try await site.own.write { connection in
                        for recipient in left { try forget(event, recipient, connection) }
                    }
                    throw error
                }
            }
            findings.append(JobFinding("letters about reports were written", ["event": event.name, "letters": "\(mine.count)"]))
        }
        return findings
    }

    // MARK: Who was written to

    private static func unwritten(_ event: ReportEvent, _ connection: any SQLConnection) throws -> [StaffAccounts.Recipient] {
        let written = try Set(
            connection.query("SELECT account FROM progress_letter WHERE event = $1 LIMIT 10000", [.text(event.name)]).map { try $0.text(0) })
        return try StaffAccounts.recipients(having: event.permissions, connection).filter { !written.contains($0.account.text) }
    }

    /// - Returns: whether nobody else has it.
    private static func claim(
        _ event: ReportEvent, _ recipient: StaffAccounts.Recipient, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> Bool {
        let key: [SQLValue] = [.text(recipient.account.text), .text(event.name)]
        guard try connection.first("SELECT 1 FROM progress_letter WHERE account = $1 AND event = $2", key) == nil else { return false }
        try connection.execute("DELETE FROM progress_letter WHERE written_at < $1", [.integer(now.adding(days: -daysKept).milliseconds)])
        try connection.execute(
            "INSERT INTO progress_letter (account, event, written_at) VALUES ($1, $2, $3)", key + [.integer(now.milliseconds)])
        return true
    }

    private static func forget(_ event: ReportEvent, _ recipient: StaffAccounts.Recipient, _ connection: any SQLConnection) throws {
        try connection.execute(
            "DELETE FROM progress_letter WHERE account = $1 AND event = $2", [.text(recipient.account.text), .text(event.name)])
    }
}
