public import Primitives
public import StrictJSON
import TransparencyLog

/// A frozen progress report: which files it consists of, and which log they follow from.
public struct ProgressEdition: Sendable, Equatable, JSONWritable {
    public struct File: Sendable, Equatable {
        public let name: String
        public let mediaType: String
        /// Lower-case hex SHA-256 (FIPS 180-4).
        public let sha256: String
        /// In bytes.
        public let size: Int64

        public init(name: String, mediaType: String, sha256: String, size: Int64) {
            (self.name, self.mediaType, self.sha256, self.size) = (name, mediaType, sha256, size)
        }
    }

    /// By which rules the files are made; the same log and the same rules give the same bytes.
    public static let format: Int64 = 2
    public static let largestFile: Int64 = 64 << 20

    public let title: LocalizedText
    public let format: Int64
    /// How many entries of the log it stands on, and their root.
    public let treeSize: Int64
    public let root: String
    /// By whose day it is told what is due and what is missing.
    public let asOf: UTCTime
    public let files: [File]

    public init(title: LocalizedText, treeSize: Int64, root: String, asOf: UTCTime, files: [File]) {
        (self.title, self.treeSize, self.root, self.asOf, self.files) = (title, treeSize, root, asOf, files)
        format = Self.format
    }

    public init(_ fields: Fields) throws(FieldError) {
        title = try fields.localized("title", length: 1...500)
        format = try fields.integer("format", in: 1...1000)
        treeSize = try fields.integer("treeSize", in: 1...JSON.largestInteger)
        root = try fields.value("root", "a hash of 64 hexadecimal digits") { MerkleHash(hex: $0)?.hex == $0 ? $0 : nil }
        asOf = try fields.recordedTime("asOf")
        let files = try fields.elements("files", count: 1...20) { (json, path) throws(FieldError) in try File(json, path) }
        self.files = try fields.distinct("files", files) { $0.name }
    }

    public var json: JSON {
        [
            "title": title.json, "format": .integer(format), "treeSize": .integer(treeSize), "root": .string(root), "asOf": .string(asOf.description),
            "files": .array(files.map(\.json)),
        ]
    }
}

extension ProgressEdition.File {
    private static let nameForm = FieldForm("fileName", "a file's name of letters, digits, hyphens and points", example: "report.en.html")
    private static let typeForm = FieldForm("mediaType", "a media type such as text/csv", example: "text/csv")

    fileprivate init(_ json: JSON, _ path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        name = try fields.value("name", .form(Self.nameForm)) { Self.isName($0) ? $0 : nil }
        mediaType = try fields.value("mediaType", .form(Self.typeForm)) { MediaType.isValid($0) ? $0 : nil }
        guard let sha256 = try fields.optionalDigest("sha256") else {
            throw FieldError(path: fields.path(of: "sha256"), expected: .form(.digest), found: FieldFinding.nothing)
        }
        self.sha256 = sha256
        size = try fields.integer("size", in: 1...ProgressEdition.largestFile)
    }

    static func isName(_ text: String) -> Bool {
        (1...100).contains(text.utf8.count) && text.first != "." && !text.contains("..")
            && text.unicodeScalars.allSatisfy {
                ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "."
            }
    }

    fileprivate var json: JSON {
        ["name": .string(name), "mediaType": .string(mediaType), "sha256": .string(sha256), "size": .integer(size)]
    }
}
