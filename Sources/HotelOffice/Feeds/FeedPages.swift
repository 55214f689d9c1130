import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import Web

/// Calendars of other systems that take rooms, and the addresses under which others read when rooms cannot be booked.
struct FeedPages {
    struct Reading: Sendable {
        let types: [(id: RoomTypeID, type: RoomType)]
        let feeds: [HotelFeed]
        let secrets: [RoomTypeID: String]
        let conflicts: [(type: RoomTypeID, conflict: StockBlocks.Conflict)]

        init(of hotel: HotelID, today: UTCDate, _ connection: any SQLConnection) throws {
            let kept = try HotelTables.roomTypes(of: hotel, connection).filter(\.roomType.isOffered)
            types = kept.map { ($0.id, $0.roomType.value) }
            feeds = try HotelFeed.feeds(of: hotel, connection)
            secrets = try ShownFeed.secrets(of: hotel, connection)
            conflicts = try kept.flatMap { id, type in
                try StockBlocks.conflicts(of: type.number, from: today, until: today.adding(days: HotelDesk.horizon), connection).map { (id, $0) }
            }
        }
    }

    private static let mostConflicts = 100

    let pages: HotelPages
    let reading: Reading

    private var localizer: Localizer { pages.localizer }

    var form: Form {
        Form([
            .select(
                "roomType", RoomOfficeText.columnType,
                reading.types.map { .init($0.id.text, RoomOfficeText.plain(text: $0.type.name.text(in: localizer.language.code))) }, isRequired: true),
            .text("name", FeedsText.name, hint: FeedsText.nameHint, isRequired: true),
            .text("address", FeedsText.address, hint: FeedsText.addressHint, .webAddress, isRequired: true),
        ])
    }

    func answer(_ state: FormState? = nil, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil) -> WebAnswer {
        let isReady = !reading.types.isEmpty
        return pages.answer(
            .feeds, lede: localizer(FeedsText.lede), status: status, banner, conflicts, isReady ? nil : EmptyState(localizer(RoomOfficeText.noTypes)),
            isReady ? read : nil,
            isReady && pages.isManager
                ? Section(
                    "add", localizer(FeedsText.addTitle), note: localizer(FeedsText.addNote),
                    pages.page.form(form, state ?? FormState(), pages.link("feeds"), FeedsText.add, isQuiet: true)) : nil, isReady ? shown : nil)
    }

    private var conflicts: DataTable? {
        guard !reading.conflicts.isEmpty else { return nil }
        return DataTable(
            id: "conflicts", title: localizer(FeedsText.conflictsTitle(count: reading.conflicts.count)), note: localizer(FeedsText.conflictsNote),
            columns: [
                .text(localizer(CalendarText.columnNight)), .text(localizer(RoomOfficeText.columnType)),
                .number(localizer(HotelOfficeText.columnRooms)), .number(localizer(FeedsText.columnSold)),
                .number(localizer(FeedsText.columnBlocked)),
            ],
            rows: reading.conflicts.prefix(Self.mostConflicts).map { type, conflict in
                [
                    Cell.time(localizer.date(conflict.day), datetime: conflict.day.description).asHeader, .code(type.text),
                    .number(localizer.integer(conflict.rooms)), .number(localizer.integer(conflict.sold)),
                    .number(localizer.integer(conflict.blocked)),
                ]
            }, empty: EmptyState(""))
    }

    private var read: Section {
        let rows = reading.feeds.map { feed in
            func action(_ name: String, _ text: Message, _ label: Message) -> ActionForm {
                ActionForm(pages.link("feeds", feed.id.text, name), [pages.context.token], localizer(text), label: localizer(label))
            }
            return ActionTable.Row(
                cells: [
                    .foreign(feed.name), .code(feed.roomType.text), feed.takenAt.map(pages.page.time) ?? .text(localizer(FeedsText.never)),
                    feed.trouble.map { .tag(.bad, localizer($0.message)) }
                        ?? .tag(feed.takenAt == nil ? .neutral : .good, localizer(feed.takenAt == nil ? FeedsText.waits : FeedsText.good)),
                ], action: pages.isManager ? action("now", FeedsText.now, FeedsText.nowOf(name: feed.name)) : nil,
                another: pages.isManager ? action("remove", FeedsText.remove, FeedsText.removeOf(name: feed.name)) : nil)
        }
        return Section(
            "read", localizer(FeedsText.readTitle), note: localizer(FeedsText.readNote),
            ActionTable(
                columns: [FeedsText.name, RoomOfficeText.columnType, FeedsText.columnTaken, HotelOfficeText.columnState].map { localizer($0) },
                rows: rows, empty: EmptyState(localizer(FeedsText.none)), label: localizer(FeedsText.readTitle)))
    }

    private var shown: Section {
        let base = "\(pages.context.request.isSecure ? "https" : "http")://\(pages.context.request.authority ?? "")/room-calendars/"
        let rows = reading.types.map { id, type in
            let secret = reading.secrets[id]
            return ActionTable.Row(
                cells: [
                    .foreign(type.name.text(in: localizer.language.code)),
                    // Whoever knows the address may read: who does not manage the hotel is not told.
                    secret.map { pages.isManager ? .code(base + $0 + ".ics") : .text(localizer(FeedsText.isShown)) }
                        ?? .text(localizer(FeedsText.notShown)),
                ],
                action: pages.isManager
                    ? ActionForm(
                        pages.link("feeds", "show"), [pages.context.token, .init("roomType", id.text)],
                        localizer(secret == nil ? FeedsText.make : FeedsText.makeAnew), label: localizer(FeedsText.makeOf(type: id.text))) : nil)
        }
        return Section(
            "shown", localizer(FeedsText.shownTitle), note: localizer(FeedsText.shownNote),
            ActionTable(
                columns: [RoomOfficeText.columnType, FeedsText.address].map { localizer($0) }, rows: rows, empty: EmptyState(""),
                label: localizer(FeedsText.shownTitle)))
    }
}
