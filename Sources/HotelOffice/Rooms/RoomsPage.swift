import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import Web

/// The kinds of rooms of a hotel, its rooms, and those that are out of service.
struct RoomsPage {
    struct Reading: Sendable {
        let types: [(id: RoomTypeID, roomType: HotelTables.Kept<RoomType>)]
        let rooms: [HotelTables.Room]
        let outages: [HotelTables.Outage]

        init(of hotel: HotelID, after day: UTCDate, _ connection: any SQLConnection) throws {
            types = try HotelTables.roomTypes(of: hotel, connection)
            rooms = try HotelTables.rooms(of: hotel, connection)
            outages = try HotelTables.outages(of: hotel, after: day, connection)
        }
    }

    /// Rooms of one page.
    private static let most = 90
    private static let mostOutages = 30
    static let outagesCursor = "outages-after"

    let pages: HotelPages
    let reading: Reading

    private var localizer: Localizer { pages.localizer }
    var forms: RoomForms { RoomForms(types: reading.types.filter(\.roomType.isOffered).map(\.id)) }

    /// - Parameters:
    ///   - after: the number of the last room of the page before.
    ///   - adding: the form of new rooms as it was sent, where it was refused.
    ///   - outage: likewise.
    func answer(
        after: RoomNumber? = nil, adding: FormState? = nil, outage: FormState? = nil, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil
    ) -> WebAnswer {
        let hasTypes = !forms.types.isEmpty
        return pages.answer(
            .rooms, status: status, banner, types, rooms(after: after),
            pages.isManager && hasTypes
                ? Section(
                    "add", localizer(RoomOfficeText.addRoomsTitle), note: localizer(RoomOfficeText.addRoomsNote(most: RoomForms.most)),
                    pages.page.form(
                        forms.adding, adding ?? FormState(["count": ["1"], "floor": ["1"]]), pages.link("rooms"), RoomOfficeText.addRooms,
                        isQuiet: true)) : nil,
            outages,
            pages.isManager && !reading.rooms.isEmpty
                ? Section(
                    "outage", localizer(RoomOfficeText.outTitle), note: localizer(RoomOfficeText.outNote),
                    pages.page.form(
                        RoomForms.outage, outage ?? FormState(), pages.link("rooms", "outage"), RoomOfficeText.outButton, isQuiet: true)) : nil)
    }

    private var types: any Component {
        let counts = Dictionary(grouping: reading.rooms, by: \.roomType).mapValues(\.count)
        let title = localizer(RoomOfficeText.typesTitle)
        return Stack([
            DataTable(
                id: "types", title: title,
                columns: [
                    .text(localizer(RoomOfficeText.columnType)), .text(localizer(HotelOfficeText.id)),
                    .number(localizer(RoomOfficeText.adults)), .number(localizer(RoomOfficeText.children)),
                    .number(localizer(HotelOfficeText.columnRooms)), .text(localizer(HotelOfficeText.columnState)),
                ],
                rows: reading.types.map { id, kept in
                    let link = pages.isManager ? pages.link("types", id.text) : nil
                    return [
                        Cell.foreign(kept.value.name.text(in: localizer.language.code), link: link).asHeader, .code(id.text),
                        .number(localizer.integer(kept.value.adults)), .number(localizer.integer(kept.value.children)),
                        .number(localizer.integer(counts[id] ?? 0)),
                        .tag(
                            kept.isOffered ? .good : .neutral, localizer(kept.isOffered ? RoomOfficeText.isSold : RoomOfficeText.isNotSold)),
                    ]
                }, empty: EmptyState(localizer(RoomOfficeText.noTypes))),
            pages.forManagers(
                LinkList(.plain, label: title, [.init(localizer(RoomOfficeText.newType), pages.link("types", "new"))])),
        ])
    }

    private func rooms(after: RoomNumber?) -> any Component {
        let rest = reading.rooms.drop { room in after.map { room.number <= $0 } ?? false }
        let shown = rest.prefix(Self.most)
        let out = Dictionary(grouping: reading.outages.filter { $0.from <= localizer.today }, by: \.room)
        let title = localizer(RoomOfficeText.roomsTitle(count: reading.rooms.count))
        let next =
            rest.count > Self.most
            ? shown.last.map { (localizer(HotelOfficeText.next), pages.link("rooms", query: [("after", $0.number.text)])) } : nil
        return Stack([
            DataTable(
                id: "rooms", title: title,
                columns: [
                    .text(localizer(RoomOfficeText.columnNumber)), .text(localizer(RoomOfficeText.columnType)),
                    .number(localizer(RoomOfficeText.columnFloor)), .text(localizer(HotelOfficeText.columnState)),
                ],
                rows: shown.map { room in
                    let isOut = out[room.number] != nil
                    let link = pages.isManager ? pages.link("rooms", "room", room.number.text) : nil
                    return [
                        Cell.foreign(room.number.text, link: link).asHeader, .code(room.roomType.text), .number(localizer.integer(room.floor)),
                        .tag(isOut ? .warning : .good, localizer(isOut ? RoomOfficeText.isOut : RoomOfficeText.isIn)),
                    ]
                }, empty: EmptyState(localizer(RoomOfficeText.noRooms))),
            Pagination(label: title, first: after.map { _ in (localizer(HotelOfficeText.first), pages.link("rooms")) }, next: next),
        ])
    }

    private var outages: Section? {
        guard !reading.outages.isEmpty else { return nil }
        let title = localizer(RoomOfficeText.outagesTitle)
        let after = pages.context.request.query(Self.outagesCursor)
        let part = ListPart(of: reading.outages, after: after, length: Self.mostOutages) { "\($0.room) \($0.from)" }
        let rows = part.shown.map { outage in
            ActionTable.Row(
                cells: [
                    .foreign(outage.room.text), .time(localizer.date(outage.from), datetime: outage.from.description),
                    .time(localizer.date(outage.until), datetime: outage.until.description), .foreign(outage.reason),
                ],
                action: pages.isManager
                    ? ActionForm(
                        pages.link("rooms", "outage", "end"),
                        [pages.context.token, .init("room", outage.room.text), .init("from", outage.from.description)],
                        localizer(RoomOfficeText.endOutage), label: localizer(RoomOfficeText.endOutageOf(room: outage.room.text))) : nil)
        }
        return Section(
            "outages", title,
            ActionTable(
                columns: [RoomOfficeText.columnNumber, RoomOfficeText.outFrom, RoomOfficeText.outUntil, RoomOfficeText.reason].map { localizer($0) },
                rows: rows, empty: EmptyState(""), label: title),
            Pagination(
                part, label: title, path: ["admin", "hotels", pages.id.text, "rooms"], cursor: Self.outagesCursor, localizer))
    }
}
