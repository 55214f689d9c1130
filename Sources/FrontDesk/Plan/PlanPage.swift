import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Web

/// The room plan with the form that gives rooms.
struct PlanPage: OfficePages {
    let call: DeskCall
    let plan: RoomPlan

    var context: StaffContext<any OfficeSite> { call.context }
    private var language: String { localizer.language.code }

    func answer(_ banner: Banner?, _ status: HTTPResponse.Status) -> WebAnswer {
        let title = localizer(DeskPlanText.title)
        let done = banner == nil && call.query.query("done") != nil ? page.notice(DeskText.saved) : nil
        return page.answer(
            DeskPlanText.title, lede: localizer(DeskPlanText.lede), status: status, call.crumbs(title), banner, done, days,
            Section(
                "plan", localizer(DeskText.span(from: plan.first, until: plan.end.adding(days: -1))),
                plan.rows.isEmpty
                    ? EmptyState(localizer(DeskText.noRooms))
                    : TapeChart(plan: plan, localizer: localizer) { [call] in call.link("booking", $0.text) },
                plan.rows.isEmpty ? nil : TapeLegend(localizer: localizer)), pages, unseated)
    }

    private func link(from day: UTCDate, page: Int) -> Link {
        call.link("plan", query: [("from", day.description)] + (page > 0 ? [("page", String(page + 1))] : []))
    }

    private var days: LinkList {
        LinkList(
            .pages, label: localizer(DeskText.otherDays),
            [
                .init(localizer(DeskPlanText.earlier), link(from: plan.first.adding(days: -7), page: plan.page)),
                .init(localizer(DeskText.today), link(from: plan.today.adding(days: -1), page: plan.page)),
                .init(localizer(DeskPlanText.later), link(from: plan.first.adding(days: 7), page: plan.page)),
            ])
    }

    private var pages: LinkList? {
        guard plan.pages > 1 else { return nil }
        return LinkList(
            .pages, label: localizer(DeskPlanText.rooms),
            (0..<plan.pages).map { .init(localizer(DeskPlanText.page(number: $0 + 1)), link(from: plan.first, page: $0), isCurrent: $0 == plan.page) }
        )
    }

    /// Who has no room yet, and the form that gives one.
    private var unseated: Section {
        let title = localizer(DeskPlanText.give)
        guard !plan.unseated.isEmpty else { return Section("give", title, EmptyState(localizer(DeskPlanText.allSeated))) }
        let bookings = plan.unseated.prefix(RoomPlan.mostUnseated).map { stay in
            let type = plan.types[stay.roomType]?.text(in: language) ?? stay.roomType.text
            let span = localizer(DeskText.span(from: stay.from, until: stay.until))
            return DeskWords.option(stay.booking.text, "\(plan.references[stay.booking] ?? "") · \(span) · \(type)")
        }
        let form = Form([
            .select("booking", DeskText.booking, bookings, isRequired: true),
            .select("room", DeskText.room, hint: DeskPlanText.giveHint, plan.rows.map(option), isRequired: true),
        ])
        return Section(
            "give", title, note: localizer(DeskPlanText.unseated(count: plan.unseated.count)),
            page.form(
                form, FormState(), call.link("plan", query: [("from", plan.first.description), ("page", String(plan.page + 1))]), DeskStayText.assign,
                isQuiet: true))
    }

    private func option(_ row: RoomPlan.Row) -> Form.Field.Option {
        let type = plan.types[row.room.roomType]?.text(in: language) ?? row.room.roomType.text
        return .init(
            row.room.number.text,
            DeskStayText.roomOption(room: row.room.number.text, type: type, state: DeskWords.room(row.state).name))
    }
}
