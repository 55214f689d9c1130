import Foundation

/// Everything below a directory: names, modes, times of change and contents.
struct Tree: Equatable {
    let entries: [String: String]

    init(_ directory: String) throws {
        var entries: [String: String] = [:]
        let names = try FileManager.default.subpathsOfDirectory(atPath: directory) + ["."]
        for name in names {
            let path = "\(directory)/\(name)"
            let status = try FileManager.default.attributesOfItem(atPath: path)
            let type = status[.type] as? FileAttributeType
            let content = type == .typeRegular ? try Data(contentsOf: URL(fileURLWithPath: path)).base64EncodedString() : ""
            let change = (status[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
            let what = [type?.rawValue, status[.posixPermissions], status[.ownerAccountID], status[.size]].map { "\($0 ?? "-")" }
            entries[name] = "\(what.joined(separator: " ")) \(change) \(content)"
        }
        self.entries = entries
    }

    /// What is here and not the same there, or there and not here.
    func differences(from other: Tree) -> [String] {
        Set(entries.keys).union(other.entries.keys).filter { entries[$0] != other.entries[$0] }.sorted()
    }
}
