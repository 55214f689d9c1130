import AllFeatures
import FeatureKit
import Forum
import Primitives
import Web

/// What all pages of the sites share: name, languages, style, foot.
struct SiteFrame {
    let localizer: Localizer
    /// Of the page that is shown: links to the other languages lead to the same.
    let request: WebRequest
    /// Whether it is a city's site: some places are there alone.
    var isOfCity = false

    /// The languages that the sites are written in.
    static let languages = Language.all.filter { SiteText.catalogue.languages.contains($0.tag) }

    func layout(_ page: Page, footLinks: LinkList? = nil) -> HTML {
        let brand = localizer(SiteText.brand)
        let title = page.title == brand ? brand : "\(page.title) · \(brand)"
        let frame = Layout<Stack>.Frame(
            brand: brand, skip: localizer(SiteText.skip), style: Assets.style.link, icon: Assets.icon.link,
            footer: localizer.sentences([localizer(SiteText.footer), localizer(times(of: page))]),
            feeds: Features.feeds.map { (localizer($0.name), $0.link(in: localizer.language)) },
            head: page.head.flatMap { placed($0, page.title, brand) })
        return HTML(
            Layout(
                localizer.language, frame, title: title, kicker: page.kicker, heading: page.heading, lede: page.lede, languages: languages,
                navigation: navigation,
                footLinks: (footLinks ?? LinkList(.plain, label: localizer(AccountText.forStaff), [])).adding(staffEntrance), content: page.content),
            localizer.language)
    }

    /// By which clocks the page tells moments, said once for all of them.
    private func times(of page: Page) -> Message { page.clock.map { SiteText.timesOf(zone: $0.zone.text) } ?? SiteText.timesUTC }

    /// A head with the whole addresses of its page, which differ by language alone: what was asked for on it is a page of nobody else, but for what the
    /// page itself says is one.
    private func placed(_ head: PageHead, _ title: String, _ brand: String) -> PageHead.Placed? {
        func address(_ query: [(String, String)]) -> Link? {
            let place = Link.to(request.path.split(separator: "/").map(String.init), query: head.query + query)
            return request.origin.flatMap { Link(external: $0 + place.text) }
        }
        func address(_ language: Language) -> Link? { address([("lang", language.tag)]) }
        guard let canonical = address(localizer.language) else { return nil }
        // Where no language is named, that of the reader decides.
        let alternates =
            Self.languages.compactMap { language in address(language).map { (language.tag, $0) } }
            + [address([])].compactMap { $0.map { ("x-default", $0) } }
        let image = head.image ?? PageHead.Image(Assets.card.link, alt: brand, width: 1200, height: 630)
        return PageHead.Placed(
            head, title: title, site: brand, language: localizer.language.tag, canonical: canonical, alternates: alternates,
            image: request.origin.flatMap { origin in Link(external: origin + image.link.text).map { (image, $0) } })
    }

    /// Where people who work here come in.
    private var staffEntrance: LinkList.Item { LinkList.Item(localizer(AccountText.forStaff), Link("/account")) }

    private var languages: LinkList {
        let others = request.query.filter { $0.name != "lang" }.prefix(20)
        return LinkList(
            .languages, label: localizer(SiteText.languages),
            Self.languages.map { language in
                LinkList.Item(
                    language.ownName, .query(others + [("lang", language.tag)]), language: language.tag, isCurrent: language == localizer.language)
            })
    }

    /// The start, and what the features bring, by what it is about.
    private var navigation: Menu {
        let offered =
            Features.navigation.filter { isOfCity || !$0.isAtCitiesAlone } + [
                NavigationItem(ExplorerText.all, Link("/log"), .forum), NavigationItem(SiteText.status, Link("/status"), .forum),
            ]
        let start = Link("/")
        let current = Link.innermost(of: [start] + offered.map(\.link), around: request.path)
        func item(_ name: Message, _ link: Link) -> LinkList.Item { LinkList.Item(localizer(name), link, isCurrent: link == current) }
        let groups = NavigationItem.Group.allCases.map { group in
            Menu.Entry.group(localizer(Self.name(of: group)), offered.filter { $0.group == group }.map { item($0.name, $0.link) })
        }
        return Menu(label: localizer(SiteText.menu), [.place(item(SiteText.start, start))] + groups)
    }

    private static func name(of group: NavigationItem.Group) -> Message {
        switch group {
        case .travel: SiteText.travel
        case .visas: SiteText.visas
        case .forum: SiteText.forum
        }
    }
}
