import Foundation
import Glibc

/// Sees to it that no process outlives the tests: the leader of their process group, which kills the whole group as soon as this
/// object goes or the tests' own process ends, however it ends.
final class Guardian: Sendable {
    let group: pid_t
    private let lifeline: Int32

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0, fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(ends[0]) }
        lifeline = ends[1]
        // `read` returns when the other end of the pipe is closed.
        group = try Spawn.start("/bin/sh", ["-c", "read line; kill -9 0"], input: ends[0], group: 0)
    }

    deinit {
        close(lifeline)
        // Every child of the group is gone when its leader is.
        waitpid(group, nil, 0)
    }
}
