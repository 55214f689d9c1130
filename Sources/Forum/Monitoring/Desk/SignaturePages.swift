import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// A draft as it would be published, and the signature under it.
struct SignaturePages {
    let desk: DeskPages
    let sheet: ReportDesk.Sheet
    let draft: ReportDraft
    let report: ProgressReport

    private var localizer: Localizer { desk.localizer }
    private var key: ReportKey { sheet.dossier.key }

    /// Indicators of which the report that stands has a value, and this one has none.
    var cleared: [Indicator] {
        let given = Set(report.values.map(\.indicator))
        let before = Set(sheet.dossier.report?.body?.values.map(\.indicator) ?? [])
        return sheet.dossier.commitment.indicators.filter { before.contains($0.code) && !given.contains($0.code) }
    }

    static func form(clears: Bool) -> Form {
        Form(
            [.text("official", SheetSigningText.official, hint: SheetSigningText.officialHint, isRequired: true)]
                + (clears ? [.checkbox("cleared", DeskText.clearedConfirm)] : []))
    }

    /// - Parameter notice: what is to be known first.
    func answer(_ state: FormState? = nil, notice: Message? = nil, status: HTTPResponse.Status = .ok) -> WebAnswer {
        let isLate = desk.day > sheet.dossier.cycle.closes && sheet.dossier.cell?.index == nil
        let commitment = key.commitment.text
        return desk.page.answer(
            DeskText.previewHeading(commitment: commitment), lede: localizer(DeskText.previewLede), status: status,
            Breadcrumbs(
                [
                    (localizer(DeskText.title), Link("/admin/reports")),
                    (localizer(DeskText.reportHeading(commitment: commitment)), DeskPages.link(key.cycle, key.commitment)),
                ], current: localizer(SheetSigningText.signTitle), localizer),
            notice.map { banner($0) }, isLate ? banner(DeskText.lateNotice) : nil, clearedTable,
            shown, signing(state))
    }

    private var shown: ReportView {
        let key = key
        return ReportView(report, sheet.dossier.commitment.indicators, isSigned: false, localizer) { evidence in
            evidence.sha256.map { DeskPages.link(key.cycle, key.commitment, "files", $0) }
        }
    }

    private func banner(_ text: Message) -> Banner {
        Banner(.warning, label: localizer(DeskText.stateOfReport), title: localizer(DeskText.stateOfReport), text: localizer(text))
    }

    private var clearedTable: (any Component)? {
        guard !cleared.isEmpty else { return nil }
        let before = sheet.dossier.report?.body?.values ?? []
        return DataTable(
            id: "cleared", title: localizer(DeskText.clearedTitle), note: localizer(DeskText.clearedNote),
            columns: [.text(localizer(DeskText.figure)), .number(localizer(DeskText.figureValue))],
            rows: cleared.map { indicator in
                [
                    Cell.foreign(indicator.label(in: localizer.language.code)).asHeader,
                    .number(before.first { $0.indicator == indicator.code }.map { localizer.decimal($0.value) } ?? ""),
                ]
            }, empty: EmptyState(""))
    }

    private func signing(_ state: FormState?) -> any Component {
        guard desk.context.staff.has(StaffRight(.signReports)) else {
            return Section("sign", localizer(SheetSigningText.signTitle), Note(localizer(SheetSigningText.onlySignatories)))
        }
        let standing = FormState(["official": [sheet.dossier.report?.body?.official ?? desk.context.staff.name]])
        return Section(
            "sign", localizer(SheetSigningText.signTitle), note: localizer(SheetSigningText.signNote),
            desk.page.form(
                Self.form(clears: !cleared.isEmpty), state ?? standing, DeskPages.link(key.cycle, key.commitment, "sign"), SheetSigningText.sign,
                hidden: [FormView.Hidden("revision", String(draft.revision))]))
    }
}
