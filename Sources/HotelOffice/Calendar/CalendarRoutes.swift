import Accounts
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import StrictJSON
import Web

/// The calendar of prices of a hotel: looked at month by month, changed after a preview.
enum CalendarRoutes {
    typealias Context = HotelOfficeDesk.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/hotels/:hotel/calendar", needs: .staff(.manageHotels), query: ["month", "type", "done"], "a month of a hotel's prices"
        ) { context in
            let type = context.request.query("type").flatMap { RoomTypeID($0) }
            return try await pages(context, month: context.request.query("month"), type: type, managing: false).month(type: type)
        }
        routes.on(.post, "/admin/hotels/:hotel/calendar", needs: .staff(.manageHotels), "what a change of many days would make of a hotel's prices") {
            try await preview($0)
        }
        routes.on(.post, "/admin/hotels/:hotel/calendar/apply", needs: .staff(.manageHotels), "changes many days of a hotel's prices") {
            try await apply($0)
        }
        return routes
    }

    /// - Parameter month: `YYYY-MM`; today's where it is none.
    private static func pages(_ context: Context, month: String?, type: RoomTypeID?, managing: Bool) async throws -> CalendarPages {
        let desk = try await HotelOfficeDesk(context)
        let pages = try await desk.hotel(managing: managing)
        let now = context.now
        let today = (try? TimeZoneFiles.system.rules(of: pages.hotel.value.timeZone).date(at: now)) ?? now.date
        let (id, this) = (pages.id, String(today.description.prefix(7)))
        let wanted = month.flatMap { UTCDate("\($0)-01") } ?? UTCDate("\(this)-01") ?? today
        let first = wanted.isPlausible ? wanted : today
        let calendar = try await desk.read { _, connection in
            try RateCalendar(of: id, month: first, type: type, today: today, connection)
        }
        return CalendarPages(pages: pages, calendar: calendar)
    }

    /// A form that was sent, and what is to be done.
    private static func read(_ context: Context) async throws -> (CalendarPages, FormReading, Result<[CalendarForm.Change], FieldError>) {
        let body = try context.form()
        let month = body["from"].first.map { String($0.prefix(7)) }
        let pages = try await pages(context, month: month, type: nil, managing: true)
        let form = CalendarForm(calendar: pages.calendar, localizer: context.localizer)
        let reading = form.form.read(body)
        do throws(FieldError) { return (pages, reading, .success(try form.changes(reading))) } catch { return (pages, reading, .failure(error)) }
    }

    private static func preview(_ context: Context) async throws -> WebAnswer {
        let (pages, reading, outcome) = try await read(context)
        guard reading.state.isSound else { return pages.month(type: nil, reading.state, status: .unprocessableContent) }
        switch outcome {
        case .failure(let error): return pages.month(type: nil, reading.refused(error), status: .unprocessableContent)
        case .success(let changes):
            do {
                let previews = try await HotelOfficeDesk(context).read { desk, connection in
                    try changes.map { change in
                        CalendarPages.Preview(
                            offer: change.offer, currency: change.currency,
                            days: try desk.preview(change.offer.type, change.offer.plan, of: pages.pages.id, by: change.change, connection))
                    }
                }
                return pages.preview(previews, try context.form())
            } catch let refusal as LodgingRefusal {
                return pages.month(type: nil, reading.refused(nil, RefusalWords.message(refusal)), status: RefusalWords.status(refusal))
            }
        }
    }

    /// Somebody else has changed the days since they were looked at.
    private struct IsOtherwise: Error {
        let previews: [CalendarPages.Preview]
    }

    private static func apply(_ context: Context) async throws -> WebAnswer {
        let (pages, reading, outcome) = try await read(context)
        guard reading.state.isSound, case .success(let changes) = outcome, let first = changes.first?.change.first else {
            return try await preview(context)
        }
        let (id, seen) = (pages.pages.id, try context.form()["seen"].first ?? "")
        do {
            try await HotelOfficeDesk(context).write { desk, connection in
                let previews = try changes.map { change in
                    CalendarPages.Preview(
                        offer: change.offer, currency: change.currency,
                        days: try desk.preview(change.offer.type, change.offer.plan, of: id, by: change.change, connection))
                }
                guard CalendarPages.digest(previews) == seen else { throw IsOtherwise(previews: previews) }
                for change in changes { try desk.change(change.offer.type, change.offer.plan, of: id, by: change.change, connection) }
            }
            return WebAnswer.seeOther(
                pages.pages.link("calendar", query: [("month", String(first.description.prefix(7))), ("done", "changed")]))
        } catch let otherwise as IsOtherwise {
            return pages.preview(
                otherwise.previews, try context.form(), status: .conflict, pages.pages.refusal(.stale(.day, current: 0)))
        } catch let refusal as LodgingRefusal {
            return pages.month(type: nil, reading.refused(nil, RefusalWords.message(refusal)), status: RefusalWords.status(refusal))
        }
    }
}
