import Primitives
import Web

/// The page of the Silk Road Tourist Visa: its terms, who has acceded, and what that changes.
struct SilkRoadPage {
    let terms: SilkRoadTerms?
    let members: [SilkRoadVisas.Member]
    /// Nationalities that each country asks a visa of, by country.
    let spared: [CountryCode: Int]
    let names: [CityID: LocalizedText]
    let today: UTCDate
    let localizer: Localizer

    var page: Page {
        let title = localizer(SilkRoadText.title)
        return Page(
            kicker: localizer(SilkRoadText.all), heading: title, lede: localizer(SilkRoadText.lede),
            Breadcrumbs([(localizer(SilkRoadText.all), Link("/visa"))], current: title, localizer), termsPanel, table, missing,
            LinkList(
                .plain, label: title,
                [
                    .init(localizer(SilkRoadText.journey), Link("/visa/journey")),
                    .init(localizer(SilkRoadText.matrix), Link("/visa/matrix/silk-road")),
                    .init(localizer(SilkRoadText.asData), Link("/api/v1/silk-road-visa")),
                ]))
    }

    private var termsPanel: Panel {
        guard let terms else {
            return Panel(id: "terms", title: localizer(SilkRoadText.terms), EmptyState(localizer(SilkRoadText.termsNone)))
        }
        let stay = VisaWordsText.allowedWindow(most: terms.maxStayDays, window: terms.windowDays)
        return Panel(
            id: "terms", title: localizer(SilkRoadText.terms),
            Details([
                .init(localizer(SilkRoadText.who), [.text(localizer(SilkRoadText.whoText))]),
                .init(localizer(SilkRoadText.stay), [.text(localizer(stay)), .text(localizer(SilkRoadText.stayNote))]),
                .init(localizer(SilkRoadText.fee), terms.fee.map { [.text(localizer.money($0))] } ?? []),
                .init(
                    localizer(SilkRoadText.processing),
                    terms.processingDays.map { [.text(localizer(SilkRoadText.processingDays(count: $0)))] } ?? []),
                .init(localizer(SilkRoadText.text), Link(external: terms.textURL).map { [.text(localizer(SilkRoadText.openText), link: $0)] } ?? []),
            ]))
    }

    private var table: DataTable {
        let taking = members.filter { $0.accession.holds(on: today) }.count
        return DataTable(
            id: "acceded", title: localizer(SilkRoadText.members), note: localizer(SilkRoadText.membersCount(count: taking)),
            columns: [
                .text(localizer(SilkRoadText.columnCountry)), .text(localizer(SilkRoadText.columnSince)), .text(localizer(SilkRoadText.columnSpares)),
                .text(localizer(SilkRoadText.columnCity)), .text(localizer(SilkRoadText.columnLetter)), .text(localizer(SilkRoadText.digest)),
                .text(localizer(SilkRoadText.columnEntry)),
            ],
            rows: localizer.collation.sorted(members) { localizer.country($0.country.text) }.map(row),
            empty: EmptyState(localizer(SilkRoadText.membersNone)))
    }

    private func row(_ member: SilkRoadVisas.Member) -> [Cell] {
        let accession = member.accession
        let since =
            accession.validTo.map { SilkRoadText.fromTo(from: accession.validFrom, to: $0) } ?? SilkRoadText.from(day: accession.validFrom)
        return [
            .text(localizer.country(member.country.text), link: VisaLinks.destination(member.country)).asHeader, .text(localizer(since)),
            .text(localizer(SilkRoadText.spares(count: spared[member.country] ?? 0))),
            .foreign(names[member.city]?.text(in: localizer.language.code) ?? member.city.text),
            .text(localizer(SilkRoadText.letter), link: Link(external: accession.letterURL)), .code(String(accession.letterSHA256.prefix(16)) + "…"),
            .text(localizer(SilkRoadText.entry(index: member.index)), link: Link(path: "/api/v1/log/\(member.index)/proof")),
        ]
    }

    private var missing: Panel {
        let acceded = Set(members.filter { $0.accession.holds(on: today) }.map(\.country))
        let others = CountryGroup.silkRoad.countries.filter { !acceded.contains($0) }.map { localizer.country($0.text) }
        return Panel(
            id: "missing", title: localizer(SilkRoadText.missing), Paragraphs(localizer.list(localizer.collation.sorted(others) { $0 })))
    }
}
