import Primitives
import Web

/// A report as it is read, by whoever may read it.
struct ReportView: Component {
    let report: ProgressReport
    let indicators: [Indicator]
    let localizer: Localizer
    /// Where an attachment is to be had, by its digest.
    let file: @Sendable (ProgressReport.Evidence) -> Link?
    /// Makes ids unique on the page.
    let id: String
    let isSigned: Bool

    init(
        _ report: ProgressReport, _ indicators: [Indicator], id: String = "report", isSigned: Bool = true, _ localizer: Localizer,
        file: @escaping @Sendable (ProgressReport.Evidence) -> Link? = { _ in nil }
    ) {
        self.report = report
        self.indicators = indicators
        self.id = id
        self.isSigned = isSigned
        self.localizer = localizer
        self.file = file
    }

    func render(into html: inout HTMLWriter) {
        html.add(
            Facts(
                id: "\(id)-facts", title: localizer(DeskText.completion),
                [
                    .init(localizer(SheetSigningText.ownRating), .text(localizer(report.completion.name))),
                    isSigned ? .init(localizer(DeskText.signedBy), .foreign(report.official)) : nil,
                ].compactMap { $0 }))
        html.add(figures)
        html.section(.class("panel"), .id("\(id)-account"), .ariaLabelledBy("\(id)-account-title")) { html in
            html.h2(.id("\(id)-account-title")) { $0.text(localizer(DeskText.narrative)) }
            html.add(ForeignText(report.narrative, localizer))
        }
        html.add(evidence)
    }

    private var figures: DataTable {
        DataTable(
            id: "\(id)-figures", title: localizer(DeskText.values),
            columns: [
                .text(localizer(DeskText.figure)), .number(localizer(DeskText.figureValue)), .text(localizer(DeskText.figureSource)),
            ],
            rows: indicators.map { indicator in
                let value = report.values.first { $0.indicator == indicator.code }
                return [
                    Cell.foreign(indicator.label(in: localizer.language.code)).asHeader,
                    value.map { .number(localizer.decimal($0.value)) } ?? .text(localizer(DeskText.figureMissing)),
                    .foreign(value?.provenance ?? ""),
                ]
            }, empty: EmptyState(localizer(DeskText.figuresNone)))
    }

    private var evidence: DataTable {
        DataTable(
            id: "\(id)-evidence", title: localizer(DeskText.evidence),
            columns: [.text(localizer(DeskText.evidenceColumn)), .text(localizer(DeskText.evidenceFile))],
            rows: report.evidence.map { item in
                [
                    Cell.foreign(item.title, link: item.url.flatMap { Link(external: $0) }).asHeader,
                    item.sha256.map { .code($0, link: file(item)) } ?? .text(""),
                ]
            }, empty: EmptyState(localizer(DeskText.evidenceNone)))
    }
}

/// What somebody wrote, in the languages in which it is there: the page's first, each marked with its name.
struct ForeignText: Component {
    let texts: [(language: String, text: String)]
    let localizer: Localizer

    init(_ text: LocalizedText, _ localizer: Localizer) {
        let own = localizer.language.code
        texts = text.texts.filter { $0.language == own } + text.texts.filter { $0.language != own }
        self.localizer = localizer
    }

    func render(into html: inout HTMLWriter) {
        for (language, text) in texts {
            if texts.count > 1 { html.h3 { $0.text(localizer.languageName(language)) } }
            html.div(.lang(language), .dirAuto()) { html in
                for paragraph in text.split(separator: "\n") { html.p(.dirAuto()) { $0.text(String(paragraph)) } }
            }
        }
    }
}
