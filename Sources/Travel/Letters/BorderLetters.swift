import Envelope
import Federation
import Forum
import Guests
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// Writes to those who have booked in this city, wherever that was, when what its country's border asks of their passport has changed since: of those
/// alone who have said with the booking whose passport it is.
///
/// That somebody is written to is noted before the letter is handed over, as with ``StayLetters``.
enum BorderLetters: JobOfTables {
    static let name = "border-letters"
    static let everySeconds: Int64 = 300
    /// Bookings of one round.
    private static let most = 200
    /// Bookings that are looked at for one change of rules: those with the earliest arrival.
    private static let mostBookings = 5000

    static let statements: [SQLText] = [
        // By which rule of the log a guest was last written to.
        "CREATE TABLE border_letter (booking TEXT NOT NULL PRIMARY KEY, rule BIGINT NOT NULL, departure BIGINT NOT NULL)",
        // How much of the log was looked at.
        "CREATE TABLE border_letter_until (id BIGINT NOT NULL PRIMARY KEY, size BIGINT NOT NULL)",
    ]

    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    /// Where nobody is to come, nobody is written to. Among the newest bookings one of those is found soonest.
    static func due(_ own: any SQLConnection) throws -> UTCTime? {
        try own.first("SELECT 1 FROM booking WHERE state = 'confirmed' ORDER BY id DESC LIMIT 1") == nil ? nil : .always
    }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard let mail = site.mail, case .city(let city) = site.place else { return [] }
        let seen = try await site.own.glance { try $0.first("SELECT size FROM border_letter_until WHERE id = 1")?.integer(0) } ?? 0
        let news = try await site.forum.read { try News(of: city, since: seen, $0) }
        guard let country = news.country, !news.nationalities.isEmpty else { return [] }
        var written = 0
        let place = try await site.forum.read { try LetterCity(city, at: site.now, $0) }
        var after = (arrival: site.now.date.daysSince1970 - 1, id: "")
        for _ in 0..<(mostBookings / most) {
            try Task.checkCancellation()
            let bookings = try await upcoming(after: after, at: site)
            guard let last = bookings.last else { break }
            after = (last.arrival.daysSince1970, last.id.text)
            written += try await write(
                of: bookings, news: Changed(country: country, nationalities: news.nationalities, since: seen, city: city, place: place), at: site,
                mail)
        }
        let size = news.size
        try await site.own.write { connection in
            try connection.execute(
                "INSERT INTO border_letter_until (id, size) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET size = excluded.size", [.integer(size)])
            try connection.execute("DELETE FROM border_letter WHERE departure < $1", [SQLValue(site.now.date.daysSince1970)])
        }
        return written == 0 ? [] : [JobFinding("letters about borders were written", ["letters": "\(written)"])]
    }

    /// What the log has said since it was last looked at.
    private struct News: Sendable {
        let size: Int64
        let country: CountryCode?
        let nationalities: Set<CountryCode>

        init(of city: CityID, since seen: Int64, _ connection: any SQLConnection) throws {
            size = try Ledger.head(connection).size
            country = size == seen ? nil : try Ledger.members(after: "", limit: 5000, connection).first { $0.city == city }?.country
            guard let country else { nationalities = []; return }
            nationalities = try VisaRules.nationalities(whoseRulesChangedOf: country, since: seen, connection)
        }
    }

    private struct Changed: Sendable {
        let country: CountryCode
        let nationalities: Set<CountryCode>
        /// The size of the log until which everything was told.
        let since: Int64
        let city: CityID
        let place: LetterCity
    }

    private static func upcoming(after: (arrival: Int, id: String), at site: JobSite) async throws -> [Booking] {
        try await site.own.read { connection in
            try connection.query(
                """
                SELECT id FROM booking WHERE state = 'confirmed' AND (arrival > $1 OR (arrival = $1 AND id > $2)) ORDER BY arrival, id LIMIT $3
                """, [SQLValue(after.arrival), .text(after.id), SQLValue(most)]
            ).compactMap { row in try BookingTables.booking(try row.parsed(0) { UUIDv7($0) }, connection) }
        }
    }

    // MARK: Letters

    private static func write(
        of bookings: [Booking], news: Changed, at site: JobSite, _ mail: @Sendable (JobLetter) throws -> Void
    ) async throws -> Int {
        let told = try await ToldGuests(vault: site.vault, own: site.own, now: site.now).told(with: bookings.map(\.id))
        var written = 0
        for booking in bookings {
            guard let guests = told[booking.id], let to = guests.mail, let nationality = guests.nationality,
                news.nationalities.contains(nationality),
                let change = try await site.forum.read({ connection in
                    try BorderChange(of: booking, nationality, news.country, news.city, since: news.since, at: site.now, connection)
                })
            else { continue }
            let hotel = try await site.own.write { connection -> Hotel? in
                let claimed = try connection.execute(
                    """
                    INSERT INTO border_letter (booking, rule, departure) VALUES ($1, $2, $3)
                    ON CONFLICT (booking) DO UPDATE SET rule = excluded.rule WHERE border_letter.rule < excluded.rule
                    """, [.text(booking.id.text), .integer(change.rule), SQLValue(booking.departure.daysSince1970)])
                return claimed == 0 ? nil : try HotelTables.hotel(booking.hotel, connection)?.value
            }
            guard let hotel else { continue }
            let localizer = Localizer(guests.language.flatMap { Language.named($0) } ?? .english, now: site.now)
            do { try mail(change.letter(booking, hotel, news.country, nationality, news.place, to: to, localizer)) } catch {
                try await site.own.write {
                    try $0.execute("DELETE FROM border_letter WHERE booking = $1 AND rule = $2", [.text(booking.id.text), .integer(change.rule)])
                }
                throw error
            }
            written += 1
        }
        return written
    }
}

/// What a border asks now of who has booked behind it, and did not ask when they did.
struct BorderChange: Sendable {
    /// The log's entry with the rule.
    let rule: Int64
    let changedOn: UTCDate
    let outcome: Message

    /// - Returns: `nil` where the border asks what it did, or said so before the booking was made.
    init?(
        of booking: Booking, _ nationality: CountryCode, _ country: CountryCode, _ city: CityID, since size: Int64, at now: UTCTime,
        _ connection: any SQLConnection
    ) throws {
        let plan: JourneyPlan
        let known = max(size, try Ledger.size(at: booking.createdAt, connection))
        do throws(JourneyFault) {
            plan = try JourneyPlan(
                nationalities: [nationality],
                legs: [.init(.init(city: city, country: country), arrives: booking.arrival, leaves: booking.departure)])
        } catch { return nil }
        guard let border = try JourneyReading(plan, on: now.date, seenSize: known, connection).report.borders.first, border.before != nil,
            let rule = border.rule, let told = try Ledger.acceptedAt(rule.index, connection), told > booking.createdAt
        else { return nil }
        (self.rule, changedOn, outcome) = (rule.index, told.date, JourneyWords.name(of: border.outcome))
    }

    /// No name stands in it, and no passport's number: it goes over the open mail.
    func letter(
        _ booking: Booking, _ hotel: Hotel, _ country: CountryCode, _ nationality: CountryCode, _ city: LetterCity, to: MailAddress,
        _ localizer: Localizer
    ) -> JobLetter {
        let language = localizer.language.code
        let name = hotel.name.text(in: language)
        let parts = [
            localizer(BorderLetterText.changed(country: country.text, nationality: nationality.text, day: changedOn)),
            localizer(BorderLetterText.now(outcome: outcome)),
            localizer(BorderLetterText.stay(hotel: name, arrival: booking.arrival, departure: booking.departure)),
            localizer(
                BorderLetterText.place(
                    city: city.name(in: language), visas: city.address(of: "/visa/journey"), path: city.address(of: "/my-stay"))),
            localizer(BorderLetterText.why),
        ]
        return JobLetter(
            to: to, subject: localizer(BorderLetterText.subject(country: country.text, arrival: booking.arrival)),
            text: parts.joined(separator: "\n\n") + "\n")
    }
}
