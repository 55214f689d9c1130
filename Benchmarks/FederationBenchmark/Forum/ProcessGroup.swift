import Glibc

/// The processes of one run. A leader that reads from a pipe kills the whole group as soon as this process ends, however it ends.
final class ProcessGroup {
    private let lifeline: Int32
    private(set) var leader: pid_t = 0

    init() throws(Failure) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0, fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0 else { throw .system("pipe") }
        lifeline = ends[1]
        leader = try start("/bin/sh", ["-c", "read line; kill -9 0"], input: ends[0], log: "/dev/null")
        close(ends[0])
    }

    deinit {
        close(lifeline)
        // The whole group: none stays behind as a zombie.
        while waitpid(-leader, nil, 0) > 0 {}
    }

    /// - Parameter input: an open descriptor; nothing to read where it is `nil`.
    func start(_ program: String, _ arguments: [String], input: Int32? = nil, log: String) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setpgroup(&attributes, leader)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        var pointers: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var identifier: pid_t = 0
        let error = posix_spawn(&identifier, program, &actions, &attributes, &pointers, environ)
        guard error == 0 else { throw Failure("\(program) does not start: \(String(cString: strerror(error)))") }
        return identifier
    }
}
