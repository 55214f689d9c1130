import Envelope
import Ledger
import Primitives
import SQL
import StrictJSON

/// What is left to do between cities: ask how bookings stand of which no answer came, tell others what has become of theirs, and ask everything back
/// after a backup was restored.
enum LodgingBetweenCitiesJob: JobOfTables {
    static let name = "lodging-between-cities"
    static let everySeconds: Int64 = 60
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? {
        let work = try Work(own)
        return work.asksBack || work.tells || work.settles ? .always : work.oldest
    }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard case .city(let city) = site.place, let ask = RoomsElsewhere.asking(at: site) else { return [] }
        let now = site.now
        let work = try await site.own.glance { try Work($0) }
        var findings: [JobFinding] = []
        if work.asksBack { findings += try await AskingBack(site: site, own: city, ask: ask).run() }
        if work.tells { try await ToldCities(own: site.own, ask: ask).tell() }
        if work.settles {
            let settled = try await RoomsElsewhere(own: site.own, at: now, ask: ask).settle()
            if settled > 0 { findings.append(JobFinding("bookings in other cities are known again", ["bookings": "\(settled)"])) }
        }
        if let oldest = work.oldest, oldest <= now { try await site.own.write { try BookingElsewhere.forget(at: now, $0) } }
        return findings
    }

    /// What is to be done.
    private struct Work {
        let asksBack: Bool
        let tells: Bool
        let settles: Bool
        /// When the oldest booking in another city is to be forgotten.
        let oldest: UTCTime?

        init(_ own: any SQLConnection) throws {
            asksBack = try BookingRecovery.isUnderWay(own)
            let untold: SQLText = """
                SELECT 1 FROM booking WHERE asker <> '' AND told < revision AND state NOT IN ('held', 'released', 'expired') LIMIT 1
                """
            tells = try own.first(untold) != nil || own.first("SELECT 1 FROM booking_lost WHERE is_told = 0 LIMIT 1") != nil
            settles = try own.first("SELECT 1 FROM booking_elsewhere WHERE state IN ('asked', 'cancelling') LIMIT 1") != nil
            oldest = try own.first("SELECT MIN(departure) FROM booking_elsewhere")?.optionalInteger(0).map {
                UTCTime(seconds: ($0 + Int64(BookingElsewhere.daysKept) + 1) * 86_400)
            }
        }
    }
}
