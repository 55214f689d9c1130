import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Tells the other cities what has changed: at most every two minutes, each hotel by itself, and nothing where nothing is otherwise than it was told.
enum LodgingNoticesJob: JobOfTables {
    static let name = "lodging-notices"
    static let everySeconds: Int64 = 120
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    /// Hotels that one run tells of.
    private static let most = 200
    /// Changes may become visible a little later than their time says, since writes wait for each other.
    private static let overlap: Int64 = 120_000

    static func due(_ own: any SQLConnection) throws -> UTCTime? {
        guard try own.first("SELECT 1 FROM hotel LIMIT 1") != nil else { return nil }
        guard let told = try own.first("SELECT changed_at, day FROM lodging_told_until WHERE id = 1") else { return .always }
        let since = SQLValue.integer(try told.integer(0) - overlap)
        let isChanged =
            try own.first("SELECT 1 FROM hotel WHERE changed_at > $1 LIMIT 1", [since]) != nil
            || own.first("SELECT 1 FROM booking WHERE changed_at > $1 LIMIT 1", [since]) != nil
        // With a new day the days that are told move on.
        return isChanged ? .always : UTCTime(milliseconds: (try told.integer(1) + 1) * 86_400_000)
    }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard let show = site.show else { return [] }
        let now = site.now
        let (changed, isNewDay) = try await site.own.glance { try Self.changed(at: now, $0) }
        guard !changed.isEmpty || isNewDay else { return [] }
        try await tell(HotelNotice.key, at: site, show) { try HotelNotice.body($0) }
        var findings: [JobFinding] = []
        for hotel in changed.prefix(most) {
            try Task.checkCancellation()
            do {
                try await tell("availability/\(hotel)", at: site, show) { connection in
                    guard let kept = try HotelTables.hotel(hotel, connection), kept.isOffered else { return nil }
                    let today = try TimeZoneFiles.system.rules(of: kept.value.timeZone).date(at: now)
                    return try AvailabilityNotice.body(of: hotel, today: today, connection)
                }
            } catch let refusal as LodgingRefusal {
                // What one hotel refuses is no matter of the others.
                findings.append(JobFinding("a hotel's days were not told", ["hotel": hotel.text, "reason": refusal.problem.detail]))
            }
        }
        guard changed.count <= most else { return findings }
        try await site.own.write { connection in
            try connection.execute(
                """
                INSERT INTO lodging_told_until (id, changed_at, day) VALUES (1, $1, $2)
                ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at, day = excluded.day
                """, [.integer(now.milliseconds), SQLValue(now.date.daysSince1970)])
        }
        return findings
    }

    /// Hotels of which something may be otherwise than it was told; all of them on a new day, on which the days that are told move on.
    private static func changed(at now: UTCTime, _ connection: any SQLConnection) throws -> (hotels: [HotelID], isNewDay: Bool) {
        let row = try connection.first("SELECT changed_at, day FROM lodging_told_until WHERE id = 1")
        let isNewDay = try row?.int(1) != now.date.daysSince1970
        let since = isNewDay ? 0 : try (row?.integer(0) ?? 0) - overlap
        let rows =
            isNewDay
            ? try connection.query("SELECT id FROM hotel ORDER BY id LIMIT 2000")
            : try connection.query(
                """
                SELECT id FROM hotel WHERE changed_at > $1 UNION SELECT DISTINCT hotel FROM booking WHERE changed_at > $2 ORDER BY 1 LIMIT 2000
                """, [.integer(since), .integer(since)])
        return (try rows.map { try $0.parsed(0) { HotelID($0) } }, isNewDay && !rows.isEmpty)
    }

    /// Shows a notice where its body is not what was shown last.
    private static func tell(
        _ key: String, at site: JobSite, _ show: @Sendable (NoticeKey, JSON?) async throws -> Void,
        _ make: @escaping @Sendable (any SQLConnection) throws -> JSON?
    ) async throws {
        guard let notice = NoticeKey(key) else { return }
        let (body, told) = try await site.own.read { connection in
            (try make(connection), try connection.first("SELECT digest FROM lodging_told WHERE key = $1", [.text(key)])?.blob(0))
        }
        let digest = Digest32(sha256: body?.compact ?? []).bytes
        guard digest != told, body != nil || told != nil else { return }
        try await show(notice, body)
        try await site.own.write { connection in
            try connection.execute(
                "INSERT INTO lodging_told (key, digest) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET digest = excluded.digest",
                [.text(key), .blob(digest)])
        }
    }
}
