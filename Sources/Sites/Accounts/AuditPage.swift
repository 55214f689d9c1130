import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// The page of the audit trail.
struct AuditPage: OfficePages {
    let context: StaffContext<Site>

    func answer(
        _ filter: AuditTrail.Filter, _ entries: [AuditEntry], hasMore: Bool, _ actions: [String], _ verdict: AuditTrail.Verdict
    ) -> WebAnswer {
        let query = context.request.query.filter { ["actor", "action", "from", "until", "lang"].contains($0.name) && !$0.value.isEmpty }
        let form = Form([
            .text("actor", AccountText.actor, hint: AccountText.actorHint, .search),
            .select("action", AccountText.action, actions.map { Form.Field.Option($0, Self.plain($0)) }),
            .date("from", AccountText.from), .date("until", AccountText.until),
        ])
        let typed = FormState(Dictionary(query.map { ($0.name, [$0.value]) }) { first, _ in first })
        let older = entries.last.map { Link.to(["admin", "audit"], query: query + [("before", String($0.position))]) }
        return page.answer(
            AccountText.auditTitle, lede: localizer(AccountText.auditLede), state(verdict),
            FormView(form, typed, method: .get, action: Link("/admin/audit"), hidden: [], submit: localizer(AccountText.search), localizer),
            table(entries),
            hasMore
                ? LinkList(.pages, label: localizer(AccountText.pages), older.map { [LinkList.Item(localizer(AccountText.older), $0)] } ?? []) : nil,
            LinkList(
                .plain, label: localizer(AccountText.exports),
                [("CSV", "audit.csv"), ("JSON", "audit.json")].map { name, file in
                    LinkList.Item(name, Link.to(["admin", file], query: query.filter { $0.name != "lang" }))
                }))
    }

    /// The names of actions are told as they are: they stand so in the file.
    private static func plain(_ name: String) -> Message { AccountText.plain(text: name) }

    private func state(_ verdict: AuditTrail.Verdict) -> Banner {
        let label = localizer(AccountText.trailLabel)
        return switch verdict {
        case .whole(let count, let last):
            Banner(
                .good, label: label, title: localizer(AccountText.trailWhole(count: count)),
                text: localizer(AccountText.trailWholeText(digest: last)))
        case .broken(let position, _):
            Banner(
                .bad, label: label, title: localizer(AccountText.trailBroken(position: position)), text: localizer(AccountText.trailBrokenText))
        }
    }

    private func table(_ entries: [AuditEntry]) -> DataTable {
        DataTable(
            id: "audit", title: localizer(AccountText.auditTitle),
            columns: [.number(localizer(AccountText.number))]
                + [AccountText.time, AccountText.actor, AccountText.action, AccountText.object, AccountText.detail].map { .text(localizer($0)) },
            rows: entries.map { entry in
                [
                    .number(localizer.integer(entry.position)), page.time(entry.at), .foreign(entry.actor), .code(entry.action),
                    .foreign(entry.object), .foreign(entry.detail),
                ]
            }, empty: EmptyState(localizer(AccountText.noAudit)))
    }
}
