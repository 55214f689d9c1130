import FeatureKit
import HTTPTypes
import Web

/// The pages of the matrix: of the region, with the Silk Road Tourist Visa, and of the world, a part at a time.
extension VisaPages {
    /// Cells of which each leads to its border; beyond them, a page of more than 60 KB.
    private static let mostLinkedCells = 500

    func matrix(_ matrix: VisaMatrix) -> Page {
        page(
            matrix, lede: VisaMatrixText.lede, current: Link("/visa/matrix"),
            [VisaMatrixTable(matrix: matrix, title: localizer(VisaMatrixText.title), localizer: localizer)])
    }

    func silkRoad(_ matrix: VisaMatrix) -> Page {
        page(
            matrix, lede: SilkRoadText.matrixLede, current: Link("/visa/matrix/silk-road"), legend: VisaMatrix.Cell.allCases,
            [VisaMatrixTable(matrix: matrix, title: localizer(VisaMatrixText.title), localizer: localizer)])
    }

    /// - Parameter whole: of the world.
    func world(_ whole: VisaMatrix, _ part: VisaMatrixPart) -> Page {
        let matrix = whole.part(part)
        let title = localizer(VisaMatrixText.size(rows: matrix.rows.count, columns: matrix.nationalities.count))
        let cells = matrix.rows.count * matrix.nationalities.count
        let table: any Component =
            switch cells {
            case 0: EmptyState(localizer(VisaMatrixText.none), action: (localizer(VisaMatrixText.everyCountry), VisaMatrixPart().link))
            case ...Self.mostLinkedCells: VisaMatrixTable(matrix: matrix, title: title, localizer: localizer)
            default: VisaMatrixLines(matrix: matrix, title: title, localizer: localizer)
            }
        return page(
            whole, lede: VisaMatrixText.worldLede, current: VisaMatrixPart().link,
            [choice(part), Section("matrix", title, Stack([table, neighbours(of: part)])), ways(whole)])
    }

    private func choice(_ part: VisaMatrixPart) -> FormView {
        let options = VisaMatrixPart.Countries.allCases.map { Form.Field.Option($0.text, $0.name) }
        return FormView(
            Form(sections: [
                Form.Section(
                    VisaMatrixText.choose,
                    [.select("destinations", VisaMatrixText.destinations, options), .select("passports", VisaMatrixText.passports, options)],
                    isRow: true)
            ]), FormState(["destinations": [part.destinations.text], "passports": [part.passports.text]]), method: .get,
            action: VisaMatrixPart().link, hidden: [.init("lang", localizer.language.tag)], submit: localizer(VisaMatrixText.show), localizer)
    }

    /// The ways to the part before and to the next, in the order of the world's regions.
    private func neighbours(of part: VisaMatrixPart) -> LinkList {
        func item(_ other: VisaMatrixPart?, _ text: (Message) -> Message) -> LinkList.Item? {
            other.map { .init(localizer(text($0.destinations.name)), $0.link) }
        }
        return LinkList(
            .pages, label: localizer(VisaMatrixText.parts),
            [
                item(part.before) { VisaMatrixText.before(group: $0) }, item(part.next) { VisaMatrixText.next(group: $0) },
            ].compactMap { $0 })
    }

    /// All of it: on one page, which says how large it is before somebody opens it on a slow line, and as files.
    private func ways(_ whole: VisaMatrix) -> LinkList {
        let all = VisaMatrixPart(destinations: .all, passports: .all)
        let (rows, columns) = (whole.rows.count, whole.nationalities.count)
        return LinkList(
            .plain, label: localizer(VisaRulePageText.asData),
            [
                .init(localizer(VisaMatrixText.whole(rows: rows, columns: columns, size: VisaMatrixLines.kilobytes(of: whole))), all.link),
                .init(localizer(VisaMatrixText.table), Link("/api/v1/visa-matrix.csv")),
                .init(localizer(VisaRulePageText.asData), Link("/api/v1/visa-rules")),
            ])
    }

    private func page(
        _ matrix: VisaMatrix, lede: Message, current: Link, legend: [VisaMatrix.Cell]? = nil, _ content: [any Component]
    ) -> Page {
        let title = localizer(VisaMatrixText.title)
        let tabs = [
            (VisaMatrixText.region, Link("/visa/matrix")), (SilkRoadText.matrix, Link("/visa/matrix/silk-road")),
            (VisaMatrixText.world, VisaMatrixPart().link),
        ]
        let key = legend.map { VisaLegend(cells: $0, localizer: localizer) } ?? VisaLegend(localizer: localizer)
        let isEmpty = matrix.rows.allSatisfy { $0.cells.allSatisfy { $0 == .unknown || $0 == .home } }
        return Page(
            kicker: localizer(VisaPagesText.menu), heading: title, lede: localizer(lede), crumbs(title),
            LinkList(.tabs, label: title, tabs.map { .init(localizer($0.0), $0.1, isCurrent: $0.1.text == current.text) }),
            Panel(id: "legend", title: localizer(VisaMatrixText.legend), key),
            isEmpty ? EmptyState(localizer(VisaMatrixText.empty)) : nil, isEmpty ? nil : Stack(content))
    }
}
