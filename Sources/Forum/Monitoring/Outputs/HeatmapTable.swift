import Primitives
import Web

/// The heatmap as a table: cities down, commitments across, each of them and each cell with a link. It scrolls by itself, and its heads stay.
struct HeatmapTable: Component {
    let heatmap: Heatmap
    let cycle: CycleID
    let isAssessed: Bool
    let localizer: Localizer

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
            html.p(.class("note")) { $0.text(localizer(isAssessed ? HeatmapText.assessedNote : HeatmapText.reportedNote)) }
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

    private func render(_ row: Heatmap.Row, into html: inout HTMLWriter) {
        html.th(.scope("row")) { html in
            html.a(.href(ProgressLink.city(row.city, cycle))) { $0.foreign(row.name.text(in: localizer.language.code)) }
        }
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
