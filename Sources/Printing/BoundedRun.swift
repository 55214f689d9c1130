import Glibc

/// A process that reads one file and writes others, and is ended when its time is over or nobody waits for it any more.
struct BoundedRun {
    let executable: String
    let arguments: [String]
    /// `NAME=value`; nothing of this process's own.
    let environment: [String]
    let input: String
    let output: String
    let errors: String

    /// - Parameter seconds: until it is killed.
    /// - Returns: its exit code; 128 and the signal where one ended it.
    /// - Throws: ``PrintingFault`` where it cannot be started or has taken too long, `CancellationError`.
    func finish(within seconds: Int64) async throws -> Int32 {
        let process = try start()
        let deadline = ContinuousClock.now + .seconds(seconds)
        var status: Int32 = 0
        while true {
            let found = waitpid(process, &status, WNOHANG)
            if found == process { break }
            guard found == 0 || errno == EINTR else { throw PrintingFault("\(executable) is lost: \(String(cString: strerror(errno)))") }
            guard ContinuousClock.now < deadline, !Task.isCancelled else {
                // With whatever it has started itself.
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                try Task.checkCancellation()
                throw PrintingFault("it took longer than \(seconds) seconds and was ended")
            }
            try? await Task.sleep(for: .milliseconds(50))
        }
        // What it may have left behind.
        kill(-process, SIGKILL)
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private func start() throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        for descriptor in Self.openFiles { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGTERM, SIGINT, SIGHUP, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var words: [UnsafeMutablePointer<CChar>?] = ([executable] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for pointer in words + variables { free(pointer) } }
        var process: pid_t = 0
        let error = posix_spawn(&process, executable, &actions, &attributes, &words, &variables)
        guard error == 0 else { throw PrintingFault("\(executable) cannot be started: \(String(cString: strerror(error)))") }
        return process
    }

    /// What this process has open besides its three: none of it is the other's business.
    private static var openFiles: [Int32] {
        guard let directory = opendir("/proc/self/fd") else { return [] }
        defer { closedir(directory) }
        var found: [Int32] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
            if let descriptor = Int32(name), descriptor > STDERR_FILENO { found.append(descriptor) }
        }
        return found
    }
}
