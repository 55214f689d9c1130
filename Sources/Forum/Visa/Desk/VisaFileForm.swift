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
            ? [.checkbox("confirms", DeskWorkText.fileConfirms)]
            : [.text("destinations", DeskWorkText.fileDestinations, hint: DeskWorkText.fileDestinationsHint)]
        return Form(
            [
                .file("file", DeskWorkText.file, hint: DeskWorkText.fileHint(most: VisaFile.mostBytes >> 20), isRequired: true),
                .select("kind", DeskWorkText.fileKind, kinds.map { Form.Field.Option($0.rawValue, VisaDeskWords.name(of: $0)) }, isRequired: true),
                .text("source", DeskWorkText.fileSource, .webAddress, isRequired: true),
                .date("dated", DeskWorkText.fileDated, isRequired: true),
            ] + destinations)
    }

    /// - Parameters:
    ///   - faults: lines that cannot be read.
    ///   - count: how many there are of them.
    func answer(_ state: FormState? = nil, faults: [VisaFileFault] = [], count: Int = 0, _ banner: Banner? = nil) -> WebAnswer {
        let kind: VisaRule.SourceKind = pages.desk.isPublisher ? .city : .dataset
        let isRefused = state != nil || !faults.isEmpty
        return pages.page.answer(
            DeskWorkText.fileTitle, lede: localizer(DeskWorkText.fileLede), status: isRefused ? .unprocessableContent : .ok, pages.tabs,
            pages.warning, banner, faults.isEmpty ? nil : table(faults, count),
            pages.has(.draftVisaRules)
                ? Section(
                    "import", localizer(DeskWorkText.importTitle), note: localizer(DeskWorkText.importNote),
                    pages.page.form(
                        form, state ?? FormState(["kind": [kind.rawValue]]), Link("/admin/visa/import"), DeskWorkText.fileButton)) : nil,
            Section(
                "export", localizer(DeskWorkText.exportTitle), note: localizer(DeskWorkText.exportNote),
                LinkList(
                    .plain, label: localizer(DeskWorkText.exportTitle),
                    [
                        .init(localizer(DeskWorkText.exportOwn), Link("/admin/visa/own.csv")),
                        .init(localizer(DeskWorkText.exportAll), Link("/admin/visa/all.csv")),
                    ])))
    }

    private func table(_ faults: [VisaFileFault], _ count: Int) -> DataTable {
        DataTable(
            id: "faults", title: localizer(DeskWorkText.faultsTitle(count: count)),
            note: count > faults.count ? localizer(DeskWorkText.faultMore(count: count - faults.count)) : nil,
            columns: [.number(localizer(DeskWorkText.columnLine)), .text(localizer(DeskWorkText.columnFault))],
            rows: faults.map { [.number(localizer.integer($0.line)), .text(localizer(VisaDeskWords.message($0.reason)))] },
            empty: EmptyState(""))
    }
}
