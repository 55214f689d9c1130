import Accounts
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// Where the secretariat looks at what the next edition of a cycle would say, and publishes it.
enum EditionDesk {
    typealias Context = StaffContext<any OfficeSite>

    static let place = OfficePlace(
        ProgressEditionText.title, Link("/admin/report-editions"), right: .publishEditions, at: .secretariat)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/report-editions", needs: .staff(.publishEditions), query: ["done"],
            "the editions of the progress report, and what the next ones would say"
        ) { try await list($0) }
        routes.on(
            .get, "/admin/report-editions/:cycle/preview", needs: .staff(.publishEditions), query: ["lang"],
            "the next edition of a cycle, as it would be published now"
        ) { try await preview($0) }
        routes.on(.post, "/admin/report-editions/:cycle", needs: .staff(.publishEditions), "publishes an edition of a cycle") {
            try await publish($0)
        }
        return routes
    }

    /// A cycle with how it stands and the edition that would be its next.
    private struct Next {
        let cycle: ForumCycle
        let summary: CycleSummary
        let number: Int
    }

    private static func list(_ context: Context) async throws -> WebAnswer {
        let (next, items) = try await context.tenant.database.read { connection -> ([Next], [ProgressEditionPages.Item]) in
            try ProgressTables.checkLive(connection)
            let items = try ProgressEditionPages.items(connection)
            let next = try ForumCycle.all(connection).map { cycle in
                Next(
                    cycle: cycle, summary: try ProgressPageRoutes.summary(of: cycle, connection), number: items.count { $0.key.cycle == cycle.id } + 1
                )
            }
            return (next, items)
        }
        let (page, words) = (OfficePage(context), ProgressWords(localizer: context.localizer))
        let done = context.request.query("done") == nil ? nil : page.notice(ProgressEditionText.published)
        return page.answer(
            ProgressEditionText.title, lede: words(ProgressEditionText.deskLede), done,
            Section(
                "next", words(ProgressEditionText.nextTitle), note: words(ProgressEditionText.nextNote),
                ActionTable(
                    columns: [
                        words(HeatmapText.cycles), words(ProgressEditionText.edition), words(HeatmapText.reported), words(HeatmapText.asked),
                        words(HeatmapText.accepted), words(ProgressEditionText.preview),
                    ],
                    rows: next.map { row($0, page, words) }, empty: EmptyState(words(HeatmapText.noCycle)),
                    label: words(ProgressEditionText.nextTitle))),
            ProgressEditionPages(words: words).table(items))
    }

    private static func row(_ next: Next, _ page: OfficePage, _ words: ProgressWords) -> ActionTable.Row {
        let link = Link.to(["admin", "report-editions", next.cycle.id.text])
        return ActionTable.Row(
            cells: [
                .foreign(next.cycle.cycle.title.text(in: words.language), link: ProgressLink.heatmap(next.cycle.id)),
                .text("\(next.cycle.id)/\(next.number)"), .number(words.localizer.integer(next.summary.reported)),
                .number(words.localizer.integer(next.summary.asked)), .number(words.localizer.integer(next.summary.accepted)),
                .text(words(ProgressEditionText.preview), link: .to(["admin", "report-editions", next.cycle.id.text, "preview"])),
            ],
            action: ActionForm(
                link, [page.token], words(ProgressEditionText.publish),
                label: words(ProgressEditionText.publishNamed(edition: "\(next.cycle.id)/\(next.number)"))))
    }

    /// As it would be published: the file itself, in the reader's language.
    private static func preview(_ context: Context) async throws -> WebAnswer {
        let cycle = try context.site.parameter("cycle") { CycleID($0) }
        let (now, language) = (context.tenant.now, context.localizer.language)
        let page = try await context.tenant.database.read { connection -> [UInt8]? in
            guard let key = try EditionPress.nextKey(of: cycle, connection) else { return nil }
            return try EditionData(key, asOf: now, connection).map { EditionDocument(data: $0, language: language).html }
        }
        guard let page else { throw SiteRefusal.notFound }
        var answer = WebAnswer(type: "text/html; charset=utf-8", page).cached(.personal)
        answer.headers[.contentSecurityPolicy] = EditionStyle.policy
        return answer
    }

    private static func publish(_ context: Context) async throws -> WebAnswer {
        let cycle = try context.site.parameter("cycle") { CycleID($0) }
        let (now, actor) = (context.tenant.now, try context.actor)
        let ready = try await context.tenant.database.read { try EditionPress.prepare(cycle, now: now, $0) }
        guard let prepared = ready else { throw SiteRefusal.notFound }
        let record = OwnRecord(type: ProgressEditionPublished.name, key: prepared.key.description, body: prepared.edition.json)
        _ = try await context.tenant.publish([record]) { connection, digests in
            guard let digest = digests.first else { return }
            try prepared.store(connection)
            try AuditTrail.append(
                actor, .editionPublished, object: prepared.key.description,
                detail: "\(prepared.edition.treeSize) entries, envelope \(digest)", at: now, connection)
        }
        return .seeOther(Link.to(["admin", "report-editions"], query: [("done", "published")]))
    }
}

extension AuditAction {
    static let editionPublished = AuditAction(rawValue: "progress-edition.published")
}
