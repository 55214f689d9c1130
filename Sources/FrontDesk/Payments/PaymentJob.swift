import Accounts
import Ledger
import Lodging
import Primitives
import SQL

/// Asks payment providers again where an answer was lost.
enum PaymentJob: JobOfTables {
    static let name = "desk-payments"
    static let everySeconds: Int64 = 120
    /// Younger ones may still be answered to who has asked.
    static let youngest: Int64 = 60
    /// Those of which the provider has not heard by then are given up: the request cannot be on its way any more.
    static let unheard: Int64 = 900
    /// For so long they are asked for; then the desk alone does.
    static let oldest: Int64 = 7 * 86_400
    private static let most = 50

    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }

    static func due(_ own: any SQLConnection) throws -> UTCTime? { try PaymentTables.firstOpen(own)?.adding(seconds: youngest) }

    static func run(at site: JobSite) async throws -> [JobFinding] { try await run(by: PaymentProviders.installed(site.own), site.own, at: site.now) }

    static func run(by provider: any PaymentProvider, _ database: any Database, at now: UTCTime) async throws -> [JobFinding] {
        let times = now.adding(seconds: -oldest)..<now.adding(seconds: -youngest)
        let open = try await database.glance { try PaymentTables.open(askedIn: times, limit: most, $0) }
        let cashier = Cashier(StayDesk(LodgingActor(.program, .everywhere, at: now)))
        var findings: [JobFinding] = []
        for payment in open {
            try Task.checkCancellation()
            do {
                let known = try await cashier.askAgain(payment.id, by: provider, in: database)
                findings.append(JobFinding("a payment's lost answer is known", ["payment": payment.id.text, "state": known.state.rawValue]))
            } catch FolioFault.providerUnaware {
                guard payment.at < now.adding(seconds: -unheard) else { continue }
                try await cashier.giveUp(payment.id, by: provider, in: database)
                findings.append(JobFinding("a payment never reached its provider", ["payment": payment.id.text]))
            } catch let fault as FolioFault {
                // Where it does not answer one question, it will not answer the next.
                if fault == .providerAway { break }
            }
        }
        return findings
    }
}
