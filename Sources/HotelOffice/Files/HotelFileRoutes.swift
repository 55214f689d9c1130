import Accounts
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import Web

/// Tables of prices and rooms of a hotel, in and out.
enum HotelFileRoutes {
    typealias Context = HotelOfficeDesk.Context

    /// Days of prices that the page offers to download.
    static let exportDays = 400
    /// Days that one download has at most.
    private static let mostDays: Int64 = 750

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/hotels/:hotel/files", needs: .staff(.manageHotels), query: ["done"], "tables of a hotel, in and out") { context in
            HotelFilePages(pages: try await HotelOfficeDesk(context).hotel()).answer()
        }
        routes.on(
            .get, "/admin/hotels/:hotel/files/rates.csv", needs: .staff(.manageHotels), query: ["from", "through"], "a hotel's prices, as a table"
        ) { context in
            let desk = try await HotelOfficeDesk(context)
            let (pages, request) = (try await desk.hotel(), context.request)
            let id = pages.id
            let first = try request.value("from", "a date such as 2026-11-26") { UTCDate($0) } ?? pages.localizer.today
            let last = try request.value("through", "a date such as 2026-11-26") { UTCDate($0) } ?? first.adding(days: exportDays)
            let count = last.daysSince1970 - first.daysSince1970 + 1
            guard (1...Int(mostDays)).contains(count) else {
                throw SiteRefusal.badRequest("A table has 1 to \(mostDays) days. Choose `from` and `through` so.")
            }
            let rows = try await desk.read { _, connection in try RateFile.rows(of: id, from: first, count: count, connection) }
            return CSVTable(name: "\(id)-rates", columns: RateFile.columns, rows: rows)
        }
        routes.on(.get, "/admin/hotels/:hotel/files/rooms.csv", needs: .staff(.manageHotels), "a hotel's rooms, as a table") { context in
            let desk = try await HotelOfficeDesk(context)
            let id = try await desk.hotel().id
            let rows = try await desk.read { _, connection in try RoomFile.rows(of: id, connection) }
            return CSVTable(name: "\(id)-rooms", columns: RoomFile.columns, rows: rows)
        }
        routes.on(
            .post, "/admin/hotels/:hotel/files/rates", needs: .staff(.manageHotels), fileBytes: RateFile.mostBytes + 1,
            "what a table of prices would change"
        ) { try await send($0, .rates) }
        routes.on(
            .post, "/admin/hotels/:hotel/files/rooms", needs: .staff(.manageHotels), fileBytes: RoomFile.mostBytes + 1,
            "what a table of rooms would change"
        ) { try await send($0, .rooms) }
        routes.on(.post, "/admin/hotels/:hotel/files/apply", needs: .staff(.manageHotels), "takes a table that was shown") { try await apply($0) }
        return routes
    }

    // MARK: Sent

    private static func send(_ context: Context, _ kind: SentFile.Kind) async throws -> WebAnswer {
        let desk = try await HotelOfficeDesk(context)
        let page = HotelFilePages(pages: try await desk.hotel(managing: true))
        func refused(_ message: Message) -> WebAnswer {
            let state = FormState().with("file", message)
            return page.answer(rates: kind == .rates ? state : nil, rooms: kind == .rooms ? state : nil, status: .unprocessableContent)
        }
        guard let sent = try context.form().files("file").first else { return refused(HotelFilesText.fileMissing) }
        let file = SentFile(id: UUIDv7(at: context.now), kind: kind, body: sent.content)
        do {
            let outcome = try await plan(file, page, desk)
            if outcome.isSound {
                let (id, login, now) = (page.pages.id, context.staff.login, context.now)
                try await desk.write { _, connection in try file.keep(for: id, by: login, at: now, connection) }
            }
            return outcome.answer(.ok, nil)
        } catch let refusal as TableFile.Refusal { return refused(refusal.message) }
    }

    /// What is shown of a file, and whether it can be taken.
    private struct Outcome {
        let isSound: Bool
        let answer: (HTTPResponse.Status, Banner?) -> WebAnswer
    }

    private static func plan(_ file: SentFile, _ page: HotelFilePages, _ desk: HotelOfficeDesk) async throws -> Outcome {
        let (id, today) = (page.pages.id, try today(page.pages))
        switch file.kind {
        case .rates:
            let table = try RateFile(file.body)
            let plan = try await desk.read { _, connection in try table.plan(for: id, today: today, connection) }
            guard plan.faultCount == 0 else { return faulty(page, plan.faults, plan.faultCount) }
            return Outcome(isSound: true) { page.preview(plan, file.id, status: $0, $1) }
        case .rooms:
            let table = try RoomFile(file.body)
            let plan = try await desk.read { _, connection in try table.plan(for: id, connection) }
            guard plan.faultCount == 0 else { return faulty(page, plan.faults, plan.faultCount) }
            return Outcome(isSound: true) { page.preview(plan, file.id, status: $0, $1) }
        }
    }

    private static func faulty(_ page: HotelFilePages, _ faults: [FileFault], _ count: Int) -> Outcome {
        Outcome(isSound: false) { _, banner in page.answer(faults: faults, count: count, status: .unprocessableContent, banner) }
    }

    private static func today(_ pages: HotelPages) throws -> UTCDate {
        try TimeZoneFiles.system.rules(of: pages.hotel.value.timeZone).date(at: pages.context.now)
    }

    // MARK: Told to be taken

    /// What stands is not what was shown.
    private struct IsOtherwise: Error {}

    private static func apply(_ context: Context) async throws -> WebAnswer {
        let desk = try await HotelOfficeDesk(context)
        let page = HotelFilePages(pages: try await desk.hotel(managing: true))
        let (form, pages, login, now) = (try context.form(), page.pages, context.staff.login, context.now)
        let (id, seen, today) = (pages.id, form["seen"].first ?? "", try today(pages))
        let file = try await form["file"].first.flatMap { UUIDv7($0) }.asyncMap { file in
            try await desk.read { _, connection in try SentFile.sent(file, for: id, by: login, at: now, connection) }
        }
        guard let file = file ?? nil else {
            return page.answer(rates: FormState().with(nil, HotelFilesText.gone), status: .conflict)
        }
        do {
            try await desk.write { desk, connection in
                switch file.kind {
                case .rates:
                    let plan = try RateFile(file.body).plan(for: id, today: today, connection)
                    guard plan.faultCount == 0, CalendarPages.digest(plan.days) == seen else { throw IsOtherwise() }
                    for change in plan.days { try desk.set(change.days, change.offer.type, change.offer.plan, of: id, connection) }
                case .rooms:
                    let plan = try RoomFile(file.body).plan(for: id, connection)
                    guard plan.faultCount == 0, HotelFilePages.digest(plan) == seen else { throw IsOtherwise() }
                    try desk.set(plan.rooms, of: id, connection)
                }
                try SentFile.drop(of: login, connection)
            }
            return WebAnswer.seeOther(pages.link("files", query: [("done", "saved")]))
        } catch is IsOtherwise {
            return try await plan(file, page, desk).answer(.conflict, pages.refusal(.stale(file.kind == .rates ? .day : .room, current: 0)))
        } catch let refusal as LodgingRefusal {
            return try await plan(file, page, desk).answer(RefusalWords.status(refusal), pages.refusal(refusal))
        }
    }
}

extension Optional where Wrapped: Sendable {
    fileprivate func asyncMap<Other: Sendable>(_ make: (Wrapped) async throws -> Other) async rethrows -> Other? {
        guard let self else { return nil }
        return try await make(self)
    }
}
