/// Forms of texts that several settings share.
enum FilePaths {
    static func folder(of file: String?) -> String {
        guard let file, let slash = file.lastIndex(of: "/") else { return "" }
        return String(file[...slash])
    }

    /// A relative path is below the configuration file's folder.
    static func resolve(_ path: String, below folder: String) -> String? {
        guard !path.isEmpty, path.utf8.count <= 1024, !path.utf8.contains(0), !path.unicodeScalars.contains("\u{FFFD}") else { return nil }
        return path.hasPrefix("/") ? path : folder + path
    }

    /// A unix domain socket's path has at most 107 bytes (sys/un.h).
    static let socketForm = "a path of at most 107 bytes in a directory that is there when the process starts"
    static func resolveSocket(_ path: String, below folder: String) -> String? {
        resolve(path, below: folder).flatMap { $0.utf8.count <= 107 ? $0 : nil }
    }

    static func isSlug(_ text: String) -> Bool {
        let utf8 = text.utf8
        guard (2...63).contains(utf8.count), let first = utf8.first, (0x61...0x7A).contains(first) else { return false }
        return utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    }

    static func isNodeAddress(_ text: String) -> Bool {
        let rest = text.dropFirst("https://".count)
        return text.hasPrefix("https://") && !rest.isEmpty && !rest.contains { "/?#@".contains($0) || $0.isWhitespace }
    }
}
