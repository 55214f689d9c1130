import Primitives
import Web

/// The pages of the journey check: the form, and the answer.
struct JourneyPage {
    let form: JourneyForm
    let today: UTCDate
    let localizer: Localizer

    func asking(_ faults: [JourneyFault] = []) -> Page {
        Page(
            kicker: localizer(JourneyText.article), heading: localizer(JourneyText.title), lede: localizer(JourneyText.lede), form.view(faults),
            counting(hasTwo: false))
    }

    /// - Parameters:
    ///   - names: of the cities that the answer names.
    ///   - link: to the same answer.
    func answer(_ report: JourneyReport, names: [CityID: LocalizedText], link: Link, data: Link) -> Page {
        let borders = report.borders.enumerated().map { number, border in
            JourneyBorderView(
                border: border, number: number + 1, hasChoice: report.plan.nationalities.count > 1, today: today, names: names, localizer: localizer)
        }
        return Page(
            title: localizer(JourneyText.title), kicker: localizer(JourneyText.title), heading: localizer(JourneyText.answerTitle), lede: nil,
            banner(report), overview(report), Stack(borders.map(\.panel)), silkRoad(report.silkRoad),
            counting(hasTwo: report.plan.nationalities.count > 1),
            Panel(
                id: "link", title: localizer(JourneyText.link), note: localizer(JourneyText.linkNote),
                LinkList(
                    .plain, label: localizer(JourneyText.link),
                    [.init(localizer(JourneyText.link), link), .init(localizer(JourneyText.data), data)])),
            Panel(id: "change", title: localizer(JourneyText.change), form.view()))
    }

    private func banner(_ report: JourneyReport) -> Banner {
        let problems = report.borders.filter(\.hasProblem).count
        let papers = report.silkRoad.papersNow
        let (tone, title): (Tone, Message) =
            problems > 0
            ? (.bad, JourneyText.problemTitle(count: problems))
            : papers > 0 ? (.warning, JourneyText.papersTitle(count: papers)) : (.good, JourneyText.goodTitle)
        let plan = report.plan
        let (purpose, document) = (VisaWords.name(of: plan.purpose), VisaWords.name(of: plan.document))
        let text =
            plan.nationalities.count > 1
            ? JourneyText.checkedForTwo(
                day: today, country: plan.nationalities[0].text, second: plan.nationalities[1].text, purpose: purpose, document: document)
            : JourneyText.checkedFor(day: today, country: plan.nationalities[0].text, purpose: purpose, document: document)
        return Banner(tone, label: localizer(JourneyText.answerTitle), title: localizer(title), text: localizer(text))
    }

    private func overview(_ report: JourneyReport) -> DataTable {
        DataTable(
            id: "overview", title: localizer(JourneyText.overview),
            columns: [
                .text(localizer(JourneyText.columnBorder)), .text(localizer(JourneyText.columnDays)), .text(localizer(JourneyText.columnAsked)),
                .text(localizer(JourneyText.columnUsed)),
            ],
            rows: report.borders.enumerated().map { number, border in
                let name = localizer(JourneyText.numberedCountry(number: number + 1, country: border.stay.country.text))
                let days = JourneyText.stayDays(from: border.stay.arrives, to: border.stay.leaves, count: border.stay.days)
                let used = border.allowance.map { localizer(JourneyText.usedOf(used: $0.used, most: $0.most)) } ?? "–"
                let isBad = border.isBeyondAllowance || border.isBeyondEntries
                return [
                    .text(name, link: .fragment(JourneyBorderView.id(number + 1))).asHeader, .text(localizer(days)),
                    .tag(JourneyWords.tone(of: border), localizer(JourneyWords.name(of: border.outcome))), isBad ? .tag(.bad, used) : .text(used),
                ]
            }, empty: EmptyState(localizer(JourneyText.faultMissing)))
    }

    // MARK: The Silk Road visa

    private func silkRoad(_ visa: JourneyReport.SilkRoad) -> Panel {
        var sentences = [
            visa.terms.map { JourneyText.silkTerms(most: $0.maxStayDays, window: $0.windowDays) } ?? JourneyText.silkNoTerms
        ]
        if let allowance = visa.allowance {
            sentences.append(JourneyText.silkUsed(used: allowance.used, most: allowance.most))
            if let beyond = allowance.beyondFrom { sentences.append(JourneyText.silkBeyond(day: beyond)) }
        }
        let cases = [
            (JourneyText.silkNow, visa.papersNow), (JourneyText.silkWithIt, visa.papersWithIt), (JourneyText.silkIfAll, visa.papersIfAll),
        ]
        return Panel(
            id: "silk-road", title: localizer(JourneyText.silkTitle), Paragraphs(sentences.map { localizer($0) }),
            Details(cases.map { .init(localizer($0.0), [.number(localizer.integer($0.1))]) }))
    }

    private func counting(hasTwo: Bool) -> Panel {
        let sentences = [JourneyText.countingText] + (hasTwo ? [JourneyText.countingTwo] : []) + [JourneyText.advice]
        return Panel(id: "counting", title: localizer(JourneyText.counting), Paragraphs(sentences.map { localizer($0) }))
    }
}
