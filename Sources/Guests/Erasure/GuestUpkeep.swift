import Accounts
import Federation
import Ledger
import Primitives
import SQL

/// Carries out what was ordered to be erased, hears of what was erased since a backup, and erases what has been kept long enough.
enum GuestUpkeep: JobOfTables {
    static let name = "guest-upkeep"
    static let everySeconds: Int64 = 4 * 3600
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? { try hasGuests(own) || wasTold(own) ? .always : nil }

    private static func hasGuests(_ own: any SQLConnection) throws -> Bool { try own.first("SELECT 1 FROM guest_tenant_key LIMIT 1") != nil }

    private static func wasTold(_ own: any SQLConnection) throws -> Bool {
        try own.first("SELECT 1 WHERE EXISTS (SELECT 1 FROM booking_told) OR EXISTS (SELECT 1 FROM personal_note)") != nil
    }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        let told = try await tendTold(at: site)
        // A city without guests has no vault to be opened for.
        guard try await site.own.glance({ try hasGuests($0) }) else { return told }
        let erasure = try GuestErasure(vault: site.vault, own: site.own, now: site.now)
        let ordered = try await erasure.carryOut()
        let heard = try await erasure.hear()
        let due = try await erasure.eraseDue() + erasure.eraseToldOfErased()
        let now = site.now
        try await site.own.write { try GuestCardLink.forget(at: now, $0) }
        let months = try await GuestStatistics(try GuestRegister(vault: site.vault, own: site.own, now: site.now)).publishDue(at: site)
        var findings = told
        let rotated = try await VaultRotation(vault: site.vault, own: site.own, now: site.now).resume()
        if rotated != VaultRotation.Outcome() {
            findings.append(JobFinding("keys of guests were wrapped anew", ["guests": "\(rotated.guests)", "bookings": "\(rotated.bookings)"]))
        }
        if ordered > 0 { findings.append(JobFinding("keys of erased guests were destroyed late", ["count": "\(ordered)"])) }
        if heard > 0 { findings.append(JobFinding("a restored database has heard what was erased since", ["count": "\(heard)"])) }
        if due > 0 { findings.append(JobFinding("guests' data was erased: its time was over", ["count": "\(due)"])) }
        if months > 0 { findings.append(JobFinding("guests of months were counted", ["months": "\(months)"])) }
        return findings
    }

    /// What was told with bookings, which the register may never have had.
    private static func tendTold(at site: JobSite) async throws -> [JobFinding] {
        guard try await site.own.glance({ try wasTold($0) }) else { return [] }
        let told = try ToldGuests(vault: site.vault, own: site.own, now: site.now)
        let notes = PersonalNotes(told.keys, now: site.now)
        let heard = try await told.reconcile() + notes.reconcile()
        let retention = try await site.own.read { try GuestRetention.current($0) }
        let due = try await told.eraseDue(after: retention.days(of: .contact)) + notes.eraseDue(retention)
        var findings: [JobFinding] = []
        if heard > 0 { findings.append(JobFinding("a restored database has heard whose bookings were erased since", ["count": "\(heard)"])) }
        if due > 0 { findings.append(JobFinding("what was told with bookings was erased: its time was over", ["count": "\(due)"])) }
        return findings
    }
}
