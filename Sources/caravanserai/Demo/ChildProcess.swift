import Glibc

/// A process of the demo, with its output in a file.
final class ChildProcess {
    let name: String
    let identifier: pid_t
    private(set) var exitStatus: Int32?

    /// - Throws: `CommandFailure` where it cannot be started.
    init(name: String, executable: String, arguments: [String], log: String) throws(CommandFailure) {
        self.name = name
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own: Ctrl-C reaches the demo, and the demo stops its processes in order.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var pointers: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var identifier: pid_t = 0
        let error = posix_spawn(&identifier, executable, &actions, &attributes, &pointers, environ)
        guard error == 0 else { throw CommandFailure(.failed, "Cannot start \(name): \(String(cString: strerror(error))).") }
        self.identifier = identifier
    }

    /// Whether it has not ended yet.
    var isRunning: Bool {
        guard exitStatus == nil else { return false }
        var status: Int32 = 0
        guard waitpid(identifier, &status, WNOHANG) == identifier else { return true }
        exitStatus = status
        return false
    }

    /// Whether it ended by itself with exit code 0.
    var hasSucceeded: Bool { !isRunning && exitStatus == 0 }

    func terminate() { if isRunning { kill(identifier, SIGTERM) } }
    func kill9() { if isRunning { kill(identifier, SIGKILL) } }
}
