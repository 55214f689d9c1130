import Accounts
import CityNode
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import Web

extension TodayPage {
    /// What a city's officials should know of today: all of them, and those who can do something about it.
    static func items(of city: City, _ context: StaffContext<Site>) async throws -> (all: [OfficeTask], work: [OfficeTask]) {
        let now = context.now
        let (size, cosignedAt, backlog) = try await city.database.read { connection in
            (try Ledger.head(connection).size, try city.cosignedAt(connection), try Outbox.Backlog(connection))
        }
        var items: [OfficeTask] = []
        let sent = (Link("/admin/sent"), StaffPermission.readForum)
        if backlog.rejectedCount > 0 { items.append(OfficeTask(.bad, TodayText.refused(count: backlog.rejectedCount), sent.0, right: sent.1)) }
        if let since = backlog.waitingSince, now.since(since) > CityPage.silenceSeconds * 1000 {
            items.append(OfficeTask(.warning, TodayText.unsent(count: backlog.queued + backlog.inFlight, since: since), sent.0, right: sent.1))
        }
        let federation = (Link("/admin/federation"), StaffPermission.readFederation)
        if let until = city.certificateUntil, until < now.adding(days: certificateDays) {
            items.append(OfficeTask(.warning, TodayText.certificateEnds(date: until.date), federation.0, right: federation.1))
        }
        if city.isRotatingKeys { items.append(OfficeTask(.neutral, TodayText.rotating, federation.0, right: federation.1)) }
        items += [root(city.root, at: now), try await backup(context)].compactMap { $0 }
        let all = try await [standing(of: city), rootEnd(city.root, at: now)].compactMap { $0 }
        return (link(city.link.snapshot, cosignedAt: cosignedAt, size: size, context) + all, items)
    }

    /// That the forum has shut the city out, which its log says and its silence does not.
    private static func standing(of city: City) async throws -> OfficeTask? {
        let (membership, size) = try await city.membership()
        guard let member = membership.members[city.id] else { return nil }
        // To a node that serves no other city the log is closed: it does not hear of it but by what it is answered.
        let link = city.link.snapshot
        let told = link.failures > 0 ? link.lastError.flatMap { ProblemCode(rawValue: String($0.prefix { $0 != ":" })) } : nil
        if told == .revokedKey || membership.isRevoked(member, at: size) {
            let place = Link.to(["records"], query: [("type", MemberKeyRevoked.name), ("key", member.signingKey.keyID.hex)])
            return OfficeTask(.bad, TodayText.keysRevoked, place, right: .readForum)
        }
        guard told == .suspended || member.isSuspended else { return nil }
        let place = Link.to(["records"], query: [("type", MemberSuspended.name), ("key", city.id.text)])
        return OfficeTask(.bad, TodayText.suspended, place, right: .readForum)
    }

    private static func link(
        _ link: LinkState.Snapshot, cosignedAt: Int64, size: Int64, _ context: StaffContext<Site>
    ) -> [OfficeTask] {
        let place = (Link("/admin/federation"), StaffPermission.readFederation)
        if link.halted != nil { return [OfficeTask(.bad, TodayText.halted, place.0, right: place.1)] }
        let age = context.localizer.age(context.now.seconds - cosignedAt)
        switch City.Freshness(cosignedAt: cosignedAt, now: context.now) {
        case .unknown: return [OfficeTask(.bad, TodayText.unknown, place.0, right: place.1)]
        case .outdated: return [OfficeTask(.bad, TodayText.stale(age: age), place.0, right: place.1)]
        case .stale: return [OfficeTask(.warning, TodayText.stale(age: age), place.0, right: place.1)]
        case .fresh: break
        }
        if link.logSize > size { return [OfficeTask(.warning, TodayText.behind(count: link.logSize - size), place.0, right: place.1)] }
        guard let last = link.lastContact, context.now.since(last) > CityPage.silenceSeconds * 1000 else { return [] }
        return [OfficeTask(.warning, TodayText.silent(since: last), place.0, right: place.1)]
    }
}
