import Lodging
import Primitives
import Web

/// A room plan as a table: a line a room, a column a day, a booking over its nights.
struct TapeChart: Component {
    let plan: RoomPlan
    let localizer: Localizer
    let link: @Sendable (UUIDv7) -> Link

    func render(into html: inout HTMLWriter) {
        html.div(.class("scroll calendar plan"), .role("group"), .ariaLabel(localizer(DeskPlanText.title)), .tabindex(0)) { html in
            html.table(.ariaLabel(localizer(DeskPlanText.tableLabel(from: plan.first, until: plan.end)))) { html in
                html.thead { html in
                    html.tr { html in
                        html.th(.scope("col")) { $0.text(localizer(DeskText.room)) }
                        for day in plan.dates { head(day, into: &html) }
                    }
                }
                html.tbody { html in for row in plan.rows { html.tr { render(row, into: &$0) } } }
            }
        }
    }

    private func head(_ day: UTCDate, into html: inout HTMLWriter) {
        let name: StaticString? = day == plan.today ? "today" : day.weekday >= 4 && day.weekday <= 5 ? "weekend" : nil
        html.th(.scope("col"), name.map { .class($0) }, day == plan.today ? .ariaCurrent("date", true) : nil) { html in
            html.text(localizer.integer(day.civil.day))
            html.small { $0.text(localizer.weekday(day)) }
        }
    }

    private func render(_ row: RoomPlan.Row, into html: inout HTMLWriter) {
        html.th(.scope("row")) { html in
            html.text(row.room.number.text)
            html.small { html in
                html.foreign(plan.types[row.room.roomType]?.text(in: localizer.language.code) ?? row.room.roomType.text)
                if row.state == .dirty { html.text(" · \(localizer(DeskWords.room(row.state).name))") }
            }
        }
        var day = plan.first
        while day < plan.end {
            let end: UTCDate
            if day == plan.today, let late = row.overdue {
                end = day.adding(days: 1)
                cell(late, row.waiting(on: day), into: &html)
            } else if let stay = row.stays(around: plan.today).first(where: { $0.from == day }) {
                end = stay.until
                cell(stay, into: &html)
            } else if let outage = row.outages.first(where: { $0.contains(day) }) {
                let busy = row.stays.map(\.from).filter { $0 > day }.min() ?? plan.end
                let late = row.overdue != nil && day < plan.today ? plan.today : plan.end
                end = min(outage.upperBound, plan.end, busy, late)
                html.openTD(.colspan(Self.nights(day, end)), .class("out")) { $0.text(localizer(DeskPlanText.outOfService)) }
            } else {
                end = day.adding(days: 1)
                html.openTD(day == plan.today ? .class("today") : nil) { _ in }
            }
            day = max(end, day.adding(days: 1))
        }
    }

    private func cell(_ stay: StayDesk.PlannedStay, into html: inout HTMLWriter) {
        html.openTD(.colspan(Self.nights(stay.from, stay.until))) { bar(stay, into: &$0) }
    }

    private func bar(_ stay: StayDesk.PlannedStay, into html: inout HTMLWriter) {
        let (sign, name) = Self.sign(stay.state)
        let reference = plan.references[stay.booking] ?? ""
        let span = localizer(DeskText.span(from: stay.from, until: stay.until))
        html.a(.href(link(stay.booking)), .class(name), .ariaLabel("\(reference), \(localizer(DeskWords.state(stay.state).name)), \(span)")) { html in
            html.text("\(sign) \(reference)")
        }
    }

    /// Guests who were to have left, or are to leave today, and are in the room still; with who is to have it next, from tonight on.
    private func cell(_ late: StayDesk.Listed, _ next: StayDesk.PlannedStay?, into html: inout HTMLWriter) {
        let what = localizer(DeskPlanText.overdue(day: late.booking.departure))
        html.openTD(.class("today")) { html in
            html.a(.href(link(late.booking.id)), .class("late"), .ariaLabel("\(late.reference), \(what)")) { html in
                html.text("! \(late.reference)")
            }
            if let next { bar(next, into: &html) }
        }
    }

    /// A sign and a class, so that no state is told by its colour alone.
    static func sign(_ state: Booking.State) -> (sign: String, name: StaticString) {
        switch state {
        case .checkedIn: ("●", "in")
        case .checkedOut: ("✓", "gone")
        default: ("○", "due")
        }
    }

    private static func nights(_ from: UTCDate, _ until: UTCDate) -> Int { until.daysSince1970 - from.daysSince1970 }
}

/// What the signs of a ``TapeChart`` say.
struct TapeLegend: Component {
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        html.ul(.class("legend plan")) { html in
            html.li { html in
                html.span(.class("late"), .ariaHidden()) { $0.text("!") }
                html.text(localizer(DeskPlanText.leaves))
            }
            for state in [Booking.State.confirmed, .checkedIn, .checkedOut] {
                let (sign, name) = TapeChart.sign(state)
                html.li { html in
                    html.span(.class(name), .ariaHidden()) { $0.text(sign) }
                    html.text(localizer(DeskWords.state(state).name))
                }
            }
        }
    }
}
