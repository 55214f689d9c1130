import Accounts
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import StrictJSON
import Web

/// Rooms of a hotel: added, changed, taken out, and out of service for a while.
enum RoomRoutes {
    typealias Context = HotelOfficeDesk.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/hotels/:hotel/rooms", needs: .staff(.manageHotels), query: ["after", RoomsPage.outagesCursor, "done"],
            "room types and rooms of a hotel"
        ) { context in
            try await page(context, managing: false).answer(after: context.request.query("after").flatMap { RoomNumber($0) })
        }
        routes.on(.post, "/admin/hotels/:hotel/rooms", needs: .staff(.manageHotels), "adds rooms to a hotel") { try await add($0) }
        routes.on(.get, "/admin/hotels/:hotel/rooms/room/:room", needs: .staff(.manageHotels), "a room, to be changed") { context in
            let (page, room) = try await room(context)
            return one(page, room, Self.state(of: room))
        }
        routes.on(.post, "/admin/hotels/:hotel/rooms/room/:room", needs: .staff(.manageHotels), "changes a room") { try await change($0) }
        routes.on(.post, "/admin/hotels/:hotel/rooms/room/:room/remove", needs: .staff(.manageHotels), "takes a room out of a hotel") { context in
            let (page, room) = try await room(context)
            do {
                try await HotelOfficeDesk(context).write { try $0.remove(room.number, of: page.pages.id, $1) }
                return WebAnswer.seeOther(page.pages.link("rooms", query: [("done", "removed")]))
            } catch let refusal as LodgingRefusal {
                return one(page, room, Self.state(of: room), status: RefusalWords.status(refusal), page.pages.refusal(refusal))
            }
        }
        routes.on(.post, "/admin/hotels/:hotel/rooms/outage", needs: .staff(.manageHotels), "takes a room out of service for some nights") {
            try await takeOut($0)
        }
        routes.on(.post, "/admin/hotels/:hotel/rooms/outage/end", needs: .staff(.manageHotels), "puts a room back into service") { context in
            let page = try await page(context, managing: true)
            let form = try context.form()
            guard let room = form["room"].first.flatMap({ RoomNumber($0) }), let from = form["from"].first.flatMap({ UTCDate($0) }) else {
                throw SiteRefusal.badRequest("The form does not say which room. Load the page again.")
            }
            do {
                try await HotelOfficeDesk(context).write { try $0.endOutage(of: room, from: from, at: page.pages.id, $1) }
                return WebAnswer.seeOther(page.pages.link("rooms", query: [("done", "saved")]))
            } catch let refusal as LodgingRefusal {
                return page.answer(status: RefusalWords.status(refusal), page.pages.refusal(refusal))
            }
        }
        return routes
    }

    private static func page(_ context: Context, managing: Bool) async throws -> RoomsPage {
        let desk = try await HotelOfficeDesk(context)
        let pages = try await desk.hotel(managing: managing)
        let (id, yesterday) = (pages.id, pages.localizer.today.adding(days: -1))
        return RoomsPage(pages: pages, reading: try await desk.read { _, connection in try .init(of: id, after: yesterday, connection) })
    }

    private static func room(_ context: Context) async throws -> (RoomsPage, HotelTables.Room) {
        let page = try await page(context, managing: true)
        let number = try context.site.parameter("room") { RoomNumber($0) }
        guard let room = page.reading.rooms.first(where: { $0.number == number }) else { throw SiteRefusal.notFound }
        return (page, room)
    }

    // MARK: Adding

    private static func add(_ context: Context) async throws -> WebAnswer {
        let page = try await page(context, managing: true)
        let reading = page.forms.adding.read(try context.form())
        guard reading.state.isSound, let count = reading.json["count"]?.integer, let floor = reading.json["floor"]?.integer,
            let type = reading.json["roomType"]?.string.flatMap({ RoomTypeID($0) })
        else { return page.answer(adding: reading.state, status: .unprocessableContent) }
        do {
            let numbers = try RoomForms.numbers(from: reading.json["first"]?.string ?? "", count: Int(count))
            let rooms = numbers.map { HotelTables.Room($0, type, floor: Int(floor)) }
            try await HotelOfficeDesk(context).write { try $0.add(rooms, to: page.pages.id, $1) }
            return WebAnswer.seeOther(page.pages.link("rooms", query: [("done", "added")]))
        } catch let error as FieldError {
            return page.answer(adding: reading.refused(error), status: .unprocessableContent)
        } catch let refusal as LodgingRefusal {
            let field: String? = if case .taken = refusal { "first" } else { nil }
            return page.answer(adding: reading.refused(field, RefusalWords.message(refusal)), status: RefusalWords.status(refusal))
        }
    }

    // MARK: One room

    private static func state(of room: HotelTables.Room) -> FormState {
        FormState(["roomType": [room.roomType.text], "floor": [String(room.floor)]])
    }

    private static func change(_ context: Context) async throws -> WebAnswer {
        let (page, room) = try await room(context)
        let (pages, body) = (page.pages, try context.form())
        let reading = page.forms.changing.read(body)
        guard let was = body["was.type"].first.flatMap({ RoomTypeID($0) }), let wasFloor = body["was.floor"].first.flatMap({ Int($0) }) else {
            throw SiteRefusal.badRequest("The form does not say what it was made from. Load the page again.")
        }
        guard reading.state.isSound, let floor = reading.json["floor"]?.integer,
            let type = reading.json["roomType"]?.string.flatMap({ RoomTypeID($0) })
        else { return one(page, room, reading.state, status: .unprocessableContent) }
        do {
            let (new, before) = (
                HotelTables.Room(room.number, type, floor: Int(floor)), HotelTables.Room(room.number, was, floor: wasFloor)
            )
            try await HotelOfficeDesk(context).write { try $0.change(new, of: pages.id, before: before, $1) }
            return WebAnswer.seeOther(pages.link("rooms", query: [("done", "saved")]))
        } catch let refusal as LodgingRefusal {
            let banner: any Component =
                if case .stale(let thing, _) = refusal { pages.stale(thing, now: pages.link("rooms")) } else { pages.refusal(refusal) }
            return one(page, room, reading.state, status: RefusalWords.status(refusal), banner)
        }
    }

    private static func one(
        _ page: RoomsPage, _ room: HotelTables.Room, _ state: FormState, status: HTTPResponse.Status = .ok, _ banner: (any Component)? = nil
    ) -> WebAnswer {
        let (pages, localizer) = (page.pages, page.pages.localizer)
        // A type that is not sold any more is kept where the room is of it.
        let forms = RoomForms(types: page.forms.types + (page.forms.types.contains(room.roomType) ? [] : [room.roomType]))
        return pages.answer(
            .rooms, step: localizer(RoomOfficeText.roomTitle(number: room.number.text)), status: status, banner,
            pages.page.form(
                forms.changing, state, pages.link("rooms", "room", room.number.text), HotelOfficeText.saveButton,
                hidden: [.init("was.type", room.roomType.text), .init("was.floor", String(room.floor))],
                cancel: (localizer(HotelOfficeText.cancel), pages.link("rooms"))),
            Section(
                "remove", localizer(RoomOfficeText.removeRoomTitle), note: localizer(RoomOfficeText.removeRoomNote),
                ActionForm(
                    pages.link("rooms", "room", room.number.text, "remove"), [pages.context.token], localizer(RoomOfficeText.removeRoom))))
    }

    // MARK: Out of service

    private static func takeOut(_ context: Context) async throws -> WebAnswer {
        let page = try await page(context, managing: true)
        let reading = RoomForms.outage.read(try context.form())
        var state = reading.state
        let (from, until) = (reading.json["from"]?.string.flatMap { UTCDate($0) }, reading.json["until"]?.string.flatMap { UTCDate($0) })
        let reason = reading.json["reason"]?.string ?? ""
        if state.isSound, let from, let until, until <= from { state.refuse("until", RoomOfficeText.outUntilWrong) }
        if state.isSound, reason.utf8.count > 500 { state.refuse("reason", RoomOfficeText.reasonTooLong) }
        let number = reading.json["room"]?.string.flatMap { RoomNumber($0) }
        if state.isSound, !page.reading.rooms.contains(where: { $0.number == number }) { state.refuse("room", RoomOfficeText.noSuchRoom) }
        guard state.isSound, let from, let until, let number else { return page.answer(outage: state, status: .unprocessableContent) }
        do {
            let outage = HotelTables.Outage(number, from: from, until: until, reason: reason)
            try await HotelOfficeDesk(context).write { try $0.set(outage, of: page.pages.id, $1) }
            return WebAnswer.seeOther(page.pages.link("rooms", query: [("done", "saved")]))
        } catch let refusal as LodgingRefusal {
            return page.answer(outage: reading.refused(nil, RefusalWords.message(refusal)), status: RefusalWords.status(refusal))
        }
    }
}
