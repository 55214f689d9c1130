import Glibc

/// A file in a directory of the process's own that goes with this object: a copy on its way out, or one that has just come in.
///
/// What a killed process leaves is removed with the directory when the next one starts.
public final class TemporaryFile: Sendable {
    public let path: String

    /// - Parameters:
    ///   - directory: made where it is missing.
    ///   - name: of no other file there.
    public init(in directory: String, name: String) throws(SecretFile.Failure) {
        try SecretFile.makeDirectory(directory)
        path = "\(directory)/\(name)"
    }

    deinit { unlink(path) }

    /// Bytes of the file.
    public var size: Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// Reads the file from its beginning, in parts.
    public func forEachPart(of count: Int = 1 << 18, _ body: ([UInt8]) async throws -> Void) async throws {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw StorageError.opening(path, errno) }
        defer { close(file) }
        var part = [UInt8](repeating: 0, count: count)
        while true {
            let read = Glibc.read(file, &part, count)
            guard read >= 0 else { throw StorageError.opening(path, errno) }
            guard read > 0 else { return }
            try await body(Array(part[..<read]))
        }
    }

    /// Writes what comes to the file, which is made; durable when this returns.
    public func fill<Parts: AsyncSequence>(_ parts: Parts) async throws where Parts.Element: Sequence<UInt8> {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StorageError.opening(path, errno) }
        defer { close(file) }
        for try await part in parts {
            var rest = Array(part)[...]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
                guard written > 0 else { throw StorageError.opening(path, errno) }
                rest = rest.dropFirst(written)
            }
        }
        guard fsync(file) == 0 else { throw StorageError.opening(path, errno) }
    }
}
