/// What a file is, by its first bytes: a browser's guess is not to be believed, and many say nothing.
enum EvidenceType {
    private static let archive: [UInt8] = [0x50, 0x4B, 3, 4]
    private static let office = "application/vnd.openxmlformats-officedocument."
    /// Bytes of an archive in which the names of its first entries are looked for. Nothing is unpacked.
    private static let lookedAt = 8_192

    private static let signatures: [(bytes: [UInt8], type: String)] = [
        (Array("%PDF-".utf8), "application/pdf"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    ]
    /// What the entries of an archive are called by which a format is known (ECMA-376, part 2; OpenDocument 1.3, part 2).
    private static let entries: [(name: String, type: String)] = [
        ("mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
        ("word/", office + "wordprocessingml.document"), ("xl/", office + "spreadsheetml.sheet"), ("ppt/", office + "presentationml.presentation"),
    ]
    /// What text may be called by who sends it.
    private static let texts: Set<String> = ["text/plain", "text/csv"]

    /// - Parameter declared: the media type that came with it, believed of text alone.
    static func of(_ content: [UInt8], declared: String = "") -> String {
        if let known = signatures.first(where: { content.starts(with: $0.bytes) }) { return known.type }
        if content.starts(with: archive) {
            let head = content.prefix(lookedAt)
            return entries.first { head.firstRange(of: Array($0.name.utf8)) != nil }?.type ?? "application/zip"
        }
        let isText = texts.contains(declared) && !content.contains(0) && String(validating: content, as: UTF8.self) != nil
        return isText ? declared : "application/octet-stream"
    }
}
