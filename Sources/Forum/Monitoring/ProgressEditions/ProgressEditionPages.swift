import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The frozen progress reports: a list, a page each, and their files.
struct ProgressEditionPages {
    /// An edition as the log has it.
    struct Item: Sendable {
        let key: ProgressEditionKey
        let edition: ProgressEdition
        let index: Int64
    }

    let words: ProgressWords

    static func link(_ key: ProgressEditionKey, _ file: String? = nil) -> Link {
        .to(["progress", "editions", key.cycle.text, "\(key.number)"] + (file.map { [$0] } ?? []))
    }

    static func items(_ connection: any SQLConnection) throws -> [Item] {
        try Ledger.records(ofType: ProgressEditionPublished.name, limit: 1000, connection).compactMap { record in
            guard let key = ProgressEditionKey(record.id.key), let edition = try? ProgressEdition(Fields(record.version.body)) else { return nil }
            return Item(key: key, edition: edition, index: record.version.index)
        }.sorted { $0.edition.asOf > $1.edition.asOf }
    }

    func list(_ items: [Item], after: String?) -> Page {
        let part = ListPart(of: items, after: after) { $0.key.description }
        return Page(
            kicker: words(HeatmapText.kicker), heading: words(ProgressEditionText.title), lede: words(ProgressEditionText.lede),
            words.home(current: words(ProgressEditionText.title)), table(Array(part.shown)),
            Pagination(part, label: words(ProgressEditionText.title), path: ["progress", "editions"], words.localizer),
            LinkList(.plain, label: words(HeatmapText.more), [.init(words(HeatmapText.asData), Link("/api/v1/report-editions"))]))
    }

    func table(_ items: [Item]) -> DataTable {
        DataTable(
            id: "editions", title: words(ProgressEditionText.title),
            columns: [
                .text(words(ProgressEditionText.edition)), .text(words(ProgressEditionText.madeAt)), .number(words(ProgressEditionText.entries)),
            ],
            rows: items.map { item in
                [
                    Cell.foreign("\(item.edition.title.text(in: words.language)) (\(item.key))", link: Self.link(item.key)).asHeader,
                    .time(words.localizer.dateAndTime(item.edition.asOf), datetime: item.edition.asOf.description),
                    .number(words.localizer.integer(item.edition.treeSize)),
                ]
            },
            empty: EmptyState(words(ProgressEditionText.none)))
    }

    func page(_ item: Item) -> Page {
        Page(
            kicker: words(ProgressEditionText.numbered(number: item.key.number)), heading: item.edition.title.text(in: words.language),
            lede: words(ProgressEditionText.standsOn(time: item.edition.asOf, count: item.edition.treeSize)),
            words.home([(words(ProgressEditionText.title), Link("/progress/editions"))], current: item.key.description), files(item),
            Facts(
                title: words(ReportPageText.proofTitle),
                [
                    .init(
                        words(ReportsText.source), .text(words(ReportsText.entry(index: item.index)), link: ProgressLink.entry(item.index)),
                        note: words(ReportsText.bySecretariat)),
                    .init(
                        words(ReportPageText.proofTitle), .text(words(ReportPageText.proofLink), link: ProgressLink.proof(of: item.index)),
                        note: words(ReportPageText.proofNote)),
                    .init(words(ProgressEditionText.rootIs), .code(item.edition.root)),
                    .init(
                        words(ReportPageText.verifyIt), .code("caravanserai report verify \(item.key) FILE… --log DIRECTORY --anchor anchor.json"),
                        note: words(ProgressEditionText.checkNote)),
                ]))
    }

    private func note(_ edition: ProgressEdition) -> String {
        let hasPDF = edition.files.contains { $0.mediaType == "application/pdf" }
        return words(ProgressEditionText.filesNote) + (hasPDF ? "" : " " + words(EditionPrintText.hasNone))
    }

    private func files(_ item: Item) -> DataTable {
        DataTable(
            id: "files", title: words(ProgressEditionText.files),
            note: note(item.edition),
            columns: [
                .text(words(ProgressEditionText.file)), .text(words(ProgressEditionText.kind)), .number(words(ProgressEditionText.bytes)),
                .text(words(ReportPageText.digest)),
            ],
            rows: item.edition.files.map { file in
                [
                    Cell.text(file.name, link: Self.link(item.key, file.name)).asHeader, .text(file.mediaType),
                    .number(words.localizer.integer(file.size)), .code(file.sha256),
                ]
            },
            empty: EmptyState(""))
    }
}

extension ProgressEditionPages {
    static var routes: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(.get, "/progress/editions", needs: .public, query: ["lang", "after"], "the frozen progress reports") { context in
            let all = try await context.tenant.database.read { try items($0) }
            return ProgressEditionPages(words: ProgressWords(localizer: context.localizer)).list(all, after: context.request.query("after"))
        }
        routes.on(.get, "/progress/editions/:cycle/:number", needs: .public, query: ["lang"], "a frozen progress report with its files") { context in
            let key = try key(context)
            let all = try await context.tenant.database.read { try items($0) }
            guard let item = all.first(where: { $0.key == key }) else { throw SiteRefusal.notFound }
            return ProgressEditionPages(words: ProgressWords(localizer: context.localizer)).page(item)
        }
        routes.on(.get, "/progress/editions/:cycle/:number/:file", needs: .public, "a file of a frozen progress report") { context in
            let (key, name) = (try key(context), try context.parameter("file"))
            let all = try await context.tenant.database.read { try items($0) }
            guard let file = all.first(where: { $0.key == key })?.edition.files.first(where: { $0.name == name }), let named = file.attachment
            else { throw SiteRefusal.notFound }
            return answer(file.mediaType, try await context.tenant.attachment(named, of: .secretariat), name, key, context.request)
        }
        routes.api(
            .get, "/api/v1/report-editions", needs: .public,
            APIContract(APIPage.parameters, answers: .json("A page of the list.", .page(of: schema))), "the frozen progress reports"
        ) { context in try await context.tenant.records(.all(ProgressEditionPublished.name), context.request) }
        return routes
    }

    private static func key(_ context: TenantContext<any LedgerSite>) throws -> ProgressEditionKey {
        let (cycle, number) = (try context.parameter("cycle"), try context.parameter("number"))
        guard let key = ProgressEditionKey("\(cycle)/\(number)") else { throw SiteRefusal.notFound }
        return key
    }

    /// Pages are shown, all else is saved; what is frozen is kept for ever.
    private static func answer(
        _ mediaType: String, _ bytes: [UInt8], _ name: String, _ key: ProgressEditionKey, _ request: WebRequest
    ) -> WebAnswer {
        let isPage = mediaType == "text/html"
        var answer = WebAnswer(type: isPage ? "text/html; charset=utf-8" : mediaType, bytes).cached(.forEver)
        if isPage {
            answer.headers[.contentSecurityPolicy] = EditionStyle.policy
        } else {
            answer.headers[.contentDisposition] = "attachment; filename=\"\(key.cycle)-\(key.number)-\(name)\""
        }
        return answer.tagged(for: request)
    }

    private static let schema = Schema.record("ProgressEditionRecord", body: body)
    static let body = Schema.named(
        "ProgressEdition",
        .object(
            [
                .required("title", .localized), .required("format", .integer(1...1000)), .required("treeSize", .count),
                .required("root", .digest), .required("asOf", .time),
                .required(
                    "files",
                    .list(
                        .object(
                            [
                                .required("name", .anyText(most: 100)), .required("mediaType", .anyText(most: 255)), .required("sha256", .digest),
                                .required("size", .count),
                            ], isOpen: true), most: 20)),
            ], isOpen: true))
}
