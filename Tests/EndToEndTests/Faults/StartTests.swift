import Foundation
import Glibc
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("A start that must fail")
    struct Starts {
        private static let right = """
            coordinator:
              forum: test
              directory: data
              federation:
                listen: 127.0.0.1:0
                url: https://coordinator.localhost:7440
              web:
                listen: 127.0.0.1:0

            """

        @Test(
            "over its configuration names file, line, key and form, and exits with 78",
            arguments: [
                (
                    "forum: test", "forun: test",
                    ["c.yaml:2: coordinator.forun is no known key; did you mean coordinator.forum?", "c.yaml:1: coordinator.forum is missing"]
                ),
                ("listen: 127.0.0.1:0\n    url", "listen: nowhere\n    url", ["c.yaml:5: coordinator.federation.listen must be HOST:PORT"]),
                ("  directory: data\n", "", ["c.yaml:1: coordinator.directory is missing; it must be a path"]),
                ("coordinator:", "koordinator:", ["c.yaml:1: koordinator is no section of this file; it takes `coordinator:`"]),
                ("  forum: test", "\tforum: test", ["c.yaml:2: is no YAML"]),
            ])
        func configuration(old: String, new: String, faults: [String]) async throws {
            let directory = try TemporaryDirectory()
            let text = Self.right.replacingOccurrences(of: old, with: new)
            #expect(text != Self.right)
            try text.write(toFile: directory.file("c.yaml"), atomically: true, encoding: .utf8)
            let outcome = try await Executable.run("coordinator", "serve", "--config", directory.file("c.yaml"), seconds: 10)
            #expect(outcome.exitCode == 78)
            #expect(outcome.output.isEmpty)
            for fault in faults { #expect(outcome.errors.contains("\(directory.path)/\(fault)"), "\(outcome.errors)") }
        }

        @Test("without its file, its forum, or with wrong arguments says what to do")
        func missing() async throws {
            let directory = try TemporaryDirectory()
            try Self.right.write(toFile: directory.file("c.yaml"), atomically: true, encoding: .utf8)
            try "node:\n  directory: data\n".write(toFile: directory.file("n.yaml"), atomically: true, encoding: .utf8)
            let cases: [(arguments: [String], code: Int32, text: String)] = [
                (["coordinator", "serve", "--config", directory.file("none.yaml")], 78, "There is no configuration at"),
                (["coordinator", "serve", "--config", directory.file("c.yaml")], 75, "caravanserai coordinator init"),
                (["node", "serve", "--config", directory.file("n.yaml")], 75, "caravanserai node init"),
                (["node", "status", "--config", directory.file("n.yaml")], 69, "Start the process with `serve`"),
                (["coordinator", "members", "--config", directory.file("c.yaml")], 69, "Start the process with `serve`"),
                (["node", "dance"], 2, "`caravanserai node` has no command `dance`"),
                (["coordinator", "suspend", "almaty"], 2, "Missing expected argument '--reason <reason>'"),
                (["log", "verify", directory.file("none"), "--anchor", directory.file("none")], 1, "No such file"),
            ]
            for (arguments, code, text) in cases {
                let outcome = try await Executable.run(arguments, seconds: 10)
                #expect(outcome.exitCode == code, "\(arguments): \(outcome.errors)")
                #expect(outcome.errors.contains(text), "\(arguments): \(outcome.errors)")
                if code != 2 { #expect(outcome.errorLines.count == 1, "\(arguments): \(outcome.errors)") }
            }
        }

        @Test("over a key that others may read, a port in use, or a directory in use leaves the running process alone", .timeLimit(.minutes(4)))
        func inUse() async throws {
            let forum = try await RealForum()
            func expectRefused(_ server: Server, code: Int32, _ texts: String...) async throws {
                let outcome = try await Executable.run(server.role.rawValue, "serve", "--config", server.configuration, seconds: 10)
                #expect(outcome.exitCode == code, "\(outcome.errors)")
                #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
                for text in texts { #expect(outcome.errors.contains(text), "\(outcome.errors)") }
            }
            // The same directory: the first process keeps its socket.
            try await expectRefused(forum.coordinator, code: 75, "is open in process \(forum.coordinator.process?.identifier ?? 0)")
            try await expectRefused(forum.nodeA, code: 75, "is open in process \(forum.nodeA.process?.identifier ?? 0)")
            try await forum.sameTree(within: 5)

            // Another directory, the same port.
            for (listener, port) in [("federation", forum.nodeA.port), ("web", forum.nodeA.webPort)] {
                let other = try Server(.node, directory: forum.directory.file("other-\(listener)"), guardian: forum.guardian)
                let own = listener == "web" ? other.webPort : other.port
                let text = try String(contentsOfFile: other.configuration, encoding: .utf8)
                try text.replacingOccurrences(of: ":\(own)\n", with: ":\(port)\n").write(
                    toFile: other.configuration, atomically: true, encoding: .utf8)
                try await other.initialise()
                try await expectRefused(other, code: 75, "node.\(listener).listen", "127.0.0.1:\(port)", "choose another port")
            }

            // Another directory, the same control socket: commands to the running process must not go to another.
            let other = try Server(.node, directory: forum.directory.file("other-control"), guardian: forum.guardian)
            try await other.initialise()
            let text = try String(contentsOfFile: other.configuration, encoding: .utf8)
            try (text + "  control:\n    socket: \(forum.nodeA.directory)/control.sock\n").write(
                toFile: other.configuration, atomically: true, encoding: .utf8)
            try await expectRefused(other, code: 75, "node.control.socket", "another process answers")
            try await forum.sameTree(within: 5)

            // A key that others may read: nothing starts with it, and the neighbour city is served.
            try await forum.coordinator.stop()
            for key in ["signing.key", "log.key", "ca.key", "tls.key"] {
                let path = "\(forum.coordinator.directory)/keys/\(key)"
                chmod(path, 0o644)
                try await expectRefused(forum.coordinator, code: 75, path, "644", "chmod 600")
                chmod(path, 0o600)
            }
            _ = try await forum.start(forum.coordinator)
            try await forum.nodeA.stop()
            let path = "\(forum.city("almaty").keys)/signing.key"
            chmod(path, 0o640)
            try await forum.nodeA.start(cities: ["samarkand"])
            let lines = forum.nodeA.logLines.filter { $0.contains("a city does not start") }
            #expect(lines.count == 1 && lines[0].contains("chmod 600 \(path)"), "\(lines)")
            // Mended, it comes by itself.
            chmod(path, 0o600)
            try await forum.nodeA.ready(cities: ["almaty", "samarkand"])
            try await forum.sameTree()
        }
    }
}
