import Crypto
import Glibc

/// A file that comes from a process and is written as the caller: mode 0600, over nothing, and under its name only when it is whole.
final class DownloadedFile {
    private let target: String
    private let draft: String?
    private var descriptor: Int32
    private var digest = SHA256()

    /// - Parameter target: `-` is standard output.
    init(_ target: String) throws(CommandFailure) {
        self.target = target
        guard target != "-" else {
            draft = nil
            descriptor = STDOUT_FILENO
            guard isatty(STDOUT_FILENO) == 0 else {
                throw CommandFailure(.usage, "A backup is no text for a terminal. Send it on: `… - | age -r KEY -o FILE`, or name a file.")
            }
            return
        }
        guard access(target, F_OK) != 0 else { throw CommandFailure(.failed, "\(target) is there already. Choose another name.") }
        let draft = target + ".unfinished"
        self.draft = draft
        unlink(draft)
        descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno)).lowercased()
            throw CommandFailure(.failed, "\(target) cannot be written: \(reason). Name a place where you may write.")
        }
    }

    deinit {
        guard let draft else { return }
        if descriptor >= 0 { close(descriptor) }
        unlink(draft)
    }

    func append(_ bytes: [UInt8]) throws(CommandFailure) {
        digest.update(data: bytes)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw CommandFailure(.failed, "\(target) cannot be written: \(String(cString: strerror(errno)).lowercased()). Nothing was kept.")
            }
            rest = rest.dropFirst(count)
        }
    }

    /// - Parameter sha256: of the whole, as the process has sent it, in hexadecimal.
    func finish(sha256: String) throws(CommandFailure) {
        let own = digest.finalize().map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        guard own == sha256 else {
            throw CommandFailure(.failed, "What came is not what was sent: its digest is \(own), not \(sha256). Nothing was kept; try again.")
        }
        try keep()
    }

    /// Gives it its name: it is whole.
    func keep() throws(CommandFailure) {
        guard let draft else { return }
        let isWritten = fsync(descriptor) == 0 && close(descriptor) == 0
        descriptor = -1
        // A link fails where the name was taken meanwhile.
        guard isWritten, link(draft, target) == 0 else {
            throw CommandFailure(.failed, "\(target) cannot be written: \(String(cString: strerror(errno)).lowercased()). Nothing was kept.")
        }
        unlink(draft)
        let directory = open(target.lastIndex(of: "/").map { String(target[...$0]) } ?? ".", O_RDONLY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }
}
