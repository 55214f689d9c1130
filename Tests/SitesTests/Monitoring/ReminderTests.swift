import Accounts
import CityNode
import Coordinator
import Federation
import Ledger
import Primitives
import SQL
import TestCluster
import TestKit
import Testing

@testable import Forum
@testable import Sites

@Suite("A second reminder", .timeLimit(.minutes(4))) struct ReminderTests {
    /// What stands already as it is given is not sent again: a reminder is never that.
    @Test func `of the same reports reaches the city like the first`() async throws {
        try await ReportWorkflow.run { work in
            let site = Site.secretariat(work.sites.forum.coordinator)
            let (desk, id) = (try #require(PlanDesk(site)), try #require(CycleID("forum-2027")))
            let owed = try #require(try await desk.cycle(id)).overdue.filter { $0.city.text == "almaty" }
            #expect(owed.map(\.commitments.count) == [1])
            var told: [Int] = []
            for _ in 1...2 {
                let last = site.now
                try await eventually { site.now > last }
                try await desk.remind(owed, of: id, by: .atCommandLine())
                try await work.settle()
                let reminders = try await Site.city(work.sites.almaty).database.read { try ProgressTables.reminders(of: id, $0) }
                told.append(reminders[owed[0].city]?.times ?? 0)
            }
            #expect(told == [1, 2])
        }
    }
}
