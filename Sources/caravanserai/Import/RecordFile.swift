import Federation
import Glibc
import StrictJSON

/// Files that commands read.
enum FilePath {
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
        defer { free(current) }
        return String(cString: current) + "/" + path
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// - Parameter limit: bytes.
    static func read(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw CommandFailure(.failed, "Cannot read \(path): \(String(cString: strerror(errno))).") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= limit else { throw CommandFailure(.failed, "\(path) has more than \(limit) bytes.") }
        }
        guard ferror(file) == 0 else { throw CommandFailure(.failed, "Cannot read all of \(path).") }
        return bytes
    }

    /// A text's bytes without the byte order mark that some editors put before them.
    static func text(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
        let bytes = try read(path, limit: limit)
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}

extension JSON {
    static func read(_ path: String, limit: Int = 64 << 20) throws(CommandFailure) -> JSON {
        let bytes = try FilePath.text(path, limit: limit)
        do throws(JSONError) { return try JSON.parse(bytes) } catch { throw CommandFailure(.failed, "\(path): \(error).") }
    }
}

/// A file of records to be published: `{"records":[…]}`, or the list alone.
enum RecordFile {
    static func records(_ path: String) throws(CommandFailure) -> [JSON] {
        let json = try JSON.read(path)
        guard let records = json["records"]?.array ?? json.array, !records.isEmpty else {
            throw CommandFailure(.failed, "\(path) must hold {\"records\":[…]} with at least one record.")
        }
        return records
    }
}
