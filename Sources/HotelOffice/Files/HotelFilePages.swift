import Envelope
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Web

/// Files of a hotel, in and out: what a file would change is shown before anything is changed.
struct HotelFilePages {
    private static let mostShown = 150

    let pages: HotelPages

    private var localizer: Localizer { pages.localizer }

    static func form(_ most: Int) -> Form {
        Form([.file("file", HotelFilesText.file, hint: HotelFilesText.fileHint(most: most >> 20), isRequired: true)])
    }

    /// - Parameters:
    ///   - rates: the form of prices as it was sent, where it was refused.
    ///   - faults: lines that cannot be taken.
    ///   - count: how many there are of them.
    func answer(
        rates: FormState? = nil, rooms: FormState? = nil, faults: [FileFault] = [], count: Int = 0, status: HTTPResponse.Status = .ok,
        _ banner: Banner? = nil
    ) -> WebAnswer {
        pages.answer(
            .files, lede: localizer(HotelFilesText.lede), status: status, banner, faults.isEmpty ? nil : table(faults, count),
            section("rates", HotelFilesText.ratesTitle, HotelFilesText.ratesNote, RateFile.columns, RateFile.mostBytes, rates),
            section("rooms", HotelFilesText.roomsTitle, HotelFilesText.roomsNote, RoomFile.columns, RoomFile.mostBytes, rooms))
    }

    private func section(_ kind: String, _ title: Message, _ note: Message, _ columns: [String], _ most: Int, _ state: FormState?) -> Section {
        let first = localizer.today
        let query =
            kind == "rates" ? [("from", first.description), ("through", first.adding(days: HotelFileRoutes.exportDays).description)] : []
        return Section(
            kind, localizer(title), note: localizer(note), Columns(names: columns),
            LinkList(
                .plain, label: localizer(title), [.init(localizer(HotelFilesText.export), pages.link("files", "\(kind).csv", query: query))]),
            pages.forManagers(
                pages.page.form(
                    Self.form(most), state ?? FormState(), pages.link("files", kind), HotelFilesText.send, isQuiet: true)))
    }

    private func table(_ faults: [FileFault], _ count: Int) -> DataTable {
        DataTable(
            id: "faults", title: localizer(HotelFilesText.faultsTitle(count: count)),
            note: count > faults.count ? localizer(HotelFilesText.faultsMore(count: count - faults.count)) : nil,
            columns: [.number(localizer(HotelFilesText.columnLine)), .text(localizer(HotelFilesText.columnFault))],
            rows: faults.map { [.number(localizer.integer($0.line)), .text(localizer($0.message))] }, empty: EmptyState(""))
    }

    // MARK: What a file would change

    static func digest(_ plan: RoomFile.Plan) -> String {
        let text = plan.changes.map { change in
            let before = change.before.map { "\($0.roomType) \($0.floor)" } ?? "-"
            return "\(change.after.number) \(before) \(change.after.roomType) \(change.after.floor)"
        }
        return Digest32(sha256: Array(text.joined(separator: "\n").utf8)).hex
    }

    func preview(_ plan: RateFile.Plan, _ id: UUIDv7, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil) -> WebAnswer {
        let rows = plan.days.flatMap { preview in preview.days.map { (preview, $0) } }
        let table = DataTable(
            id: "preview", title: localizer(CalendarText.previewCount(count: rows.count)),
            note: more(rows.count), columns: columns([CalendarText.columnNight, CalendarText.columnOffer]),
            rows: rows.prefix(Self.mostShown).map { preview, day in
                [
                    Cell.time(localizer.date(day.day), datetime: day.day.description).asHeader, .code(preview.offer.description),
                    .text(DayWords.sentence(day.before, preview.currency, localizer)),
                    .text(DayWords.sentence(day.after, preview.currency, localizer)),
                ]
            }, empty: EmptyState(localizer(HotelFilesText.nothing)))
        let notes = [
            plan.unchanged > 0 ? localizer(HotelFilesText.unchanged(count: plan.unchanged)) : nil,
            plan.past > 0 ? localizer(HotelFilesText.past(count: plan.past)) : nil,
        ].compactMap { $0 }
        return preview(
            table, notes, rows.isEmpty ? nil : CalendarText.applyButton(count: rows.count), id, seen: CalendarPages.digest(plan.days), status,
            banner)
    }

    func preview(_ plan: RoomFile.Plan, _ id: UUIDv7, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil) -> WebAnswer {
        func words(_ room: HotelTables.Room?) -> String {
            room.map { localizer(HotelFilesText.room(type: $0.roomType.text, floor: $0.floor)) } ?? localizer(HotelFilesText.roomNone)
        }
        let table = DataTable(
            id: "preview", title: localizer(RoomOfficeText.roomsTitle(count: plan.changes.count)), note: more(plan.changes.count),
            columns: columns([RoomOfficeText.columnNumber]),
            rows: plan.changes.prefix(Self.mostShown).map { change in
                [Cell.foreign(change.after.number.text).asHeader, .text(words(change.before)), .text(words(change.after))]
            }, empty: EmptyState(localizer(HotelFilesText.nothing)))
        let notes = plan.unchanged > 0 ? [localizer(HotelFilesText.unchanged(count: plan.unchanged))] : []
        return preview(
            table, notes, plan.changes.isEmpty ? nil : HotelFilesText.applyRooms(count: plan.changes.count), id, seen: Self.digest(plan), status,
            banner)
    }

    private func columns(_ about: [Message]) -> [DataTable.Column] {
        (about + [CalendarText.columnNow, CalendarText.columnThen]).map { .text(localizer($0)) }
    }

    private func more(_ count: Int) -> String? {
        count > Self.mostShown ? localizer(HotelFilesText.more(count: count - Self.mostShown)) : nil
    }

    private func preview(
        _ table: DataTable, _ notes: [String], _ button: Message?, _ id: UUIDv7, seen: String, _ status: HTTPResponse.Status, _ banner: Banner?
    ) -> WebAnswer {
        pages.answer(
            .files, step: localizer(CalendarText.previewTitle), lede: localizer(CalendarText.previewLede), status: status, banner,
            Paragraphs(notes), table,
            button.map {
                ActionForm(
                    pages.link("files", "apply"), [pages.context.token, .init("file", id.text), .init("seen", seen)], localizer($0), isMain: true)
            }, LinkList(.plain, label: localizer(HotelFilesText.title), [.init(localizer(HotelFilesText.back), pages.link("files"))]))
    }
}

/// The columns of a table, as its first line has them.
private struct Columns: Component {
    let names: [String]

    func render(into html: inout HTMLWriter) { html.pre(.dir(.leftToRight)) { $0.text(names.joined(separator: ",")) } }
}
