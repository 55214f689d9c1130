import Foundation
import Glibc
import TestKit
import Testing

extension RealProcesses {
    /// Exit code 78 is for what a person must change in the configuration; whatever else keeps a process from starting is 75, after which
    /// it is started again, and starts as soon as the cause is gone.
    @Suite("A start that the machine keeps from succeeding")
    struct NotNowTests {
        enum Cause: String, CaseIterable, Sendable {
            case addressOfAnotherMachine, addressWithoutMeaning, webPortInUse, socketDirectoryMissing, directoryMissing, directoryEmpty,
                directoryIsFile, databaseEmpty, socketNameTaken,
                keyReadableByOthers

            /// What must stand in the one line.
            var words: String {
                switch self {
                case .addressOfAnotherMachine: "cannot assign requested address, or not yet"
                case .addressWithoutMeaning: "the name leads to no address"
                case .webPortInUse: "web.listen: cannot listen on"
                case .socketDirectoryMissing: "control.socket: cannot make"
                case .directoryMissing, .directoryEmpty, .directoryIsFile: "mount the volume that holds it"
                case .databaseEmpty: "holds no root of trust"
                case .socketNameTaken: "something else has this name"
                case .keyReadableByOthers: "chmod 600"
                }
            }
        }

        @Test("exits with 75 and one line, and starts once the cause is gone", .timeLimit(.minutes(4)), arguments: Cause.allCases)
        func isTriedAgain(cause: Cause) async throws {
            for role in [Server.Role.coordinator, .node] where ![.keyReadableByOthers, .databaseEmpty].contains(cause) || role == .coordinator {
                let directory = try TemporaryDirectory()
                let server = try Server(role, directory: directory.file("data"), guardian: try Guardian())
                try await server.initialise()
                let right = try String(contentsOfFile: server.configuration, encoding: .utf8)
                let mend = try Self.provoke(cause, server, right, directory)
                let outcome = try await Executable.run(role.rawValue, "serve", "--config", server.configuration, seconds: 20)
                #expect(outcome.exitCode == 75, "\(role) \(cause): \(outcome.errors)")
                #expect(outcome.errorLines.count == 1 && outcome.errors.contains(cause.words), "\(role) \(cause): \(outcome.errors)")
                #expect(!outcome.errors.contains("errno") && !outcome.errors.contains("descriptor"), "\(outcome.errors)")
                try mend()
                try right.write(toFile: server.configuration, atomically: true, encoding: .utf8)
                try await server.start()
                #expect(try await server.stop() == 0)
            }
        }

        /// - Returns: what takes the cause away, beside the right configuration.
        private static func provoke(_ cause: Cause, _ server: Server, _ right: String, _ directory: TemporaryDirectory) throws -> () throws -> Void {
            func configure(_ old: String, _ new: String) throws {
                let text = right.replacingOccurrences(of: old, with: new)
                try #require(text != right)
                try text.write(toFile: server.configuration, atomically: true, encoding: .utf8)
            }
            let files = FileManager.default
            switch cause {
            // Of the block that is for documents (RFC 5737): no machine has it.
            case .addressOfAnotherMachine: try configure("listen: 127.0.0.1:\(server.port)", "listen: 192.0.2.1:\(server.port)")
            case .addressWithoutMeaning: try configure("listen: 127.0.0.1:\(server.port)", "listen: nowhere.invalid:\(server.port)")
            case .webPortInUse:
                let holder = try ListeningSocket(port: server.webPort)
                return { holder.close() }
            case .socketDirectoryMissing:
                try (right + "  control:\n    socket: \(directory.file("run"))/control.sock\n")
                    .write(toFile: server.configuration, atomically: true, encoding: .utf8)
            case .directoryMissing, .directoryEmpty, .directoryIsFile:
                let aside = directory.file("aside")
                try files.moveItem(atPath: server.directory, toPath: aside)
                if cause == .directoryEmpty { try files.createDirectory(atPath: server.directory, withIntermediateDirectories: false) }
                if cause == .directoryIsFile { try "".write(toFile: server.directory, atomically: true, encoding: .utf8) }
                return {
                    // Nothing was made in its place.
                    if cause == .directoryEmpty { #expect(try files.contentsOfDirectory(atPath: server.directory).isEmpty) }
                    if cause == .directoryMissing {
                        #expect(!files.fileExists(atPath: server.directory))
                    } else {
                        try files.removeItem(atPath: server.directory)
                    }
                    try files.moveItem(atPath: aside, toPath: server.directory)
                }
            case .databaseEmpty:
                let database = "\(server.directory)/coordinator.db"
                try files.moveItem(atPath: database, toPath: directory.file("aside"))
                try Data().write(to: URL(fileURLWithPath: database))
                return {
                    for end in ["", "-wal", "-shm"] { try? files.removeItem(atPath: database + end) }
                    try files.moveItem(atPath: directory.file("aside"), toPath: database)
                }
            case .socketNameTaken:
                let socket = "\(server.directory)/control.sock"
                try "notes".write(toFile: socket, atomically: true, encoding: .utf8)
                return {
                    #expect(try String(contentsOfFile: socket, encoding: .utf8) == "notes")
                    try files.removeItem(atPath: socket)
                }
            case .keyReadableByOthers:
                let key = "\(server.directory)/keys/signing.key"
                chmod(key, 0o644)
                return { chmod(key, 0o600) }
            }
            return {}
        }

        @Test("of a program that is told nothing names the mistake in the configuration alone as one", .timeLimit(.minutes(4)))
        func wrongForum() async throws {
            let directory = try TemporaryDirectory()
            let server = try Server(.coordinator, directory: directory.file("data"), guardian: try Guardian())
            try await server.initialise()
            let text = try String(contentsOfFile: server.configuration, encoding: .utf8)
            try text.replacingOccurrences(of: "forum: test", with: "forum: other").write(
                toFile: server.configuration, atomically: true, encoding: .utf8)
            let outcome = try await Executable.run("coordinator", "serve", "--config", server.configuration, seconds: 20)
            #expect(outcome.exitCode == 78 && outcome.errors.contains("holds the forum test"), "\(outcome.errors)")
        }
    }
}

/// Something else that listens on a port.
private final class ListeningSocket: Sendable {
    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard status == 0, listen(descriptor, 1) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }

    func close() { Glibc.close(descriptor) }
}
