import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The queue of reports at the secretariat.
struct ReviewPages {
    let context: StaffContext<any OfficeSite>
    var localizer: Localizer { context.localizer }
    var page: OfficePage { OfficePage(context) }

    /// Of each table.
    private static let pageLength = 40
    static let tables = ["queue", "assessed", "returned"]

    /// What the cursor of a table is called in the query.
    static func cursor(_ table: String) -> String { "\(table)-after" }

    static func link(_ key: ReportKey, _ more: String...) -> Link {
        Link.to(["admin", "review", key.cycle.text, key.commitment.text, key.city.text] + more)
    }

    /// With what a version has changed.
    static func link(_ key: ReportKey, version: Int64) -> Link {
        Link.to(["admin", "review", key.cycle.text, key.commitment.text, key.city.text], query: [("version", String(version))])
    }

    func queue(_ queue: ReviewQueue, _ names: [CityID: LocalizedText]) -> WebAnswer {
        page.answer(
            ReviewText.title, lede: localizer(ReviewText.lede),
            table("queue", ReviewText.queue, nil, queue.toAssess, names, empty: ReviewText.queueNone),
            table("assessed", ReviewText.assessed, ReviewText.assessedNote, queue.toPublish, names, empty: ReviewText.assessedNone),
            table("returned", ReviewText.returned, nil, queue.returned, names, empty: ReviewText.returnedNone))
    }

    private func table(
        _ id: String, _ title: Message, _ note: Message?, _ items: [ReviewQueue.Item], _ names: [CityID: LocalizedText], empty: Message
    ) -> Stack {
        let part = ListPart(of: items, after: context.request.query(Self.cursor(id)), length: Self.pageLength) { $0.key.description }
        let table = DataTable(
            id: id, title: localizer(title), note: note.map { localizer($0) },
            columns: [
                ReviewText.columnReport, ReviewText.columnCity, ReviewText.columnArrived, ReviewText.columnSelf, ReviewText.columnReply,
            ].map { .text(localizer($0)) },
            rows: part.shown.map { item in
                let name = names[item.key.city]?.text(in: localizer.language.code) ?? item.key.city.text
                return [
                    Cell.text("\(item.key.commitment) · \(item.key.cycle)", link: Self.link(item.key)).asHeader, .foreign(name),
                    item.isLate
                        ? .tag(.warning, "\(localizer.dateAndTime(item.firstAcceptedAt)), \(localizer(ReviewText.late))")
                        : page.time(item.acceptedAt),
                    .text(item.completion.map { localizer($0.name) } ?? ""),
                    .text(localizer(item.hasReply ? ReviewText.replied : ReviewText.notReplied)),
                ]
            }, empty: EmptyState(localizer(empty)))
        return Stack([table, Pagination(part, label: localizer(title), path: ["admin", "review"], cursor: Self.cursor(id), localizer)])
    }
}

/// One report at the secretariat: what the city says beside what the secretariat says.
struct FilePages {
    let pages: ReviewPages
    let file: ReviewDesk.File

    private var localizer: Localizer { pages.localizer }
    private var context: StaffContext<any OfficeSite> { pages.context }
    private var dossier: ReportDossier { file.dossier }
    private var canAssess: Bool { context.staff.has(StaffRight(.assessReports)) }

    static func form(_ language: Language) -> Form {
        let scale = Completion.allCases.map { Form.Field.Option($0.rawValue, $0.name) }
        let verifiability = ProgressAssessment.Verifiability.allCases.map { Form.Field.Option($0.rawValue, $0.name) }
        let outcomes = [
            Form.Field.Option(ProgressAssessment.Outcome.accepted.rawValue, ReviewText.outcomeAccepted),
            Form.Field.Option(ProgressAssessment.Outcome.returned.rawValue, ReviewText.outcomeReturned),
        ]
        let comment = Form.Field.localized(
            "comment", ReviewText.comment, hint: ReviewText.commentHint, languages: [language] + Language.all.filter { $0 != language }, rows: 4)
        return Form(
            [
                .radio("completion", ReviewText.completion, scale, isRequired: true),
                .radio("verifiability", ReviewText.verifiability, verifiability, isRequired: true),
            ] + comment + [.radio("outcome", ReviewText.outcome, outcomes, isRequired: true)])
    }

    func answer(_ state: FormState? = nil, refused: Message? = nil, done: Message? = nil, status: HTTPResponse.Status = .ok) -> WebAnswer {
        let name = file.city.text(in: localizer.language.code)
        return pages.page.answer(
            ReviewText.reportHeading(city: name, commitment: dossier.key.commitment.text),
            lede: dossier.commitment.text.text(in: localizer.language.code), status: status,
            Breadcrumbs([(localizer(ReviewText.title), Link("/admin/review"))], current: "\(name) · \(dossier.key.commitment)", localizer),
            done.map { pages.page.notice($0) },
            refused.map { Banner(.warning, label: localizer(ReviewText.title), title: localizer(ReviewText.title), text: localizer($0)) },
            facts, Sides(left: selfReport, right: ours(state)),
            file.versions.count > 1
                ? VersionsView(
                    versions: file.versions, key: dossier.key, asked: context.request.query("version").flatMap { Int64($0) }, localizer: localizer)
                : nil)
    }

    private var facts: Facts {
        let cycle = dossier.cycle
        let isLate = dossier.cell?.state == .late
        return Facts(
            title: localizer(ReviewText.facts),
            [
                .init(localizer(ReviewText.cycle), .foreign(cycle.title.text(in: localizer.language.code))),
                .init(
                    localizer(ReviewText.columnArrived),
                    file.versions.last.map { pages.page.time($0.acceptedAt) } ?? .text(""),
                    note: localizer(isLate ? ReviewText.arrivedLate(day: cycle.closes) : ReviewText.arrivedInTime(day: cycle.closes))),
                .init(
                    localizer(ReviewText.version), .number(localizer.integer(dossier.cell?.versions ?? file.versions.count)),
                    note: dossier.report.map { localizer(ReviewText.versionNote(index: $0.index)) }),
                .init(
                    localizer(ReviewText.columnReply),
                    .text(localizer(dossier.currentReply == nil ? ReviewText.notReplied : ReviewText.replied))),
            ])
    }

    private var selfReport: Stack {
        Stack([
            Heading(localizer(ReviewText.selfReport)),
            dossier.report?.body.map {
                ReportView($0, dossier.commitment.indicators, localizer) { [key = dossier.key] in EvidenceRoutes.link(key, $0) }
            },
        ])
    }

    private func ours(_ state: FormState?) -> Stack {
        Stack([
            Heading(localizer(ReviewText.assessTitle)),
            dossier.assessment?.body.map {
                AssessmentView(
                    $0, report: dossier.report?.body, isCurrent: dossier.isAssessmentCurrent, reply: dossier.currentReply?.body, localizer)
            }, publication, canAssess ? assessing(state) : Note(localizer(ReviewText.onlyReviewers)),
        ])
    }

    private func assessing(_ state: FormState?) -> any Component {
        let isAgain = dossier.isAssessmentCurrent
        let form = pages.page.form(
            Self.form(localizer.language), state ?? FormState(), ReviewPages.link(dossier.key, "assess"), ReviewText.assess,
            hidden: [
                FormView.Hidden("report", String(dossier.report?.index ?? -1)),
                FormView.Hidden("assessment", String(dossier.assessment?.index ?? -1)),
            ])
        let section = Section(
            "assess", localizer(isAgain ? ReviewText.assessAgain : ReviewText.assessTitle), note: localizer(ReviewText.assessNote), form)
        return isAgain && state == nil ? Disclosure(localizer(ReviewText.assessAgain), Stack([section])) : Stack([section])
    }

    /// The last step, once the report is accepted.
    private var publication: (any Component)? {
        if dossier.cell?.publicationIndex != nil {
            return Banner(
                .good, label: localizer(ReviewText.publishTitle), title: localizer(ReviewText.publishTitle), text: localizer(ReviewText.published))
        }
        guard canAssess, dossier.cell?.stage == .assessed, let assessment = dossier.assessment, let report = dossier.report else { return nil }
        return Section(
            "publish", localizer(ReviewText.publishTitle), note: localizer(ReviewText.publishNote),
            dossier.currentReply == nil ? Note(localizer(ReviewText.publishWithout)) : nil,
            ActionForm(
                ReviewPages.link(dossier.key, "publish"),
                [
                    context.token, FormView.Hidden("report", String(report.index)), FormView.Hidden("assessment", String(assessment.index)),
                    FormView.Hidden("reply", dossier.currentReply.map { String($0.index) } ?? ""),
                ], localizer(ReviewText.publish), isMain: true))
    }
}

/// Two columns side by side, one below the other on a phone.
struct Sides: Component {
    let left: Stack
    let right: Stack

    func render(into html: inout HTMLWriter) {
        html.div(.class("sides")) { html in
            html.div { $0.add(left) }
            html.div { $0.add(right) }
        }
    }
}

/// What the parts below it are about.
struct Heading: Component {
    let text: String

    init(_ text: String) { self.text = text }

    func render(into html: inout HTMLWriter) { html.h2(.class("part")) { $0.text(text) } }
}
