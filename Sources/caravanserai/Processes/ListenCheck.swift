import Glibc
import NIOCore
import NIOPosix
import Settings

/// Sees before anything starts whether an address can be listened on, so that a start that must fail says so and nothing else.
enum ListenCheck {
    /// A socket at which something answers is another process's, whose commands would go to this one; what a dead process left is replaced.
    ///
    /// - Parameter key: the setting that names the socket.
    static func check(socket: String, key: String) async throws {
        let directory = socket.lastIndex(of: "/").map { String(socket[..<$0]) } ?? "."
        guard access(directory.isEmpty ? "/" : directory, W_OK | X_OK) == 0 else {
            throw CommandFailure(
                .notNow,
                "\(key): cannot make \(socket): \(directory): \(String(cString: strerror(errno))). Make the directory, or name another.")
        }
        var status = stat()
        guard lstat(socket, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else {
            throw CommandFailure(.notNow, "\(key): cannot make \(socket): something else has this name. Move it away, or name another.")
        }
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connectTimeout(.seconds(5))
        guard let channel = try? await bootstrap.connect(unixDomainSocketPath: socket).get() else { return }
        try? await channel.close()
        throw CommandFailure(
            .notNow, "\(key): another process answers at \(socket). Stop that one, or name another socket.")
    }

    /// - Parameter key: the setting that names the address.
    static func check(_ address: ListenAddress, key: String) async throws {
        do {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: address.host, port: address.port).get()
            try await channel.close()
        } catch {
            throw CommandFailure(.notNow, "\(key): cannot listen on \(address): \(reason(error)).")
        }
    }

    /// What the system said, and what to do about it.
    static func reason(_ error: any Error) -> String {
        guard let code = (error as? IOError)?.errnoCode else {
            return "the name leads to no address; write an address of this machine, or mend its name service"
        }
        let text = String(cString: strerror(code)).lowercased()
        return switch code {
        case EADDRINUSE: "\(text); stop what listens there, or choose another port"
        case EADDRNOTAVAIL: "\(text), or not yet; wait until this machine has it, or write one that it has"
        case EACCES, EPERM: "\(text); choose a port above 1023, or give the unit CAP_NET_BIND_SERVICE"
        default: "\(text); look at the machine's network"
        }
    }
}
