import FeatureKit
import Lodging
import Primitives
import SQL
import Web

/// The hotels that somebody manages; all of them for the city's administrator.
struct HotelListPage: OfficePages {
    static let most = 100

    struct Row: Sendable {
        let id: HotelID
        let hotel: Hotel
        let isOpen: Bool
        let counts: HotelPage.Counts

        /// By their names, from one on.
        static func all(after: String, limit: Int, seenBy scope: HotelScope, _ connection: any SQLConnection) throws -> [Row] {
            let found: [(id: HotelID, hotel: HotelTables.Kept<Hotel>)]
            if scope.mayAddHotels {
                found = try HotelTables.hotels(after: after, limit: limit, connection)
            } else {
                let own = (scope.hotels ?? []).filter { scope.may(.managing, at: $0) && $0.text > after }.sorted().prefix(limit)
                found = try own.compactMap { id in try HotelTables.hotel(id, connection).map { (id, $0) } }
            }
            return try found.map { id, kept in
                Row(id: id, hotel: kept.value, isOpen: kept.isOffered, counts: try HotelPage.Counts(of: id, connection))
            }
        }
    }

    let context: StaffContext<any OfficeSite>
    let mayAdd: Bool

    /// - Parameter rows: one more than a page has, where there are more.
    func answer(_ rows: [Row], isFirst: Bool) -> WebAnswer {
        let shown = rows.prefix(Self.most)
        let title = localizer(HotelOfficeText.title)
        let next =
            rows.count > Self.most
            ? shown.last.map { (localizer(HotelOfficeText.next), Link.to(["admin", "hotels"], query: [("after", $0.id.text)])) } : nil
        return page.answer(
            HotelOfficeText.title, lede: localizer(mayAdd ? HotelOfficeText.ledeAdministrator : HotelOfficeText.lede),
            mayAdd
                ? LinkList(.plain, label: title, [.init(localizer(HotelOfficeText.newTitle), Link("/admin/hotels/new"))]) : nil,
            DataTable(
                id: "hotels", title: title,
                columns: [
                    .text(localizer(HotelOfficeText.columnHotel)), .text(localizer(HotelOfficeText.columnState)),
                    .number(localizer(HotelOfficeText.columnRooms)), .number(localizer(HotelOfficeText.columnTypes)),
                    .number(localizer(HotelOfficeText.columnPlans)),
                ], rows: shown.map(cells), empty: EmptyState(localizer(mayAdd ? HotelOfficeText.noneYet : HotelOfficeText.noneYours))),
            Pagination(
                label: title, first: isFirst ? nil : (localizer(HotelOfficeText.first), Link("/admin/hotels")), next: next))
    }

    private func cells(_ row: Row) -> [Cell] {
        [
            Cell.foreign(row.hotel.name.text(in: localizer.language.code), link: Link.to(["admin", "hotels", row.id.text])).asHeader,
            .tag(row.isOpen ? .good : .neutral, localizer(row.isOpen ? HotelOfficeText.open : HotelOfficeText.closed)),
            .number(localizer.integer(row.counts.rooms)), .number(localizer.integer(row.counts.types)),
            .number(localizer.integer(row.counts.plans)),
        ]
    }
}
