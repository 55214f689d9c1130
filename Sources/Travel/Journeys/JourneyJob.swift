import FeatureKit
import Ledger
import Lodging
import Primitives
import SQL

/// Brings journeys to an end that nobody works on any more: this city, or another, may have stopped in the middle of one. And forgets old ones.
enum JourneyJob: JobOfTables {
    static let name = "journeys"
    static let everySeconds: Int64 = 60
    /// Journeys of one run.
    private static let most = 20

    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? { try JourneyTables.firstDue(own) }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard case .city(let city) = site.place, let ask = RoomsElsewhere.asking(at: site) else { return [] }
        let now = site.now
        let waiting = try await site.own.glance { try JourneyTables.abandoned(at: now, limit: most, $0) }
        let door = StayDoor(city, own: site.own, vault: site.vault, at: now, ask: ask)
        var ends: [Journey.State: Int] = [:]
        for id in waiting {
            try Task.checkCancellation()
            do { ends[try await JourneyDriver(door).resume(id).state, default: 0] += 1 } catch is JourneyDriver.NotNow {} catch is JourneyDriver
                .Overtaken
            {}
        }
        let old = now.adding(days: -Int64(Journey.daysKept))
        if try await site.own.glance({ try JourneyTables.isAny(before: old, $0) }) {
            try await site.own.write { try JourneyTables.forget(before: old, $0) }
        }
        guard !ends.isEmpty else { return [] }
        return [JobFinding("journeys were brought on", Dictionary(uniqueKeysWithValues: ends.map { ($0.key.rawValue, "\($0.value)") }))]
    }
}
