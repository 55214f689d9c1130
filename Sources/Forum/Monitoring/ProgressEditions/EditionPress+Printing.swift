public import Printing

extension EditionPress.Prepared {
    /// The edition with a PDF of its page in each language.
    ///
    /// What a printer makes is not the same bytes everywhere: these files are signed with the others, and nobody makes them anew from the log.
    ///
    /// - Parameters:
    ///   - origin: of the site at which links open, such as `https://forum.example`; `nil` leaves them out: a file has no site of its own.
    ///   - seconds: for all of them.
    /// - Throws: ``PrintingFault`` where one of them was not made, in time: an edition has all of them or none.
    public func printed(by printer: PDFPrinter, linkedTo origin: String?, within seconds: Int64) async throws -> EditionPress.Prepared {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var printed: [EditionFiles.File] = []
        for page in files.files where page.mediaType == "text/html" {
            let left = (deadline - ContinuousClock.now).components.seconds
            let pdf = try await printer.pdf(of: Self.onPaper(page.bytes, linkedTo: origin), within: max(1, left))
            printed.append(EditionFiles.File(name: String(page.name.dropLast(4)) + "pdf", mediaType: "application/pdf", bytes: pdf))
        }
        return EditionPress.Prepared(key: key, edition: edition, files: EditionFiles(files.files + printed))
    }

    /// What paper needs besides: a heatmap is as wide as the forum has commitments, and not every program that prints turns letters.
    private static let paper = """
        @page{size:A4 landscape;margin:12mm}body{font-size:9pt}.heat{font-size:6.5pt}\
        .heat th,.heat td{padding:1px 2px;white-space:nowrap;min-width:0}.heat thead th+th{writing-mode:horizontal-tb}
        """

    /// The page with the style for paper behind its own, and the site of its links.
    private static func onPaper(_ page: [UInt8], linkedTo origin: String?) -> [UInt8] {
        let end = Array("</style>".utf8)
        guard let place = page.indices.first(where: { page[$0...].starts(with: end) }) else { return page }
        let base = origin.map { Array("<base href=\"\($0)/\">".utf8) } ?? []
        return page[..<place] + Array(paper.utf8) + end + base + page[(place + end.count)...]
    }
}
