import Accounts
import Federation
import Ledger
import Primitives
import SQL

/// Carries out what was ordered to be erased, hears of what was erased since a backup, and erases what has been kept long enough.
enum GuestUpkeep: BackgroundJob {
    static let name = "guest-upkeep"
    static let everySeconds: Int64 = 4 * 3600
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        // A city without guests has no vault to be opened for.
        guard try await site.own.glance({ try $0.first("SELECT 1 FROM guest_tenant_key LIMIT 1") != nil }) else { return [] }
        let erasure = try GuestErasure(vault: site.vault, own: site.own, now: site.now)
        let ordered = try await erasure.carryOut()
        let heard = try await erasure.hear()
        let due = try await erasure.eraseDue()
        let now = site.now
        try await site.own.write { try GuestCardLink.forget(at: now, $0) }
        let statistics = GuestStatistics(try GuestRegister(vault: site.vault, own: site.own, now: site.now))
        let months = try await statistics.countDue()
        if let show = site.show {
            _ = try await statistics.showDue { month, json in
                guard let key = NoticeKey("statistics/\(month)") else { return }
                try await show(key, json)
            }
        }
        var findings: [JobFinding] = []
        if ordered > 0 { findings.append(JobFinding("keys of erased guests were destroyed late", ["count": "\(ordered)"])) }
        if heard > 0 { findings.append(JobFinding("a restored database has heard what was erased since", ["count": "\(heard)"])) }
        if due > 0 { findings.append(JobFinding("guests' data was erased: its time was over", ["count": "\(due)"])) }
        if !months.isEmpty {
            findings.append(JobFinding("guests of a month were counted", ["months": months.map(\.description).joined(separator: " ")]))
        }
        return findings
    }
}
