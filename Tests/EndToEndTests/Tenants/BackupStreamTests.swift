import Foundation
import TestKit
import Testing

extension RealProcesses {
    /// Backups go through the control socket and are written where the caller is.
    @Suite struct BackupStreamTests {
        private func shell(_ command: String) async throws -> Command.Outcome {
            try await Command.run("/bin/bash", ["-c", command], environment: ["PROGRAM": Executable.path], seconds: 60)
        }

        @Test func `a backup goes to standard output and comes back from standard input`() async throws {
            let forum = try await RealForum()
            let (file, configuration) = (forum.directory.file("suzhou.backup"), forum.nodeB.configuration)
            let made = try await shell("\"$PROGRAM\" node backup suzhou - --config '\(configuration)' > '\(file)'")
            #expect(made.exitCode == 0, "\(made.errors)")
            let restored = try await shell("\"$PROGRAM\" node restore suzhou - --config '\(configuration)' < '\(file)'")
            #expect(restored.exitCode == 0, "\(restored.errors)")
            try await forum.sameTree()
            #expect(copies(forum.nodeB.directory + "/cities") == [])
        }

        @Test func `a backup is written over nothing, and where it cannot be written nothing is reported as done`() async throws {
            let forum = try await RealForum()
            let target = forum.directory.file("there.backup")
            try "mine".write(toFile: target, atomically: true, encoding: .utf8)
            for (target, words) in [(target, "is there already"), ("/proc/no/such", "cannot be written: no such file or directory")] {
                let refused = try await Executable.run("coordinator", "backup", target, "--config", forum.coordinator.configuration)
                #expect(refused.exitCode == 1)
                #expect(refused.errors.contains(words), "\(refused.errors)")
            }
            #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
            let full = try await shell("\"$PROGRAM\" coordinator backup - --config '\(forum.coordinator.configuration)' > /dev/full")
            #expect(full.exitCode == 1)
            #expect(full.errors.contains("no space left on device"), "\(full.errors)")
        }

        @Test func `half of a backup changes nothing`() async throws {
            let forum = try await RealForum()
            let (file, configuration) = (forum.directory.file("suzhou.backup"), forum.nodeB.configuration)
            #expect(try await Executable.run("node", "backup", "suzhou", file, "--config", configuration).exitCode == 0)
            let restored = try await shell("head -c 40000 '\(file)' | \"$PROGRAM\" node restore suzhou - --config '\(configuration)'")
            #expect(restored.exitCode == 1, "\(restored.output)")
            #expect(restored.errors.contains("damaged") || restored.errors.contains("Refused"), "\(restored.errors)")
            try await forum.sameTree()
            #expect(copies(forum.nodeB.directory + "/cities") == [])
        }

        @Test func `what a killed process leaves of a copy goes with the next start`() async throws {
            let forum = try await RealForum()
            let directories = [forum.coordinator.directory, forum.nodeB.directory + "/cities"]
            for server in [forum.coordinator, forum.nodeB] { server.killNow() }
            for directory in directories {
                try FileManager.default.createDirectory(atPath: "\(directory)/.copies", withIntermediateDirectories: true)
                try Data("keys".utf8).write(to: URL(fileURLWithPath: "\(directory)/.copies/left"))
            }
            for server in [forum.coordinator, forum.nodeB] { _ = try await forum.start(server) }
            #expect(directories.flatMap(copies) == [])
        }

        private func copies(_ directory: String) -> [String] {
            (try? FileManager.default.contentsOfDirectory(atPath: "\(directory)/.copies")) ?? []
        }
    }
}
