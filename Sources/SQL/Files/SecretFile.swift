import Envelope
import Glibc

/// A small file that only its owner may read: a key. Other modes are refused at start (protocol §7).
public enum SecretFile {
    public struct Failure: Error, Sendable, CustomStringConvertible {
        public let description: String
        public init(_ description: String) { self.description = description }
    }

    /// - Parameter limit: the most bytes that are read.
    public static func read(_ path: String, limit: Int = 65_536) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure("cannot read \(path): \(reason(errno))") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure("cannot read \(path): \(reason(errno))") }
        let mode = status.st_mode & 0o777
        guard mode & 0o077 == 0 else {
            throw Failure("\(path) has mode \(String(mode, radix: 8)): others may read the key in it; say chmod 600 \(path)")
        }
        guard status.st_size <= limit else { throw Failure("\(path) has \(status.st_size) bytes, more than the \(limit) a key file may have") }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        guard count == bytes.count else { throw Failure("cannot read all of \(path)") }
        return bytes
    }

    /// Makes a new file of mode 0600, whole and on disk before this returns; an existing one is replaced at once or not at all. Not for keys: see
    /// `create`.
    public static func write(_ bytes: [UInt8], to path: String) throws(Failure) { try place(bytes, at: path, replacing: true) }

    /// As `write`, but never in the place of a file that is there: what holds a key is not overwritten.
    public static func create(_ bytes: [UInt8], at path: String) throws(Failure) { try place(bytes, at: path, replacing: false) }

    private static func place(_ bytes: [UInt8], at path: String, replacing: Bool) throws(Failure) {
        let draft = path + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure("cannot write \(draft): \(reason(errno))") }
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        let isWritten = count == bytes.count && fsync(descriptor) == 0
        let writeError = errno
        close(descriptor)
        guard isWritten, (replacing ? rename(draft, path) : renameToNew(draft, path)) == 0 else {
            let error = isWritten ? errno : writeError
            unlink(draft)
            guard replacing || error != EEXIST else {
                throw Failure("\(path) is there already and is not overwritten; move it away if nothing needs it, or choose another place")
            }
            throw Failure("cannot write \(path): \(reason(error))")
        }
        try synchronizeDirectory(of: path)
    }

    /// - Returns: 0, or -1 with `errno`, which is `EEXIST` where the target is there.
    private static func renameToNew(_ draft: String, _ path: String) -> Int32 {
        if link(draft, path) == 0 { return unlink(draft) }
        guard errno != EEXIST else { return -1 }
        // The file system of a USB stick has no hard links: an empty file takes the name, and the whole file then replaces only that.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return -1 }
        close(descriptor)
        return rename(draft, path)
    }

    /// A name is on disk when its directory is.
    private static func synchronizeDirectory(of path: String) throws(Failure) {
        let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure("cannot open \(directory): \(reason(errno))") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Failure("cannot write \(directory): \(reason(errno))") }
    }

    /// A key of 32 bytes in base64 and a line end.
    public static func readKey(_ path: String) throws(Failure) -> [UInt8] {
        var text = try read(path)
        while let last = text.last, last == 0x0A || last == 0x0D { text.removeLast() }
        guard let key = Base64.decode(String(decoding: text, as: UTF8.self)), key.count == 32 else {
            throw Failure("\(path) is no key file: it must hold 32 bytes in base64; restore it from a backup")
        }
        return key
    }

    /// Writes a new key file; one that is there is never overwritten.
    public static func createKey(_ key: [UInt8], at path: String) throws(Failure) {
        try create(Array((Base64.encode(key) + "\n").utf8), at: path)
    }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    public static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    public static func remove(_ path: String) throws(Failure) {
        guard unlink(path) == 0 || errno == ENOENT else { throw Failure("cannot remove \(path): \(reason(errno))") }
    }

    public static func move(_ path: String, to target: String) throws(Failure) {
        guard rename(path, target) == 0 else { throw Failure("cannot move \(path) to \(target): \(reason(errno))") }
        try synchronizeDirectory(of: target)
    }

    /// Removes a directory with the files in it and the directories below, hidden ones included. Links are not followed, and what is not there is
    /// no fault.
    public static func removeDirectory(_ path: String) throws(Failure) {
        guard exists(path) else { return }
        for entry in try entries(of: path) where entry.name != "." && entry.name != ".." {
            if entry.isDirectory { try removeDirectory("\(path)/\(entry.name)") } else { try remove("\(path)/\(entry.name)") }
        }
        guard rmdir(path) == 0 else { throw Failure("cannot remove \(path): \(reason(errno))") }
    }

    /// The directories directly below one, hidden ones left out, in the order of their names.
    public static func directories(in path: String) throws(Failure) -> [String] {
        try entries(of: path).filter { $0.isDirectory && !$0.name.hasPrefix(".") }.map { "\(path)/\($0.name)" }.sorted()
    }

    /// The names of the files directly in a directory, hidden ones left out, in their order.
    public static func files(in path: String) throws(Failure) -> [String] {
        try entries(of: path).filter { !$0.isDirectory && !$0.name.hasPrefix(".") }.map(\.name).sorted()
    }

    private static func entries(of path: String) throws(Failure) -> [(name: String, isDirectory: Bool)] {
        guard let handle = opendir(path) else { throw Failure("cannot list \(path): \(reason(errno))") }
        defer { closedir(handle) }
        var entries: [(name: String, isDirectory: Bool)] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
            entries.append((name, entry.pointee.d_type == DT_DIR))
        }
        return entries
    }

    /// Makes a directory of mode 0700 and what is above it.
    public static func makeDirectory(_ path: String) throws(Failure) {
        var partial = path.hasPrefix("/") ? "" : "."
        for component in path.split(separator: "/") {
            partial += "/" + component
            guard mkdir(partial, 0o700) == 0 || errno == EEXIST else { throw Failure("cannot make the directory \(partial): \(reason(errno))") }
        }
    }

    private static func reason(_ error: Int32) -> String { String(cString: strerror(error)) }
}
