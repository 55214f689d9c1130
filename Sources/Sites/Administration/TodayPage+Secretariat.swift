import Accounts
import Coordinator
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import Web

extension TodayPage {
    /// Seconds without a word after which a city is called silent.
    static let silenceSeconds: Int64 = 3600

    /// What the secretariat should know of today: all of it, and those who can do something about it.
    static func items(of coordinator: Coordinator, _ context: StaffContext<Site>) async throws -> (all: [OfficeTask], work: [OfficeTask]) {
        let now = context.now
        var (all, items): ([OfficeTask], [OfficeTask]) = ([], [])
        switch coordinator.clockWatch.report.state {
        case .held: all.append(OfficeTask(.bad, TodayText.clockHeld, Link("/admin/federation"), right: .readFederation))
        case .warning: items.append(OfficeTask(.warning, TodayText.clockOff, Link("/admin/federation"), right: .readFederation))
        default: break
        }
        let waiting = try await coordinator.database.read { try EnrolmentService.waitingCount($0) }
        if waiting > 0 {
            items.append(OfficeTask(.warning, TodayText.enrolmentsWait(count: waiting), Link("/admin/enrolments"), right: .manageMembers))
        }
        let open = try await coordinator.enrolments.invitations().count { $0.state == .open }
        if open > 0 { items.append(OfficeTask(.neutral, TodayText.invitationsOpen(count: open), Link("/admin/invitations"), right: .manageMembers)) }
        let (membership, size) = try await coordinator.sequencer.membership()
        let members = membership.members.values
        let suspended = members.count { $0.isSuspended }
        if suspended > 0 {
            items.append(OfficeTask(.neutral, TodayText.citiesSuspended(count: suspended), Link("/admin/members"), right: .manageMembers))
        }
        let silent = silentCount(members.filter { !membership.isRevoked($0, at: size) }, coordinator.reach, at: now)
        if silent > 0 { items.append(OfficeTask(.warning, TodayText.citiesSilent(count: silent), Link("/admin/federation"), right: .readFederation)) }
        let root = try await coordinator.roots.current().root
        all += [rootEnd(root, at: now)].compactMap { $0 }
        items += [self.root(root, at: now), try await backup(context)].compactMap { $0 }
        return (all, items)
    }

    /// - Parameter members: those with their keys; who is suspended is passed over. Nothing is known before the process has run for that long.
    private static func silentCount(_ members: some Sequence<Member>, _ reach: ReachBook, at now: UTCTime) -> Int {
        guard now.since(reach.since) > silenceSeconds * 1000 else { return 0 }
        let heard = Dictionary(reach.all.map { ($0.city, $0.toldAt) }) { $1 }
        return members.count { member in !member.isSuspended && heard[member.city].map { now.since($0) > silenceSeconds * 1000 } ?? true }
    }
}
