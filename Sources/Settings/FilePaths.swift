/// Forms of texts that several settings share.
enum FilePaths {
    static func folder(of file: String?) -> String {
        guard let file, let slash = file.lastIndex(of: "/") else { return "" }
        return String(file[...slash])
    }

    /// A relative path is below the configuration file's folder.
    static func resolve(_ path: String, below folder: String) -> String? {
        guard !path.isEmpty, path.utf8.count <= 1024, !path.utf8.contains(0) else { return nil }
        return path.hasPrefix("/") ? path : folder + path
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
