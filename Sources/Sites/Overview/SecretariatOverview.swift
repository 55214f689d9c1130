import Coordinator
import Federation
import Ledger
import SQL

/// What a status page shows of the secretariat.
struct SecretariatOverview: Sendable {
    let ledger: LedgerOverview
    let root: TrustRoot
    /// Enrolments that wait for a decision.
    let waiting: Int
    let clock: ClockReport

    /// - Parameter newest: how many entries of the log.
    static func of(_ coordinator: Coordinator, newest: Int, _ ledgers: LedgerOverviews) async throws -> SecretariatOverview {
        let (forum, clock) = (coordinator.forum, coordinator.clockWatch.report)
        return try await coordinator.database.read { connection in
            SecretariatOverview(
                ledger: try ledgers.overview(of: forum, newest: newest, connection), root: try RootStore.current(connection).root,
                waiting: try EnrolmentService.waitingCount(connection), clock: clock)
        }
    }
}
