import Glibc
import NIOCore
import NIOPosix
import Settings

/// Sees before anything starts whether an address can be listened on, so that a start that must fail says so and nothing else.
enum ListenCheck {
    /// - Parameter key: the setting that names the socket.
    static func check(socket: String, key: String) throws {
        let directory = socket.lastIndex(of: "/").map { String(socket[..<$0]) } ?? "."
        guard access(directory.isEmpty ? "/" : directory, W_OK | X_OK) == 0 else {
            throw CommandFailure(
                .configuration,
                "\(key): cannot make \(socket): \(directory): \(String(cString: strerror(errno))). Make the directory, or name another.")
        }
    }

    /// - Parameter key: the setting that names the address.
    static func check(_ address: ListenAddress, key: String) async throws {
        do {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: address.host, port: address.port).get()
            try await channel.close()
        } catch {
            throw CommandFailure(
                .configuration,
                "\(key): cannot listen on \(address) (\(error)). Choose another port, stop what listens there, or check that the address is this machine's."
            )
        }
    }
}
