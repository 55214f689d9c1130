import Accounts
import CityNode
import Coordinator
import FeatureKit
import Federation
import Primitives
import SQL
import Web

/// Something that needs a person, or that a person should know of.
struct TodayItem {
    let tone: Tone
    let text: Message
    /// Where something can be done about it, and who may go there.
    let place: (link: Link, right: StaffPermission)?

    init(_ tone: Tone, _ text: Message, _ place: (link: Link, right: StaffPermission)? = nil) {
        (self.tone, self.text, self.place) = (tone, text, place)
    }
}

/// The first page of those who work at a site.
struct TodayPage: OfficePages {
    let context: StaffContext<Site>

    /// Days after which a backup is old.
    static let backupDays: Int64 = 7
    /// Days before its end at which a root must be replaced.
    static let rootDays: Int64 = 30
    static let certificateDays: Int64 = 7

    func answer() async throws -> WebAnswer {
        let items: [TodayItem] =
            switch context.tenant {
            case .city(let city): try await Self.items(of: city, context)
            case .secretariat(let coordinator): try await Self.items(of: coordinator, context)
            }
        let urgency: (Tone) -> Int = { $0 == .bad ? 0 : $0 == .warning ? 1 : 2 }
        let rows = items.sorted { urgency($0.tone) < urgency($1.tone) }.map { item in
            [Cell.tag(item.tone, localizer(word(item.tone))), .text(localizer(item.text), link: link(of: item))]
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

    private func link(of item: TodayItem) -> Link? { item.place.flatMap { context.staff.has(StaffRight($0.right)) ? $0.link : nil } }

    static func root(_ root: TrustRoot, at now: UTCTime) -> TodayItem? {
        let place = (Link("/admin/federation"), StaffPermission.readFederation)
        if root.expiresAt <= now { return TodayItem(.bad, TodayText.rootEnded(date: root.expiresAt.date), place) }
        guard root.expiresAt <= now.adding(days: rootDays) else { return nil }
        return TodayItem(.warning, TodayText.rootEnds(date: root.expiresAt.date), place)
    }

    static func backup(_ context: StaffContext<Site>) async throws -> TodayItem? {
        let place = (Link("/admin/backup"), StaffPermission.manageSettings)
        guard let last = try await BackupPage.made(at: context.tenant, limit: 1).first else {
            return TodayItem(.warning, TodayText.backupNever, place)
        }
        guard last.at < context.now.adding(days: -backupDays) else { return nil }
        return TodayItem(.warning, TodayText.backupOld(date: last.at.date), place)
    }
}
