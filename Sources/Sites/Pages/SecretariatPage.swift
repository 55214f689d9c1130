import Coordinator
import Federation
import Ledger
import Primitives
import Web

/// The status page of the secretariat: the head of the log, who belongs to the forum, and how long its root is good for.
struct SecretariatPage {
    /// A root is to be renewed this many days before it expires.
    private static let renewalDays: Int64 = 30

    let coordinator: Coordinator
    let overview: SecretariatOverview
    let localizer: Localizer

    init(_ coordinator: Coordinator, _ overview: SecretariatOverview, _ localizer: Localizer) {
        self.coordinator = coordinator
        self.overview = overview
        self.localizer = localizer
    }

    var page: StatusPage {
        let sections = LedgerSections(ledger: overview.ledger, localizer: localizer)
        let heading = localizer(SiteText.secretariat)
        return StatusPage(
            title: heading, kicker: localizer(StatusText.forumNamed(forum: coordinator.forum.text)), heading: heading,
            lede: localizer(StatusText.secretariatLede), banner: banner, facts: facts(sections), sections)
    }

    var banner: Banner {
        let expires = overview.root.expiresAt
        if expires <= localizer.now { return banner(.bad, BannerText.bannerRootExpired, BannerText.bannerRootExpiredText(date: expires.date)) }
        switch overview.clock.state {
        case .held: return banner(.bad, BannerText.bannerClockHeld, BannerText.bannerClockHeldText)
        case .warning: return banner(.warning, BannerText.bannerClockOff, BannerText.bannerClockOffText)
        default: break
        }
        if expires <= localizer.now.adding(days: Self.renewalDays) {
            return banner(.warning, BannerText.bannerRootExpires, BannerText.bannerRootExpiresText(date: expires.date))
        }
        return banner(.good, BannerText.bannerOpen, BannerText.bannerOpenText(count: overview.ledger.size))
    }

    private func banner(_ tone: Tone, _ title: Message, _ text: Message) -> Banner {
        Banner(tone, label: localizer(StatusText.status), title: localizer(title), text: localizer(text))
    }

    private func facts(_ sections: LedgerSections) -> Facts {
        let members = overview.ledger.members
        let suspended = members.filter(\.isSuspended).count
        return Facts(
            title: localizer(StatusText.standing),
            [
                .init(
                    localizer(StatusText.treeSize), .text(localizer(StatusText.entriesCount(count: overview.ledger.size))),
                    note: sections.newestEntry),
                .init(
                    localizer(StatusText.members), .text(localizer(StatusText.activeCount(count: members.count - suspended))),
                    note: localizer(StatusText.suspendedCount(count: suspended))),
                .init(
                    localizer(StatusText.enrolments), .text(localizer(StatusText.waitingCount(count: overview.waiting))),
                    note: localizer(StatusText.enrolmentsNote)),
                .init(
                    localizer(StatusText.root), .text(localizer(StatusText.version(version: overview.root.version))),
                    note: localizer(StatusText.rootExpires(date: overview.root.expiresAt.date))),
                sections.treeRoot,
            ])
    }
}
