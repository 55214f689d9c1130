import Glibc

/// A file that is read as the caller and handed to a process.
final class UploadedFile: Sendable {
    private let descriptor: Int32

    /// - Parameter path: `-` is standard input.
    init(_ path: String) throws(CommandFailure) {
        guard path != "-" else {
            descriptor = STDIN_FILENO
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .failed, "\(path) cannot be read: \(String(cString: strerror(errno)).lowercased()). Name a backup that you may read.")
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw CommandFailure(.failed, "\(path) is a directory. Name a backup.")
        }
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    func forEachPart(_ body: ([UInt8]) async throws -> Void) async throws {
        var part = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw CommandFailure(.failed, "The backup cannot be read: \(String(cString: strerror(errno)).lowercased()). Nothing was changed.")
            }
            guard count > 0 else { return }
            try await body(Array(part[..<count]))
        }
    }
}
