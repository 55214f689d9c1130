import Primitives
import StrictJSON
import Web

/// The form of a report: which fields there are follows from the commitment's indicators.
struct ReportForm {
    /// Rows of evidence that a form has at most.
    static let mostEvidence = 20

    /// Those that the log tells by itself are left out: nobody types them in.
    let indicators: [Indicator]
    /// The page's language first: that is the one in which its reader writes.
    let languages: [Language]

    init(_ commitment: Commitment, in language: Language) {
        indicators = commitment.indicators.filter { $0.computation == nil }
        languages = [language] + Language.all.filter { $0 != language }
    }

    /// - Parameters:
    ///   - rows: of evidence, empty ones included.
    ///   - files: that the report has, where files are added and taken away with it.
    func form(rows: Int = mostEvidence, files: [DraftFile]? = nil) -> Form {
        let scale = Completion.allCases.map { Form.Field.Option($0.rawValue, $0.name) }
        let language = languages[0].code
        let values = indicators.flatMap { indicator -> [Form.Field] in
            [
                .decimal(
                    Self.value(indicator), DeskText.valueLabel(name: indicator.name(in: language), unit: indicator.unit(in: language)),
                    hint: DeskText.valueHint),
                .text(Self.provenance(indicator), DeskText.provenanceLabel(code: indicator.code), hint: DeskText.provenanceHint),
            ]
        }
        let evidence = (0..<rows).flatMap { row -> [Form.Field] in
            [
                .text("evidence[\(row)].title", DeskText.evidenceTitle(number: row + 1)),
                .text("evidence[\(row)].url", DeskText.evidenceLink(number: row + 1), .webAddress),
            ]
        }
        let sections = [
            Form.Section(
                DeskText.completion, [.radio("completion", DeskText.completionLabel, hint: DeskText.completionHint, scale, isRequired: true)]),
            values.isEmpty ? nil : Form.Section(DeskText.values, values),
            Form.Section(
                DeskText.narrative,
                Form.Field.localized("narrative", DeskText.narrativeLabel, hint: DeskText.narrativeHint, languages: languages, rows: 5)),
            Form.Section(DeskText.evidence, evidence),
            files.map { Form.Section(EvidenceFilesText.filesTitle, FileFields.fields($0)) },
        ]
        return Form(sections: sections.compactMap { $0 })
    }

    /// Rows of evidence for what is typed: what is there, and room for two more.
    static func rows(for typed: ReportDraft.Typed) -> Int {
        let last = (0..<mostEvidence).last { typed["evidence[\($0)].title"] != nil || typed["evidence[\($0)].url"] != nil }
        return min(mostEvidence, (last ?? -1) + 3)
    }

    // MARK: Names of fields

    /// A code's point and hyphen would be read as a path: its letter is enough, since all are of one commitment.
    private static func letter(_ indicator: Indicator) -> String { String(indicator.code.suffix(1)) }
    static func value(_ indicator: Indicator) -> String { "numbers.\(letter(indicator)).value" }
    static func provenance(_ indicator: Indicator) -> String { "numbers.\(letter(indicator)).provenance" }

    private var names: [String] {
        ["completion"] + indicators.flatMap { [Self.value($0), Self.provenance($0)] } + languages.map { "narrative.\($0.code)" }
            + (0..<Self.mostEvidence).flatMap { ["evidence[\($0)].title", "evidence[\($0)].url"] }
    }

    /// What a field is called on the page.
    func label(of name: String) -> Message? { form().label(of: name) }

    /// What was sent, of the fields that there are.
    func typed(_ body: FormBody) -> ReportDraft.Typed {
        names.reduce(into: [:]) { typed, name in
            if let text = body[name].first, !text.isEmpty { typed[name] = text }
        }
    }

    // MARK: The record

    /// What a report that stands would be typed as.
    func typed(_ report: ProgressReport) -> ReportDraft.Typed {
        var typed: ReportDraft.Typed = ["completion": report.completion.rawValue]
        for indicator in indicators {
            let value = report.values.first { $0.indicator == indicator.code }
            typed[Self.value(indicator)] = value?.value
            typed[Self.provenance(indicator)] = value?.provenance
        }
        for (language, text) in report.narrative.texts { typed["narrative.\(language)"] = text }
        for (row, item) in report.evidence.filter({ $0.sha256 == nil }).prefix(Self.mostEvidence).enumerated() {
            typed["evidence[\(row)].title"] = item.title
            typed["evidence[\(row)].url"] = item.url
        }
        return typed
    }

    /// Reads what was typed as the record that it would become.
    ///
    /// - Parameters:
    ///   - attached: what is added to the evidence.
    ///   - official: who signs.
    func read(_ typed: ReportDraft.Typed, attached: [JSON] = [], official: String) throws(SiteRefusal) -> FormOutcome<ProgressReport> {
        let body = try FormBody(typed.map { ($0.key, $0.value) })
        let outcome = form().read(body) { (fields) throws(FieldError) in
            try ProgressReport(Fields(report(fields.object, attached, official)))
        } placing: { path in
            place(path, typed)
        }
        // Told at the field, before the log would refuse it.
        guard case .accepted(let report, let reading) = outcome, let (indicator, objection) = beyond(report) else { return outcome }
        return .refused(reading.refused(Self.value(indicator), objection.message))
    }

    /// The first value that its indicator cannot have.
    private func beyond(_ report: ProgressReport) -> (Indicator, ProgressObjection)? {
        for indicator in indicators {
            guard let number = report.values.first(where: { $0.indicator == indicator.code }).flatMap({ DecimalNumber($0.value) }),
                let objection = ProgressObjection.beyond(indicator.code, number, least: indicator.least, most: indicator.most)
            else { continue }
            return (indicator, objection)
        }
        return nil
    }

    private func report(_ typed: JSONObject, _ attached: [JSON], _ official: String) -> JSON {
        var object = typed
        object["numbers"] = nil
        object["values"] = .array(
            given(typed).map { indicator in
                var value = typed["numbers"]?[Self.letter(indicator)]?.object ?? JSONObject()
                value["indicator"] = .string(indicator.code)
                return .object(value)
            })
        let links = typed["evidence"]?.array ?? []
        object["evidence"] = links.isEmpty && attached.isEmpty ? nil : .array(links + attached)
        object["official"] = .string(official)
        return .object(object)
    }

    /// Indicators of which something was typed.
    private func given(_ typed: JSONObject) -> [Indicator] { indicators.filter { typed["numbers"]?[Self.letter($0)] != nil } }

    /// The field in which a value of the record was typed.
    private func place(_ path: String, _ typed: ReportDraft.Typed) -> String {
        let given = indicators.filter { typed[Self.value($0)] != nil || typed[Self.provenance($0)] != nil }
        for (position, indicator) in given.enumerated() where path.hasPrefix("values[\(position)]") {
            return "numbers.\(Self.letter(indicator))" + path.dropFirst("values[\(position)]".count)
        }
        return path
    }
}
