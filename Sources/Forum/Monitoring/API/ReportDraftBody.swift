import Primitives
import StrictJSON
import Web

/// A draft as programs read and write it: the members of a report, as far as they are there, each as it was typed.
struct ReportDraftBody {
    private static let mostText = 8000

    private let form: ReportForm
    private let indicators: [Indicator]

    init(_ commitment: Commitment) {
        form = ReportForm(commitment, in: .english)
        indicators = commitment.indicators.filter { $0.computation == nil }
    }

    // MARK: Writing

    /// - Throws: where it names what the commitment does not have; what a text says is judged when it is signed.
    func typed(_ fields: Fields) throws(FieldError) -> ReportDraft.Typed {
        var typed: ReportDraft.Typed = [:]
        func take(_ name: String, of fields: Fields, as place: String) throws(FieldError) {
            guard fields.optional(name) != nil else { return }
            let text = try fields.text(name, length: 0...Self.mostText, lines: .many)
            if !text.isEmpty { typed[place] = text }
        }
        try take("completion", of: fields, as: "completion")
        let values = try fields.optionalElements("values", count: 0...20) { (json, path) throws(FieldError) in try Fields(json, path: path) }
        for value in values {
            let codes = indicators.map(\.code)
            let code = try value.value("indicator", .oneOf(codes)) { codes.contains($0) ? $0 : nil }
            guard let indicator = indicators.first(where: { $0.code == code }) else { continue }
            try take("value", of: value, as: ReportForm.value(indicator))
            try take("provenance", of: value, as: ReportForm.provenance(indicator))
        }
        if fields.optional("narrative") != nil {
            let narrative = try fields.fields("narrative")
            let languages = Language.all.map(\.code)
            if let other = narrative.object.members.first(where: { !languages.contains($0.name) }) {
                throw FieldError(path: narrative.path(of: other.name), expected: .oneOf(languages), found: .string(other.name))
            }
            for language in languages { try take(language, of: narrative, as: "narrative.\(language)") }
        }
        let evidence = try fields.optionalElements("evidence", count: 0...ReportForm.mostEvidence) { (json, path) throws(FieldError) in
            try Fields(json, path: path)
        }
        for (row, item) in evidence.enumerated() {
            try take("title", of: item, as: "evidence[\(row)].title")
            try take("url", of: item, as: "evidence[\(row)].url")
        }
        return typed
    }

    // MARK: Reading

    func json(_ sheet: ReportDesk.Sheet) throws -> JSON {
        let typed = sheet.draft?.typed ?? [:]
        let files = sheet.files.map(\.json)
        var object = JSONObject([
            ("cycle", .string(sheet.dossier.key.cycle.text)), ("commitment", .string(sheet.dossier.key.commitment.text)),
            ("state", .string(sheet.state.word)), ("revision", .integer(sheet.revision)),
            ("index", sheet.dossier.report.map { .integer($0.index) } ?? .null), ("report", report(typed)), ("files", .array(files)),
        ])
        object["editedBy"] = sheet.draft.map { .string($0.editor) }
        object["editedAt"] = sheet.draft.map { .string($0.editedAt.description) }
        if sheet.draft != nil { object["lacks"] = .array(try lacks(typed, files)) }
        return .object(object)
    }

    private func report(_ typed: ReportDraft.Typed) -> JSON {
        func object(_ members: [(String, String)]) -> JSON? {
            let there = members.compactMap { name, place in typed[place].map { (name, JSON.string($0)) } }
            return there.isEmpty ? nil : .object(JSONObject(there))
        }
        var report = JSONObject()
        report["completion"] = typed["completion"].map { .string($0) }
        let values = indicators.compactMap { indicator -> JSON? in
            let typed = object([("value", ReportForm.value(indicator)), ("provenance", ReportForm.provenance(indicator))])?.object
            return typed.map { .object(JSONObject([("indicator", .string(indicator.code))] + $0.members.map { ($0.name, $0.value) })) }
        }
        if !values.isEmpty { report["values"] = .array(values) }
        report["narrative"] = object(Language.all.map { ($0.code, "narrative.\($0.code)") })
        let evidence = (0..<ReportForm.mostEvidence).compactMap { object([("title", "evidence[\($0)].title"), ("url", "evidence[\($0)].url")]) }
        if !evidence.isEmpty { report["evidence"] = .array(evidence) }
        return .object(report)
    }

    /// What a signatory would be told of.
    private func lacks(_ typed: ReportDraft.Typed, _ files: [JSON]) throws -> [JSON] {
        guard case .refused(let state) = try form.read(typed, attached: files, official: "-") else { return [] }
        return state.told(in: Localizer(.english, now: UTCTime(seconds: 0))).map {
            ["field": $0.field.map { .string($0) } ?? .null, "detail": .string($0.text)]
        }
    }
}
