import Accounts
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import Printing
import SQL
import StrictJSON
import Web

/// Where the secretariat looks at what the next edition of a cycle would say, and publishes it.
enum EditionDesk {
    typealias Context = StaffContext<any OfficeSite>

    /// Seconds for the PDF files of an edition.
    private static let longestPrinting: Int64 = 300

    static let place = OfficePlace(
        ProgressEditionText.title, Link("/admin/report-editions"), right: .publishEditions, at: .secretariat)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/report-editions", needs: .staff(.publishEditions), query: ["done"],
            "the editions of the progress report, and what the next ones would say"
        ) { try await list($0) }
        routes.on(
            .get, "/admin/report-editions/:cycle/preview", needs: .staff(.publishEditions), query: ["lang", "page"],
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

    /// - Parameter fault: why no PDF was made of what was to be published.
    private static func list(_ context: Context, fault: String? = nil) async throws -> WebAnswer {
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
        let printer = PDFPrinter.installed
        let done = context.request.query("done") == nil ? nil : page.notice(ProgressEditionText.published)
        let failed = fault.map {
            Banner(
                .warning, label: words(EditionPrintText.failed), title: words(EditionPrintText.failed),
                text: words(EditionPrintText.failedNote(reason: $0)))
        }
        return page.answer(
            ProgressEditionText.title, lede: words(ProgressEditionText.deskLede), status: fault == nil ? .ok : .serviceUnavailable, done, failed,
            Section(
                "next", words(ProgressEditionText.nextTitle), note: words(ProgressEditionText.nextNote),
                ActionTable(
                    columns: [
                        words(HeatmapText.cycles), words(ProgressEditionText.edition), words(HeatmapText.reported), words(HeatmapText.asked),
                        words(HeatmapText.accepted), words(ProgressEditionText.preview),
                    ],
                    rows: next.map { row($0, page, words, prints: printer != nil) }, empty: EmptyState(words(HeatmapText.noCycle)),
                    label: words(ProgressEditionText.nextTitle)), Note(prints(by: printer, words))),
            ProgressEditionPages(words: words).table(items))
    }

    private static func prints(by printer: PDFPrinter?, _ words: ProgressWords) -> String {
        guard let printer else { return words(EditionPrintText.printsNot(package: PDFProgram.weasyPrint.package)) }
        return words(EditionPrintText.printsWith(button: words(EditionPrintText.publish), program: printer.program.name))
    }

    private static func row(_ next: Next, _ page: OfficePage, _ words: ProgressWords, prints: Bool) -> ActionTable.Row {
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
                label: words(ProgressEditionText.publishNamed(edition: "\(next.cycle.id)/\(next.number)"))),
            another: prints
                ? ActionForm(
                    link, [page.token, FormView.Hidden("pdf", "true")], words(EditionPrintText.publish),
                    label: words(EditionPrintText.publishNamed(edition: "\(next.cycle.id)/\(next.number)"))) : nil)
    }

    /// As it would be published, in the reader's language, page by page.
    private static func preview(_ context: Context) async throws -> WebAnswer {
        let cycle = try context.site.parameter("cycle") { CycleID($0) }
        let (now, language) = (context.tenant.now, context.localizer.language)
        let number = context.request.query("page").map { Int($0) ?? 0 } ?? 1
        let preview = try await context.tenant.database.read { try EditionPreview.next(of: cycle, asOf: now, in: language, $0) }
        guard let page = preview?.page(number) else { throw SiteRefusal.notFound }
        var answer = WebAnswer(type: "text/html; charset=utf-8", page).cached(.personal)
        answer.headers[.contentSecurityPolicy] = EditionStyle.policy
        return answer
    }

    private static func publish(_ context: Context) async throws -> WebAnswer {
        let cycle = try context.site.parameter("cycle") { CycleID($0) }
        let (now, actor) = (context.tenant.now, try context.actor)
        let ready = try await context.tenant.database.read { try EditionPress.prepare(cycle, now: now, $0) }
        guard var prepared = ready else { throw SiteRefusal.notFound }
        if try context.form()["pdf"].first == "true", let printer = PDFPrinter.installed {
            do { prepared = try await prepared.printed(by: printer, linkedTo: context.request.origin, within: longestPrinting) } catch let fault as PrintingFault {
                return try await list(context, fault: fault.description)
            }
        }
        let edition = prepared
        let record = OwnRecord(type: ProgressEditionPublished.name, key: edition.key.description, body: edition.edition.json)
        _ = try await context.tenant.publish([record]) { connection, digests in
            guard let digest = digests.first else { return }
            try edition.store(connection)
            try AuditTrail.append(
                actor, .editionPublished, object: edition.key.description,
                detail: "\(edition.edition.treeSize) entries, \(edition.edition.files.count) files, envelope \(digest)", at: now, connection)
        }
        return .seeOther(Link.to(["admin", "report-editions"], query: [("done", "published")]))
    }
}

extension AuditAction {
    static let editionPublished = AuditAction(rawValue: "progress-edition.published")
}
