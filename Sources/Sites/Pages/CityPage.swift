import CityNode
import Envelope
import Federation
import Ledger
import Primitives
import Web

/// The status page of a city: how far it has followed the log, how fresh that is, and what of its own waits or was refused.
struct CityPage {
    let city: City
    let overview: CityOverview
    let localizer: Localizer

    init(_ city: City, _ overview: CityOverview, _ localizer: Localizer) {
        self.city = city
        self.overview = overview
        self.localizer = localizer
    }

    var now: UTCTime { localizer.now }

    var page: StatusPage {
        let sections = LedgerSections(ledger: overview.ledger, localizer: localizer)
        let name = city.profile.name.text(in: localizer.language.code)
        return StatusPage(
            title: name, kicker: localizer.country(city.profile.country.text), heading: name, lede: lede, banner: banner,
            facts: facts(sections), alerts: overview.backlog.rejected.isEmpty ? [] : [rejected], evidence: evidence, sections)
    }

    private var lede: String {
        guard let since = overview.ledger.admissions[city.id]?.date else { return localizer(StatusText.notYetMember) }
        return localizer(isSuspended ? StatusText.memberSuspended(date: since) : StatusText.memberSince(date: since))
    }

    var isSuspended: Bool { overview.ledger.members.first { $0.city == city.id }?.isSuspended == true }

    /// What the secretariat has not answered yet.
    var waiting: Int { overview.backlog.queued + overview.backlog.inFlight }

    private func facts(_ sections: LedgerSections) -> Facts {
        let size = overview.ledger.size
        let cosigned = overview.cosignedAt == 0 ? nil : UTCTime(seconds: overview.cosignedAt)
        return Facts(
            title: localizer(StatusText.standing),
            [
                .init(
                    localizer(StatusText.verified), .text(localizer(StatusText.countOfAll(count: size, total: max(overview.link.logSize, size)))),
                    note: sections.newestEntry),
                fact(StatusText.checkpointSigned, cosigned), fact(StatusText.lastContact, overview.link.lastContact),
                .init(
                    localizer(StatusText.outbox), .text(localizer(StatusText.outboxWaiting(count: waiting))),
                    note: localizer(StatusText.outboxRejected(count: overview.backlog.rejectedCount))),
                sections.treeRoot,
            ])
    }

    private func fact(_ label: Message, _ time: UTCTime?) -> Facts.Fact {
        guard let time else { return .init(localizer(label), .text(localizer(StatusText.never))) }
        return .init(
            localizer(label), .time(localizer(localizer.age(now.since(time) / 1000)), datetime: time.description),
            note: localizer.dateAndTime(time))
    }

    private var rejected: DataTable {
        DataTable(
            id: "rejected", title: localizer(StatusText.rejected), note: localizer(StatusText.rejectedNote),
            columns: [.text(localizer(StatusText.envelope)), .text(localizer(StatusText.queuedAt)), .text(localizer(StatusText.why))],
            rows: overview.backlog.rejected.map { rejection in
                [
                    Cell.code(String(rejection.digest.hex.prefix(16)) + "…").asHeader,
                    .time(localizer.dateAndTime(rejection.queuedAt), datetime: rejection.queuedAt.description),
                    .code(rejection.problem.code.rawValue),
                ]
            }, empty: EmptyState(""))
    }

    private var evidence: [StatusPage.Evidence] {
        overview.evidence.map { found in
            StatusPage.Evidence(
                title: localizer(StatusText.evidenceOf(time: found.foundAt)), text: localizer(StatusText.evidenceText), reason: found.reason,
                notes: [(StatusText.evidenceOurs, found.ours), (StatusText.evidenceTheirs, found.theirs)].compactMap { title, text in
                    text.map { (localizer(title), $0) }
                })
        }
    }
}
