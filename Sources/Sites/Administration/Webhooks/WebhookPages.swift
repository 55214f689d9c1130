import Accounts
import AllFeatures
import FeatureKit
import Federation
import Forum
import HTTPTypes
import Ledger
import Outbound
import Primitives
import Web
import Webhooks

/// The pages of webhooks.
struct WebhookPages: OfficePages {
    /// Deliveries of a page.
    private static let pageLength = 40

    let context: StaffContext<Site>

    /// What was just done, and how it went.
    enum Done {
        case well(Message)
        case badly(Message)
    }

    /// Which records can be asked for.
    static let types = RecordRegistry.forum.names.filter { Features.name(ofRecordType: $0) != nil }

    static let form = Form([
        .text("address", WebhookText.address, hint: WebhookText.addressHint, .webAddress, isRequired: true),
        .checkboxes(
            "types", WebhookText.types, hint: WebhookText.typesHint,
            types.compactMap { type in Features.name(ofRecordType: type).map { Form.Field.Option(type, $0) } }),
    ])

    // MARK: All of them

    func list(_ state: FormState, done: Message?, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let webhooks = try await context.tenant.webhooks.list()
        let columns = [WebhookText.address, WebhookText.types, WebhookText.state, WebhookText.lastTaken]
        return page.answer(
            WebhookText.title, lede: localizer(WebhookText.lede), status: status, done.map(page.notice),
            DataTable(
                id: "webhooks", title: localizer(WebhookText.title), columns: columns.map { .text(localizer($0)) }, rows: webhooks.map(row),
                empty: EmptyState(localizer(WebhookText.none))),
            Section("new", localizer(WebhookText.add), page.form(Self.form, state, Link("/admin/webhooks"), WebhookText.add)))
    }

    private func row(_ webhook: Webhook) -> [Cell] {
        [
            Cell.foreign(webhook.address.text, link: Link.to(["admin", "webhooks", webhook.id.text])).asHeader,
            .text(localizer(webhook.types.isEmpty ? WebhookText.all : WebhookText.typeCount(count: webhook.types.count))), state(webhook),
            webhook.lastTakenAt.map(page.time) ?? .text(localizer(WebhookText.never)),
        ]
    }

    private func state(_ webhook: Webhook) -> Cell {
        switch webhook.stop {
        case .byHand: .tag(.neutral, localizer(WebhookText.stopped))
        case .afterFailures: .tag(.bad, localizer(WebhookText.stopped))
        case nil:
            webhook.failures > 0
                ? .tag(.warning, localizer(WebhookText.fails))
                : webhook.lastTakenAt == nil ? .tag(.neutral, localizer(WebhookText.waits)) : .tag(.good, localizer(WebhookText.works))
        }
    }

    /// The only page that ever shows a secret.
    func secret(_ secret: String, of address: HTTPSAddress, id: UUIDv7, isFirst: Bool) -> WebAnswer {
        page.answer(
            WebhookText.secretTitle(host: address.authority.description), lede: localizer(WebhookText.secretLede), ShownOnce(secret),
            isFirst ? nil : Paragraphs([localizer(WebhookText.secretOld)]),
            LinkButton(localizer(WebhookText.back), Link.to(["admin", "webhooks", id.text])))
    }

    // MARK: One

    func one(_ webhook: Webhook, done: Done?, _ state: FormState? = nil, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let deliveries = try await context.tenant.webhooks.deliveries(of: webhook.id)
        let current = FormState(["address": [webhook.address.text], "types": webhook.types.sorted()])
        return page.answer(
            heading: webhook.address.authority.description, lede: webhook.address.text, status: status, done.map(banner), stopped(webhook),
            facts(webhook), actions(webhook), list(deliveries, of: webhook.id),
            Section(
                "change", localizer(WebhookText.change),
                page.form(Self.form, state ?? current, Link.to(["admin", "webhooks", webhook.id.text]), WebhookText.changeButton)),
            Section(
                "remove", localizer(WebhookText.remove), note: localizer(WebhookText.removeNote), button(webhook, "remove", WebhookText.remove)))
    }

    private func banner(_ done: Done) -> Banner {
        switch done {
        case .well(let text): page.notice(text)
        case .badly(let text):
            Banner(.warning, label: localizer(WebhookText.notDone), title: localizer(WebhookText.notDone), text: localizer(text))
        }
    }

    private func stopped(_ webhook: Webhook) -> Banner? {
        let title = localizer(WebhookText.stopped)
        return switch webhook.stop {
        case .byHand: Banner(.warning, label: title, title: title, text: localizer(WebhookText.stoppedByHand))
        case .afterFailures(let fault):
            Banner(
                .bad, label: title, title: localizer(WebhookText.stoppedAfter(reason: WebhookWords.sentence(fault))),
                text: localizer(WebhookText.stoppedWhat))
        case nil: nil
        }
    }

    private func facts(_ webhook: Webhook) -> Facts {
        let failing = webhook.failingSince.map { localizer(WebhookText.failures(count: webhook.failures, since: $0)) }
        return Facts(
            title: localizer(WebhookText.state),
            [
                Facts.Fact(localizer(WebhookText.state), state(webhook), note: failing),
                Facts.Fact(localizer(WebhookText.lastTaken), webhook.lastTakenAt.map(page.time) ?? .text(localizer(WebhookText.never))),
                Facts.Fact(localizer(WebhookText.waiting), .number(localizer.integer(webhook.next.index))),
                Facts.Fact(localizer(WebhookText.nextTry), webhook.nextTryAt.map(page.time) ?? .text(localizer(WebhookText.noTry))),
            ])
    }

    private func actions(_ webhook: Webhook) -> Section {
        Section(
            "actions", localizer(WebhookText.actions),
            ButtonRow(
                [button(webhook, "test", WebhookText.test), button(webhook, "secret", WebhookText.secretButton)]
                    + (webhook.stop == nil
                        ? [button(webhook, "stop", WebhookText.stop)]
                        : [
                            button(webhook, "start", WebhookText.startHere, [.init("from", Webhooks.Start.whereItStopped.rawValue)]),
                            button(webhook, "start", WebhookText.startNow, [.init("from", Webhooks.Start.now.rawValue)]),
                        ])))
    }

    private func button(_ webhook: Webhook, _ action: String, _ text: Message, _ hidden: [FormView.Hidden] = []) -> ActionForm {
        ActionForm(Link.to(["admin", "webhooks", webhook.id.text, action]), [page.token] + hidden, localizer(text))
    }

    private func list(_ deliveries: [WebhookDelivery], of id: UUIDv7) -> Section {
        let columns = [WebhookText.at, WebhookText.record, WebhookText.outcome, WebhookText.took, WebhookText.answer]
        let part = ListPart(of: deliveries, after: context.request.query("after"), length: Self.pageLength) { String($0.number) }
        return Section(
            "deliveries", localizer(WebhookText.deliveries), note: localizer(WebhookText.deliveriesNote),
            ActionTable(
                columns: columns.map { localizer($0) }, rows: part.shown.map { row($0, of: id) },
                empty: EmptyState(localizer(WebhookText.deliveriesNone)), label: localizer(WebhookText.deliveries)),
            Pagination(part, label: localizer(WebhookText.deliveries), path: ["admin", "webhooks", id.text], localizer))
    }

    private func row(_ delivery: WebhookDelivery, of id: UUIDv7) -> ActionTable.Row {
        let outcome = delivery.outcome
        let type = Features.name(ofRecordType: delivery.type).map { localizer($0) } ?? delivery.type
        let what = delivery.place == nil ? localizer(WebhookText.testRecord) : "\(type) \(delivery.key)"
        let link = delivery.place.map { Link.to(["log", String($0.index)]) }
        let word =
            outcome.isTaken
            ? Cell.tag(.good, localizer(WebhookText.taken(status: outcome.status ?? 0))) : .tag(.bad, localizer(WebhookText.notTaken))
        return ActionTable.Row(
            cells: [
                page.time(delivery.at), .foreign(delivery.cause == .again ? "\(what) (\(localizer(WebhookText.causeAgain)))" : what, link: link),
                word,
                .number(localizer(WebhookText.milliseconds(count: outcome.milliseconds))),
                .foreign(
                    [outcome.fault.map { localizer(WebhookWords.sentence($0)) }, outcome.answer.isEmpty ? nil : outcome.answer]
                        .compactMap { $0 }.joined(separator: " — ")),
            ],
            action: ActionForm(
                Link.to(["admin", "webhooks", id.text, "again"]), [page.token, .init("number", String(delivery.number))],
                localizer(WebhookText.sendAgain), label: localizer(WebhookText.sendAgainOf(what: what))))
    }
}

/// Buttons beside each other.
private struct ButtonRow: Component {
    let buttons: [ActionForm]

    init(_ buttons: [ActionForm]) { self.buttons = buttons }

    func render(into html: inout HTMLWriter) {
        html.div(.class("actions")) { html in
            for button in buttons { html.add(button) }
        }
    }
}
