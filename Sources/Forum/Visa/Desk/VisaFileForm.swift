import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The page on which files come in and go out.
struct VisaFileForm {
    let pages: VisaDeskPages

    private var localizer: Localizer { pages.localizer }

    var form: Form {
        let isPublisher = pages.desk.isPublisher
        let kinds: [VisaRule.SourceKind] = isPublisher ? [.city, .ministry] : [.dataset, .ministry, .embassy]
        let destinations: [Form.Field] =
            isPublisher
            ? [.checkbox("confirms", VisaFileText.fileConfirms)]
            : [.text("destinations", VisaFileText.fileDestinations, hint: VisaFileText.fileDestinationsHint)]
        return Form(
            [
                .file("file", VisaFileText.file, hint: VisaFileText.fileHint(most: VisaFile.mostBytes >> 20), isRequired: true),
                .select("kind", VisaFileText.fileKind, kinds.map { Form.Field.Option($0.rawValue, VisaDeskWords.name(of: $0)) }, isRequired: true),
                .text("source", VisaFileText.fileSource, .webAddress, isRequired: true),
                .date("dated", VisaFileText.fileDated, isRequired: true),
            ] + destinations)
    }

    /// - Parameters:
    ///   - faults: lines that cannot be read.
    ///   - count: how many there are of them.
    func answer(_ state: FormState? = nil, faults: [VisaFileFault] = [], count: Int = 0, _ banner: Banner? = nil) -> WebAnswer {
        let kind: VisaRule.SourceKind = pages.desk.isPublisher ? .city : .dataset
        let isRefused = state != nil || !faults.isEmpty
        return pages.page.answer(
            VisaFileText.fileTitle, lede: localizer(VisaFileText.fileLede), status: isRefused ? .unprocessableContent : .ok, pages.tabs,
            pages.warning, banner, faults.isEmpty ? nil : table(faults, count),
            pages.has(.draftVisaRules)
                ? Section(
                    "import", localizer(VisaFileText.importTitle), note: localizer(VisaFileText.importNote),
                    pages.page.form(
                        form, state ?? FormState(["kind": [kind.rawValue]]), Link("/admin/visa/import"), VisaFileText.fileButton)) : nil,
            Section(
                "export", localizer(VisaFileText.exportTitle), note: localizer(VisaFileText.exportNote),
                LinkList(
                    .plain, label: localizer(VisaFileText.exportTitle),
                    [
                        .init(localizer(VisaFileText.exportOwn), Link("/admin/visa/own.csv")),
                        .init(localizer(VisaFileText.exportAll), Link("/admin/visa/all.csv")),
                    ])))
    }

    private func table(_ faults: [VisaFileFault], _ count: Int) -> DataTable {
        DataTable(
            id: "faults", title: localizer(VisaFileText.faultsTitle(count: count)),
            note: count > faults.count ? localizer(VisaFileText.faultMore(count: count - faults.count)) : nil,
            columns: [.number(localizer(VisaFileText.columnLine)), .text(localizer(VisaFileText.columnFault))],
            rows: faults.map { [.number(localizer.integer($0.line)), .text(localizer(VisaDeskWords.message($0.reason)))] },
            empty: EmptyState(""))
    }
}
