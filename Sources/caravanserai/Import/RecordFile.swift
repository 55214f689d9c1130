import Federation
import Glibc
import Ledger
import SQL
import StrictJSON

/// Files that commands read.
enum FilePath {
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
        defer { free(current) }
        return String(cString: current) + "/" + path
    }

    private static func reason(_ code: Int32) -> String {
        code == EACCES
            ? "\(String(cString: strerror(code))). Say it as a user who may read it, or give `-` and the file as standard input."
            : "\(String(cString: strerror(code)))."
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Reads as the caller, whoever the service runs as; `-` is standard input.
    ///
    /// - Parameter limit: bytes.
    static func read(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
        // What the shell has opened, perhaps as another user: opening `/dev/stdin` anew would ask for the right again.
        if path == "-", let file = fdopen(dup(STDIN_FILENO), "rb") {
            defer { fclose(file) }
            return try read(file, "standard input", limit: limit)
        }
        guard !SecretFile.isDirectory(path) else { throw CommandFailure(.failed, "\(path) is a directory; name a file in it.") }
        guard let file = fopen(path, "rb") else { throw CommandFailure(.failed, "Cannot read \(path): \(reason(errno))") }
        defer { fclose(file) }
        return try read(file, path, limit: limit)
    }

    private static func read(_ file: UnsafeMutablePointer<FILE>, _ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= limit else {
                throw CommandFailure(.failed, "\(path) has more than the \(limit) bytes that are read of such a file.")
            }
        }
        guard ferror(file) == 0 else { throw CommandFailure(.failed, "Cannot read all of \(path).") }
        return bytes
    }

    /// A text's bytes without the byte order mark that some editors put before them.
    static func text(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
        let bytes = try read(path, limit: limit)
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    /// The content of a file that everybody will be able to read. Nothing of a key in it is told on.
    ///
    /// - Parameter limit: bytes.
    static func readForPublishing(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
        let bytes = try text(path, limit: limit)
        guard bytes.firstRange(of: Array("PRIVATE KEY-----".utf8)) == nil else {
            throw CommandFailure(
                .failed,
                "\(path) holds a PRIVATE KEY, and what is in it would be read by everybody. Nothing was sent. Take the key out; if others have had the file, make another key."
            )
        }
        return bytes
    }
}

extension JSON {
    static func read(_ path: String, limit: Int = 64 << 20) throws(CommandFailure) -> JSON {
        try parse(FilePath.text(path, limit: limit), of: path)
    }

    static func readForPublishing(_ path: String, limit: Int = 64 << 20) throws(CommandFailure) -> JSON {
        try parse(FilePath.readForPublishing(path, limit: limit), of: path)
    }

    private static func parse(_ bytes: [UInt8], of path: String) throws(CommandFailure) -> JSON {
        do throws(JSONError) { return try JSON.parse(bytes, mostValues: .max) } catch { throw CommandFailure(.failed, "\(path): \(error).") }
    }
}

/// A file of records to be published: `{"records":[…]}`, or the list alone.
enum RecordFile {
    static func records(_ path: String) throws(CommandFailure) -> [JSON] {
        let json = try JSON.readForPublishing(path)
        let found = json["records"] ?? json
        guard let records = found.array, !records.isEmpty else {
            throw CommandFailure(
                .failed, "\(path) must hold {\"records\":[…]} with at least one record, not \(found.array == nil ? found.kind : "an empty array").")
        }
        return records
    }
}
