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

    static let place = OfficePlace(
        ProgressEditionText.title, Link("/admin/report-editions"), right: .publishEditions, at: .secretariat)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/report-editions", needs: .staff(.publishEditions), query: ["done", "after"],
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
    struct Next: Sendable {
        let cycle: ForumCycle
        let summary: CycleSummary
        let number: Int
    }

    /// The next edition of each cycle, and those that stand.
    static func next(at site: any OfficeSite) async throws -> ([Next], [ProgressEditionPages.Item]) {
        try await site.database.read { connection in
            try ProgressTables.checkLive(connection)
            let items = try ProgressEditionPages.items(connection)
            let next = try ForumCycle.all(connection).map { cycle in
                Next(
                    cycle: cycle, summary: try ProgressPageRoutes.summary(of: cycle, connection), number: items.count { $0.key.cycle == cycle.id } + 1
                )
            }
            return (next, items)
        }
    }

    /// - Parameter refused: why nothing was published.
    private static func list(_ context: Context, refused: Message? = nil) async throws -> WebAnswer {
        let now = context.tenant.now
        let printing = try await context.tenant.own.read { try EditionPrinting.newest(at: now, $0) }
        let (next, items) = try await next(at: context.tenant)
        let (page, words) = (OfficePage(context), ProgressWords(localizer: context.localizer))
        let printer = PDFPrinter.installed
        let part = ListPart(of: next, after: context.request.query("after"), length: 30) { $0.cycle.id.text }
        let done = context.request.query("done") == "published" ? page.notice(ProgressEditionText.published) : nil
        return page.answer(
            ProgressEditionText.title, lede: words(ProgressEditionText.deskLede),
            status: refused == nil ? .ok : .conflict,
            done, printing.flatMap { banner($0, page, words) }, printing?.state == .underWay ? lookAgain(words) : nil,
            refused.map { Banner(.warning, label: words(ProgressEditionText.title), title: words(ProgressEditionText.title), text: words($0)) },
            Section(
                "next", words(ProgressEditionText.nextTitle), note: words(ProgressEditionText.nextNote),
                ActionTable(
                    columns: [
                        words(HeatmapText.cycles), words(ProgressEditionText.edition), words(HeatmapText.reported), words(HeatmapText.asked),
                        words(HeatmapText.accepted), words(ProgressEditionText.preview),
                    ],
                    rows: part.shown.map { row($0, page, words, prints: printer != nil) }, empty: EmptyState(words(HeatmapText.noCycle)),
                    label: words(ProgressEditionText.nextTitle)),
                Pagination(part, label: words(ProgressEditionText.nextTitle), path: ["admin", "report-editions"], words.localizer),
                Note(prints(by: printer, words))),
            ProgressEditionPages(words: words).table(Array(items.prefix(20))),
            items.count > 20
                ? LinkList(.plain, label: words(ProgressEditionText.title), [.init(words(ProgressEditionText.title), Link("/progress/editions"))])
                : nil)
    }

    /// How it goes, or went, with the edition that was printed last.
    private static func banner(_ printing: EditionPrinting, _ page: OfficePage, _ words: ProgressWords) -> Banner? {
        let failed = words(EditionPrintText.failed(edition: printing.edition))
        switch printing.state {
        case .underWay:
            let title = words(EditionPrintText.underWay(edition: printing.edition))
            return Banner(.neutral, label: title, title: title, text: words(EditionPrintText.underWayNote(begun: printing.begunAt)))
        case .published: return page.notice(EditionPrintText.ready(edition: printing.edition, begun: printing.begunAt))
        case .failed(let reason):
            return Banner(.warning, label: failed, title: failed, text: words(EditionPrintText.failedNote(reason: reason)))
        case .cutOff: return Banner(.warning, label: failed, title: failed, text: words(EditionPrintText.cutOff))
        }
    }

    private static func lookAgain(_ words: ProgressWords) -> LinkList {
        LinkList(
            .plain, label: words(EditionPrintText.lookAgain), [LinkList.Item(words(EditionPrintText.lookAgain), Link("/admin/report-editions"))])
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

    /// Whether a report is asked for in the cycle, or has come all the same.
    static func isAsked(_ key: ProgressEditionKey, at site: any OfficeSite) async throws -> Bool {
        try await site.database.read { connection in
            guard let cycle = try ForumCycle.all(connection).first(where: { $0.id == key.cycle }) else { return false }
            let summary = try ProgressPageRoutes.summary(of: cycle, connection)
            return summary.asked > 0 || summary.reported > 0
        }
    }

    /// What would be published, to be looked at before it stands for ever.
    private static func confirmation(_ prepared: EditionPress.Prepared, _ context: Context, prints: Bool) -> WebAnswer {
        let (page, localizer, edition) = (OfficePage(context), context.localizer, prepared.edition)
        let lede = localizer(ProgressEditionText.confirmLede(edition: prepared.key.description, count: edition.treeSize))
        let hidden = [page.token, FormView.Hidden("confirmed", "true")] + (prints ? [FormView.Hidden("pdf", "true")] : [])
        let back = LinkList.Item(localizer(ProgressEditionText.confirmNo), Link("/admin/report-editions"))
        return page.answer(
            ProgressEditionText.confirmTitle, lede: lede,
            DataTable(
                id: "files", title: localizer(ProgressEditionText.files), note: localizer(ProgressEditionText.confirmNote),
                columns: [
                    .text(localizer(ProgressEditionText.file)), .number(localizer(ProgressEditionText.bytes)), .text("SHA-256"),
                ],
                rows: edition.files.map { [Cell.code($0.name).asHeader, .number(localizer.integer($0.size)), .code($0.sha256)] },
                empty: EmptyState(localizer(ProgressEditionText.none))),
            prints ? Note(localizer(ProgressEditionText.confirmPrints)) : nil,
            ActionForm(
                Link.to(["admin", "report-editions", prepared.key.cycle.text]), hidden, localizer(ProgressEditionText.confirmYes), isMain: true),
            LinkList(.plain, label: localizer(ProgressEditionText.confirmNo), [back]))
    }

    private static func publish(_ context: Context) async throws -> WebAnswer {
        let cycle = try context.site.parameter("cycle") { CycleID($0) }
        let (now, actor) = (context.tenant.now, try context.actor)
        let ready = try await context.tenant.database.read { try EditionPress.prepare(cycle, now: now, $0) }
        guard let prepared = ready else { throw SiteRefusal.notFound }
        let form = try context.form()
        guard try await isAsked(prepared.key, at: context.tenant) else { return try await list(context, refused: ProgressEditionText.nothingAsked) }
        guard form["confirmed"].first == "true" else { return confirmation(prepared, context, prints: form["pdf"].first == "true") }
        if form["pdf"].first == "true", let printer = PDFPrinter.installed {
            let hasBegun = try await print(prepared, by: printer, linkedTo: context.request.origin, at: context.tenant, for: actor, now)
            guard hasBegun else { return try await list(context, refused: EditionPrintText.another) }
            return .seeOther(Link("/admin/report-editions"))
        }
        try await publish(prepared, at: context.tenant, by: actor, now)
        return .seeOther(Link.to(["admin", "report-editions"], query: [("done", "published")]))
    }

    /// Prints an edition beside whoever asks for it, and publishes it then.
    ///
    /// - Returns: `false` where another is being printed.
    static func print(
        _ edition: EditionPress.Prepared, by printer: PDFPrinter, linkedTo origin: String?, at site: any OfficeSite, for actor: AuditActor,
        _ now: UTCTime
    ) async throws -> Bool {
        try await EditionPrinting.begin(edition, by: printer, linkedTo: origin, at: now, in: site.own) {
            try await publish($0, at: site, by: actor, now)
        }
    }

    static func publish(
        _ edition: EditionPress.Prepared, at site: any OfficeSite, by actor: AuditActor, _ now: UTCTime
    ) async throws {
        let record = OwnRecord(type: ProgressEditionPublished.name, key: edition.key.description, body: edition.edition.json)
        _ = try await site.publish([record]) { connection, digests in
            guard let digest = digests.first else { return }
            try edition.store(connection)
            try AuditTrail.append(
                actor, .editionPublished, object: edition.key.description,
                detail: "\(edition.edition.treeSize) entries, \(edition.edition.files.count) files, envelope \(digest)", at: now, connection)
        }
    }
}

extension AuditAction {
    static let editionPublished = AuditAction(rawValue: "progress-edition.published")
}
