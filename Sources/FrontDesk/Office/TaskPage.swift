import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Web

/// What a desk has to see to, each with what to do about it.
struct TaskPage: OfficePages {
    let call: DeskCall
    let list: DeskToDo

    var context: StaffContext<any OfficeSite> { call.context }
    private var language: String { localizer.language.code }

    func answer() -> WebAnswer {
        let title = localizer(DeskTaskText.title)
        return page.answer(
            DeskTaskText.title, lede: localizer(DeskTaskText.lede), call.crumbs(title),
            call.query.query("done") == nil ? nil : page.notice(DeskText.saved), Section("tasks", title, table))
    }

    var table: ActionTable {
        ActionTable(
            columns: [DeskText.booking, DeskTaskText.what, DeskTaskText.toDo].map { localizer($0) }, rows: list.items.map(row),
            empty: EmptyState(localizer(DeskTaskText.none)), label: localizer(DeskTaskText.title))
    }

    private func row(_ item: DeskToDo.Item) -> ActionTable.Row {
        switch item {
        case .night(let day):
            return ActionTable.Row(
                cells: [
                    .text("–"), .text(localizer(DeskNightText.due(day: day)), link: call.link("night")), .text(localizer(DeskNightText.dueNote)),
                ], action: nil)
        case .booking(let task, let reference): return row(task, reference)
        case .conflict(let type, let from, let until, let missing):
            return ActionTable.Row(
                cells: [
                    .text("–"),
                    .text(
                        localizer(DeskTaskText.conflict(from: from, until: until, type: name(type), count: missing)),
                        link: call.link(query: [("day", from.description)])), .text(localizer(DeskTaskText.conflictToDo)),
                ], action: nil)
        case .payment(let payment, let booking, let reference):
            let isRefund = !payment.isOpen
            return ActionTable.Row(
                cells: [
                    .code(reference, link: call.link("booking", booking.text)),
                    .text(localizer(isRefund ? DeskTaskText.refund(at: payment.at) : DeskTaskText.payment(at: payment.at))),
                    .text(localizer(DeskTaskText.paymentToDo)),
                ],
                action: ActionForm(
                    call.link("booking", booking.text, BookingDeskRoutes.Act.askAgain.rawValue), [page.token, .init("payment", payment.id.text)],
                    localizer(DeskFolioText.askAgain), label: "\(localizer(DeskFolioText.askAgain)): \(reference)"))
        case .offered(let entry):
            let until = entry.offeredUntil ?? context.now
            return ActionTable.Row(
                cells: [
                    .text("–"),
                    .text(
                        localizer(DeskTaskText.offered(from: entry.stay.arrival, until: entry.stay.departure, end: until)),
                        link: call.link("waiting")), .text(localizer(DeskTaskText.offeredToDo)),
                ], action: nil)
        case .unregistered(let booking, let reference, let persons, let entered):
            return ActionTable.Row(
                cells: [
                    .code(reference, link: call.link("booking", booking.text)),
                    .text(
                        localizer(DeskTaskText.unregistered(persons: persons, entered: entered)),
                        link: Link.to(["admin", "guests", "new"], query: [("booking", booking.text)])),
                    .text(localizer(DeskTaskText.unregisteredToDo)),
                ], action: nil)
        }
    }

    private func row(_ task: DeskTask, _ reference: String) -> ActionTable.Row {
        let what: Message =
            switch task.kind {
            case .roomLost: DeskTaskText.roomLost(from: task.arrival, until: task.departure, room: task.detail)
            case .recovered: DeskTaskText.recovered(from: task.arrival, until: task.departure, type: name(task.roomType))
            case .overbooked:
                DeskTaskText.overbooked(from: task.arrival, until: task.departure, type: name(task.roomType), login: task.by, reason: task.detail)
            }
        let toDo: Message =
            switch task.kind {
            case .roomLost: DeskTaskText.roomLostToDo
            case .recovered: DeskTaskText.recoveredToDo
            case .overbooked: DeskTaskText.overbookedToDo
            }
        let word = localizer(DeskTaskText.done)
        return ActionTable.Row(
            cells: [.code(reference, link: call.link("booking", task.booking.text)), .text(localizer(what)), .text(localizer(toDo))],
            action: ActionForm(
                call.link("tasks"), [page.token, .init("booking", task.booking.text), .init("kind", task.kind.rawValue)], word,
                label: "\(word): \(reference)"))
    }

    private func name(_ type: RoomTypeID) -> String { list.types[type]?.text(in: language) ?? type.text }
}
