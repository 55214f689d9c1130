import Foundation
public import Glibc

/// Sees to it that no process outlives the tests: the leader of their process group, which kills the whole group as soon as this
/// object goes or the tests' own process ends, however it ends.
public final class Guardian: Sendable {
    public let group: pid_t
    private let lifeline: Int32

    public init() throws {
        // A program that another test starts just now must not hold on to an end of it.
        let (reading, writing) = try pipeForUsOnly()
        defer { close(reading) }
        lifeline = writing
        // `read` returns when the other end of the pipe is closed.
        group = try Spawn.start("/bin/sh", ["-c", "read line; kill -9 0"], input: reading, group: 0)
    }

    deinit {
        kill(-group, SIGKILL)
        close(lifeline)
        waitpid(group, nil, 0)
    }
}

/// A pipe whose ends no program inherits unless it is given one. Of sockets, since glibc's Swift module has no `pipe2`.
public func pipeForUsOnly() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    return (ends[0], ends[1])
}
