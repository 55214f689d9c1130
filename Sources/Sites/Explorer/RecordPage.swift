import AllFeatures
import Federation
import Forum
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// A record of the log as it stands, and every version that it had.
struct RecordPage {
    let context: TenantContext<Site>
    private let localizer: Localizer

    init(_ context: TenantContext<Site>) {
        self.context = context
        localizer = context.localizer
    }

    static func link(_ record: RecordID) -> Link { Link.to(["records"], query: [("type", record.type), ("key", record.key)]) }

    func page(_ id: RecordID) async throws -> Page {
        let before = try context.request.number("before", in: 1...JSON.largestInteger) ?? .max
        let (membership, _) = try await context.tenant.membership()
        let (versions, hasMore) = try await context.tenant.database.read { connection in
            try Ledger.versions(of: id, before: before, limit: ExplorerRoutes.pageLength, connection)
        }
        guard let newest = versions.first else { throw SiteRefusal.notFound }
        let names = ParticipantNames(membership, localizer)
        let type = Features.name(ofRecordType: id.type).map { localizer($0) } ?? id.type
        let next = hasMore ? versions.last?.index : nil
        return Page(
            title: "\(type) \(id.key)", kicker: localizer(ExplorerText.record), heading: type, lede: id.key,
            Breadcrumbs(
                [(localizer(ExplorerText.all), Link("/log")), (type, Link.to(["log"], query: [("type", id.type)]))], current: id.key, localizer),
            before == .max ? RecordBody("standing", id, newest.record.body, localizer) : nil, table(versions, names),
            Pagination(
                label: localizer(ExplorerText.pages), first: nil,
                next: next.map {
                    (
                        localizer(ExplorerText.older),
                        Link.to(["records"], query: [("type", id.type), ("key", id.key), ("before", String($0))])
                    )
                }))
    }

    private func table(_ versions: [Ledger.PastVersion], _ names: ParticipantNames) -> DataTable {
        DataTable(
            id: "versions", title: localizer(ExplorerText.versions), note: localizer(ExplorerText.versionsNote),
            columns: [.number(localizer(ExplorerText.entry))]
                + [ExplorerText.accepted, ExplorerText.writer, ExplorerText.what].map { .text(localizer($0)) },
            rows: versions.map { version in
                [
                    Cell.number(localizer.integer(version.index), link: Link.to(["log", String(version.index)])).asHeader,
                    .time(localizer.dateAndTime(version.acceptedAt), datetime: version.acceptedAt.description),
                    .foreign(names[version.writer.text]),
                    version.record.body == .null ? .text(localizer(ExplorerText.withdrawn)) : .code(Self.short(version.record.body)),
                ]
            }, empty: EmptyState(localizer(ExplorerText.none)))
    }

    /// Of a long body its beginning: the entry has all of it.
    private static func short(_ body: JSON) -> String {
        let text = body.compactText
        return text.count > 240 ? text.prefix(240) + "…" : text
    }
}
