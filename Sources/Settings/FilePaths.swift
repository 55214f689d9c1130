/// Forms of texts that several settings share.
enum FilePaths {
    static func folder(of file: String?) -> String {
        guard let file, let slash = file.lastIndex(of: "/") else { return "" }
        return String(file[...slash])
    }

    static let form = "a path, written out: ~ and $ stand for nothing here"

    /// A relative path is below the configuration file's folder. What only a shell would expand is refused, lest a folder of that name is made.
    static func resolve(_ path: String, below folder: String) -> String? {
        guard !path.isEmpty, path.utf8.count <= 1024, !path.utf8.contains(0), !path.unicodeScalars.contains("\u{FFFD}") else { return nil }
        guard path.first != "~", !path.contains("$") else { return nil }
        return path.hasPrefix("/") ? path : folder + path
    }

    /// A unix domain socket's path has at most 107 bytes (sys/un.h).
    static let socketForm = "a path of at most 107 bytes, written out, in a directory that is there when the process starts"
    static func resolveSocket(_ path: String, below folder: String) -> String? {
        resolve(path, below: folder).flatMap { $0.utf8.count <= 107 ? $0 : nil }
    }
}
