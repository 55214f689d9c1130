import Foundation
import Glibc

/// Everything below a directory: names, modes, times of change and contents.
struct Tree: Equatable {
    let entries: [String: String]

    init(_ directory: String) throws {
        var entries: [String: String] = [:]
        let names = try FileManager.default.subpathsOfDirectory(atPath: directory) + ["."]
        for name in names {
            var status = stat()
            guard lstat("\(directory)/\(name)", &status) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            let isFile = status.st_mode & S_IFMT == S_IFREG
            let content = isFile ? try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name)")).base64EncodedString() : ""
            entries[name] = "\(status.st_mode) \(status.st_uid) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_size) \(content)"
        }
        self.entries = entries
    }

    /// What is here and not the same there, or there and not here.
    func differences(from other: Tree) -> [String] {
        Set(entries.keys).union(other.entries.keys).filter { entries[$0] != other.entries[$0] }.sorted()
    }
}
