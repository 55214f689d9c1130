import HTTPTypes
import Primitives
import Web

/// The pages of visa information that list borders.
struct VisaPages {
    let localizer: Localizer
    let today: UTCDate

    // MARK: The start

    /// What the start page says in figures.
    struct Overview: Sendable {
        let rules: Int
        let stale: Int
        let disputed: Int
        /// Of 1000.
        let regionPerMille: Int?
        /// Countries of the region of which something is known.
        let regionCountries: Int
        let changes: [ChangedRule]
        /// Of the cities that have changed something.
        let names: [CityID: LocalizedText]
    }

    func start(_ overview: Overview) -> Page {
        Page(
            kicker: localizer(VisaPagesText.article), heading: localizer(VisaPagesText.title), lede: localizer(VisaPagesText.lede),
            FormView(
                Form(sections: [
                    Form.Section(
                        VisaPagesText.ask,
                        [
                            .select("nationality", VisaPagesText.nationality, hint: VisaPagesText.askHint, countries),
                            .select("destination", VisaPagesText.destination, countries),
                        ])
                ]), FormState(), method: .get, action: Link("/visa/rules"), hidden: [.init("lang", localizer.language.tag)],
                submit: localizer(VisaPagesText.look), localizer),
            facts(overview),
            LinkList(
                .plain, label: localizer(VisaPagesText.ways),
                [
                    .init(localizer(VisaPagesText.journey), Link("/visa/journey")),
                    .init(localizer(VisaMatrixText.region), Link("/visa/matrix")),
                    .init(localizer(VisaMatrixText.world), Link("/visa/matrix/world")),
                    .init(localizer(VisaPagesText.openness), Link("/visa/openness")),
                    .init(localizer(SilkRoadText.title), Link("/visa/silk-road")),
                    .init(localizer(VisaRulePageText.conflictsTitle), Link("/visa/conflicts")),
                    .init(localizer(VisaPagesText.changesFeed), Link("/visa/changes.atom")),
                ]),
            changes(overview))
    }

    private var countries: [Form.Field.Option] {
        localizer.countries.map {
            Form.Field.Option($0.text, VisaWordsText.country(country: $0.text))
        }
    }

    private func facts(_ overview: Overview) -> Facts {
        Facts(
            title: localizer(VisaPagesText.inBrief),
            [
                .init(localizer(VisaPagesText.rules), .text(localizer.integer(overview.rules))),
                .init(
                    localizer(VisaPagesText.regionOpen),
                    .text(
                        overview.regionPerMille.map { localizer.decimal(VisaOpenness.percent($0)) } ?? localizer(VisaRulePageText.notSaid),
                        link: Link("/visa/openness")), note: localizer(VisaPagesText.regionOpenNote(count: overview.regionCountries))),
                .init(
                    localizer(VisaPagesText.stale), .text(localizer.integer(overview.stale)),
                    note: localizer(VisaPagesText.staleNote(most: VisaAge.staleAfterDays))),
                .init(
                    localizer(VisaPagesText.disputed), .text(localizer.integer(overview.disputed), link: Link("/visa/conflicts")),
                    note: localizer(VisaPagesText.disputedNote)),
            ])
    }

    private func changes(_ overview: Overview) -> DataTable {
        DataTable(
            id: "changes", title: localizer(VisaPagesText.changes), note: localizer(VisaPagesText.changesNote),
            columns: [
                .text(localizer(VisaPagesText.columnBorder)), .text(localizer(VisaPagesText.columnWhat)), .text(localizer(VisaPagesText.columnWho)),
                .text(localizer(VisaPagesText.columnWhen)),
            ],
            rows: overview.changes.map { change in
                let writer = CityID(change.version.writer.text).flatMap { overview.names[$0]?.text(in: localizer.language.code) }
                return [
                    .text(localizer(VisaWords.border(change.key)), link: VisaLinks.rule(change.key)).asHeader,
                    .text(localizer(VisaWords.dated(change.version.rule))),
                    .text(
                        localizer(
                            JourneyWords.source(change.version, change.key.destination, writer: writer ?? change.version.writer.text))),
                    .time(localizer.date(change.acceptedAt.date), datetime: change.acceptedAt.description),
                ]
            }, empty: EmptyState(localizer(VisaPagesText.changesNone)))
    }

    /// What a country says beside what is reported, where the two contradict each other.
    func conflicts(_ views: [VisaRuleView], next: Link?) -> Page {
        let title = localizer(VisaRulePageText.conflictsTitle)
        return Page(
            kicker: localizer(VisaPagesText.menu), heading: title, lede: localizer(VisaRulePageText.conflictsLede), crumbs(title),
            DataTable(
                id: "conflicts", title: title,
                columns: [VisaPagesText.columnBorder, VisaRulePageText.columnOwn, VisaRulePageText.columnReported].map { .text(localizer($0)) },
                rows: views.map { view in
                    let key = view.first.key
                    let name = key.purpose == .tourism && key.document == .ordinary ? "" : " (\(localizer(VisaWords.trip(key))))"
                    return [
                        .text(localizer(VisaWords.border(key)) + name, link: VisaLinks.rule(key)).asHeader,
                        .text(localizer(VisaWords.dated(view.first.rule))), .text(localizer(VisaWords.dated(view.weaker?.rule))),
                    ]
                }, empty: EmptyState(localizer(VisaRulePageText.conflictsNone))),
            Pagination(label: title, first: nil, next: next.map { (localizer(DeskSetText.older), $0) }),
            data(Link("/api/v1/visa-rules/conflicts")))
    }

    // MARK: Openness

    func crumbs(_ title: String) -> Breadcrumbs { Breadcrumbs([(localizer(VisaPagesText.menu), Link("/visa"))], current: title, localizer) }

    func openness(_ countries: [VisaOpenness], _ days: [VisaRules.RegionDay]) -> Page {
        let title = localizer(VisaPagesText.opennessTitle)
        let charts = VisaCharts(localizer: localizer)
        let region = VisaOpenness.perMille(ofRegion: countries)
        return Page(
            kicker: localizer(VisaPagesText.menu), heading: title, lede: localizer(VisaPagesText.opennessLede), crumbs(title),
            Facts(
                title: localizer(VisaPagesText.inBrief),
                [
                    .init(
                        localizer(VisaPagesText.regionOpen),
                        .text(region.map { localizer.decimal(VisaOpenness.percent($0)) } ?? localizer(VisaRulePageText.notSaid)),
                        note: localizer(VisaPagesText.regionOpenNote(count: countries.filter { $0.nationalities > 0 }.count)))
                ]), charts.bars(countries), charts.region(days),
            LinkList(
                .plain, label: localizer(VisaRulePageText.asData),
                [
                    .init(
                        localizer(VisaPagesText.opennessRegion),
                        .to(["api", "v1", "visa-openness"], query: [("countries", countries.map(\.destination.text).joined(separator: ","))])),
                    .init(localizer(VisaPagesText.regionOverTime), Link("/api/v1/visa-region")),
                ]))
    }

    // MARK: A destination, a nationality

    func destination(_ country: CountryCode, _ lines: [VisaLine], _ days: [VisaRules.OpennessOfDay]) -> Page {
        let title = localizer(VisaPagesText.ofDestination(country: country.text))
        return Page(
            kicker: localizer(VisaPagesText.menu), heading: title, lede: localizer(VisaPagesText.ofDestinationLede), crumbs(title),
            VisaCharts(localizer: localizer).openness(days),
            borders(lines, column: VisaPagesText.columnNationality) { $0.nationality },
            data(.to(["api", "v1", "visa-rules"], query: [("destination", country.text)])))
    }

    func nationality(_ country: CountryCode, _ lines: [VisaLine]) -> Page {
        let title = localizer(VisaPagesText.ofNationality(country: country.text))
        return Page(
            kicker: localizer(VisaPagesText.menu), heading: title, lede: localizer(VisaPagesText.ofNationalityLede), crumbs(title),
            borders(lines, column: VisaPagesText.columnDestination) { $0.destination },
            data(.to(["api", "v1", "visa-rules"], query: [("nationality", country.text)])))
    }

    private func borders(_ lines: [VisaLine], column: Message, _ country: @escaping (VisaRuleKey) -> CountryCode) -> DataTable {
        let sorted = localizer.collation.sorted(lines) { localizer.country(country($0.key).text) }
        return DataTable(
            id: "borders", title: localizer(VisaPagesText.bordersCount(count: lines.count)),
            columns: [
                .text(localizer(column)), .text(localizer(VisaPagesText.columnWhat)), .text(localizer(VisaPagesText.columnStay)),
                .text(localizer(VisaPagesText.columnSeen)),
            ],
            rows: sorted.map { line in
                [
                    .text(localizer.country(country(line.key).text), link: VisaLinks.rule(line.key)).asHeader,
                    .text(localizer(VisaMatrix.Cell(line.requirement).name)),
                    .text(VisaWords.stay(line.maxStayDays, line.windowDays).map { localizer($0) } ?? ""),
                    .text(remark(line)),
                ]
            }, empty: EmptyState(localizer(VisaPagesText.noneOfCountry)))
    }

    /// When it was last seen, and what is to be known of it besides.
    private func remark(_ line: VisaLine) -> String {
        let remarks = [
            line.seenAt.map { localizer.date($0.date) }, line.isDisputed ? localizer(VisaWordsText.tagDisputed) : nil,
            line.seenAt.map { VisaAge.isStale($0, on: today) } ?? false ? localizer(VisaWordsText.tagStale) : nil,
        ]
        return remarks.compactMap { $0 }.joined(separator: " · ")
    }

    func data(_ link: Link) -> LinkList {
        LinkList(.plain, label: localizer(VisaRulePageText.asData), [.init(localizer(VisaRulePageText.asData), link)])
    }
}
