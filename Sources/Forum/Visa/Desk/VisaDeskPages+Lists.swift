import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

extension VisaDeskPages {
    // MARK: Stale

    func stale(_ rules: [VisaDesk.Noticed], days: Int, next: VisaRuleKey?, refused: Message? = nil) -> WebAnswer {
        page.answer(
            DeskListsText.staleTitle, lede: localizer(DeskListsText.staleLede(days: days)), status: refused == nil ? .ok : .unprocessableContent,
            tabs,
            warning, refused.map(refusal),
            rules.isEmpty
                ? EmptyState(localizer(DeskListsText.staleNone(days: days)))
                : VisaPickTable(
                    action: Link("/admin/visa/confirm"), token: page.token, label: localizer(DeskListsText.staleTitle),
                    columns: [DeskSetText.columnBorder, DeskListsText.columnRule, DeskListsText.columnSeen, DeskSetText.columnOther].map {
                        localizer($0)
                    },
                    rows: rules.map { rule in
                        .init(
                            key: rule.key.description, label: localizer(VisaWords.border(rule.key)),
                            cells: [
                                border(rule.key, link: Self.link(to: rule.key)), self.rule(rule.rule), rule.seenAt.map(page.time) ?? .text("–"),
                                self.rule(rule.other),
                            ])
                    }, button: has(.draftVisaRules) ? localizer(DeskListsText.confirmButton) : nil),
            pagination("stale", after: next, query: days == VisaDesk.staleAfterDays ? [] : [("days", String(days))]))
    }

    // MARK: Contradictions

    func conflicts(_ rules: [VisaDesk.Noticed], next: VisaRuleKey?) -> WebAnswer {
        page.answer(
            DeskListsText.conflictsTitle, lede: localizer(DeskListsText.conflictsLede), tabs, warning,
            table(
                "conflicts", DeskListsText.conflictsTitle, rules, EmptyState(localizer(DeskListsText.conflictsNone)),
                extra: DeskListsText.columnDiffer
            ) { rule in
                .text(localizer.list(rule.disagreements.map { VisaDeskWords.member($0).map { localizer($0) } ?? $0 }))
            }, pagination("conflicts", after: next))
    }

    // MARK: All

    /// - Parameter fault: what is wrong with the border that was asked for.
    func rules(_ rules: [VisaDesk.Noticed], next: VisaRuleKey?, fault: Message? = nil) -> WebAnswer {
        let query = ["nationality", "destination"].compactMap { name in context.request.query(name).map { (name, $0) } }
        var state = FormState(Dictionary(query.map { ($0.0, [$0.1]) }, uniquingKeysWith: { first, _ in first }))
        if let fault { state.refuse("nationality", fault) }
        return page.answer(
            DeskListsText.rulesTitle, status: fault == nil ? .ok : .unprocessableContent, tabs, warning,
            Section(
                "border", localizer(DeskListsText.rulesNew),
                FormView(
                    Form(borderFields), state, method: .get, action: Link("/admin/visa/rules"), hidden: [],
                    submit: localizer(DeskListsText.openButton),
                    localizer)),
            table("rules", DeskListsText.rulesTitle, rules, EmptyState(localizer(DeskListsText.rulesNone)), extra: DeskListsText.columnSeen) { rule in
                rule.seenAt.map(page.time) ?? .text("–")
            }, pagination("rules", after: next, query: query))
    }

    /// Of which border: of a city's country, who comes; at the secretariat, where to as well.
    private var borderFields: [Form.Field] {
        let nationality = Form.Field.select("nationality", DeskListsText.nationality, countryOptions)
        return desk.isPublisher ? [nationality] : [Form.Field.select("destination", DeskSetText.destination, countryOptions), nationality]
    }

    var countryOptions: [Form.Field.Option] {
        localizer.countries.map {
            Form.Field.Option($0.text, VisaWordsText.country(country: $0.text))
        }
    }

    private func table(
        _ id: String, _ title: Message, _ rules: [VisaDesk.Noticed], _ empty: EmptyState, extra: Message, _ cell: (VisaDesk.Noticed) -> Cell
    ) -> DataTable {
        DataTable(
            id: id, title: localizer(title),
            columns: [DeskSetText.columnBorder, DeskListsText.columnRule, DeskSetText.columnOther, extra].map { .text(localizer($0)) },
            rows: rules.map { item in
                [border(item.key, link: Self.link(to: item.key)).asHeader, rule(item.rule), rule(item.other), cell(item)]
            }, empty: empty)
    }
}

/// Rules of which some are ticked, and a button for those.
struct VisaPickTable: Component {
    struct Row {
        let key: String
        /// What the box is called for assistive technology.
        let label: String
        let cells: [Cell]
    }

    let action: Link
    let token: FormView.Hidden
    let label: String
    let columns: [String]
    let rows: [Row]
    /// `nil` for who may only look.
    let button: String?

    func render(into html: inout HTMLWriter) {
        html.form(.class("panel"), .method("post"), .action(action)) { html in
            html.add(token)
            html.div(.class("scroll"), .role("group"), .ariaLabel(label), .tabindex(0)) { html in
                html.table { html in
                    html.thead { html in
                        html.tr { html in
                            if button != nil { html.td { _ in } }
                            for column in columns { html.th(.scope("col")) { $0.text(column) } }
                        }
                    }
                    html.tbody { html in for row in rows { html.tr { render(row, into: &$0) } } }
                }
            }
            if let button { html.p(.class("actions")) { $0.button(.type("submit"), .class("button")) { $0.text(button) } } }
        }
    }

    private func render(_ row: Row, into html: inout HTMLWriter) {
        if button != nil { html.td { $0.input(.type("checkbox"), .name("key"), .value(row.key), .ariaLabel(row.label)) } }
        for (place, cell) in row.cells.enumerated() {
            if place == 0 { html.th(.scope("row")) { $0.add(cell) } } else { html.td { $0.add(cell) } }
        }
    }
}
