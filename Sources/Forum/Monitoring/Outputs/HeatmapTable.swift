import Primitives
import Web

/// The heatmap as a table: cities down, commitments across, each of them and each cell with a link. It scrolls by itself, and its heads stay.
struct HeatmapTable: Component {
    let heatmap: Heatmap
    let cycle: CycleID
    let part: HeatmapPage.Part
    let localizer: Localizer

    private var isAssessed: Bool { part.isAssessed }

    private var articles: [(number: Int, columns: Int)] {
        heatmap.columns.reduce(into: []) { articles, column in
            if articles.last?.number == column.commitment.article {
                articles[articles.count - 1].columns += 1
            } else {
                articles.append((column.commitment.article, 1))
            }
        }
    }

    /// Those of one page are in the order of their names only where it is the whole list.
    var rows: [Heatmap.Row] { localizer.collation.sorted(heatmap.rows) { $0.name.text(in: localizer.language.code) } }

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel heatmap"), .id("heatmap"), .ariaLabelledBy("heatmap-title")) { html in
            html.h2(.id("heatmap-title")) { $0.text(localizer(HeatmapText.table)) }
            html.p(.class("note")) { $0.text(localizer(note)) }
            renderLegend(into: &html)
            html.div(.class("scroll"), .role("group"), .ariaLabelledBy("heatmap-title"), .tabindex(0)) { html in
                html.table { html in
                    html.thead { renderHead(into: &$0) }
                    html.tbody { html in
                        for row in rows { html.tr { render(row, into: &$0) } }
                    }
                }
            }
        }
    }

    private var note: Message {
        if heatmap.isByArticle { return isAssessed ? HeatmapText.articlesAssessedNote : HeatmapText.articlesReportedNote }
        return isAssessed ? HeatmapText.assessedNote : HeatmapText.reportedNote
    }

    private func renderLegend(into html: inout HTMLWriter) {
        html.ul(.class("legend"), .ariaLabel(localizer(HeatmapText.legend))) { html in
            for status in CellStatus.allCases where status != .unread && status != .notAsked {
                html.li { html in
                    html.span(.class(status.style), .ariaHidden()) { $0.markup(status.sign) }
                    html.text(localizer(status.name))
                }
            }
            html.li { html in
                html.span(.class("hn"), .ariaHidden()) { $0.markup("!") }
                html.text(localizer(HeatmapText.late))
            }
            html.li { html in
                html.span(.class("hn"), .ariaHidden()) { $0.markup("↩") }
                html.text(localizer(HeatmapText.returned))
            }
        }
    }

    private func renderHead(into html: inout HTMLWriter) {
        if heatmap.isByArticle { return renderArticles(into: &html) }
        html.tr { html in
            html.th(.scope("col"), .rowspan(2)) { $0.text(localizer(HeatmapText.city)) }
            for article in articles {
                html.th(.scope("colgroup"), .colspan(article.columns)) { html in
                    html.a(.href(ProgressLink.article(article.number)), .ariaLabel(localizer(HeatmapText.articleNumbered(number: article.number)))) {
                        $0.text(localizer.integer(article.number))
                    }
                }
            }
        }
        html.tr { html in
            for column in heatmap.columns {
                html.th(.scope("col")) { html in
                    html.a(.href(ProgressLink.commitment(column.commitment, cycle))) { $0.text(column.commitment.text) }
                }
            }
        }
    }

    /// One row of heads, each of which leads to the heatmap of its article.
    private func renderArticles(into html: inout HTMLWriter) {
        html.tr { html in
            html.th(.scope("col")) { $0.text(localizer(HeatmapText.city)) }
            for article in articles {
                html.th(.scope("col")) { html in
                    html.a(
                        .href(part.of(article.number).link(cycle)), .ariaLabel(localizer(HeatmapText.articleNumbered(number: article.number)))
                    ) { $0.text(localizer.integer(article.number)) }
                }
            }
        }
    }

    private func renderByArticle(_ row: Heatmap.Row, into html: inout HTMLWriter) {
        let cells = Dictionary(grouping: row.cells.values) { $0.commitment.article }
        for article in articles {
            guard let cell = ArticleCell(cells[article.number] ?? [], isAssessed: isAssessed) else {
                html.td { _ in }
                continue
            }
            let label = HeatmapText.leastOf(status: cell.least.name, reported: cell.reported, asked: cell.asked)
            html.td(.class(cell.least.style)) { html in
                html.a(.href(ProgressLink.city(row.city, cycle, article: article.number)), .ariaLabel(localizer(label))) { html in
                    html.markup(cell.least.sign)
                    if cell.isLate { html.markup("!") }
                    if cell.isReturned { html.markup("↩") }
                    html.text(" \(localizer.integer(cell.reported))/\(localizer.integer(cell.asked))")
                }
            }
        }
    }

    private func render(_ row: Heatmap.Row, into html: inout HTMLWriter) {
        html.th(.scope("row")) { html in
            html.a(.href(ProgressLink.city(row.city, cycle))) { $0.foreign(row.name.text(in: localizer.language.code)) }
        }
        if heatmap.isByArticle { return renderByArticle(row, into: &html) }
        for column in heatmap.columns {
            guard let cell = row.cells[column.commitment] else {
                html.td { _ in }
                continue
            }
            let status = CellStatus(cell, isAssessed: isAssessed)
            html.td(.class(status.style)) { html in
                html.a(.href(ProgressLink.report(cell.key)), .ariaLabel(label(cell, status))) { html in
                    html.markup(status.sign)
                    if cell.state == .late { html.markup("!") }
                    if cell.isReturned { html.markup("↩") }
                }
            }
        }
    }

    private func label(_ cell: ProgressCell, _ status: CellStatus) -> String {
        let marks = [status.name, cell.state == .late ? HeatmapText.late : nil, cell.isReturned ? HeatmapText.returned : nil]
        return localizer.list(marks.compactMap { $0 }.map { localizer($0) })
    }
}

extension ProgressCell {
    /// Whether the secretariat has given back the version that stands.
    var isReturned: Bool { outcome == .returned && !isAssessmentOutdated }
}
