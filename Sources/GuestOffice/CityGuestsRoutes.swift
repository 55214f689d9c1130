import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// "City Guests" on a city's public site: what a guest needs to know, and who has come, so that nobody can be made out.
enum CityGuestsRoutes {
    typealias Context = TenantContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/guests", needs: .public, "the city's guests by month, and what a guest needs to know") { context -> Page in
            let months = try await GuestStatistics.months(context.tenant.own)
            return CityGuestsPage(localizer: context.localizer, months: months, regime: try await PoliceRegime.of(context.tenant)).page.listed
        }
        return routes.at("cities") { $0.place != .secretariat }
    }
}

struct CityGuestsPage {
    let localizer: Localizer
    /// The newest first.
    let months: [(month: CalendarMonth, json: JSON)]
    let regime: PoliceRegime

    var page: Page {
        Page(
            kicker: localizer(CityGuestsText.title), heading: localizer(CityGuestsText.title), lede: localizer(CityGuestsText.lede), know, byMonth,
            months.first.map { table("nationalities", CityGuestsText.latest(month: name($0.month)), CityGuestsText.nationality, $0.json) },
            months.first.map { table("purposes", CityGuestsText.purposes(month: name($0.month)), CityGuestsText.purpose, $0.json) })
    }

    private func name(_ month: CalendarMonth) -> String { localizer.monthAndYear(month.first) }

    private var know: Panel {
        let rule =
            switch (regime.source, regime.whom) {
            case (nil, _): CityGuestsText.registrationUnknown
            case (_, .foreigners): CityGuestsText.registrationForeigners
            case (_, .everyone): CityGuestsText.registrationEveryone
            }
        return Panel(
            id: "know", title: localizer(CityGuestsText.know), Paragraphs(localizer(rule), localizer(CityGuestsText.privacy)),
            regime.source(in: localizer).map { Details([.init(localizer(CityGuestsText.source), [.text($0)])]) })
    }

    private var byMonth: DataTable {
        DataTable(
            id: "months", title: localizer(CityGuestsText.statistics), note: localizer(CityGuestsText.statisticsNote),
            columns: [
                .text(localizer(CityGuestsText.month)), .number(localizer(CityGuestsText.arrivals)), .number(localizer(CityGuestsText.nights)),
            ],
            rows: months.prefix(24).map { month, json in [Cell.text(name(month)).asHeader] + counts(json["total"]) },
            empty: EmptyState(localizer(CityGuestsText.noStatistics)))
    }

    private func table(_ key: String, _ title: Message, _ column: Message, _ json: JSON) -> DataTable {
        let isNationality = key == "nationalities"
        let (member, others) = isNationality ? ("nationality", "otherNationalities") : ("purpose", "otherPurposes")
        var rows = (json[key]?.array ?? []).map { row -> [Cell] in
            let mark = row[member]?.string ?? ""
            return [Cell.text(isNationality ? nationality(mark) : purpose(mark)).asHeader] + counts(row)
        }
        if let other = json[others], other.object != nil {
            rows.append([Cell.text(localizer(isNationality ? CityGuestsText.others : CityGuestsText.otherPurposes)).asHeader] + counts(other))
        }
        return DataTable(
            id: key, title: localizer(title),
            columns: [.text(localizer(column)), .number(localizer(CityGuestsText.arrivals)), .number(localizer(CityGuestsText.nights))], rows: rows,
            empty: EmptyState(localizer(CityGuestsText.fewerThanFive)))
    }

    private func counts(_ json: JSON?) -> [Cell] {
        guard let arrivals = json?["arrivals"]?.integer, let nights = json?["nights"]?.integer else {
            return [.number(localizer(CityGuestsText.fewerThanFive)), .number("–")]
        }
        return [.number(localizer.integer(arrivals)), .number(localizer.integer(nights))]
    }

    private func nationality(_ code: String) -> String {
        switch code {
        case "stateless": localizer(CityGuestsText.stateless)
        case "refugee": localizer(CityGuestsText.refugee)
        case "other": localizer(CityGuestsText.other)
        case "unknown": localizer(CityGuestsText.unknown)
        default: localizer.country(code)
        }
    }

    private func purpose(_ word: String) -> String { StayPurpose(rawValue: word).map { localizer(GuestWords.purpose($0)) } ?? word }
}
