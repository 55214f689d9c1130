import Accounts
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Asks other cities to erase persons of whom they were told with a booking, again and again until each has answered.
enum GuestErasuresJob: JobOfTables {
    static let name = "guest-erasures"
    static let everySeconds: Int64 = 60
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    /// Orders that one run looks at.
    private static let most = 200

    static func due(_ own: any SQLConnection) throws -> UTCTime? { try isAnyHalfDone(own) ? .always : GuestDisclosure.firstDue(own) }

    static func run(at site: JobSite) async throws -> [JobFinding] {
        guard let ask = site.ask else { return [] }
        let now = site.now
        try await carryOutOwn(at: site)
        let due = try await site.own.glance { try GuestDisclosure.due(at: now, limit: most, $0) }
        // A city that is away is asked once a run, not once for each of its bookings.
        var away: [CityID: String] = [:]
        var (erased, waiting) = (0, 0)
        for order in due {
            try Task.checkCancellation()
            if let problem = away[order.city] {
                try await postpone(order, problem, at: site)
                waiting += 1
                continue
            }
            do {
                let answer = try await ask(order.city, GuestEraseRequest.name, ["booking": .string(order.booking.text)], nil)
                try await settle(order, "", answer.signed, at: site)
                erased += 1
            } catch let problem as Problem {
                guard problem.code != .notFound else {
                    try await settle(order, problem.detail, [], at: site)
                    continue
                }
                if problem.code != .ruleViolated { away[order.city] = problem.detail }
                try await postpone(order, problem.detail, at: site)
                waiting += 1
            }
        }
        return erased + waiting == 0
            ? [] : [JobFinding("other cities were asked to erase guests", ["erased": "\(erased)", "waiting": "\(waiting)"])]
    }

    /// What this city itself has of bookings whose persons are erased: a process that ended may have left it half done.
    private static func carryOutOwn(at site: JobSite) async throws {
        guard try await site.own.glance({ try isAnyHalfDone($0) }) else { return }
        try await ToldGuests(vault: site.vault, own: site.own, now: site.now).carryOut()
    }

    private static func isAnyHalfDone(_ own: any SQLConnection) throws -> Bool {
        try own.first("SELECT 1 FROM booking_told WHERE erased_at IS NOT NULL AND shredded_at IS NULL LIMIT 1") != nil || PersonalNotes.isAnyOpen(own)
    }

    private static func settle(_ order: GuestDisclosure, _ problem: String, _ answer: [UInt8], at site: JobSite) async throws {
        let now = site.now
        try await site.own.write { connection in
            try connection.execute(
                """
                UPDATE guest_told_elsewhere SET answered_at = $1, next_try_at = NULL, tries = tries + 1, answer = $2, problem = $3
                WHERE booking = $4 AND city = $5
                """,
                [.integer(now.milliseconds), .blob(answer), .text(problem), .text(order.booking.text), .text(order.city.text)])
            try AuditTrail.append(
                .program, .erasureAnswered, object: "booking \(order.booking)",
                detail: problem.isEmpty ? order.city.text : "\(order.city): \(problem)",
                at: now, connection)
        }
    }

    private static func postpone(_ order: GuestDisclosure, _ problem: String, at site: JobSite) async throws {
        guard case .waiting(let tries, _, _)? = order.order?.progress else { return }
        let pause = min(GuestDisclosure.longestPause, GuestDisclosure.firstPause << Int64(min(tries, 20)))
        let next = site.now.adding(seconds: pause)
        try await site.own.write { connection in
            try connection.execute(
                "UPDATE guest_told_elsewhere SET next_try_at = $1, tries = tries + 1, problem = $2 WHERE booking = $3 AND city = $4",
                [.integer(next.milliseconds), .text(problem), .text(order.booking.text), .text(order.city.text)])
        }
    }
}
