import CityNode
import Envelope
import Federation
import Ledger
import Primitives
import SQL

/// The status page of a city: how far it has followed the log, how fresh that is, and what of its own waits or was refused.
struct CityPage: StatusPageSource {
    let city: City
    let overview: City.Overview
    let wording: Wording
    let now: UTCTime

    init(_ city: City, _ overview: City.Overview, _ wording: Wording, now: UTCTime) {
        self.city = city
        self.overview = overview
        self.wording = wording
        self.now = now
    }

    var ledger: Ledger.Overview { overview.ledger }
    var tables: [StatusPage.Table] { LedgerSections(ledger: ledger, wording: wording).tables }

    func page(panels: String) -> StatusPage {
        let sections = LedgerSections(ledger: overview.ledger, wording: wording)
        let name = city.profile.name.text(in: wording.language.rawValue)
        return StatusPage(
            t: wording.all, language: wording.language.code, direction: wording.language.direction,
            title: wording("titleCity", ["name": name]), style: Assets.style.href, kicker: wording.country(city.profile.country), heading: name,
            lede: lede,
            languages: StatusPage.languages(wording.language), banner: banner, facts: facts(sections),
            alerts: overview.rejected.isEmpty ? [] : [rejected],
            evidence: evidence, panels: panels, links: sections.links)
    }

    private var lede: String {
        guard let since = overview.ledger.admissions[city.id] else { return wording("notYetMember") }
        let state = overview.ledger.members.first { $0.city == city.id }?.isSuspended == true ? "memberSuspended" : "memberSince"
        return wording(state, ["date": wording.date(since)])
    }

    /// What the secretariat has not answered yet.
    var waiting: Int { overview.queued + overview.inFlight }

    private func facts(_ sections: LedgerSections) -> [StatusPage.Fact] {
        let size = overview.ledger.size
        let cosigned = overview.cosignedAt == 0 ? nil : UTCTime(seconds: overview.cosignedAt)
        return [
            .init(
                label: wording("verified"),
                value: .init(
                    text: wording("countOfAll", ["count": wording.number(size), "total": wording.number(max(overview.link.logSize, size))])),
                note: sections.newestEntry),
            fact("checkpointSigned", cosigned), fact("lastContact", overview.link.lastContact),
            .init(
                label: wording("outbox"), value: .init(text: wording("outboxWaiting", ["count": wording.number(waiting)])),
                note: wording("outboxRejected", ["count": wording.number(overview.rejectedCount)])),
            sections.treeRoot,
        ]
    }

    private func fact(_ label: String, _ time: UTCTime?) -> StatusPage.Fact {
        guard let time else { return .init(label: wording(label), value: .init(text: wording("never"))) }
        return .init(
            label: wording(label), value: .init(text: wording.age(now.since(time) / 1000), datetime: time.description),
            note: wording.dateAndTime(time))
    }

    private var rejected: StatusPage.Table {
        StatusPage.Table(
            "rejected", wording("rejected"), [.init(name: wording("envelope")), .init(name: wording("queuedAt")), .init(name: wording("why"))],
            overview.rejected.map { rejection in
                [
                    .init(text: String(rejection.digest.hex.prefix(16)) + "…", isCode: true, isHeader: true),
                    .init(text: wording.dateAndTime(rejection.queuedAt), datetime: rejection.queuedAt.description),
                    .init(text: rejection.problem.code.rawValue, isCode: true),
                ]
            }, empty: "", note: wording("rejectedNote"))
    }

    private var evidence: [StatusPage.Evidence] {
        overview.evidence.map { found in
            StatusPage.Evidence(
                title: wording("evidenceOf", ["time": wording.dateAndTime(found.foundAt)]), reason: found.reason,
                notes: [(wording("evidenceOurs"), found.ours), (wording("evidenceTheirs"), found.theirs)].compactMap { title, text in
                    text.map { StatusPage.Note(title: title, text: $0) }
                })
        }
    }
}
