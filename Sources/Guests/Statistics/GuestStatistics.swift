import Federation
public import Ledger
import Primitives
public import SQL
public import StrictJSON

/// Counts a city's guests by month. A month is counted once, when it is over, and stays as it was counted: two counts of one month that differ by a guest would
/// tell of that guest.
public struct GuestStatistics: Sendable {
    /// Days after the end of a month until it is counted: who leaves on its last day is written down by then.
    static let daysAfter = 3
    /// Stays that are opened at once.
    private static let batch = 500

    private let register: GuestRegister
    private var own: any Database { register.keys.own }

    public init(_ register: GuestRegister) { self.register = register }

    /// Counts a month from the stays that are there now, without keeping it.
    public func count(_ month: CalendarMonth) async throws -> GuestMonth {
        var nationalities: [GuestNationality: GuestCount] = [:]
        var purposes: [StayPurpose: GuestCount] = [:]
        var last = ""
        while true {
            let stays = try await stays(in: month, after: last)
            let people = try await register.people(stays.map(\.guest))
            for stay in stays {
                let count = Self.count(stay, in: month)
                let nationality = GuestNationality(people[stay.guest]?.identity?.nationality)
                nationalities[nationality] = nationalities[nationality, default: .none] + count
                purposes[stay.purpose] = purposes[stay.purpose, default: .none] + count
            }
            guard stays.count == Self.batch, let id = stays.last?.id else { break }
            last = id.text
        }
        return GuestMonth(month, nationalities: nationalities, purposes: purposes)
    }

    /// Of who has come: whether on a day of the month, and how many of their nights are the month's.
    private static func count(_ stay: GuestStay, in month: CalendarMonth) -> GuestCount {
        let nights = min(stay.departure, month.end).daysSince1970 - max(stay.arrival, month.first).daysSince1970
        return GuestCount(arrivals: stay.arrival >= month.first && stay.arrival < month.end ? 1 : 0, guests: 1, nights: max(0, nights))
    }

    private func stays(in month: CalendarMonth, after last: String) async throws -> [GuestStay] {
        try await own.read { connection in
            try connection.query(
                "SELECT " + GuestRegister.stayColumns
                    + """
                     FROM guest_stay WHERE arrival < $1 AND departure > $2 AND state IN ('in-house', 'departed') AND id > $3 ORDER BY id LIMIT $4
                    """,
                [SQLValue(month.end.daysSince1970), SQLValue(month.first.daysSince1970), .text(last), SQLValue(Self.batch)]
            ).map { try GuestStay($0) }
        }
    }

    // MARK: Kept

    /// Counts the months that are over and were not counted, at most a year back, and keeps them.
    ///
    /// - Returns: those that were counted now.
    public func countDue() async throws -> [CalendarMonth] {
        let newest = CalendarMonth(of: register.now.date.adding(days: -Self.daysAfter)).previous
        let oldest = CalendarMonth(of: newest.first.adding(days: -330))
        let kept = Set(try await Self.months(from: oldest, own).map(\.month))
        let first = try await own.read {
            try $0.first("SELECT MIN(arrival) FROM guest_stay WHERE state IN ('in-house', 'departed')")?.optionalInteger(0)
        }
        guard let first else { return [] }
        var month = max(oldest, CalendarMonth(of: UTCDate(storedDays: Int(first))))
        var counted: [CalendarMonth] = []
        while month <= newest {
            if !kept.contains(month) {
                let (text, body, now) = (month.description, try await count(month).json.compact, register.now)
                try await own.write { connection in
                    try connection.execute(
                        "INSERT INTO guest_month (month, counted_at, body) VALUES ($1, $2, $3) ON CONFLICT (month) DO NOTHING",
                        [.text(text), .integer(now.milliseconds), .blob(body)])
                }
                counted.append(month)
            }
            month = CalendarMonth(of: month.end)
        }
        return counted
    }

    /// Shows the months that were counted and not shown yet on the board, the oldest first.
    ///
    /// - Returns: how many.
    public func showDue(_ show: (CalendarMonth, JSON) async throws -> Void) async throws -> Int {
        let due = try await own.read { connection in
            try connection.query("SELECT month, body FROM guest_month WHERE shown_at IS NULL ORDER BY month LIMIT 24").map {
                (month: try $0.parsed(0) { CalendarMonth($0) }, json: try JSON.parse(try $0.blob(1)))
            }
        }
        for (month, json) in due {
            try await show(month, json)
            let (text, now) = (month.description, register.now)
            try await own.write { connection in
                try connection.execute("UPDATE guest_month SET shown_at = $1 WHERE month = $2", [.integer(now.milliseconds), .text(text)])
            }
        }
        return due.count
    }

    /// Counts the months that are due and shows them on the board.
    ///
    /// - Returns: how many were counted.
    @discardableResult
    public func publishDue(at site: JobSite) async throws -> Int {
        let months = try await countDue()
        if let show = site.show {
            _ = try await showDue { month, json in
                guard let key = NoticeKey("statistics/\(month)") else { return }
                try await show(key, json)
            }
        }
        return months.count
    }

    /// What was counted, as it is shown, the newest first, at most 120.
    public static func months(from oldest: CalendarMonth? = nil, _ own: any Database) async throws -> [(month: CalendarMonth, json: JSON)] {
        let from = oldest?.description ?? ""
        return try await own.read { connection in
            try connection.query("SELECT month, body FROM guest_month WHERE month >= $1 ORDER BY month DESC LIMIT 120", [.text(from)]).map {
                (try $0.parsed(0) { CalendarMonth($0) }, try JSON.parse(try $0.blob(1)))
            }
        }
    }
}
