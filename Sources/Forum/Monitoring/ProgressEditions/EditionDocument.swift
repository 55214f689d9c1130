import Primitives
import Web

/// A progress report as one file that needs nothing beside it: it reads the same from a disk, in print and on a site.
struct EditionDocument: Component {
    let data: EditionData
    let words: ProgressWords
    /// In the order of their names.
    let cities: [EditionData.City]
    private let cells: [ReportKey: ProgressCell]
    /// Where a place of the document is found.
    var address: @Sendable (String) -> Link = { .fragment($0) }

    init(data: EditionData, language: Language) {
        self.data = data
        let words = ProgressWords(
            localizer: Localizer(language, now: data.asOf), names: Dictionary(data.cities.map { ($0.id, $0.name) }) { first, _ in first })
        self.words = words
        cells = Dictionary(data.items.flatMap(\.cells).map { ($0.key, $0) }) { first, _ in first }
        cities = words.localizer.collation.sorted(data.cities) { $0.name.text(in: words.language) }
    }

    var localizer: Localizer { words.localizer }
    var title: String { data.cycle.cycle.title.text(in: words.language) }

    func render(into html: inout HTMLWriter) { render(pieces(), into: &html) }

    /// A page of some of the document's pieces.
    ///
    /// - Parameter ways: to the other pages.
    func render(_ pieces: [Piece], ways: LinkList? = nil, into html: inout HTMLWriter) {
        html.doctype()
        html.html(.lang(localizer.language.tag), .dir(localizer.language.direction)) { html in
            html.head { html in
                html.metaCharset()
                html.meta(name: "viewport", content: "width=device-width, initial-scale=1")
                html.title("\(title) · \(data.key)")
                html.markup("<style>")
                html.markup(EditionStyle.text)
                html.markup("</style>")
            }
            html.body { html in
                html.main { html in
                    html.add(ways)
                    for piece in pieces { render(piece, into: &html) }
                    html.add(ways)
                }
            }
        }
    }

    // MARK: What it is

    func renderHead(into html: inout HTMLWriter) {
        html.p(.class("kicker")) { $0.text(localizer(ProgressEditionText.numbered(number: data.key.number))) }
        html.h1 { $0.text(title) }
        html.p { html in
            html.text(localizer(ProgressEditionText.standsOn(time: data.asOf, count: data.treeSize)))
            html.text(" ")
            html.text(localizer(HeatmapText.period(opens: data.cycle.cycle.opens, closes: data.cycle.cycle.closes)))
        }
        if data.isInterim { html.p(.class("mark")) { $0.text(localizer(ProgressEditionText.interim(time: data.cycle.end))) } }
    }

    func renderSummary(into html: inout HTMLWriter) {
        let summary = data.summary
        let open = data.isInterim ? HeatmapText.dueReports : HeatmapText.missingReports
        let facts: [(Message, Int)] = [
            (HeatmapText.reportsThere, summary.reported), (open, summary.unreported), (HeatmapText.lateReports, summary.late),
            (HeatmapText.accepted, summary.accepted),
        ]
        html.h2 { $0.text(localizer(HeatmapText.inBrief)) }
        html.table(.tabindex(0)) { html in
            html.tbody { html in
                for (name, value) in facts {
                    html.tr { html in
                        html.th(.scope("row")) { $0.text(localizer(name)) }
                        html.td(.class("n")) { html in html.a(.href(address("heatmap"))) { $0.text(localizer.integer(value)) } }
                    }
                }
            }
        }
    }

    // MARK: Heatmap

    /// The rows of some cities; what they mean stands before the first.
    func renderHeatmap(_ range: Range<Int>, into html: inout HTMLWriter) {
        let ids = data.items.map(\.id)
        if range.lowerBound == 0 { renderLegend(into: &html) }
        html.table(.class("heat"), .tabindex(0)) { html in
            html.thead { html in
                html.tr { html in
                    html.th(.scope("col")) { $0.text(localizer(HeatmapText.city)) }
                    for id in ids { html.th(.scope("col")) { html in html.a(.href(address(id.text))) { $0.text(id.text) } } }
                }
            }
            html.tbody { html in
                for city in cities[range] {
                    html.tr { html in
                        html.th(.scope("row")) { $0.foreign(words.name(city.id)) }
                        for id in ids { render(cells[ReportKey(cycle: data.key.cycle, commitment: id, city: city.id)], into: &html) }
                    }
                }
            }
        }
    }

    private func renderLegend(into html: inout HTMLWriter) {
        html.h2(.id("heatmap")) { $0.text(localizer(HeatmapText.table)) }
        html.p { html in
            let statuses = CellStatus.allCases.filter { $0 != .notAsked }
            for (place, status) in statuses.enumerated() {
                if place > 0 { html.text(" · ") }
                html.markup(status.sign)
                html.text(" ")
                html.text(localizer(status.name))
            }
        }
    }

    private func render(_ cell: ProgressCell?, into html: inout HTMLWriter) {
        guard let cell else { return html.td { _ in } }
        let status = CellStatus(cell)
        html.td(.class(status.style)) { html in
            html.a(.href(address(anchor(cell))), .title(localizer(status.name))) { html in
                html.markup(status.sign)
                if cell.state == .late { html.markup("!") }
            }
        }
    }

    func anchor(_ cell: ProgressCell) -> String { "\(cell.commitment)-\(cell.city)" }

    // MARK: Articles

    func renderTitle(of article: DeclarationArticle, into html: inout HTMLWriter) {
        html.h2 { html in
            html.text(localizer(HeatmapText.articleNumbered(number: article.number)))
            html.text(" · ")
            html.text(localizer(article.theme))
        }
    }

    /// A commitment with some of its reports; what it is stands before the first.
    func render(_ item: EditionData.Item, _ range: Range<Int>, into html: inout HTMLWriter) {
        if range.lowerBound == 0 {
            html.h3(.id(item.id.text)) { html in
                html.text("\(item.id.text) ")
                html.foreign(item.commitment.text.text(in: words.language))
            }
            if let line = item.line {
                html.p {
                    $0.text(
                        localizer(ProgressEditionText.counts(reported: line.reported, asked: line.asked, late: line.late, accepted: line.accepted)))
                }
            }
            if !item.indicators.isEmpty { renderIndicators(item, into: &html) }
        }
        if !range.isEmpty { renderReports(item.cells[range], into: &html) }
    }

    private func renderIndicators(_ item: EditionData.Item, into html: inout HTMLWriter) {
        let heads = [ReportsText.indicator, ReportsText.measured, ReportsText.value, ReportsText.unit, ReportsText.target, ReportsText.togetherHow]
        table(heads, into: &html) { html in
            for counted in item.indicators {
                html.tr(.id(counted.indicator.code)) { html in
                    html.th(.scope("row")) { $0.text(counted.indicator.code) }
                    html.td { $0.foreign(counted.indicator.name(in: words.language)) }
                    html.td(.class("n")) { $0.text(words.number(counted.total.value)) }
                    html.td { $0.foreign(counted.indicator.unit(in: words.language)) }
                    html.td(.class("n")) { $0.text(counted.indicator.targets.last.map { words.number($0.value) } ?? "—") }
                    html.td { renderBehind(counted, item, into: &$0) }
                }
            }
        }
    }

    /// What a number follows from: the cities' values with the entries that say them, or that it is computed.
    private func renderBehind(_ counted: EditionData.Counted, _ item: EditionData.Item, into html: inout HTMLWriter) {
        if let computation = counted.indicator.computation { return html.text(localizer(computation.name)) }
        html.text(localizer(ReportsText.citiesReport(count: counted.total.cities)))
        for value in counted.values {
            html.text(" ")
            html.a(.href(address("\(item.id)-\(value.city)"))) { html in
                html.foreign(words.name(value.city))
                html.text(" \(words.number(value.value))")
            }
        }
    }

    private func renderReports(_ cells: ArraySlice<ProgressCell>, into html: inout HTMLWriter) {
        let heads = [
            HeatmapText.city, ReportsText.selfReport, ReportsText.inTime, ReportsText.assessment, ReportsText.assessedAs, ReportsText.source,
        ]
        table(heads, into: &html) { html in
            for cell in cells {
                html.tr(.id(anchor(cell))) { html in
                    html.th(.scope("row")) { html in
                        html.a(.href(ProgressLink.report(cell.key))) { $0.foreign(words.name(cell.city)) }
                    }
                    html.td { $0.text(localizer(CellStatus(cell).name)) }
                    html.td { $0.add(words.time(cell)) }
                    html.td { $0.add(words.outcome(cell)) }
                    html.td { $0.add(words.tag(cell.isAssessmentOutdated ? nil : cell.assessedCompletion)) }
                    html.td { renderEntry(cell.index, into: &$0) }
                }
            }
        }
    }

    private func renderEntry(_ index: Int64?, into html: inout HTMLWriter) {
        guard let index else { return html.text("—") }
        html.a(.href(ProgressLink.proof(of: index))) { $0.text(localizer(ReportsText.entry(index: index))) }
        html.text(" ")
        html.code { $0.text(String((data.digests[index] ?? "").prefix(16))) }
    }

    private func table(_ heads: [Message], into html: inout HTMLWriter, _ rows: (inout HTMLWriter) -> Void) {
        html.table(.tabindex(0)) { html in
            html.thead { html in
                html.tr { html in
                    for head in heads { html.th(.scope("col")) { $0.text(localizer(head)) } }
                }
            }
            html.tbody { rows(&$0) }
        }
    }

    // MARK: How to check it

    func renderProof(into html: inout HTMLWriter) {
        html.h2 { $0.text(localizer(ProgressEditionText.checkIt)) }
        html.p { $0.text(localizer(ProgressEditionText.checkNote)) }
        html.p { html in html.code { $0.text("caravanserai log copy log") } }
        html.p { html in html.code { $0.text("caravanserai report verify report.json --log log --anchor anchor.json") } }
        html.p { html in
            html.text(localizer(ProgressEditionText.rootIs))
            html.text(" ")
            html.code { $0.text(data.root) }
        }
    }
}
