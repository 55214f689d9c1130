import Envelope
import FeatureKit
import Primitives
import Web

/// The files of a report, and the form by which one is added.
struct FileSection: Component {
    let desk: DeskPages
    let key: ReportKey
    let files: [DraftFile]
    let state: FormState?

    static let form = Form([
        .text("title", EvidenceFilesText.fileTitle, isRequired: true),
        .file("file", EvidenceFilesText.fileChoose, hint: EvidenceFilesText.fileHint, isRequired: true),
    ])

    func render(into html: inout HTMLWriter) {
        let localizer = desk.localizer
        html.add(
            Section(
                "files", localizer(EvidenceFilesText.filesTitle), note: localizer(EvidenceFilesText.filesNote),
                ActionTable(
                    columns: [DeskText.evidenceColumn, DeskText.evidenceFile, EvidenceFilesText.fileSize].map { localizer($0) },
                    rows: files.map { row($0) }, empty: EmptyState(localizer(EvidenceFilesText.fileNone)),
                    label: localizer(EvidenceFilesText.filesTitle)),
                desk.page.form(
                    Self.form, state ?? FormState(), DeskPages.link(key.cycle, key.commitment, "files"), EvidenceFilesText.fileAdd)))
    }

    private func row(_ file: DraftFile) -> ActionTable.Row {
        let localizer = desk.localizer
        return ActionTable.Row(
            cells: [
                .foreign(file.title, link: DeskPages.link(key.cycle, key.commitment, "files", file.sha256.hex)),
                .code(String(file.sha256.hex.prefix(16)) + "…"), .number(localizer(EvidenceFilesText.fileKilobytes(size: (file.size + 1023) / 1024))),
            ],
            action: ActionForm(
                DeskPages.link(key.cycle, key.commitment, "files", "remove"),
                [desk.context.token, FormView.Hidden("sha256", file.sha256.hex)], localizer(EvidenceFilesText.fileRemove),
                label: localizer(EvidenceFilesText.fileRemoveNamed(title: file.title))))
    }
}
