import Coordinator
import Federation
import Ledger
import Primitives
import SQL

/// The status page of the secretariat: the head of the log, who belongs to the forum, and how long its root is good for.
struct SecretariatPage: StatusPageSource {
    /// A root is to be renewed this many days before it expires.
    private static let renewalDays: Int64 = 30

    let coordinator: Coordinator
    let overview: Coordinator.Overview
    let wording: Wording
    let now: UTCTime

    init(_ coordinator: Coordinator, _ overview: Coordinator.Overview, _ wording: Wording, now: UTCTime) {
        self.coordinator = coordinator
        self.overview = overview
        self.wording = wording
        self.now = now
    }

    var ledger: Ledger.Overview { overview.ledger }
    var tables: [StatusPage.Table] { LedgerSections(ledger: ledger, wording: wording).tables }

    func page(panels: String) -> StatusPage {
        let sections = LedgerSections(ledger: overview.ledger, wording: wording)
        return StatusPage(
            t: wording.all, language: wording.language.code, direction: wording.language.direction, title: wording("titleSecretariat"),
            style: Assets.style.href, kicker: wording("forumNamed", ["forum": coordinator.forum.text]), heading: wording("secretariat"),
            lede: wording("secretariatLede"), languages: StatusPage.languages(wording.language), banner: banner, facts: facts(sections),
            panels: panels, links: sections.links)
    }

    var banner: StatusPage.Banner {
        let date = ["date": wording.date(overview.root.expiresAt)]
        if overview.root.expiresAt <= now {
            return .init(level: "bad", sign: "×", title: wording("banner.rootExpired"), text: wording("banner.rootExpired.text", date))
        }
        if overview.clock.state == .held {
            return .init(level: "bad", sign: "×", title: wording("banner.clockHeld"), text: wording("banner.clockHeld.text"))
        }
        if overview.clock.state == .warning {
            return .init(level: "warning", sign: "!", title: wording("banner.clockOff"), text: wording("banner.clockOff.text"))
        }
        if overview.root.expiresAt <= now.adding(days: Self.renewalDays) {
            return .init(level: "warning", sign: "!", title: wording("banner.rootExpires"), text: wording("banner.rootExpires.text", date))
        }
        return .init(
            level: "good", sign: "✓", title: wording("banner.open"),
            text: wording("banner.open.text", ["count": wording.number(overview.ledger.size)]))
    }

    private func facts(_ sections: LedgerSections) -> [StatusPage.Fact] {
        let members = overview.ledger.members
        let suspended = members.filter(\.isSuspended).count
        let expires = overview.root.expiresAt
        return [
            .init(
                label: wording("treeSize"), value: .init(text: wording("entriesCount", ["count": wording.number(overview.ledger.size)])),
                note: sections.newestEntry),
            .init(
                label: wording("members"), value: .init(text: wording("activeCount", ["count": wording.number(members.count - suspended)])),
                note: wording("suspendedCount", ["count": wording.number(suspended)])),
            .init(
                label: wording("enrolments"), value: .init(text: wording("waitingCount", ["count": wording.number(overview.waiting)])),
                note: wording("enrolmentsNote")),
            .init(
                label: wording("root"), value: .init(text: wording("version", ["version": wording.number(overview.root.version)])),
                note: wording("rootExpires", ["date": wording.date(expires)])),
            sections.treeRoot,
        ]
    }
}
