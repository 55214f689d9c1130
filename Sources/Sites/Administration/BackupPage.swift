import Accounts
import CityNode
import FeatureKit
import Primitives
import Web

/// When a site was backed up, and how that is done: backups are made by the operator, since they hold the keys.
struct BackupPage: OfficePages {
    let context: StaffContext<Site>

    private static let mostListed = 20

    /// The newest first, as the trail has them.
    static func made(at site: Site, limit: Int) async throws -> [AuditEntry] {
        var filter = AuditTrail.Filter()
        filter.action = AuditAction.backupMade.rawValue
        let wanted = filter
        return try await site.accounts.readTrail { try AuditTrail.entries(wanted, limit: limit, $0) }
    }

    func answer() async throws -> WebAnswer {
        let made = try await Self.made(at: context.tenant, limit: Self.mostListed)
        let last = made.first
        let command =
            context.tenant.city.map { "caravanserai node backup \($0.id) \($0.id).backup" } ?? "caravanserai coordinator backup coordinator.backup"
        return page.answer(
            SiteBackupText.backup, lede: localizer(SiteBackupText.backupLede),
            Facts(
                title: localizer(SiteBackupText.backup),
                [
                    .init(
                        localizer(SiteBackupText.backupLast),
                        last.map { .time(localizer(localizer.age(context.now.since($0.at) / 1000)), datetime: $0.at.description) }
                            ?? .text(localizer(FederationText.never)), note: last.map { localizer.dateAndTime($0.at) }),
                    .init(localizer(SiteBackupText.backupSize), .text(last.flatMap(size) ?? "–")),
                ]),
            Section(
                "how", localizer(SiteBackupText.backupHow), note: localizer(SiteBackupText.backupTimer), ShownText(command)),
            DataTable(
                id: "made", title: localizer(SiteBackupText.backupList),
                columns: [.text(localizer(SiteBackupText.madeAt)), .text(localizer(SiteBackupText.backupSize))],
                rows: made.map { [page.time($0.at), .text(size($0) ?? "–")] }, empty: EmptyState(localizer(SiteBackupText.backupNone))))
    }

    private func size(_ entry: AuditEntry) -> String? { Int64(entry.detail).map { localizer(SiteBackupText.bytes(count: $0)) } }
}

/// Something to copy into a terminal.
struct ShownText: Component {
    let text: String

    init(_ text: String) { self.text = text }

    func render(into html: inout HTMLWriter) { html.pre(.tabindex(0)) { $0.foreign(text) } }
}
