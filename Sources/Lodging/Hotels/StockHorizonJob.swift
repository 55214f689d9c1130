import Envelope
import Ledger
import Primitives
import SQL

/// Lets rooms be sold a day further ahead with every day.
enum StockHorizonJob: JobOfTables {
    static let name = "lodging-stock"
    static let everySeconds: Int64 = 6 * 3600
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? { try own.first("SELECT 1 FROM hotel LIMIT 1") == nil ? nil : .always }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        let now = site.now
        let hotels = try await site.own.glance {
            try $0.query("SELECT id FROM hotel ORDER BY id LIMIT 2000").map { try $0.parsed(0) { HotelID($0) } }
        }
        var findings: [JobFinding] = []
        for hotel in hotels {
            try Task.checkCancellation()
            do { try await site.own.write { try Self.extend(hotel, at: now, $0) } } catch let refusal as LodgingRefusal {
                // What one hotel refuses is no matter of the others.
                findings.append(JobFinding("a hotel's nights were not counted", ["hotel": hotel.text, "reason": refusal.problem.detail]))
            }
        }
        return findings
    }

    /// Counts the nights of a hotel that are not there yet.
    static func extend(_ hotel: HotelID, at now: UTCTime, _ connection: any SQLConnection) throws {
        guard let kept = try HotelTables.hotel(hotel, connection) else { return }
        let today = try TimeZoneFiles.system.rules(of: kept.value.timeZone).date(at: now)
        let end = today.adding(days: HotelDesk.horizon)
        for (_, type) in try HotelTables.roomTypes(of: hotel, connection) {
            let last = try connection.first("SELECT MAX(day) FROM stock_night WHERE room_type = $1", [.integer(type.number)])?.optionalInteger(0)
            // A type that was never given rooms has no nights to go on from.
            guard let last else { continue }
            let first = max(today, UTCDate(daysSince1970: Int(last) + 1))
            if first < end { try Stock.count(type.number, of: hotel, from: first, until: end, connection) }
        }
    }
}
