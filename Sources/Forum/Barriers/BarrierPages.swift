import FeatureKit
import Federation
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// What everybody sees of barriers.
struct BarrierPages {
    typealias Row = RegisterTables.Row<BarrierKind>

    /// What was said to a barrier.
    struct Answer: Sendable {
        let who: ParticipantID
        let index: Int64
        let answer: BarrierAnswer
    }

    let localizer: Localizer
    /// Of the cities that are spoken of.
    let names: [CityID: LocalizedText]

    private var language: String { localizer.language.code }

    static func link(to key: RegisterKey) -> Link { Link.to(["visa", "barriers", key.owner.text, key.slug]) }

    func name(of participant: ParticipantID) -> String {
        participant.city.flatMap { names[$0]?.text(in: language) }
            ?? (participant.city == nil ? localizer(SetReviewText.placeSecretariat) : participant.text)
    }

    func state(_ row: Row) -> Cell {
        let state = BarrierWords.state(row.state)
        return .tag(state.tone, localizer(state.name))
    }

    func cells(_ row: Row, link: Link) -> [Cell] {
        [
            Cell.foreign(row.entry.title.text(in: language), link: link).asHeader, .text(localizer.country(row.entry.details.country.text)),
            .text(localizer(BarrierWords.name(of: row.entry.details.sort))), state(row),
            .time(localizer.date(row.submittedAt.date), datetime: row.submittedAt.date.description),
        ]
    }

    var columns: [DataTable.Column] {
        [
            BarrierText.columnBarrier, BarrierText.columnBorder, BarrierText.columnSort, BarrierText.columnState, BarrierText.columnSince,
        ].map { .text(localizer($0)) }
    }

    /// - Parameter form: the filter as it was sent.
    func list(_ rows: [Row], filter: FormState, isCity: Bool, next: Link?) -> Page {
        let states = BarrierWords.states.map { Form.Field.Option($0, BarrierWords.state($0).name) }
        let form = Form([
            .select("country", BarrierText.columnBorder, BarrierWords.countries(localizer)), .select("state", BarrierText.columnState, states),
        ])
        let report = isCity ? (localizer(BarrierText.reportLink), Link("/visa/barriers/report")) : nil
        return Page(
            kicker: localizer(BarrierText.article), heading: localizer(BarrierText.title), lede: localizer(BarrierText.lede),
            report.map { LinkList(.plain, label: $0.0, [.init($0.0, $0.1)]) },
            DataTable(
                id: "barriers", title: localizer(BarrierText.title), note: localizer(BarrierText.count(count: rows.count)), columns: columns,
                rows: rows.map { cells($0, link: Self.link(to: $0.key)) }, empty: EmptyState(localizer(BarrierText.none), action: report)),
            Pagination(label: localizer(BarrierText.older), first: nil, next: next.map { (localizer(BarrierText.older), $0) }),
            FormView(
                form, filter, method: .get, action: Link("/visa/barriers"), hidden: [], submit: localizer(DeskSetText.showButton), localizer),
            LinkList(
                .plain, label: localizer(BarrierText.asData),
                [.init(localizer(BarrierText.asData), Link("/api/v1/barriers")), .init(localizer(PlanText.title), Link("/visa/action-plan"))]))
    }

    func barrier(_ row: Row, _ answers: [Answer]) -> Page {
        let title = row.entry.title.text(in: language)
        return Page(
            kicker: localizer(BarrierText.article), heading: title, lede: nil,
            Breadcrumbs([(localizer(BarrierText.all), Link("/visa/barriers"))], current: title, localizer), facts(row),
            BarrierProse(row.entry.summary.text(in: language)), said(answers),
            VisaNote(title: name(of: row.key.owner), text: localizer(BarrierText.entryNote(index: row.index))),
            LinkList(
                .plain, label: localizer(BarrierText.asData),
                [.init(localizer(BarrierText.asData), Link.to(["api", "v1", "barriers", row.key.owner.text, row.key.slug]))]))
    }

    func facts(_ row: Row) -> Facts {
        let details = row.entry.details
        let by = details.source == .traveller ? localizer(BarrierText.sourceTraveller(city: name(of: row.key.owner))) : name(of: row.key.owner)
        return Facts(
            title: localizer(BarrierText.facts),
            [
                .init(localizer(BarrierText.columnState), state(row)),
                .init(localizer(BarrierText.columnBorder), .text(localizer.country(details.country.text))),
                .init(
                    localizer(BarrierText.nationality),
                    .text(details.nationality.map { localizer.country($0.text) } ?? localizer(BarrierText.everybody))),
                .init(localizer(BarrierText.columnSort), .text(localizer(BarrierWords.name(of: details.sort)))),
                .init(localizer(BarrierText.by), .foreign(by), note: localizer.date(row.submittedAt.date)),
            ] + (details.met.map { [.init(localizer(BarrierText.met), .time(localizer.date($0), datetime: $0.description))] } ?? []))
    }

    func said(_ answers: [Answer]) -> Section {
        Section(
            "answers", localizer(BarrierText.answers),
            answers.isEmpty
                ? EmptyState(localizer(BarrierText.answersNone))
                : Stack(
                    answers.map { item in
                        let state = BarrierWords.state(item.answer.outcome.rawValue)
                        return Stack([
                            StatusTag(state.tone, localizer(state.name)), BarrierProse(item.answer.text.text(in: language)),
                            VisaNote(title: name(of: item.who), text: localizer(BarrierText.answerBy(index: item.index))),
                        ])
                    }))
    }
}

/// What somebody wrote, paragraph by paragraph.
struct BarrierProse: Component {
    let text: String

    init(_ text: String) { self.text = text }

    func render(into html: inout HTMLWriter) {
        for paragraph in text.split(separator: "\n") { html.p { $0.foreign(String(paragraph)) } }
    }
}
