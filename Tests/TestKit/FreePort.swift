import Foundation
import Glibc
import Synchronization

/// A port of 127.0.0.1 that nobody listens on, each of one process only once.
///
/// Below those from which the kernel takes the ports of outgoing connections and of listeners that leave the choice to it (32768 on Linux):
/// one of these could be taken between the choice and the start of the server, or while it is down.
public enum FreePort {
    private static let range = 15_000..<32_000
    private static let candidate = Mutex(Int.random(in: range))

    public static func next() throws -> Int {
        for _ in range {
            let port = candidate.withLock { next in
                defer { next = next + 1 < range.upperBound ? next + 1 : range.lowerBound }
                return next
            }
            if try isFree(port) { return port }
        }
        throw POSIXError(.EADDRINUSE)
    }

    /// The first of so many ports in a row.
    public static func row(of count: Int) throws -> Int {
        for _ in range {
            let first = try next()
            guard first + count <= range.upperBound else { continue }
            if try (first..<(first + count)).allSatisfy({ try isFree($0) }) {
                candidate.withLock { $0 = max($0, min(first + count, range.upperBound - 1)) }
                return first
            }
        }
        throw POSIXError(.EADDRINUSE)
    }

    private static func isFree(_ port: Int) throws -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let length = socklen_t(MemoryLayout<sockaddr_in>.size)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, length) == 0 }
        }
    }
}
