import FeatureKit
import Lodging
import Primitives
import Web

struct AcrossCitiesPages: OfficePages {
    /// Rows of a page.
    static let most = 50

    struct List {
        /// One more than a page has, where there are more.
        let items: [CityTraffic.Item]
        let isFirst: Bool
    }

    let context: StaffContext<any OfficeSite>
    /// Whether what was booked at this site in other cities is shown as well.
    let seesAll: Bool
    let names: [CityID: LocalizedText]

    private func name(_ city: CityID) -> String { names[city]?.text(in: localizer.language.code) ?? city.text }

    // MARK: All cities

    /// - Parameter rows: one more than a page has, where there are more.
    func overview(_ rows: [CityTraffic], isFirst: Bool) -> WebAnswer {
        let shown = rows.prefix(Self.most)
        let title = localizer(AcrossCitiesText.title)
        let next =
            rows.count > Self.most
            ? shown.last.map { (localizer(HotelOfficeText.next), Link.to(["admin", "bookings"], query: [("after", $0.city.text)])) } : nil
        let out = seesAll ? [AcrossCitiesText.there, AcrossCitiesText.thereAhead] : []
        return page.answer(
            AcrossCitiesText.title, lede: localizer(seesAll ? AcrossCitiesText.lede : AcrossCitiesText.ledeManager),
            DataTable(
                id: "cities", title: title, note: rows.isEmpty ? nil : localizer(AcrossCitiesText.openNote),
                columns: [.text(localizer(AcrossCitiesText.city))]
                    + (out + [AcrossCitiesText.here, AcrossCitiesText.hereAhead, AcrossCitiesText.open]).map { .number(localizer($0)) },
                rows: shown.map(cells), empty: EmptyState(localizer(AcrossCitiesText.none))),
            Pagination(label: title, first: isFirst ? nil : (localizer(HotelOfficeText.first), Link("/admin/bookings")), next: next))
    }

    private func cells(_ row: CityTraffic) -> [Cell] {
        let open = (row.there?.open ?? 0) + row.here.open
        let counts = (row.there.map { [$0.made, $0.ahead] } ?? []) + [row.here.made, row.here.ahead]
        return [Cell.foreign(name(row.city), link: Link.to(["admin", "bookings", row.city.text])).asHeader]
            + counts.map { .number(localizer.integer($0)) } + [open == 0 ? .number(localizer.integer(0)) : .tag(.warning, localizer.integer(open))]
    }

    // MARK: One city

    func city(_ city: CityID, _ lists: [CityTraffic.Direction: List]) -> WebAnswer {
        let name = name(city)
        let health = LinkList(
            .plain, label: name,
            [.init(localizer(AcrossCitiesText.health(city: name)), Link.to(["admin", "federation", city.text]))])
        return page.answer(
            heading: name, lede: localizer(AcrossCitiesText.openNote),
            Breadcrumbs([(localizer(AcrossCitiesText.title), Link("/admin/bookings"))], current: name, localizer), seesAll ? health : nil,
            seesAll ? table(.there, city, lists[.there], AcrossCitiesText.thereTitle(city: name), AcrossCitiesText.noneThere) : nil,
            table(.here, city, lists[.here], AcrossCitiesText.hereTitle(city: name), AcrossCitiesText.noneHere))
    }

    private func table(
        _ direction: CityTraffic.Direction, _ city: CityID, _ list: List?, _ title: Message, _ empty: Message
    ) -> Stack {
        let (items, title) = (list?.items ?? [], localizer(title))
        let shown = items.prefix(Self.most)
        let next =
            items.count > Self.most
            ? shown.last.map {
                (
                    localizer(AcrossCitiesText.older),
                    Link.to(["admin", "bookings", city.text], query: [(direction.rawValue, $0.booking.text)])
                )
            } : nil
        let hotel = direction == .here ? [AcrossCitiesText.hotel] : []
        return Stack([
            DataTable(
                id: direction.rawValue, title: title,
                columns: ([AcrossCitiesText.booking] + hotel + [
                    AcrossCitiesText.stay, AcrossCitiesText.state, AcrossCitiesText.open, AcrossCitiesText.changed,
                ]).map { .text(localizer($0)) },
                rows: shown.map { cells($0, direction) }, empty: EmptyState(localizer(empty))),
            Pagination(
                label: title,
                first: list?.isFirst == false ? (localizer(HotelOfficeText.first), Link.to(["admin", "bookings", city.text])) : nil, next: next),
        ])
    }

    private func cells(_ item: CityTraffic.Item, _ direction: CityTraffic.Direction) -> [Cell] {
        let stay =
            item.arrival.map { "\(localizer.date($0)) – \(localizer.date(item.departure))" }
            ?? localizer(AcrossCitiesText.until(day: item.departure))
        let (tone, state) = Self.words(item.state)
        return [Cell.code(item.booking.text).asHeader] + (direction == .here ? [.foreign(item.hotel?.text(in: localizer.language.code) ?? "–")] : [])
            + [
                .text(stay), item.isOverbooked ? .tag(.bad, localizer(AcrossCitiesText.overbooked)) : .tag(tone, localizer(state)),
                item.isOpen ? .tag(.warning, localizer(AcrossCitiesText.notSettled)) : .text(localizer(AcrossCitiesText.settled)),
                page.time(item.changedAt),
            ]
    }

    private static func words(_ state: BookingElsewhere.State) -> (Tone, Message) {
        switch state {
        case .asked: (.warning, AcrossCitiesText.asked)
        case .confirmed: (.good, AcrossCitiesText.confirmed)
        case .checkedIn: (.good, AcrossCitiesText.checkedIn)
        case .checkedOut: (.neutral, AcrossCitiesText.checkedOut)
        case .cancelling: (.warning, AcrossCitiesText.cancelling)
        case .cancelled: (.neutral, AcrossCitiesText.cancelled)
        case .noShow: (.neutral, AcrossCitiesText.noShow)
        case .notMade: (.neutral, AcrossCitiesText.notMade)
        case .lost: (.bad, AcrossCitiesText.lost)
        }
    }
}
