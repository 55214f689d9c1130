import Foundation
import Glibc
import TestKit

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
        do {
            return try Spawn.start(program, arguments, input: input, output: log, errors: log, group: leader)
        } catch {
            throw Failure("\(program) does not start: \(error.localizedDescription)")
        }
    }
}
