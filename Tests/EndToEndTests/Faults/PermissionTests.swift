import Foundation
import Glibc
import TestKit
import Testing

extension RealProcesses {
    /// What only may not be read is not said to be missing, and the command that helps is named. Needs root, to be somebody else.
    @Suite(
        "A user who may not",
        .enabled(if: geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"), "needs root and setpriv"))
    struct PermissionTests {
        static let setpriv = "/usr/bin/setpriv"

        /// Runs a command as `nobody`, whom every Debian has.
        private static func asNobody(_ program: String, _ arguments: [String]) async throws -> Command.Outcome {
            try await Command.run(setpriv, ["--reuid=nobody", "--regid=nogroup", "--clear-groups", program] + arguments)
        }

        @Test("read or open something is told so, and as whom to say it", .timeLimit(.minutes(4)))
        func isTold() async throws {
            let directory = try TemporaryDirectory()
            chmod(directory.path, 0o755)
            // Where the tests are built nobody may be let in.
            let program = directory.file("caravanserai")
            try FileManager.default.copyItem(atPath: Executable.path, toPath: program)
            let server = try Server(.node, directory: directory.file("data"), guardian: try Guardian())
            try await server.initialise()
            try await server.start()
            let hidden = directory.file("hidden")
            try FileManager.default.createDirectory(atPath: hidden, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            try FileManager.default.copyItem(atPath: server.configuration, toPath: "\(hidden)/n.yaml")
            let unreadable = directory.file("unreadable.yaml")
            try FileManager.default.copyItem(atPath: server.configuration, toPath: unreadable)
            chmod(unreadable, 0o600)
            chmod(server.configuration, 0o644)

            let cases: [(arguments: [String], code: Int32, text: String)] = [
                (
                    ["node", "status", "--config", "\(hidden)/n.yaml"], 78,
                    "The configuration \(hidden)/n.yaml cannot be looked at: Permission denied."
                ),
                (["node", "status", "--config", unreadable], 78, "The configuration \(unreadable) cannot be read: Permission denied."),
                (["node", "status", "--config", server.configuration], 69, "control.sock may not be opened: permission denied."),
                (["node", "serve", "--config", server.configuration], 75, "\(server.directory) cannot be looked at: Permission denied."),
            ]
            for (arguments, code, text) in cases {
                let outcome = try await Self.asNobody(program, arguments)
                #expect(outcome.exitCode == code, "\(arguments): \(outcome.exitCode) \(outcome.errors)")
                #expect(outcome.errorLines.count == 1 && outcome.errors.contains(text), "\(arguments): \(outcome.errors)")
                #expect(outcome.errors.contains("sudo -u "), "\(arguments): \(outcome.errors)")
                #expect(!outcome.errors.contains("There is no"), "\(arguments): \(outcome.errors)")
            }
            let doctor = try await Self.asNobody(program, ["doctor", "--config", "\(hidden)/n.yaml"])
            #expect(doctor.exitCode == 1 && doctor.output.contains("Permission denied"), "\(doctor.output)\(doctor.errors)")
            // Root's own files can be handed to a command that somebody else runs.
            let file = try await Self.asNobody(program, ["coordinator", "root", "show", "\(hidden)/n.yaml"])
            #expect(file.exitCode == 1 && file.errors.contains("give `-` and the file as standard input"), "\(file.errors)")
        }

        @Test("open what root would make is spared it: root is told to say it as that user", .timeLimit(.minutes(4)))
        func rootIsRefused() async throws {
            let directory = try TemporaryDirectory()
            let nobody = try #require(getpwnam("nobody")).pointee.pw_uid
            let owned = directory.file("data")
            try FileManager.default.createDirectory(atPath: owned, withIntermediateDirectories: true)
            try "node:\n  directory: \(owned)/node\n".write(toFile: directory.file("node.yaml"), atomically: true, encoding: .utf8)
            chown(owned, nobody, 0)
            for command in ["init", "serve"] {
                let outcome = try await Executable.run("node", command, "--config", directory.file("node.yaml"))
                #expect(outcome.exitCode == 1 && outcome.errors.contains("sudo -u nobody caravanserai"), "\(outcome.errors)")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: owned).isEmpty)
        }
    }
}
