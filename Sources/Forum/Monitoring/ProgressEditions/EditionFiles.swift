import Crypto
import StrictJSON
import Web

/// The files of an edition. From one log they are the same bytes wherever they are made.
struct EditionFiles: Sendable {
    struct File: Sendable {
        let name: String
        let mediaType: String
        let bytes: [UInt8]

        var listed: ProgressEdition.File {
            ProgressEdition.File(name: name, mediaType: mediaType, sha256: EditionFiles.digest(of: bytes), size: Int64(bytes.count))
        }
    }

    let files: [File]

    init(_ files: [File]) { self.files = files }

    init(_ data: EditionData) {
        let pages = Self.languages.map { language in
            File(name: "report.\(language.tag).html", mediaType: "text/html", bytes: EditionDocument(data: data, language: language).html)
        }
        files =
            pages + [
                File(name: "report.csv", mediaType: "text/csv", bytes: data.csv),
                File(name: "report.json", mediaType: "application/json", bytes: data.json.compact),
                File(name: "report.sdmx.csv", mediaType: "application/vnd.sdmx.data+csv", bytes: data.sdmx),
            ]
    }

    /// Of the pages, in the order of their tags.
    static let languages = Language.all.filter { ProgressEditionText.catalogue.languages.contains($0.tag) }.sorted { $0.tag < $1.tag }

    /// Lower-case hex SHA-256.
    static func digest(of bytes: [UInt8]) -> String { EditionData.hex(SHA256.hash(data: bytes)) }
}
