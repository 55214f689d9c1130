import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import Web

/// The pages of one hotel: each under its name, with the way to the others.
struct HotelPages: OfficePages {
    /// The places of a hotel's pages.
    enum Tab: String, CaseIterable {
        case hotel = "", rooms, plans, calendar, feeds, photos, files

        var name: Message {
            switch self {
            case .hotel: HotelOfficeText.tabHotel
            case .rooms: HotelOfficeText.tabRooms
            case .plans: HotelOfficeText.tabPlans
            case .calendar: HotelOfficeText.tabCalendar
            case .feeds: FeedsText.title
            case .photos: PhotosText.title
            case .files: HotelFilesText.title
            }
        }
    }

    let context: StaffContext<any OfficeSite>
    let id: HotelID
    let hotel: HotelTables.Kept<Hotel>
    /// Whether who looks may change it.
    let isManager: Bool
    let isAdministrator: Bool

    var name: String { hotel.value.name.text(in: localizer.language.code) }

    func link(_ parts: String..., query: [(name: String, value: String)] = []) -> Link {
        Link.to(["admin", "hotels", id.text] + parts, query: query)
    }

    /// - Parameters:
    ///   - step: what the page is about, where it lies below one of the places.
    ///   - status: such as that of a form that was refused.
    func answer(
        _ tab: Tab, step: String? = nil, lede: String? = nil, status: HTTPResponse.Status = .ok, _ content: (any Component)?...
    ) -> WebAnswer {
        let list = (localizer(HotelOfficeText.title), Link("/admin/hotels"))
        let above = step == nil ? [list] : [list, (name, link()), (localizer(tab.name), link(tab.rawValue))]
        let tabs = LinkList(
            .tabs, label: name, Tab.allCases.map { .init(localizer($0.name), link($0.rawValue), isCurrent: $0 == tab) })
        return page.answer(
            heading: step ?? name, lede: lede, status: status, Breadcrumbs(above, current: step ?? name, localizer), tabs,
            done.map(page.notice), Stack(content))
    }

    /// What was done on the page before.
    private var done: Message? {
        switch context.request.query("done") {
        case "saved": HotelOfficeText.doneSaved
        case "added": HotelOfficeText.doneAdded
        case "removed": HotelOfficeText.doneRemoved
        case "opened": HotelOfficeText.doneOpened
        case "closed": HotelOfficeText.doneClosed
        default: nil
        }
    }

    func refusal(_ refusal: LodgingRefusal) -> Banner {
        Banner(
            .bad, label: localizer(HotelOfficeText.notDone), title: localizer(HotelOfficeText.notDone),
            text: localizer(RefusalWords.message(refusal)))
    }

    /// That somebody else has changed it meanwhile, and what sending it again would do.
    func stale(_ thing: LodgingRefusal.Thing, now link: Link) -> any Component {
        Stack([
            refusal(.stale(thing, current: 0)),
            LinkList(.plain, label: localizer(HotelOfficeText.notDone), [.init(localizer(HotelOfficeText.seeCurrent), link)]),
        ])
    }

    /// What a manager of the hotel alone is shown.
    func forManagers(_ content: @autoclosure () -> any Component) -> (any Component)? { isManager ? content() : nil }
}
