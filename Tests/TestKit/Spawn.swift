import Foundation
public import Glibc

/// Starts programs that inherit nothing of this process but what is said here.
public enum Spawn {
    /// - Parameters:
    ///   - input: an open descriptor; nothing where it is `nil`.
    ///   - group: the process group; 0 for one of its own.
    public static func start(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], input: Int32? = nil, output: String = "/dev/null",
        errors: String = "/dev/null", group: pid_t
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        // Sockets that are open meanwhile would stay open in the child.
        _ = closeFrom?(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setpgroup(&attributes, group)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))

        var variables = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CARAVANSERAI_") }
        variables.merge(environment) { $1 }
        var argv = CStrings([program] + arguments)
        var envp = CStrings(variables.map { "\($0.key)=\($0.value)" })
        defer {
            argv.free()
            envp.free()
        }
        var identifier: pid_t = 0
        let error = posix_spawn(&identifier, program, &actions, &attributes, &argv.pointers, &envp.pointers)
        guard error == 0 else { throw POSIXError(.init(rawValue: error) ?? .EIO) }
        return identifier
    }

    private typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, Int32) -> Int32
    /// glibc has it since 2.34, its Swift module does not.
    private static let closeFrom = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np").map { unsafeBitCast($0, to: CloseFrom.self) }

    private struct CStrings {
        var pointers: [UnsafeMutablePointer<CChar>?]

        init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }
        func free() { for pointer in pointers { Glibc.free(pointer) } }
    }
}
