import Primitives
import Web

/// Openness as drawings, with the numbers beside them.
struct VisaCharts {
    let localizer: Localizer

    /// - Parameter days: the newest first.
    func openness(_ days: [VisaRules.OpennessOfDay]) -> LineChart {
        chart(
            id: "openness", title: VisaPagesText.opennessOverTime, description: VisaPagesText.opennessDescription,
            days.reversed().map { ($0.day, $0.perMille) })
    }

    /// - Parameter days: the newest first.
    func region(_ days: [VisaRules.RegionDay]) -> LineChart {
        chart(
            id: "region", title: VisaPagesText.regionOverTime, description: VisaPagesText.regionOverTimeDescription,
            days.reversed().map { ($0.day, $0.perMille) })
    }

    private func chart(id: String, title: Message, description: Message, _ days: [(day: UTCDate, perMille: Int?)]) -> LineChart {
        LineChart(
            id: id, title: localizer(title), description: localizer(description), names: localizer(VisaPagesText.opennessDay),
            values: localizer(VisaPagesText.opennessValue),
            points: days.map { day in
                LineChart.Point(
                    localizer.date(day.day), day.perMille.map { Double($0) / 10 },
                    text: day.perMille.map { localizer.decimal(VisaOpenness.percent($0)) } ?? localizer(VisaRulePageText.notSaid))
            }, target: nil, empty: EmptyState(localizer(VisaPagesText.opennessNone)), localizer)
    }

    /// How open the countries of a group are to each other, the most open first.
    func bars(_ countries: [VisaOpenness]) -> BarChart {
        let sorted = countries.sorted { ($0.perMille ?? -1, $1.destination) > ($1.perMille ?? -1, $0.destination) }
        return BarChart(
            id: "countries", title: localizer(VisaPagesText.opennessRegion), names: localizer(VisaPagesText.columnCountry),
            values: localizer(VisaPagesText.opennessValue),
            bars: sorted.map { country in
                BarChart.Bar(
                    .text(localizer.country(country.destination.text), link: VisaLinks.destination(country.destination)),
                    Int64(country.perMille ?? 0),
                    text: country.perMille.map { localizer.decimal(VisaOpenness.percent($0)) } ?? localizer(VisaRulePageText.notSaid))
            }, empty: EmptyState(localizer(VisaPagesText.opennessNone)))
    }
}
