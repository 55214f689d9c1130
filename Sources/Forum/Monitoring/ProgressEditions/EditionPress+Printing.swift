public import Printing

extension EditionPress.Prepared {
    /// The edition with a PDF of its page in each language.
    ///
    /// What a printer makes is not the same bytes everywhere: these files are signed with the others, and nobody makes them anew from the log.
    ///
    /// - Parameter seconds: for all of them: whoever publishes the edition waits.
    /// - Throws: ``PrintingFault`` where one of them was not made, in time: an edition has all of them or none.
    public func printed(by printer: PDFPrinter, within seconds: Int64) async throws -> EditionPress.Prepared {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var printed: [EditionFiles.File] = []
        for page in files.files where page.mediaType == "text/html" {
            let left = (deadline - ContinuousClock.now).components.seconds
            let pdf = try await printer.pdf(of: page.bytes, within: max(1, left))
            printed.append(EditionFiles.File(name: String(page.name.dropLast(4)) + "pdf", mediaType: "application/pdf", bytes: pdf))
        }
        return EditionPress.Prepared(key: key, edition: edition, files: EditionFiles(files.files + printed))
    }
}
