import FeatureKit
import Guests
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// Writes to guests of this city's hotels, wherever they have booked: when their room is booked, and when the booking is changed or given up, by
/// themselves or by the hotel. One letter for each thing that happened.
///
/// That somebody is written to is noted before the letter is handed over: a process that is killed between the two loses a letter and sends none twice.
enum StayLetters: JobOfTables {
    static let name = "stay-letters"
    static let everySeconds: Int64 = 60
    /// Bookings of one run.
    private static let most = 200
    /// What is older is news to nobody: mail was not set up then.
    private static let oldestSeconds: Int64 = 24 * 3600
    /// Changes may become visible a little later than their time says, since writes wait for each other: for so long they are looked for once more.
    private static let overlapSeconds: Int64 = 120

    static let statements: [SQLText] = [
        // As of when a guest was last written to.
        "CREATE TABLE stay_letter (booking TEXT NOT NULL PRIMARY KEY, revision BIGINT NOT NULL, state TEXT NOT NULL, written_at BIGINT NOT NULL)",
        // Up to which change bookings were looked at.
        "CREATE TABLE stay_letter_until (id BIGINT NOT NULL PRIMARY KEY, changed_at BIGINT NOT NULL)",
    ]

    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? {
        try own.earliest("SELECT MIN(changed_at) FROM booking WHERE changed_at > $1", [.integer(lookedAt(own))])
    }

    /// Up to which change bookings were looked at.
    private static func lookedAt(_ own: any SQLConnection) throws -> Int64 {
        try own.first("SELECT changed_at FROM stay_letter_until WHERE id = 1")?.integer(0) ?? 0
    }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard let mail = site.mail, case .city(let id) = site.place else { return [] }
        let now = site.now
        let oldest = now.adding(seconds: -oldestSeconds).milliseconds
        let changed = try await site.own.glance { connection -> [(id: UUIDv7, at: Int64)] in
            try connection.query(
                "SELECT id, changed_at FROM booking WHERE changed_at > $1 ORDER BY changed_at, id LIMIT $2",
                [.integer(max(lookedAt(connection), oldest)), SQLValue(most)]
            ).map { (try $0.parsed(0) { UUIDv7($0) }, try $0.integer(1)) }
        }
        guard let last = changed.last else {
            // What is older than that is not looked for again.
            try await site.own.write { try note(oldest, at: now, $0) }
            return []
        }
        let city = try await site.forum.read { try LetterCity(id, at: now, $0) }
        let told = try await ToldGuests(vault: site.vault, own: site.own, now: now).told(with: changed.map(\.id))
        var written = 0
        for (booking, _) in changed {
            try Task.checkCancellation()
            guard let guests = told[booking], let letter = try await site.own.write({ try claim(booking, guests, city, at: now, $0) }) else {
                continue
            }
            do { try mail(letter.letter) } catch {
                try await site.own.write { try letter.undo(booking, $0) }
                throw error
            }
            written += 1
        }
        // What is looked at once more is found to be told.
        let settled = min(last.at, now.adding(seconds: -overlapSeconds).milliseconds)
        let until = changed.count < most ? settled : max(last.at - 1, changed[0].at)
        try await site.own.write { try note(until, at: now, $0) }
        return written == 0 ? [] : [JobFinding("letters about stays were written", ["letters": "\(written)"])]
    }

    private static func note(_ until: Int64, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO stay_letter_until (id, changed_at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at",
            [.integer(until)])
        try connection.execute("DELETE FROM stay_letter WHERE written_at < $1", [.integer(now.adding(days: -500).milliseconds)])
    }

    /// A letter, and what was noted before it.
    struct Claimed: Sendable {
        let letter: JobLetter
        let before: (revision: Int64, state: String, at: Int64)?

        func undo(_ id: UUIDv7, _ connection: any SQLConnection) throws {
            guard let before else {
                try connection.execute("DELETE FROM stay_letter WHERE booking = $1", [.text(id.text)])
                return
            }
            try connection.execute(
                "UPDATE stay_letter SET revision = $1, state = $2, written_at = $3 WHERE booking = $4",
                [.integer(before.revision), .text(before.state), .integer(before.at), .text(id.text)])
        }
    }

    /// Notes that the guests of a booking are written to.
    ///
    /// - Returns: `nil` where there is nothing to tell, or nobody to tell it.
    private static func claim(_ id: UUIDv7, _ guests: BookingGuests, _ city: LetterCity, at now: UTCTime, _ connection: any SQLConnection) throws
        -> Claimed?
    {
        guard let booking = try BookingTables.booking(id, connection), let event = booking.events.last,
            event.at.adding(seconds: oldestSeconds) > now
        else { return nil }
        let before = try connection.first("SELECT revision, state, written_at FROM stay_letter WHERE booking = $1", [.text(id.text)]).map {
            (revision: try $0.integer(0), state: try $0.text(1), at: try $0.integer(2))
        }
        guard (before?.revision ?? 0) < booking.revision, let news = StayNews(booking, event, wasTold: before?.state) else { return nil }
        guard let to = guests.mail, let hotel = try HotelTables.hotel(booking.hotel, connection)?.value else { return nil }
        try connection.execute(
            """
            INSERT INTO stay_letter (booking, revision, state, written_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (booking) DO UPDATE SET revision = excluded.revision, state = excluded.state, written_at = excluded.written_at
            """,
            [.text(id.text), .integer(booking.revision), .text(booking.state.rawValue), .integer(now.milliseconds)])
        let localizer = Localizer(guests.language.flatMap { Language.named($0) } ?? .english, now: now)
        let code = try BookingDesk(at: now).code(of: booking, connection)
        return Claimed(letter: news.letter(booking, hotel, code, city, to: to, localizer), before: before)
    }
}
