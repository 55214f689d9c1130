import Primitives
import Web

/// A small matrix: a table whose every cell leads to the border.
struct VisaMatrixTable: Component {
    let matrix: VisaMatrix
    let title: String
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        html.div(.class("matrix"), .role("region"), .ariaLabel(title), .tabindex(0)) { html in
            html.table { html in
                html.thead { html in
                    html.tr { html in
                        html.td { _ in }
                        for country in matrix.nationalities {
                            html.th(.scope("col")) { html in
                                html.a(.href(VisaLinks.nationality(country)), .title(localizer.country(country.text))) { $0.text(country.text) }
                            }
                        }
                    }
                }
                html.tbody { html in for row in matrix.rows { render(row, into: &html) } }
            }
        }
    }

    private func render(_ row: VisaMatrix.Row, into html: inout HTMLWriter) {
        html.tr { html in
            html.th(.scope("row")) { html in
                html.a(.href(VisaLinks.destination(row.destination))) { $0.text(localizer.country(row.destination.text)) }
            }
            for (nationality, cell) in zip(matrix.nationalities, row.cells) {
                html.openTD(cell.names.map { .class($0) }) { html in
                    guard cell != .home else { return html.markup(cell.letter) }
                    html.a(.href(VisaLinks.rule(VisaRuleKey(destination: row.destination, nationality: nationality)))) { $0.markup(cell.letter) }
                }
            }
        }
    }
}

/// The whole matrix: a line of letters a destination, in as many columns as there are nationalities. Who hears the page goes by the links of the
/// lines, to the same as a table.
struct VisaMatrixLines: Component {
    /// About how large it is: a letter a cell, markup for each that stands out where the one before it does not, and what a line has of its own.
    static func kilobytes(of matrix: VisaMatrix) -> Int {
        let runs = matrix.rows.map { row in zip(row.cells, row.cells.dropFirst()).count { $0.mark != $1.mark && $1.mark != .plain } }.reduce(0, +)
        return (matrix.rows.count * (matrix.nationalities.count + 200) + 7 * runs + 10_000) / 10_000 * 10
    }

    let matrix: VisaMatrix
    let title: String
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        html.div(.class("matrix lines"), .dir(.leftToRight), .role("region"), .ariaLabel(title), .tabindex(0)) { html in
            html.table { html in
                html.thead { html in
                    html.tr { html in
                        html.td { _ in }
                        // Codes from above to below, so that a column is as wide as a letter.
                        html.td(.ariaHidden()) { html in
                            html.pre { html in
                                html.text(String(matrix.nationalities.compactMap(\.text.first)) + "\n")
                                html.text(String(matrix.nationalities.compactMap(\.text.last)))
                            }
                        }
                    }
                }
                html.tbody { html in for row in matrix.rows { render(row, into: &html) } }
            }
        }
    }

    private func render(_ row: VisaMatrix.Row, into html: inout HTMLWriter) {
        html.tr { html in
            html.th(.scope("row")) { html in
                html.a(.href(VisaLinks.destination(row.destination)), .title(localizer.country(row.destination.text))) { html in
                    html.text(row.destination.text)
                    html.span(.class("hidden")) { $0.text(" " + localizer.country(row.destination.text)) }
                }
            }
            html.td(.ariaHidden()) { html in
                html.pre { html in
                    var rest = row.cells[...]
                    while let first = rest.first {
                        let run = rest.prefix { $0.mark == first.mark }
                        rest = rest.dropFirst(run.count)
                        render(run, marked: first.mark, into: &html)
                    }
                }
            }
        }
    }

    /// Short elements carry the colours: there are some ten thousand of them.
    private func render(_ cells: ArraySlice<VisaMatrix.Cell>, marked mark: VisaMatrix.Cell.Mark, into html: inout HTMLWriter) {
        func letters(_ html: inout HTMLWriter) { for cell in cells { html.markup(cell.letter) } }
        switch mark {
        case .good: html.b(content: letters)
        case .fair: html.i(content: letters)
        case .bad: html.strong(content: letters)
        case .plain: letters(&html)
        }
    }
}

/// What the letters stand for.
struct VisaLegend: Component {
    var cells = VisaMatrix.Cell.allCases.filter { $0 != .silkRoad }
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        html.ul(.class("legend")) { html in
            for cell in cells {
                html.li { html in
                    html.span(cell.names.map { .class($0) }) { $0.markup(cell.letter) }
                    html.text(" " + localizer(cell.name))
                }
            }
        }
    }
}

extension VisaMatrix.Cell {
    /// By what it stands out in a line.
    fileprivate enum Mark { case good, fair, bad, plain }

    fileprivate var mark: Mark {
        switch self {
        case .free, .silkRoad: .good
        case .onArrival, .eVisa, .eta: .fair
        case .refused: .bad
        case .required, .unknown, .home: .plain
        }
    }

    /// `nil` for what looks like any other text.
    fileprivate var names: StaticString? {
        switch self {
        case .free: "f"
        case .onArrival: "a"
        case .eVisa, .eta: "e"
        case .required: nil
        case .refused: "n"
        case .unknown, .home: "u"
        case .silkRoad: "s"
        }
    }

    var name: Message {
        switch self {
        case .unknown: VisaWordsText.outcomeUnknown
        case .home: VisaWordsText.outcomeHome
        case .silkRoad: SilkRoadText.cell
        case .free, .onArrival, .eVisa, .eta, .required, .refused:
            requirement.map { VisaWords.name(of: $0) } ?? VisaWordsText.outcomeUnknown
        }
    }
}
