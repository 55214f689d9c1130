import Primitives
import Web

/// One indicator: its trend against what is to be reached, and what stands behind the newest value.
struct IndicatorPage {
    /// The forum's value in a cycle.
    struct Step: Sendable {
        let cycle: ForumCycle
        let total: IndicatorTotal
    }

    let words: ProgressWords
    let commitment: CommitmentID
    let indicator: Indicator
    /// Of the log's entry with the commitment.
    let index: Int64

    private var localizer: Localizer { words.localizer }

    /// - Parameters:
    ///   - steps: in the order in which the cycles close.
    ///   - values: of the last cycle's cities.
    func page(_ steps: [Step], _ values: [IndicatorValue], next: Link?) -> Page {
        Page(
            title: indicator.code, kicker: words(IndicatorPageText.indicatorOf(commitment: commitment.text)),
            heading: indicator.name(in: words.language), lede: lede,
            words.home([words.article(commitment.article), (commitment.text, ProgressLink.commitment(commitment))], current: indicator.code),
            indicator.computation.map(computed), facts(steps.last), chart(steps),
            cities(steps.last, values),
            Pagination(label: words(HeatmapText.moreCities), first: nil, next: next.map { (words(HeatmapText.moreCities), $0) }), sources, ways)
    }

    private func computed(_ computation: IndicatorComputation) -> Banner {
        Banner(.neutral, label: words(ReportsText.computed), title: words(ReportsText.computed), text: words(computation.name))
    }

    private var lede: String {
        localizer.sentences([
            localizer(IndicatorPageText.unitIs(unit: indicator.unit(in: words.language))),
            localizer(indicator.direction == .up ? IndicatorPageText.directionUp : IndicatorPageText.directionDown),
        ])
    }

    private func facts(_ step: Step?) -> Facts {
        let target = indicator.targets.last
        return Facts(
            title: words(HeatmapText.inBrief),
            [
                .init(
                    words(ReportsText.value), .text(words.number(step?.total.value)),
                    note: step.map {
                        isOfNow ? words(IndicatorPageText.asOfNow) : words(IndicatorPageText.inCycle(cycle: $0.cycle.name(in: words.language)))
                    }),
                .init(
                    words(ReportsText.target), .text(target.map { words.number($0.value) } ?? words(IndicatorPageText.noTarget)),
                    note: target?.by.map { words(IndicatorPageText.byDay(day: $0)) }),
                .init(words(ReportsText.togetherHow), .text(words(together)), note: step.flatMap(note)),
                .init(
                    words(ReportsText.source), .text(words(ReportsText.entry(index: index)), link: ProgressLink.entry(index)),
                    note: words(ReportsText.bySecretariat)),
            ])
    }

    private var isOfNow: Bool { indicator.computation?.isOfCycle == false }

    private func note(_ step: Step) -> String? {
        step.total.isComputed ? nil : words(ReportsText.citiesReport(count: step.total.cities))
    }

    private var together: Message {
        if indicator.computation != nil { return ReportsText.computed }
        return switch indicator.aggregation {
        case .sum: IndicatorPageText.bySum
        case .mean: IndicatorPageText.byMean
        case .latest: IndicatorPageText.byLatest
        case .none: IndicatorPageText.byNone
        }
    }

    private func chart(_ steps: [Step]) -> LineChart {
        // What says how the forum stands now has one point; the cycles before are no measure of it.
        let steps = isOfNow ? steps.suffix(1) : steps[...]
        let baselines = indicator.baselines.map { (place: $0.period, point: point($0.period, $0.value)) }
        let reported = steps.map {
            (
                place: $0.cycle.cycle.closes.description,
                point: point(isOfNow ? words(IndicatorPageText.now) : localizer.monthAndYear($0.cycle.cycle.closes), $0.total.value)
            )
        }
        return LineChart(
            id: "trend", title: words(IndicatorPageText.trend), description: words(IndicatorPageText.trendNote),
            names: words(IndicatorPageText.period),
            values: indicator.unit(in: words.language), points: (baselines + reported).sorted { $0.place < $1.place }.map(\.point),
            target: indicator.targets.last.flatMap { target in
                Double(target.value.description).map {
                    .init(
                        target.by.map { words(IndicatorPageText.targetBy(day: $0)) } ?? words(ReportsText.target), $0,
                        text: words.number(target.value))
                }
            },
            empty: EmptyState(words(IndicatorPageText.noTrend)), localizer)
    }

    private func point(_ name: String, _ value: DecimalNumber?) -> LineChart.Point {
        .init(name, value.flatMap { Double($0.description) }, text: words.number(value))
    }

    private func cities(_ step: Step?, _ values: [IndicatorValue]) -> DataTable? {
        guard indicator.computation == nil, let step else { return nil }
        return DataTable(
            id: "cities", title: words(IndicatorPageText.reportedIn(cycle: step.cycle.name(in: words.language))),
            note: words(ReportsText.missingNote),
            columns: [.text(words(HeatmapText.city)), .number(indicator.unit(in: words.language)), .text(words(ReportsText.report))],
            rows: values.map { value in
                let key = ReportKey(cycle: value.cycle, commitment: commitment, city: value.city)
                return [
                    words.city(value.city, in: value.cycle).asHeader, .number(words.number(value.value)),
                    .text(words(ReportsText.entry(index: value.index)), link: ProgressLink.report(key)),
                ]
            },
            empty: EmptyState(words(ReportsText.nobodyReports)))
    }

    private var sources: DataTable? {
        guard !indicator.baselines.isEmpty else { return nil }
        return DataTable(
            id: "baselines", title: words(IndicatorPageText.baselines), note: words(IndicatorPageText.baselinesNote),
            columns: [
                .text(words(IndicatorPageText.period)), .number(indicator.unit(in: words.language)), .text(words(IndicatorPageText.baselineSource)),
            ],
            rows: indicator.baselines.map { baseline in
                let source = baseline.source ?? "—"
                return [
                    Cell.text(baseline.period).asHeader, .number(words.number(baseline.value)),
                    .foreign(source, link: Link(external: source)),
                ]
            }, empty: EmptyState(""))
    }

    private var ways: LinkList {
        LinkList(
            .plain, label: words(HeatmapText.more),
            [.init(words(HeatmapText.asData), .to(["api", "v1", "indicators", indicator.code, "values"]))])
    }
}

extension IndicatorComputation {
    /// What it counts, in a sentence.
    var name: Message {
        switch self {
        case .memberCities: IndicatorPageText.computedMemberCities
        case .memberCountries: IndicatorPageText.computedMemberCountries
        case .reportingCities: IndicatorPageText.computedReportingCities
        case .visaOpenness: IndicatorPageText.computedVisaOpenness
        case .citiesOnTime: IndicatorPageText.computedCitiesOnTime
        case .commitmentsAccepted: IndicatorPageText.computedCommitmentsAccepted
        }
    }
}
