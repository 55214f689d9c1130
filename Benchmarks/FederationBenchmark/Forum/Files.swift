import Glibc

/// What the benchmark reads and writes itself.
enum Files {
    /// - Parameter limit: in bytes.
    static func read(_ path: String, limit: Int = 1 << 20) throws(Failure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .system("open \(path)") }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress! + filled, limit - filled) }
            guard count >= 0 else { throw .system("read \(path)") }
            if count == 0 { break }
            filled += count
        }
        return Array(bytes[..<filled])
    }

    static func write(_ text: String, to path: String) throws(Failure) { try write(text, to: path, O_TRUNC) }
    static func append(_ text: String, to path: String) throws(Failure) { try write(text, to: path, O_APPEND) }

    private static func write(_ text: String, to path: String, _ mode: Int32) throws(Failure) {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o600)
        guard file >= 0 else { throw .system("open \(path)") }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw .system("write \(path)") }
    }

    /// A fresh directory with a short path, since control sockets lie in it.
    static func temporaryDirectory(in parent: String) throws(Failure) -> String {
        var template = Array("\(parent)/crv-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .system("mkdtemp in \(parent)") }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Removes a directory with all that is in it, without following links.
    static func remove(_ path: String) {
        for name in names(in: path) where name != "." && name != ".." {
            let entry = "\(path)/\(name)"
            if unlink(entry) != 0 { remove(entry) }
        }
        rmdir(path)
    }

    /// Names in a directory; none where it cannot be read.
    static func names(in directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } })
        }
        return names
    }

    /// What a symbolic link points to.
    static func target(_ link: String) -> String? {
        var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = bytes.withUnsafeMutableBytes { readlink(link, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count) }
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}
