import Lodging
import Primitives
import Web

/// A month as a table: nights from above to below, room types and plans beside each other. A script lets one choose days in it; it is read
/// without.
struct CalendarGrid: Component {
    let calendar: RateCalendar
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        html.div(.class("scroll calendar"), .id("calendar"), .role("group"), .ariaLabel(localizer(CalendarText.title)), .tabindex(0)) { html in
            html.table(.ariaLabel(localizer(CalendarText.gridLabel(month: localizer.monthAndYear(calendar.first))))) { html in
                html.thead { renderHead(into: &$0) }
                html.tbody { html in
                    for (place, day) in calendar.days.enumerated() { render(day, place, into: &html) }
                }
            }
        }
        html.p(.class("note"), .role("status"), .id("chosen")) { _ in }
    }

    private func renderHead(into html: inout HTMLWriter) {
        html.tr { html in
            html.th(.scope("col"), .rowspan(2)) { $0.text(localizer(CalendarText.columnNight)) }
            for kind in calendar.kinds {
                html.th(.scope("colgroup"), .colspan(kind.columns.count + 1)) { $0.foreign(kind.type.name.text(in: localizer.language.code)) }
            }
        }
        html.tr { html in
            for kind in calendar.kinds {
                html.th(.scope("col"), .class("number")) { $0.text(localizer(CalendarText.columnLeft)) }
                for column in kind.columns {
                    html.th(.scope("col"), .class("number"), .data("data-offer", column.offer.description)) { html in
                        html.foreign(column.plan.name.text(in: localizer.language.code))
                        html.text(", \(column.plan.currency.code)")
                    }
                }
            }
        }
    }

    private func render(_ day: UTCDate, _ place: Int, into html: inout HTMLWriter) {
        let names: Attribute? = day < calendar.today ? .class("past") : day.weekday >= 4 && day.weekday <= 5 ? .class("weekend") : nil
        html.tr(names, .data("data-day", day.description)) { html in
            html.th(.scope("row")) { $0.text(localizer(CalendarText.dayName(weekday: localizer.weekday(day), day: day.civil.day))) }
            for kind in calendar.kinds {
                renderStock(kind.nights[place], into: &html)
                for column in kind.columns { render(column.rules[place], column.plan.currency, into: &html) }
            }
        }
    }

    private func renderStock(_ night: StockNight?, into html: inout HTMLWriter) {
        guard let night else { return html.openTD(.class("left")) { $0.text("–") } }
        html.openTD(night.left <= 0 ? .class("left full") : .class("left")) { html in
            html.text(localizer(CalendarText.leftOf(left: night.left, rooms: night.rooms)))
        }
    }

    private func render(_ rule: DayRule?, _ currency: Currency, into html: inout HTMLWriter) {
        let marks = DayWords.marks(rule, localizer)
        html.openTD(rule?.isClosed == true ? .class("shut") : nil) { html in
            html.text(DayWords.price(rule, currency, localizer))
            for mark in marks {
                html.text(" ")
                html.small { $0.text(mark) }
            }
        }
    }
}

/// The script that lets one choose days of a ``CalendarGrid`` with the mouse and the keyboard.
struct CalendarScript: Component {
    func render(into html: inout HTMLWriter) { html.script(src: Link("/calendar.js")) }
}
