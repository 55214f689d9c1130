import Accounts
import AllFeatures
import CityNode
import Coordinator
import FeatureKit
import Federation
import Forum
import Outbound
import Primitives
import SQL
import Web
import Webhooks

/// The first page of those who work at a site.
struct TodayPage: OfficePages {
    let context: StaffContext<Site>

    /// Days after which a backup is old.
    static let backupDays: Int64 = 7
    /// Days before its end at which a root must be replaced.
    static let rootDays: Int64 = 30
    static let certificateDays: Int64 = 7

    func answer() async throws -> WebAnswer {
        let (all, items): ([OfficeTask], [OfficeTask]) =
            switch context.tenant {
            case .city(let city): try await Self.items(of: city, context)
            case .secretariat(let coordinator): try await Self.items(of: coordinator, context)
            }
        var work = items + (try await Self.webhooks(context.tenant))
        for feature in Features.all {
            work += try await feature.officeTasks(at: context.tenant, for: context.staff.login, in: localizer.language)
        }
        // Whether what the site shows can be relied on, all who work there must know; the rest is the work of those who can do something about it.
        let tasks = all + work.filter { context.staff.has(StaffRight($0.right)) }
        let urgency: (Tone) -> Int = { $0 == .bad ? 0 : $0 == .warning ? 1 : 2 }
        let rows = tasks.sorted { urgency($0.tone) < urgency($1.tone) }.map { item in
            [
                Cell.tag(item.tone, localizer(word(item.tone))),
                .text(localizer(item.text), link: context.staff.has(StaffRight(item.right)) ? item.link : nil),
            ]
        }
        return page.answer(
            TodayText.title, lede: localizer(TodayText.lede),
            DataTable(
                id: "today", title: localizer(TodayText.title), columns: [TodayText.state, TodayText.what].map { .text(localizer($0)) },
                rows: rows, empty: EmptyState(localizer(TodayText.allWell))))
    }

    private func word(_ tone: Tone) -> Message {
        switch tone {
        case .bad: TodayText.urgent
        case .warning: TodayText.soon
        case .good, .neutral: TodayText.waits
        }
    }

    /// A root that expires soon.
    static func root(_ root: TrustRoot, at now: UTCTime) -> OfficeTask? {
        guard root.expiresAt > now, root.expiresAt <= now.adding(days: rootDays) else { return nil }
        return OfficeTask(.warning, TodayText.rootEnds(date: root.expiresAt.date), Link("/admin/federation"), right: .readFederation)
    }

    /// One that has expired: nothing new is believed.
    static func rootEnd(_ root: TrustRoot, at now: UTCTime) -> OfficeTask? {
        guard root.expiresAt <= now else { return nil }
        return OfficeTask(.bad, TodayText.rootEnded(date: root.expiresAt.date), Link("/admin/federation"), right: .readFederation)
    }

    /// Those that nobody takes anything from.
    private static func webhooks(_ site: Site) async throws -> [OfficeTask] {
        let webhooks = try await site.webhooks.list()
        let stopped = webhooks.count { if case .afterFailures = $0.stop { true } else { false } }
        // One try that failed is the weather.
        let failing = webhooks.count { $0.stop == nil && $0.failures > 2 }
        let place = (Link("/admin/webhooks"), StaffPermission.manageWebhooks)
        return [
            stopped > 0 ? OfficeTask(.bad, WebhookText.todayStopped(count: stopped), place.0, right: place.1) : nil,
            failing > 0 ? OfficeTask(.warning, WebhookText.todayFails(count: failing), place.0, right: place.1) : nil,
        ].compactMap { $0 }
    }

    static func backup(_ context: StaffContext<Site>) async throws -> OfficeTask? {
        let place = (Link("/admin/backup"), StaffPermission.manageSettings)
        guard let last = try await BackupPage.made(at: context.tenant, limit: 1).first else {
            return OfficeTask(.warning, TodayText.backupNever, place.0, right: place.1)
        }
        guard last.at < context.now.adding(days: -backupDays) else { return nil }
        return OfficeTask(.warning, TodayText.backupOld(date: last.at.date), place.0, right: place.1)
    }
}
