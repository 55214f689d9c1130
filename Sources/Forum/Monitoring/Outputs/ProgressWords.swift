import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// What the pages of progress say in the same way: names, tags, links, values.
struct ProgressWords {
    let localizer: Localizer
    /// Of the cities on the page.
    var names: [CityID: LocalizedText] = [:]

    var language: String { localizer.language.code }

    func callAsFunction(_ message: Message) -> String { localizer(message) }

    func name(_ city: CityID) -> String { names[city]?.text(in: language) ?? city.text }

    func city(_ city: CityID, in cycle: CycleID?) -> Cell { .foreign(name(city), link: ProgressLink.city(city, cycle)) }

    func tag(_ status: CellStatus) -> Cell { .tag(status.tone, localizer(status.name)) }
    func tag(_ completion: Completion?) -> Cell { completion.map { tag(CellStatus($0)) } ?? .text("—") }

    /// Whether a report came in time, where one is there.
    func time(_ cell: ProgressCell) -> Cell {
        switch cell.state {
        case .onTime: .tag(.good, localizer(ReportsText.onTime))
        case .late: .tag(.warning, localizer(HeatmapText.late))
        case .due, .missing, .notOpen: .text("—")
        }
    }

    func outcome(_ cell: ProgressCell) -> Cell {
        guard let outcome = cell.outcome else { return .text("—") }
        return cell.isAssessmentOutdated ? .tag(.neutral, localizer(ReportsText.outdated)) : tag(outcome)
    }

    func tag(_ outcome: ProgressAssessment.Outcome) -> Cell {
        switch outcome {
        case .accepted: .tag(.good, localizer(ReportsText.outcomeAccepted))
        case .returned: .tag(.bad, localizer(HeatmapText.returned))
        }
    }

    func number(_ value: DecimalNumber?) -> String { value.map { localizer.decimal($0.description) } ?? localizer(ReportsText.noValue) }

    func home(_ steps: [(text: String, link: Link)] = [], current: String) -> Breadcrumbs {
        Breadcrumbs([(localizer(HeatmapText.title), ProgressLink.heatmap)] + steps, current: current, localizer)
    }

    func article(_ number: Int) -> (text: String, link: Link) {
        (localizer(HeatmapText.articleNumbered(number: number)), ProgressLink.article(number))
    }

    func lead(_ lead: String) -> Cell {
        switch lead {
        case "city": .text(localizer(ReportsText.leadCities))
        case "secretariat": .text(localizer(ReportsText.leadSecretariat))
        case "working-group": .text(localizer(ReportsText.leadWorkingGroup))
        case "government": .text(localizer(ReportsText.leadGovernments))
        case "observer": .text(localizer(ReportsText.leadObservers))
        case "union-of-municipalities-of-turkic-world": .text(localizer(ReportsText.leadTurkicUnion))
        default: CityID(lead).flatMap { names[$0] == nil ? nil : city($0, in: nil) } ?? .foreign(lead)
        }
    }
}

/// A text of several paragraphs, as somebody has written it.
struct Prose: Component {
    let id: String
    let title: String
    let text: String
    /// BCP 47, where it is in another language than the page.
    var language: String?
    var note: String?

    func render(into html: inout HTMLWriter) {
        html.section(.class("panel prose"), .id(id), .ariaLabelledBy("\(id)-title")) { html in
            html.h2(.id("\(id)-title")) { $0.text(title) }
            if let note { html.p(.class("note")) { $0.text(note) } }
            for paragraph in text.split(separator: "\n") {
                html.p(.dirAuto(), language.map { .lang($0) }) { $0.text(String(paragraph)) }
            }
        }
    }
}
