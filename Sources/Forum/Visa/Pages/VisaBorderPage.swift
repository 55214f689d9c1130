import Ledger
import Primitives
import StrictJSON
import Web

/// One border: what stands, who says what, and what was said before.
struct VisaBorderPage {
    /// A version in the log, with when it was accepted.
    struct Past: Sendable {
        let version: BorderKnowledge.Version
        let acceptedAt: UTCTime
    }

    let key: VisaRuleKey
    let known: BorderKnowledge
    /// Both types of records together, the newest first.
    let history: [Past]
    let names: [CityID: LocalizedText]
    let today: UTCDate
    let localizer: Localizer

    private var standing: (first: BorderKnowledge.Version?, weaker: BorderKnowledge.Version?) { known.standing(on: today) }
    private var disagreements: [String] {
        standing.weaker == nil ? [] : VisaRuleStanding(published: standing.first?.rule, reported: standing.weaker?.rule).disagreements
    }

    var page: Page {
        let pages = VisaPages(localizer: localizer, today: today)
        let title = localizer(VisaWords.border(key))
        return Page(
            kicker: localizer(VisaPagesText.menu), heading: title,
            lede: localizer(VisaWords.trip(key)), pages.crumbs(title),
            Panel(
                id: "rule", title: localizer(VisaRulePageText.ruleStands), TagRow(tags), standing.first == nil ? EmptyState(localizer(none)) : nil,
                Details(details)), standing.weaker.map { comparison($0) }, table,
            LinkList(
                .plain, label: localizer(VisaPagesText.ways),
                [
                    .init(localizer(VisaRulePageText.allOfDestination), VisaLinks.destination(key.destination)),
                    .init(localizer(VisaRulePageText.allOfNationality), VisaLinks.nationality(key.nationality)),
                ]), others,
            pages.data(
                .to(
                    ["api", "v1", "visa-rules"],
                    query: [
                        ("destination", key.destination.text), ("nationality", key.nationality.text), ("purpose", key.purpose.rawValue),
                        ("document", key.document.rawValue),
                    ])))
    }

    private var none: Message { history.isEmpty ? VisaRulePageText.ruleNone : VisaRulePageText.ruleNoneToday }

    private var tags: [StatusTag] {
        guard let first = standing.first else { return [] }
        let requirement = first.rule?.requirement
        var tags = [StatusTag(VisaWords.tone(of: requirement), localizer(VisaMatrix.Cell(requirement).name))]
        if !disagreements.isEmpty { tags.append(StatusTag(.warning, localizer(VisaWordsText.tagDisputed))) }
        if let seen = first.seenAt, VisaAge.isStale(seen, on: today) { tags.append(StatusTag(.warning, localizer(VisaWordsText.tagStale))) }
        return tags
    }

    // MARK: What stands

    private var details: [Details.Row] {
        guard let version = standing.first else { return upcoming }
        func row(_ term: Message, _ lines: [Message]) -> Details.Row { .init(localizer(term), lines.map { .text(localizer($0)) }) }
        guard let rule = version.rule else { return [row(VisaRulePageText.rule, [VisaWordsText.ruleNotUnderstood]), source(version)] + upcoming }
        let stay = VisaWords.stay(rule.maxStayDays, rule.windowDays).map { [$0] } ?? [JourneyBorderText.allowedUnknown]
        let days = [rule.validFrom.map { VisaRulePageText.validFrom(day: $0) }, rule.validTo.map { VisaRulePageText.validTo(day: $0) }]
        return [
            row(
                JourneyBorderText.allowed, rule.requirement == .noAdmission ? [] : stay + (rule.windowDays == nil ? [] : [VisaRulePageText.windowed])),
            row(VisaRulePageText.entriesAllowed, rule.entries.map { [entries($0)] } ?? []),
            .init(localizer(JourneyBorderText.fee), rule.fee.map { [.text(localizer.money($0))] } ?? []),
            row(VisaRulePageText.processing, rule.processingDays.map { [VisaRulePageText.processingDays(count: $0)] } ?? []),
            .init(localizer(JourneyBorderText.conditions), rule.conditions.map { [.foreign($0.text(in: localizer.language.code))] } ?? []),
            row(VisaRulePageText.valid, days.compactMap { $0 }), source(version),
        ] + upcoming
    }

    private var upcoming: [Details.Row] {
        guard let next = known.upcoming(after: today), let day = next.rule?.validFrom else { return [] }
        return [
            .init(
                localizer(JourneyBorderText.upcoming), [.text(localizer(JourneyBorderText.upcomingWhat(day: day, what: VisaWords.short(next.rule))))])
        ]
    }

    private func entries(_ word: String) -> Message {
        word == "single" ? VisaRulePageText.entriesSingle : word == "double" ? VisaRulePageText.entriesDouble : VisaRulePageText.entriesMultiple
    }

    private func name(of writer: ParticipantID) -> String {
        CityID(writer.text).flatMap { names[$0] }?.text(in: localizer.language.code) ?? writer.text
    }

    private func source(_ version: BorderKnowledge.Version) -> Details.Row {
        var lines: [Cell] = [.text(localizer(JourneyWords.source(version, key.destination, writer: name(of: version.writer))))]
        if let seen = version.seenAt {
            lines.append(.text(localizer(JourneyBorderText.seen(day: seen.date, count: VisaAge.days(since: seen, on: today)))))
            if VisaAge.isStale(seen, on: today) { lines.append(.text(localizer(JourneyBorderText.stale(most: VisaAge.staleAfterDays)))) }
        }
        if let link = version.rule.flatMap({ Link(external: $0.sourceURL) }) {
            lines.append(.text(localizer(JourneyBorderText.openSource), link: link))
        }
        lines.append(.text(localizer(JourneyBorderText.proof(index: version.index)), link: Link(path: "/api/v1/log/\(version.index)/proof")))
        return .init(localizer(JourneyBorderText.source), lines)
    }

    // MARK: Who says what

    private func comparison(_ weaker: BorderKnowledge.Version) -> DataTable {
        let (own, report) = (standing.first?.rule, weaker.rule)
        let members: [(String, Message, (VisaRule) -> String?)] = [
            ("requirement", VisaRulePageText.requirement, { localizer(VisaMatrix.Cell($0.requirement).name) }),
            ("maxStayDays", JourneyBorderText.allowed, { VisaWords.stay($0.maxStayDays, $0.windowDays).map { localizer($0) } }),
            ("entries", VisaRulePageText.entriesAllowed, { $0.entries.map { localizer(entries($0)) } }),
            ("fee", JourneyBorderText.fee, { $0.fee.map { localizer.money($0) } }),
            ("processingDays", VisaRulePageText.processing, { $0.processingDays.map { localizer(VisaRulePageText.processingDays(count: $0)) } }),
        ]
        let disputed = disagreements
        return DataTable(
            id: "who-says-what", title: localizer(VisaRulePageText.whoSaysWhat), note: localizer(VisaRulePageText.whoSaysWhatNote),
            columns: [
                .text(localizer(VisaRulePageText.member)), .text(localizer(VisaRulePageText.ownWord)),
                .text(localizer(VisaRulePageText.reportedWord)),
            ],
            rows: members.compactMap { name, label, value in
                let (one, other) = (own.flatMap(value), report.flatMap(value))
                guard one != nil || other != nil else { return nil }
                let isDisputed = disputed.contains(name) || name == "maxStayDays" && disputed.contains("windowDays")
                let said = other ?? localizer(VisaRulePageText.notSaid)
                return [
                    .text(localizer(label)).asHeader, .text(one ?? localizer(VisaRulePageText.notSaid)),
                    isDisputed ? .tag(.warning, said) : .text(said),
                ]
            }, empty: EmptyState(localizer(VisaRulePageText.ruleNone)))
    }

    // MARK: History

    private var table: DataTable {
        DataTable(
            id: "history", title: localizer(VisaRulePageText.history), note: localizer(VisaRulePageText.historyNote),
            columns: [
                .text(localizer(VisaPagesText.columnWhen)), .text(localizer(VisaPagesText.columnWho)), .text(localizer(VisaRulePageText.columnSays)),
                .text(localizer(VisaRulePageText.columnEntry)),
            ],
            rows: history.map { past in
                [
                    .time(localizer.date(past.acceptedAt.date), datetime: past.acceptedAt.description),
                    .text(localizer(JourneyWords.source(past.version, key.destination, writer: name(of: past.version.writer)))),
                    .text(localizer(VisaWords.dated(past.version.rule))),
                    .text(localizer(VisaRulePageText.entry(index: past.version.index)), link: Link(path: "/api/v1/log/\(past.version.index)")),
                ]
            }, empty: EmptyState(localizer(VisaRulePageText.ruleNone)))
    }

    /// The same border for other purposes and documents.
    private var others: LinkList {
        let keys = VisaRuleKey.Purpose.allCases.flatMap { purpose in
            VisaRuleKey.Document.allCases.map {
                VisaRuleKey(destination: key.destination, nationality: key.nationality, purpose: purpose, document: $0)
            }
        }
        return LinkList(
            .plain, label: localizer(VisaRulePageText.purposes),
            keys.filter { $0 != key }.map {
                .init(localizer(VisaWords.trip($0)), VisaLinks.rule($0))
            })
    }
}
