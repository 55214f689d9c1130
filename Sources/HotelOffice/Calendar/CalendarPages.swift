import Envelope
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import StrictJSON
import Web

/// The calendar of prices of a hotel, and what a change would make of it.
struct CalendarPages {
    /// Days of a preview that are shown; how many more there are is said.
    private static let mostShown = 150

    /// What one change makes of a room type under a plan.
    struct Preview: Sendable {
        let offer: CalendarOffer
        let currency: Currency
        let days: [DayDifference]
    }

    let pages: HotelPages
    let calendar: RateCalendar

    private var localizer: Localizer { pages.localizer }
    private var form: CalendarForm { CalendarForm(calendar: calendar, localizer: localizer) }

    /// - Parameter state: of the form, as it was sent, where it was refused.
    func month(
        type: RoomTypeID?, _ state: FormState? = nil, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil
    ) -> WebAnswer {
        let isReady = !calendar.types.isEmpty && !calendar.plans.isEmpty
        let isDone = pages.context.request.query("done") == "changed"
        return pages.answer(
            .calendar, lede: localizer(CalendarText.lede), status: status, isDone ? pages.page.notice(CalendarText.doneChanged) : nil, banner,
            isReady ? choice(type) : EmptyState(localizer(CalendarText.notReady)),
            isReady ? CalendarGrid(calendar: calendar, localizer: localizer) : nil,
            isReady && pages.isManager ? changeSection(state) : nil, isReady && pages.isManager ? CalendarScript() : nil)
    }

    private func changeSection(_ state: FormState?) -> Section {
        let proposal = FormState([
            "from": [max(calendar.today, calendar.first).description], "through": [calendar.first.adding(days: calendar.count - 1).description],
        ])
        return Section(
            "change", localizer(CalendarText.changeTitle), note: localizer(CalendarText.changeNote),
            pages.page.form(form.form, state ?? proposal, pages.link("calendar"), CalendarText.previewButton))
    }

    /// The months before and behind, and which room types are shown.
    private func choice(_ type: RoomTypeID?) -> any Component {
        func link(_ day: UTCDate, _ type: RoomTypeID?) -> Link {
            pages.link("calendar", query: [("month", String(day.description.prefix(7)))] + (type.map { [("type", $0.text)] } ?? []))
        }
        let code = localizer.language.code
        let (before, after) = (calendar.first.adding(days: -1), calendar.first.adding(days: calendar.count))
        let months = LinkList(
            .plain, label: localizer(CalendarText.months),
            [
                .init(localizer(CalendarText.monthBefore(month: localizer.monthAndYear(before))), link(before, type)),
                .init(localizer(CalendarText.monthAfter(month: localizer.monthAndYear(after))), link(after, type)),
            ])
        let types =
            calendar.types.count > 1
            ? LinkList(
                .plain, label: localizer(RoomOfficeText.typesTitle),
                [.init(localizer(CalendarText.allTypes), link(calendar.first, nil), isCurrent: type == nil)]
                    + calendar.types.map { .init($0.type.name.text(in: code), link(calendar.first, $0.id), isCurrent: $0.id == type) }) : nil
        let isPart = type == nil && calendar.kinds.count < calendar.types.count
        return Stack([
            Heading(localizer.monthAndYear(calendar.first)), months, types,
            isPart ? Paragraphs(localizer(CalendarText.partShown(shown: calendar.kinds.count, all: calendar.types.count))) : nil,
        ])
    }

    // MARK: The preview

    /// By which it is known that what somebody has looked at is still so.
    static func digest(_ previews: [Preview]) -> String {
        let text = previews.flatMap { preview in
            preview.days.map { "\(preview.offer) \($0.day) \($0.before?.json.compact ?? []) \($0.after.json.compact)" }
        }
        return Digest32(sha256: Array(text.joined(separator: "\n").utf8)).hex
    }

    /// - Parameter sent: the form that was sent, which the button sends again.
    func preview(_ previews: [Preview], _ sent: FormBody, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil) -> WebAnswer {
        let count = previews.reduce(0) { $0 + $1.days.count }
        let rows = previews.flatMap { preview in preview.days.map { (preview, $0) } }
        let shown = rows.prefix(Self.mostShown)
        let names = sent.names.filter { $0 != FormBody.tokenName && $0 != "seen" }.sorted()
        let hidden = names.flatMap { name in sent[name].map { FormView.Hidden(name, $0) } }
        let month = pages.link("calendar", query: [("month", String(calendar.first.description.prefix(7)))])
        let table = DataTable(
            id: "preview", title: localizer(CalendarText.previewCount(count: count)),
            note: rows.count > shown.count ? localizer(CalendarText.previewMore(count: rows.count - shown.count)) : nil,
            columns: [CalendarText.columnNight, CalendarText.columnOffer, CalendarText.columnNow, CalendarText.columnThen].map {
                .text(localizer($0))
            },
            rows: shown.map { preview, day in
                [
                    Cell.time(localizer.date(day.day), datetime: day.day.description).asHeader, .foreign(name(of: preview.offer)),
                    .text(DayWords.sentence(day.before, preview.currency, localizer)),
                    .text(DayWords.sentence(day.after, preview.currency, localizer)),
                ]
            }, empty: EmptyState(localizer(CalendarText.previewNothing)))
        let act = ActionForm(
            pages.link("calendar", "apply"), [pages.context.token, .init("seen", Self.digest(previews))] + hidden,
            localizer(CalendarText.applyButton(count: count)), isMain: true)
        return pages.answer(
            .calendar, step: localizer(CalendarText.previewTitle), lede: localizer(CalendarText.previewLede), status: status, banner, table,
            count > 0 ? act : nil,
            LinkList(.plain, label: localizer(CalendarText.title), [.init(localizer(CalendarText.backToMonth), month)]))
    }

    private func name(of offer: CalendarOffer) -> String {
        let code = localizer.language.code
        let type = calendar.types.first { $0.id == offer.type }?.type.name.text(in: code) ?? offer.type.text
        return type + " · " + (calendar.plans.first { $0.id == offer.plan }?.plan.name.text(in: code) ?? offer.plan.text)
    }
}

/// A heading within a page.
struct Heading: Component {
    let text: String

    init(_ text: String) { self.text = text }

    func render(into html: inout HTMLWriter) { html.h2 { $0.text(text) } }
}
