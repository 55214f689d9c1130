import Primitives
import Web

/// Two officials have edited one draft: what stood there when the second opened it, what the first has saved, and what the second has typed.
struct DraftConflict {
    /// `nil` where it is no longer kept, or nothing was saved yet.
    let before: ReportDraft.Typed?
    let newest: ReportDraft
    let typed: ReportDraft.Typed
}

/// What differs between what was saved and what was typed.
struct ConflictTable: Component {
    let conflict: DraftConflict
    let form: ReportForm
    let localizer: Localizer

    private func cell(_ typed: ReportDraft.Typed?, _ name: String) -> Cell {
        guard let text = typed?[name], !text.isEmpty else { return .text(localizer(DraftConflictText.empty)) }
        if name == "completion", let completion = Completion(rawValue: text) { return .text(localizer(completion.name)) }
        return .foreign(text)
    }

    func render(into html: inout HTMLWriter) {
        let title = localizer(DraftConflictText.conflictTitle(who: conflict.newest.editor))
        html.add(Banner(.warning, label: title, title: title, text: localizer(DraftConflictText.conflictText)))
        html.add(
            DataTable(
                id: "conflict", title: localizer(DraftConflictText.conflictTable),
                columns: [
                    DraftConflictText.columnField, DraftConflictText.columnBefore, DraftConflictText.columnTheirs(who: conflict.newest.editor),
                    DraftConflictText.columnYours,
                ].map { .text(localizer($0)) },
                rows: conflict.newest.differences(from: conflict.typed).map { name in
                    [
                        Cell.text(form.label(of: name).map { localizer($0) } ?? name).asHeader, cell(conflict.before, name),
                        cell(conflict.newest.typed, name), cell(conflict.typed, name),
                    ]
                }, empty: EmptyState(localizer(DraftConflictText.empty))))
    }
}
