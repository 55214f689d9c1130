import AllFeatures
import Federation
import Forum
import Ledger
import Primitives
import TransparencyLog
import Web

/// Parts that the status pages of cities and of the secretariat have in common.
struct LedgerSections {
    let ledger: LedgerOverview
    let localizer: Localizer

    private func name(_ participant: String) -> String {
        if participant == ParticipantID.secretariat.text { return localizer(SiteText.secretariat) }
        return ledger.members.first { $0.city.text == participant }?.name.text(in: localizer.language.code) ?? participant
    }

    private func recordType(_ type: String) -> String { Features.name(ofRecordType: type).map { localizer($0) } ?? type }

    var entries: DataTable {
        let rows = ledger.newest.compactMap { index, leaf -> [Cell]? in
            guard let entry = try? LogEntryView(leaf, at: index) else { return nil }
            let what = entry.types.map { type, count in
                count == 1 ? recordType(type) : "\(recordType(type)) ×\(localizer.integer(count))"
            }
            let link = ["log", String(index)]
            return [
                Cell.number(localizer.integer(index), link: .to(link)).asHeader,
                .time(localizer.dateAndTime(entry.entry.acceptedAt), datetime: entry.entry.acceptedAt.description),
                .foreign(name(entry.from)), .foreign(what.joined(separator: ", ")),
                .text(localizer(StatusText.proof), link: .to(link)),
            ]
        }
        return DataTable(
            id: "entries", title: localizer(StatusText.newestEntries),
            columns: [
                .number(localizer(StatusText.entry)), .text(localizer(StatusText.acceptedAt)), .text(localizer(StatusText.by)),
                .text(localizer(StatusText.what)), .text(localizer(StatusText.check)),
            ], rows: rows, empty: EmptyState(localizer(StatusText.noEntries)))
    }

    /// As many as a page of many things has room for; all are on the forum's own page.
    private static let mostMembers = 50

    var members: Stack {
        let members = ledger.members.map { ($0, $0.name.text(in: localizer.language.code)) }
        let rows = localizer.collation.sorted(members, by: { $0.1 }).prefix(Self.mostMembers).map { member, name -> [Cell] in
            let admitted = ledger.admissions[member.city]
            return [
                Cell.foreign(name, link: Link.to(["forum", member.city.text])).asHeader, .text(localizer.country(member.country.text)),
                admitted.map { .time(localizer.date($0.date), datetime: $0.description) } ?? .text("–"),
                member.isSuspended ? .tag(.bad, localizer(StatusText.suspended)) : .tag(.good, localizer(StatusText.active)),
            ]
        }
        let table = DataTable(
            id: "members", title: localizer(StatusText.members),
            columns: [
                .text(localizer(StatusText.city)), .text(localizer(StatusText.country)), .text(localizer(StatusText.memberSinceColumn)),
                .text(localizer(StatusText.state)),
            ], rows: rows, empty: EmptyState(localizer(StatusText.noMembers)))
        guard members.count > Self.mostMembers else { return Stack([table]) }
        let all = LinkList.Item(localizer(FederationText.everyCity(count: members.count)), Link("/forum"))
        return Stack([table, LinkList(.pages, label: localizer(StatusText.members), [all])])
    }

    var counts: BarChart {
        BarChart(
            id: "records", title: localizer(StatusText.recordsByType), names: localizer(StatusText.type),
            values: localizer(StatusText.standingCount),
            bars: ledger.counts.map { type, count in
                let link = Link.to(["api", "v1", "records"], query: [("type", type)])
                return BarChart.Bar(.foreign(recordType(type), link: link), Int64(count), text: localizer.integer(count))
            }, empty: EmptyState(localizer(StatusText.noRecords)))
    }

    /// The number of the newest entry is one less than there are; without a word that reads as one that is missing.
    var newestEntry: String? { ledger.size == 0 ? nil : localizer(StatusText.newestEntry(index: ledger.size - 1)) }

    var treeRoot: Facts.Fact { .init(localizer(StatusText.treeRoot), .code(ledger.root.hex), note: localizer(StatusText.treeRootNote)) }

    var links: LinkList {
        LinkList(
            .plain, label: localizer(SiteText.data),
            [
                (StatusText.members, "members"), (StatusText.linkVisaRules, "visa-rules"), (StatusText.linkReports, "reports"),
                (StatusText.linkLog, "log"), (StatusText.linkCheckpoint, "checkpoint"),
            ].map { .init(localizer($0.0), .to(["api", "v1", $0.1])) })
    }
}

extension Localizer {
    /// How long ago something was, as it stands in a sentence.
    func age(_ seconds: Int64) -> Message { seconds < 5 ? StatusText.justNow : StatusText.ago(seconds: -seconds) }
}
