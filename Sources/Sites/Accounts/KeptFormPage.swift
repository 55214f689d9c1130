import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// A form as it was sent when its session had ended, to be sent again in this one.
struct KeptFormPage: OfficePages {
    let context: StaffContext<Site>

    /// Pages above a form's address that are looked at for the form.
    private static let mostPages = 3

    func answer(_ form: StaffAccounts.KeptForm?) async -> WebAnswer {
        let body: FormBody?
        do { body = try form.map { try FormBody($0.body) } } catch { body = nil }
        guard let form, let body, let action = Link(path: form.path) else {
            return page.answer(OwnAccountText.keptTitle, lede: localizer(OwnAccountText.keptNone))
        }
        let typed = body.pairs.filter { $0.name != FormBody.tokenName }
        let fields = await fields(of: form.path)
        let table = DataTable(
            id: "kept", title: localizer(OwnAccountText.keptTitle),
            columns: [.text(localizer(OwnAccountText.keptField)), .text(localizer(OwnAccountText.keptValue))],
            rows: Self.rows(typed, fields), empty: EmptyState(localizer(OwnAccountText.keptNone)))
        let hidden = [context.token] + typed.map { FormView.Hidden($0.name, $0.value) }
        return page.answer(
            OwnAccountText.keptTitle, lede: localizer(OwnAccountText.keptLede), table, ActionForm(action, hidden, localizer(OwnAccountText.keptSend)))
    }

    /// What was typed, by what the form calls it. What a form carries along and nobody has typed is not shown where the form is known; what was left
    /// empty neither.
    private static func rows(_ typed: [(name: String, value: String)], _ fields: [String: FormInventory.Entry]?) -> [[Cell]] {
        guard let fields else { return typed.map { [Cell.code($0.name).asHeader, .foreign($0.value)] } }
        return typed.compactMap { name, value in
            guard let field = fields[name], !value.isEmpty else { return nil }
            return [Cell.text(field.label).asHeader, .foreign(field.words(for: value))]
        }
    }

    /// Of the form that goes to a path: it stands on the page of that path, or on one above it.
    private func fields(of path: String) async -> [String: FormInventory.Entry]? {
        let parts = path.split(separator: "/")
        for count in (max(1, parts.count - Self.mostPages + 1)...max(1, parts.count)).reversed() {
            guard let page = Link(path: "/" + parts.prefix(count).joined(separator: "/")) else { continue }
            let inventory = await FormInventory.of { await context.request.ownPages?.ask(page, as: context.request) }
            if let fields = inventory.fields(ofFormsTo: path) { return fields }
        }
        return nil
    }
}
