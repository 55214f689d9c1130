import CityNode
import Domain
import Envelope
import Federation
import Storage

/// The status page of a city: how far it has followed the log, how fresh that is, and what of its own waits or was refused.
struct CityPage {
    let city: City
    let overview: City.Overview
    let wording: Wording

    init(_ city: City, _ overview: City.Overview, _ wording: Wording) {
        self.city = city
        self.overview = overview
        self.wording = wording
    }

    var page: StatusPage {
        let sections = LedgerSections(ledger: overview.ledger, wording: wording)
        let name = city.profile.name.text(in: wording.language.rawValue)
        return StatusPage(
            t: wording.all, language: wording.language.code, direction: wording.language.direction,
            title: wording("titleCity", ["name": name]), style: Assets.style.href, kicker: wording.country(city.profile.country), heading: name,
            lede: lede,
            languages: StatusPage.languages(wording.language), banner: banner, facts: facts(sections),
            alerts: overview.rejected.isEmpty ? [] : [rejected],
            evidence: evidence, tables: [sections.entries, sections.counts, sections.members], links: sections.links)
    }

    private var lede: String {
        guard let since = overview.ledger.admissions[city.id] else { return wording("notYetMember") }
        let state = overview.ledger.members.first { $0.city == city.id }?.isSuspended == true ? "memberSuspended" : "memberSince"
        return wording(state, ["date": wording.date(since)])
    }

    private var banner: StatusPage.Banner {
        let now = city.clock()
        let age = wording.age(now.seconds - overview.cosignedAt)
        // Evidence of what is over stays below; only what holds now is told here.
        if overview.link.halted != nil { return banner("bad", "inconsistent") }
        switch City.Freshness(cosignedAt: overview.cosignedAt, now: now) {
        case .unknown: return banner("warning", "unknown")
        case .outdated: return banner("bad", "outdated", ["age": age])
        case .stale: return banner("warning", "stale", ["age": age])
        case .fresh:
            guard overview.ledger.size >= overview.link.logSize else {
                return banner("warning", "behind", ["count": wording.number(overview.link.logSize - overview.ledger.size)])
            }
            return banner("good", "fresh", ["age": age])
        }
    }

    private func banner(_ level: String, _ key: String, _ values: [String: String] = [:]) -> StatusPage.Banner {
        .init(
            level: level, sign: level == "good" ? "✓" : level == "warning" ? "!" : "×", title: wording("banner.\(key)"),
            text: wording("banner.\(key).text", values))
    }

    private func facts(_ sections: LedgerSections) -> [StatusPage.Fact] {
        let now = city.clock()
        let last = overview.ledger.size - 1
        let cosigned = overview.cosignedAt == 0 ? nil : UTCTime(seconds: overview.cosignedAt)
        var facts: [StatusPage.Fact] = [
            .init(
                label: wording("verified"),
                value: .init(text: overview.ledger.size == 0 ? "–" : wording("upToEntry", ["index": wording.number(last)])),
                note: wording("ofEntries", ["count": wording.number(max(overview.link.logSize, overview.ledger.size))])),
            fact("checkpointSigned", cosigned, now), fact("lastContact", overview.link.lastContact, now),
        ]
        if let error = overview.link.lastError {
            facts.append(.init(label: wording("lastError"), value: .init(text: Self.cause(error, wording)), note: wording("lastErrorNote")))
        }
        facts.append(
            .init(
                label: wording("outbox"),
                value: .init(text: wording("outboxWaiting", ["count": wording.number(overview.queued + overview.inFlight)])),
                note: wording("outboxRejected", ["count": wording.number(overview.rejectedCount)])))
        facts.append(sections.treeRoot)
        return facts
    }

    private func fact(_ label: String, _ time: UTCTime?, _ now: UTCTime) -> StatusPage.Fact {
        guard let time else { return .init(label: wording(label), value: .init(text: wording("never"))) }
        return .init(
            label: wording(label), value: .init(text: wording.age(now.since(time) / 1000), datetime: time.description),
            note: wording.dateAndTime(time))
    }

    /// An error's text may name hosts and files, which are the operator's; the public gets its kind.
    static func cause(_ error: String, _ wording: Wording) -> String {
        let code = error.prefix { $0 != ":" }
        return ProblemCode(rawValue: String(code)).map { wording("refusedWith", ["code": $0.rawValue]) } ?? wording("unreachable")
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
