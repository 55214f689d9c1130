import Glibc

/// Whether a path is there: what is missing is told apart from what may not be looked at.
public enum FilePresence: Sendable, Hashable {
    case present
    case missing
    /// The system's word for why it cannot be known, such as `Permission denied`.
    case hidden(String)

    public init(of path: String) {
        var status = stat()
        guard stat(path, &status) != 0 else {
            self = .present
            return
        }
        let code = errno
        self = code == ENOENT || code == ENOTDIR ? .missing : .hidden(String(cString: strerror(code)))
    }
}
