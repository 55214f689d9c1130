import AllFeatures
import CityNode
import FeatureKit
import Ledger
import SQL
import TestCluster
import Testing

@testable import Sites

@Suite(.timeLimit(.minutes(2))) struct `Jobs of a city that is not used` {
    /// These look at the forum's log first, of which a node has one, and into a city's own tables only where that has something for it.
    private static let ofTheForum: Set<String> = [
        "report-edition-copies", "report-letters", "report-reminders", "missing-reports", "hotel-picture-copies",
    ]

    @Test func `say when there is something to do, or look at the forum's log`() {
        let others = Features.all.flatMap { $0.jobs }.filter { !($0 is any JobOfTables.Type) && !Self.ofTheForum.contains($0.name) }
        #expect(others.map { $0.name } == [], "a node looks into each of its cities for them, thousands of times a minute where it has a thousand")
    }

    @Test func `have nothing to do`() async throws {
        try await TestSites.run { sites in
            for job in Features.all.flatMap({ $0.jobs }).compactMap({ $0 as? any JobOfTables.Type }) {
                let due = try await sites.bukhara.database.read { try job.due($0) }
                #expect(due == nil, "\(job.name)")
            }
        }
    }
}
