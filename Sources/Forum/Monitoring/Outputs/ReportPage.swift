import Primitives
import Web

/// A cell opened: the city's report, apart from it what the secretariat says, how it came to be, and where it is proved.
struct ReportPage {
    private static let evidenceOfPage = 25
    static let evidenceCursor = "evidence-after"

    let words: ProgressWords
    let key: ReportKey
    let reading: ReportReading
    /// Where the list of evidence goes on.
    var evidenceAfter: String?

    private var newest: ReportReading.Version? { reading.versions.first }

    var page: Page {
        Page(
            kicker: words(ReportsText.reportTo(forum: reading.cycle.cycle.forum)),
            heading: words(ReportPageText.reportTitle(city: words.name(key.city), commitment: key.commitment.text)),
            lede: reading.commitment.text.text(in: words.language),
            words.home(
                [
                    words.article(key.commitment.article),
                    (key.commitment.text, ProgressLink.commitment(key.commitment, key.cycle)),
                ], current: words.name(key.city)),
            newest == nil ? nothing : nil, newest.map(facts), narrative, values, evidence, assessment, reply, publication, versions,
            newest.map(proof), ways)
    }

    // MARK: Nothing there

    private var nothing: EmptyState {
        let text =
            switch reading.cell?.state {
            case .missing: words(ReportPageText.isMissing(time: reading.cycle.end))
            case .due: words(ReportPageText.isDue(time: reading.cycle.end))
            case .notOpen: words(ReportPageText.isNotOpen(day: reading.cycle.cycle.opens))
            case .onTime, .late, nil: words(ReportPageText.isNotAsked)
            }
        return EmptyState(text, action: (words(ReportPageText.allOfCommitment), ProgressLink.commitment(key.commitment, key.cycle)))
    }

    // MARK: What the city says

    private func facts(_ version: ReportReading.Version) -> Facts {
        let first = reading.hasMoreVersions ? nil : reading.versions.last
        return Facts(
            title: words(HeatmapText.inBrief),
            [
                .init(words(ReportsText.selfReport), words.tag(version.report?.completion), note: words(ReportPageText.selfReportNote)),
                .init(
                    words(ReportsText.inTime), reading.cell.map(words.time) ?? .text("—"),
                    note: first.map { first in
                        let (came, end) = (first.acceptedAt, reading.cycle.end)
                        let isOpen = words.localizer.now < end
                        return words(isOpen ? ReportPageText.cameWhileOpen(time: came, end: end) : ReportPageText.cameOfEnded(time: came, end: end))
                    }),
                .init(words(ReportPageText.signedBy), .foreign(version.report?.official ?? "—"), note: words(ReportPageText.signedNote)),
                .init(
                    words(ReportPageText.version), .text(words.localizer.integer(reading.cell?.versions ?? reading.versions.count)),
                    note: words(ReportPageText.acceptedAt(time: version.acceptedAt))),
            ])
    }

    private var narrative: Prose? {
        newest?.report.map { Prose(id: "narrative", title: words(ReportPageText.narrative), text: $0.narrative.text(in: words.language)) }
    }

    private var values: DataTable? {
        guard let report = newest?.report, !reading.commitment.indicators.isEmpty || !report.values.isEmpty else { return nil }
        let given = Dictionary(report.values.map { ($0.indicator, $0) }) { first, _ in first }
        return DataTable(
            id: "values", title: words(ReportPageText.values), note: words(ReportsText.missingNote),
            columns: [
                .text(words(ReportsText.indicator)), .text(words(ReportsText.measured)), .number(words(ReportsText.value)),
                .text(words(ReportsText.unit)), .text(words(ReportPageText.provenance)),
            ],
            rows: reading.commitment.indicators.map { indicator in
                let value = given[indicator.code].map { words.localizer.decimal($0.value) }
                let missing = words(indicator.computation == nil ? ReportsText.noValue : ReportsText.computed)
                return [
                    Cell.text(indicator.code, link: ProgressLink.indicator(indicator.code)).asHeader, .foreign(indicator.name(in: words.language)),
                    .number(value ?? missing), .foreign(indicator.unit(in: words.language)), .foreign(given[indicator.code]?.provenance ?? "—"),
                ]
            },
            empty: EmptyState(words(ReportsText.noIndicators)))
    }

    private var evidence: Stack? {
        guard let report = newest?.report else { return nil }
        let part = ListPart(of: Array(report.evidence.enumerated()), after: evidenceAfter, length: Self.evidenceOfPage) { String($0.offset) }
        let table = DataTable(
            id: "evidence", title: words(ReportPageText.evidence), note: words(ReportPageText.evidenceNote),
            columns: [.text(words(ReportPageText.evidenceTitle)), .text(words(ReportPageText.digest))],
            rows: part.shown.map { _, item in
                [
                    Cell.foreign(item.title, link: item.url.flatMap { Link(external: $0) } ?? EvidenceRoutes.link(key, item)).asHeader,
                    item.sha256.map { .code($0, link: EvidenceRoutes.link(key, item)) } ?? .text("—"),
                ]
            },
            empty: EmptyState(words(ReportPageText.noEvidenceGiven)))
        return Stack([
            table,
            Pagination(
                part, label: words(ReportPageText.evidence), path: ["progress", "reports", key.cycle.text, key.commitment.text, key.city.text],
                cursor: Self.evidenceCursor, words.localizer),
        ])
    }

    // MARK: What the secretariat says

    private var assessment: Stack? {
        guard newest != nil else { return nil }
        guard let standing = reading.dossier.assessment, let assessment = standing.body else {
            return Stack([Prose(id: "assessment", title: words(ReportPageText.assessmentTitle), text: words(ReportPageText.notAssessed))])
        }
        let isOutdated = assessment.reportIndex != newest?.index
        return Stack([
            Prose(
                id: "assessment", title: words(ReportPageText.assessmentTitle), text: assessment.comment.text(in: words.language),
                note: words(isOutdated ? ReportPageText.assessmentOutdated : ReportPageText.assessmentNote)),
            Facts(
                id: "assessed", title: words(ReportPageText.assessedTitle),
                [
                    .init(words(ReportPageText.outcome), words.tag(assessment.outcome)),
                    .init(words(ReportsText.assessedAs), words.tag(assessment.completion)),
                    .init(words(ReportPageText.verifiability), .text(words(assessment.verifiability.name))),
                    .init(
                        words(ReportsText.source), .text(words(ReportsText.entry(index: standing.index)), link: ProgressLink.entry(standing.index))),
                ]),
        ])
    }

    private var reply: Prose? {
        guard let reply = reading.dossier.currentReply?.body else { return nil }
        return Prose(
            id: "reply", title: words(ReportPageText.replyTitle), text: reply.text.text(in: words.language),
            note: words(ReportPageText.replyBy(official: reply.official)))
    }

    private var publication: Banner? {
        guard let index = reading.cell?.publicationIndex else { return nil }
        return Banner(
            .good, label: words(ReportPageText.published), title: words(ReportPageText.published),
            text: words(ReportPageText.publishedNote(index: index)))
    }

    // MARK: How it came to be

    private var versions: DataTable? {
        guard !reading.versions.isEmpty else { return nil }
        let count = reading.cell?.versions ?? reading.versions.count
        let rows = reading.versions.enumerated().map { place, version -> [Cell] in
            let before = reading.versions.indices.contains(place + 1) ? reading.versions[place + 1].report : nil
            var what = words(ReportPageText.firstVersion)
            if let before, let report = version.report {
                let list = ReportChanges(from: before, to: report, words.localizer).changes.map { $0.sentence(words.localizer) }
                what = list.isEmpty ? words(ReportPageText.nothingChanged) : words.localizer.sentences(list)
            } else if place + 1 < count {
                what = "…"
            }
            return [
                Cell.number(words.localizer.integer(count - place)).asHeader,
                .time(words.localizer.dateAndTime(version.acceptedAt), datetime: version.acceptedAt.description), .foreign(what),
                .text(words(ReportsText.entry(index: version.index)), link: ProgressLink.entry(version.index)),
            ]
        }
        return DataTable(
            id: "versions", title: words(ReportPageText.versions), note: words(ReportPageText.versionsNote),
            columns: [
                .number(words(ReportPageText.version)), .text(words(ReportPageText.accepted)), .text(words(ReportPageText.changed)),
                .text(words(ReportsText.source)),
            ], rows: rows, empty: EmptyState(""))
    }

    private func proof(_ version: ReportReading.Version) -> Facts {
        Facts(
            id: "proof", title: words(ReportPageText.proofTitle),
            [
                .init(
                    words(ReportsText.source), .text(words(ReportsText.entry(index: version.index)), link: ProgressLink.entry(version.index)),
                    note: words(ReportPageText.entryNote)),
                .init(
                    words(ReportPageText.proofTitle), .text(words(ReportPageText.proofLink), link: ProgressLink.proof(of: version.index)),
                    note: words(ReportPageText.proofNote)),
                .init(
                    words(ReportPageText.verifyIt), .code("caravanserai log verify-proof FILE --anchor anchor.json"),
                    note: words(ReportPageText.verifyNote)
                ),
            ])
    }

    private var ways: LinkList {
        let filter = [("cycle", key.cycle.text), ("commitment", key.commitment.text), ("city", key.city.text)]
        return LinkList(
            .plain, label: words(HeatmapText.more),
            [
                .init(words(ReportPageText.allOfCity(city: words.name(key.city))), ProgressLink.city(key.city, key.cycle)),
                .init(words(ReportPageText.allOfCommitment), ProgressLink.commitment(key.commitment, key.cycle)),
                .init(words(HeatmapText.asData), .to(["api", "v1", "reports"], query: filter.map { (name: $0.0, value: $0.1) })),
            ])
    }
}
