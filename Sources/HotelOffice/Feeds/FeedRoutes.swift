import Accounts
import FeatureKit
import HTTPTypes
import Lodging
import Outbound
import Primitives
import SQL
import StrictJSON
import Web

/// Calendars of other systems, in and out.
enum FeedRoutes {
    typealias Context = HotelOfficeDesk.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/room-calendars/:secret", needs: .public, "when a room type cannot be booked, as iCalendar, for who has the address") {
            try await calendar($0)
        }
        routes.on(.get, "/admin/hotels/:hotel/feeds", needs: .staff(.manageHotels), query: ["done"], "calendars of other systems, in and out") {
            try await page($0, managing: false).answer()
        }
        routes.on(.post, "/admin/hotels/:hotel/feeds", needs: .staff(.manageHotels), "adds a calendar that takes rooms") { try await add($0) }
        routes.on(.post, "/admin/hotels/:hotel/feeds/show", needs: .staff(.manageHotels), "makes an address under which others read a room type") {
            context in
            let page = try await page(context, managing: true)
            guard let type = try context.form()["roomType"].first.flatMap({ RoomTypeID($0) }), page.reading.types.contains(where: { $0.id == type })
            else { throw SiteRefusal.notFound }
            return try await change(context, page, .feedShown, type.text) { try ShownFeed.make(of: page.pages.id, type, $0) }
        }
        routes.on(.post, "/admin/hotels/:hotel/feeds/:feed/now", needs: .staff(.manageHotels), "has a calendar read soon") { context in
            let (page, feed) = try await feed(context)
            return try await change(context, page, nil, "") { try feed.wait(until: UTCTime(milliseconds: 0), $0) }
        }
        routes.on(.post, "/admin/hotels/:hotel/feeds/:feed/remove", needs: .staff(.manageHotels), "takes a calendar away, and what it took") {
            context in
            let (page, feed) = try await feed(context)
            let desk = HotelFeedDesk(try await HotelOfficeDesk(context).actor)
            return try await change(context, page, nil, "") { try desk.remove(feed.id, of: feed.hotel, $0) }
        }
        return routes
    }

    private static func today(_ pages: HotelPages) throws -> UTCDate {
        try TimeZoneFiles.system.rules(of: pages.hotel.value.timeZone).date(at: pages.context.now)
    }

    private static func page(_ context: Context, managing: Bool) async throws -> FeedPages {
        let desk = try await HotelOfficeDesk(context)
        let pages = try await desk.hotel(managing: managing)
        let (id, today) = (pages.id, try today(pages))
        return FeedPages(pages: pages, reading: try await desk.read { _, connection in try .init(of: id, today: today, connection) })
    }

    private static func feed(_ context: Context) async throws -> (FeedPages, HotelFeed) {
        let page = try await page(context, managing: true)
        let id = try context.site.parameter("feed") { UUIDv7($0) }
        guard let feed = page.reading.feeds.first(where: { $0.id == id }) else { throw SiteRefusal.notFound }
        return (page, feed)
    }

    /// Does something with an entry in the audit trail, and leads back.
    private static func change(
        _ context: Context, _ page: FeedPages, _ action: AuditAction?, _ detail: String,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Void
    ) async throws -> WebAnswer {
        let (actor, now, id) = (try context.actor, context.now, page.pages.id)
        try await context.tenant.own.write { connection in
            try body(connection)
            if let action { try AuditTrail.append(actor, action, object: id.text, detail: detail, at: now, connection) }
        }
        return .seeOther(page.pages.link("feeds", query: [("done", "saved")]))
    }

    private static func add(_ context: Context) async throws -> WebAnswer {
        let page = try await page(context, managing: true)
        let reading = page.form.read(try context.form())
        var state = reading.state
        let name = reading.json["name"]?.string ?? ""
        if state.isSound {
            do throws(FieldError) { _ = try Fields(reading.json).text("name", length: 1...100) } catch { state = reading.refused(error) }
        }
        let address = reading.json["address"]?.string.flatMap { HTTPSAddress($0) }
        if state.isSound, address == nil || address?.isLocalhost == true { state.refuse("address", FeedsText.addressWrong) }
        guard state.isSound, let address, let type = reading.json["roomType"]?.string.flatMap({ RoomTypeID($0) }) else {
            return page.answer(state, status: .unprocessableContent)
        }
        let (id, hotel) = (UUIDv7(at: context.now), page.pages.id)
        do {
            let desk = HotelFeedDesk(try await HotelOfficeDesk(context).actor)
            return try await change(context, page, nil, "") { try desk.add(name, address, as: id, of: hotel, type, $0) }
        } catch let refusal as LodgingRefusal {
            return page.answer(state.with(nil, RefusalWords.message(refusal)), status: RefusalWords.status(refusal))
        }
    }

    // MARK: For others

    private static func calendar(_ context: TenantContext<any OfficeSite>) async throws -> WebAnswer {
        let name = try context.parameter("secret")
        let secret = name.hasSuffix(".ics") ? String(name.dropLast(4)) : ""
        let now = context.now
        let file: [UInt8]? = try await context.tenant.own.read { connection in
            guard let (id, type) = try ShownFeed.find(secret, connection), let hotel = try HotelTables.hotel(id, connection)?.value,
                let kept = try HotelTables.roomType(type, of: id, connection)
            else { return nil }
            let today = try TimeZoneFiles.system.rules(of: hotel.timeZone).date(at: now)
            let full = try StockBlocks.full(kept.number, from: today, count: HotelDesk.horizon, connection)
            let title = "\(hotel.name.text(in: "en")) – \(kept.value.name.text(in: "en"))"
            return CalendarWriter.file(name: title, key: secret, full, at: now)
        }
        guard let file else { throw SiteRefusal.notFound }
        return WebAnswer(type: "text/calendar; charset=utf-8", file).cached(.never)
    }
}

extension AuditAction {
    fileprivate static let feedShown = AuditAction(rawValue: "calendar.shown")
}
