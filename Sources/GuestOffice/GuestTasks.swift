import Accounts
import FeatureKit
import Guests
import Ledger
import Primitives
import SQL
import Web

/// What guests ask of those who work at a city just now.
enum GuestTasks {
    static func tasks(at site: any OfficeSite) async throws -> [OfficeTask] {
        guard site.place != .secretariat else { return [] }
        let now = site.now
        let (police, isErasureLate) = try await site.own.read { connection in
            (try PoliceQueue.late(at: now, connection), try GuestDisclosure.isAnyLate(at: now, connection))
        }
        var tasks: [OfficeTask] = []
        if police > 0 { tasks.append(OfficeTask(.bad, GuestErasureText.taskPolice(count: police), Link("/admin/police"), right: .exportToPolice)) }
        if isErasureLate {
            tasks.append(OfficeTask(.bad, GuestErasureText.taskLate, Link("/admin/guests/privacy"), right: .eraseGuests))
        }
        return tasks
    }
}
