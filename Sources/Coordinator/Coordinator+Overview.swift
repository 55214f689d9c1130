public import Federation
public import Ledger
import SQL

extension Coordinator {
    /// What a status page shows of the secretariat.
    public struct Overview: Sendable {
        public let ledger: Ledger.Overview
        public let root: TrustRoot
        /// Enrolments that wait for a decision.
        public let waiting: Int
        public let clock: ClockReport
    }

    /// - Parameter newest: how many entries of the log.
    public func overview(newest: Int) async throws -> Overview {
        let (ledgerOverview, clock) = (ledgerOverview, clockWatch.report)
        return try await database.read { connection in
            Overview(
                ledger: try ledgerOverview.overview(newest: newest, connection), root: try RootStore.current(connection).root,
                waiting: try connection.first("SELECT COUNT(*) FROM enrolment WHERE stage = 'received'")?.int(0) ?? 0, clock: clock)
        }
    }
}
