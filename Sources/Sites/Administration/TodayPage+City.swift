import Accounts
import CityNode
import FeatureKit
import Ledger
import Primitives
import SQL
import Web

extension TodayPage {
    /// What a city's officials should know of today.
    static func items(of city: City, _ context: StaffContext<Site>) async throws -> [TodayItem] {
        let now = context.now
        let (size, cosignedAt, backlog) = try await city.database.read { connection in
            (try Ledger.head(connection).size, try city.cosignedAt(connection), try Outbox.Backlog(connection))
        }
        var items = link(city.link.snapshot, cosignedAt: cosignedAt, size: size, context)
        let sent = (Link("/admin/sent"), StaffPermission.readForum)
        if backlog.rejectedCount > 0 { items.append(TodayItem(.bad, TodayText.refused(count: backlog.rejectedCount), sent)) }
        if let since = backlog.waitingSince, now.since(since) > CityPage.silenceSeconds * 1000 {
            items.append(TodayItem(.warning, TodayText.unsent(count: backlog.queued + backlog.inFlight, since: since), sent))
        }
        let federation = (Link("/admin/federation"), StaffPermission.readFederation)
        if let until = city.certificateUntil, until < now.adding(days: certificateDays) {
            items.append(TodayItem(.warning, TodayText.certificateEnds(date: until.date), federation))
        }
        if city.isRotatingKeys { items.append(TodayItem(.neutral, TodayText.rotating, federation)) }
        items += [root(city.root, at: now), try await backup(context)].compactMap { $0 }
        return items
    }

    private static func link(
        _ link: LinkState.Snapshot, cosignedAt: Int64, size: Int64, _ context: StaffContext<Site>
    ) -> [TodayItem] {
        let place = (Link("/admin/federation"), StaffPermission.readFederation)
        if link.halted != nil { return [TodayItem(.bad, TodayText.halted, place)] }
        let age = context.localizer.age(context.now.seconds - cosignedAt)
        switch City.Freshness(cosignedAt: cosignedAt, now: context.now) {
        case .unknown: return [TodayItem(.bad, TodayText.unknown, place)]
        case .outdated: return [TodayItem(.bad, TodayText.stale(age: age), place)]
        case .stale: return [TodayItem(.warning, TodayText.stale(age: age), place)]
        case .fresh: break
        }
        if link.logSize > size { return [TodayItem(.warning, TodayText.behind(count: link.logSize - size), place)] }
        guard let last = link.lastContact, context.now.since(last) > CityPage.silenceSeconds * 1000 else { return [] }
        return [TodayItem(.warning, TodayText.silent(since: last), place)]
    }
}
