import Foundation
import Glibc
import TestKit
import Testing

/// What tests of leaks rest on: the kernel's tables are longer than one reading gives, on a machine where much is connected.
@Suite("The open files of a process", .timeLimit(.minutes(1)))
struct OpenFilesTests {
    @Test func `are known as connections however many there are`() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(listener) }
        #expect(listen(listener, 512) == 0)
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
        }
        var connections: [Int32] = []
        defer { for connection in connections { close(connection) } }
        for _ in 0..<400 { connections.append(try LoopbackSocket.connected(port: Int(UInt16(bigEndian: address.sin_port)))) }

        let directory = try TemporaryDirectory()
        let other = try ChildProcess(
            "/bin/sleep", ["60"], output: directory.file("output"), errors: directory.file("errors"), guardian: try Guardian())
        defer { other.killNow() }
        for connection in connections {
            let file = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(connection)")
            let described = other.description(ofFile: file)
            #expect(described.contains("in state 01"), "\(described)")
        }
    }
}
