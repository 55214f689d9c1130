import FeatureKit
import Lodging
import Primitives
import Web

/// The folio on a booking's page: what was charged and paid, what is on which invoice, and the forms for more of it.
struct FolioSections: OfficePages {
    let call: DeskCall
    let view: DeskBooking
    /// One of its forms that was refused.
    let refused: BookingDeskRoutes.Refused?

    var context: StaffContext<any OfficeSite> { call.context }
    private var folio: Folio { view.folio }
    private func link(_ act: BookingDeskRoutes.Act) -> Link { call.link("booking", view.booking.id.text, act.rawValue) }
    private func money(_ amount: Int64) -> String { localizer.amount(amount, view.currency) }
    private var uncharged: Int64 { view.uncharged }
    private var isOver: Bool { [.released, .expired].contains(view.booking.state(at: context.now)) }

    /// - Parameter typed: what stands in it at first.
    private func form(_ act: BookingDeskRoutes.Act, _ submit: Message, _ typed: [String: [String]] = [:]) -> FormView {
        page.form(asks.form(act), refused.state(of: act) ?? FormState(typed), link(act), submit, hidden: [call.request], isQuiet: true)
    }

    private var asks: FolioForms { FolioForms(folio: folio, invoices: view.invoices, localizer: localizer) }
    private func isOpen(_ act: BookingDeskRoutes.Act) -> Bool { refused?.act == act }

    // MARK: Charges

    var entries: DataTable? {
        guard !isOver else { return nil }
        let rows = folio.entries.map { entry -> [Cell] in
            [
                .time(localizer.date(entry.day), datetime: entry.day.description), name(entry), .foreign(entry.by),
                entry.invoice.map { .code($0.description, link: call.link("invoice", $0.description)) } ?? .text("–"), .number(money(entry.amount)),
            ]
        }
        var sums: [(Message, Int64)] = [(DeskFolioText.charged, folio.charged)]
        if uncharged > 0 { sums.append((DeskFolioText.uncharged, uncharged)) }
        sums.append((DeskFolioText.paid, folio.paid))
        if folio.asked > 0 { sums.append((DeskFolioText.asked, folio.asked)) }
        if folio.refundsAsked > 0 { sums.append((DeskFolioText.refundsAsked, folio.refundsAsked)) }
        sums.append((DeskFolioText.balance, folio.balance + uncharged))
        let foot = sums.map { [Cell.text(""), Cell.text(localizer($0.0)).asHeader, .text(""), .text(""), .number(money($0.1))] }
        return DataTable(
            id: "folio", title: localizer(DeskFolioText.title),
            note: localizer(folio.id == view.booking.id ? DeskFolioText.note : DeskFolioText.shared),
            columns: [
                .text(localizer(DeskFolioText.day)), .text(localizer(DeskFolioText.what)), .text(localizer(DeskStayText.who)),
                .text(localizer(DeskFolioText.invoice)), .number(localizer(DeskFolioText.amount)),
            ],
            rows: rows + foot,
            empty: EmptyState(""))
    }

    private func name(_ entry: Folio.Entry) -> Cell {
        let kind = localizer(DeskWords.kind(entry.kind))
        return entry.label.isEmpty ? .text(kind) : .text(localizer(DeskFolioText.labelled(kind: kind, label: entry.label)))
    }

    /// What can be charged, paid and taken back.
    var forms: Section? {
        guard !isOver else { return nil }
        // What the provider may have taken already is not asked for a second time.
        let due = max(0, folio.balance + uncharged - folio.asked)
        let pay = form(
            .payment, DeskFolioText.take,
            ["method": [Payment.Method.cash.rawValue], "amount": due > 0 ? [DeskWords.typed(due, view.currency)] : []])
        return Section(
            "money", localizer(DeskFolioText.more),
            Disclosure(localizer(DeskFolioText.take), isOpen: isOpen(.payment) || due > 0 && view.booking.state == .checkedIn, pay),
            Disclosure(localizer(DeskFolioText.charge), isOpen: isOpen(.charge), form(.charge, DeskFolioText.charge)),
            asks.open.isEmpty
                ? nil
                : Disclosure(localizer(DeskFolioText.takeBack), isOpen: isOpen(.correct), form(.correct, DeskFolioText.takeBack)))
    }

    // MARK: Payments

    var payments: Section? {
        guard !folio.payments.isEmpty else { return nil }
        let title = localizer(DeskFolioText.payments)
        let table = ActionTable(
            columns: [
                DeskStayText.when, DeskFolioText.method, DeskText.state, DeskFolioText.reference, DeskFolioText.amount, DeskFolioText.given,
            ].map { localizer($0) }, rows: folio.payments.map(row), empty: EmptyState(""), label: title)
        let back = form(
            .refund, DeskFolioText.refund, ["amount": folio.balance < 0 ? [DeskWords.typed(-folio.balance, view.currency)] : []])
        return Section(
            "payments", title, note: folio.asked + folio.refundsAsked > 0 ? localizer(DeskFolioText.notKnownNote) : nil, table,
            asks.refundable.isEmpty ? nil : Disclosure(localizer(DeskFolioText.refund), isOpen: isOpen(.refund) || folio.balance < 0, back))
    }

    /// A payment; where its answer is not known yet, with what can be done about it.
    private func row(_ payment: Payment) -> ActionTable.Row {
        let (tone, state) = DeskWords.state(payment.state)
        func button(_ act: BookingDeskRoutes.Act, _ text: Message) -> ActionForm {
            ActionForm(
                link(act), [page.token, .init("payment", payment.id.text)], localizer(text), label: "\(localizer(text)): \(money(payment.amount))")
        }
        let given = payment.refundsAsked > 0 ? localizer(DeskFolioText.givenOpen(amount: money(payment.refundsAsked))) : money(payment.refunded)
        return ActionTable.Row(
            cells: [
                page.time(payment.at), .text(localizer(DeskWords.method(payment.method))), .tag(tone, localizer(state)),
                .foreign([payment.reference, payment.refusal ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")),
                .number(money(payment.amount)), .number(payment.refunded + payment.refundsAsked > 0 ? given : "–"),
            ], action: payment.isOpen || payment.refundsAsked > 0 ? button(.askAgain, DeskFolioText.askAgain) : nil,
            another: payment.isOpen ? button(.giveUp, DeskFolioText.giveUp) : nil)
    }

    // MARK: Invoices

    var invoices: Section? {
        guard !folio.entries.isEmpty else { return nil }
        let list = view.invoices.map { invoice in
            LinkList.Item(
                localizer(DeskFolioText.numbered(number: invoice.number.description, amount: money(invoice.total))),
                call.link("invoice", invoice.number.description))
        }
        let sum = folio.uninvoiced.reduce(0) { $0 + $1.amount }
        let issue = form(.invoice, sum < 0 ? DeskFolioText.issueCredit : DeskFolioText.issue)
        return Section(
            "invoices", localizer(DeskFolioText.invoices), note: localizer(DeskFolioText.invoicesNote),
            LinkList(.plain, label: localizer(DeskFolioText.invoices), list),
            sum == 0 ? nil : Paragraphs(localizer(DeskFolioText.notInvoiced(amount: money(sum)))), sum == 0 ? nil : issue,
            asks.whole.isEmpty || sum != 0
                ? nil : Disclosure(localizer(DeskFolioText.credit), isOpen: isOpen(.credit), form(.credit, DeskFolioText.credit)))
    }
}
