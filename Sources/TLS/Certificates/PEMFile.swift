import Glibc

/// A small file of PEM blocks, read whole.
enum PEMFile {
    /// In bytes; far more than any chain of certificates needs.
    static let limit = 1 << 20

    enum Content {
        case certificates
        /// Must be readable by its owner alone.
        case privateKey
    }

    static func read(_ path: String, _ content: Content) throws(TLSError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("cannot open \(path)") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("cannot stat \(path)") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw TLSError(.file, "\(path) is not a plain file; name a PEM file") }
        let mode = status.st_mode & 0o777
        if content == .privateKey, mode & 0o177 != 0 {
            throw TLSError(.file, "\(path) holds a private key and has mode 0\(String(mode, radix: 8)); run: chmod 600 \(path)")
        }
        guard status.st_size <= limit else { throw TLSError(.file, "\(path) is larger than \(limit) bytes; name a PEM file") }

        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size) + 1)
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while bytes.count <= limit {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("cannot read \(path)")
            }
            bytes.append(contentsOf: chunk[..<count])
        }
        throw TLSError(.file, "\(path) is larger than \(limit) bytes; name a PEM file")
    }

    private static func failure(_ what: String) -> TLSError {
        TLSError(.file, "\(what): \(String(cString: strerror(errno))); check the path and its permissions")
    }
}
