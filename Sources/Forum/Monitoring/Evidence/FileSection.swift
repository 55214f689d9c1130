import Envelope
import FeatureKit
import Primitives
import Web

/// The files that a report has, to be looked at.
struct FileSection: Component {
    let desk: DeskPages
    let key: ReportKey
    let files: [DraftFile]

    func render(into html: inout HTMLWriter) {
        guard !files.isEmpty else { return }
        let localizer = desk.localizer
        html.add(
            DataTable(
                id: "files", title: localizer(EvidenceFilesText.filesTitle), note: localizer(EvidenceFilesText.filesNote),
                columns: [
                    .text(localizer(DeskText.evidenceColumn)), .text(localizer(DeskText.evidenceFile)),
                    .number(localizer(EvidenceFilesText.fileSize)),
                ],
                rows: files.map { row($0) }, empty: EmptyState(localizer(EvidenceFilesText.fileNone))))
    }

    private func row(_ file: DraftFile) -> [Cell] {
        [
            Cell.foreign(file.title, link: DeskPages.link(key.cycle, key.commitment, "files", file.sha256.hex)).asHeader,
            .code(String(file.sha256.hex.prefix(16)) + "…"),
            .number(desk.localizer(EvidenceFilesText.fileKilobytes(size: (file.size + 1023) / 1024))),
        ]
    }
}
