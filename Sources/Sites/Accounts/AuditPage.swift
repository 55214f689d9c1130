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
            .text("actor", AuditTrailText.actor, hint: AuditTrailText.actorHint, .search),
            .select("action", AuditTrailText.action, self.actions(actions)),
            .date("from", AuditTrailText.from), .date("until", AuditTrailText.until),
        ])
        let typed = FormState(Dictionary(query.map { ($0.name, [$0.value]) }) { first, _ in first })
        let older = entries.last.map { Link.to(["admin", "audit"], query: query + [("before", String($0.position))]) }
        return page.answer(
            AccountText.auditTitle, lede: localizer(AuditTrailText.auditLede), state(verdict),
            FormView(form, typed, method: .get, action: Link("/admin/audit"), hidden: [], submit: localizer(AuditTrailText.search), localizer),
            table(entries),
            hasMore
                ? LinkList(.pages, label: localizer(AuditTrailText.pages), older.map { [LinkList.Item(localizer(AuditTrailText.older), $0)] } ?? [])
                : nil,
            LinkList(
                .plain, label: localizer(AuditTrailText.exports),
                [("CSV", "audit.csv"), ("JSON", "audit.json")].map { name, file in
                    LinkList.Item(name, Link.to(["admin", file], query: query.filter { $0.name != "lang" }))
                }))
    }

    /// In the order of a reader's alphabet.
    private func actions(_ names: [String]) -> [Form.Field.Option] {
        localizer.collation.sorted(names.map { ($0, localizer(AuditWords.action($0))) }, by: { $0.1 }).map {
            Form.Field.Option($0.0, AuditWords.action($0.0))
        }
    }

    private func state(_ verdict: AuditTrail.Verdict) -> Banner {
        let label = localizer(AuditTrailText.trailLabel)
        return switch verdict {
        case .whole(let count, let last):
            Banner(
                .good, label: label, title: localizer(AuditTrailText.trailWhole(count: count)),
                text: localizer(AuditTrailText.trailWholeText(digest: last)))
        case .broken(let position, _):
            Banner(
                .bad, label: label, title: localizer(AuditTrailText.trailBroken(position: position)), text: localizer(AuditTrailText.trailBrokenText))
        }
    }

    private func table(_ entries: [AuditEntry]) -> DataTable {
        DataTable(
            id: "audit", title: localizer(AccountText.auditTitle),
            columns: [.number(localizer(AuditTrailText.number))]
                + [AuditTrailText.time, AuditTrailText.actor, AuditTrailText.action, AuditTrailText.object, AuditTrailText.detail].map {
                    .text(localizer($0))
                },
            rows: entries.map { entry in
                [
                    .number(localizer.integer(entry.position)), page.time(entry.at), .foreign(entry.actor),
                    .text(localizer(AuditWords.action(entry.action))),
                    .foreign(entry.object), .foreign(entry.detail),
                ]
            }, empty: EmptyState(localizer(AuditTrailText.noAudit)))
    }
}
