import Foundation
import TestKit
import Testing

@testable import Settings

/// The systemd units in `deploy/systemd` against the annotated examples and systemd's own judgement.
@Suite struct `The service units` {
    private static let analyzer = "/usr/bin/systemd-analyze"

    private static let project = (1...3).reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }

    private static func unit(_ name: String) throws -> String {
        try String(contentsOf: project.appendingPathComponent("deploy/systemd/\(name)"), encoding: .utf8)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: analyzer), "systemd is not installed here"), .timeLimit(.minutes(4)))
    func `are sandboxed well enough for systemd-analyze`() async throws {
        let outcome = try await Command.run(Self.project.appendingPathComponent("deploy/check-units").path, [])
        #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.split(separator: "\n").count == 4, "\(outcome.output)")
    }

    @Test(arguments: ["coordinator", "node"])
    func `may write where the example puts its data, and read the example's place`(kind: String) throws {
        let text = try Self.unit("caravanserai-\(kind).service")
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("ReadWritePaths=") })
        let writable = line.dropFirst("ReadWritePaths=".count).split(separator: " ").map(String.init)
        let example = try #require(Example(rawValue: kind)).text()
        for key in ["directory", "socket"] {
            let value = try #require(example.split(separator: "\n").first { $0.drop { $0 == " " }.hasPrefix("\(key): ") }?.split(separator: " ").last)
            #expect(writable.contains { value == $0 || value.hasPrefix("\($0)/") }, "\(value) is not among \(writable).")
        }
        #expect(text.contains("ExecStart=/usr/local/bin/caravanserai \(kind) serve --config /etc/caravanserai/\(kind).yaml"))
    }

    @Test(arguments: ["coordinator", "node"])
    func `are backed up on a timer`(kind: String) throws {
        #expect(try Self.unit("caravanserai-\(kind)-backup.timer").contains("OnCalendar="))
        #expect(try Self.unit("caravanserai-\(kind)-backup.service").contains("/usr/local/lib/caravanserai/backup \(kind) /var/backups/caravanserai"))
    }

    /// Exit codes are in docs/operating.md: 78 is the configuration's, everything else may be mended without it.
    @Test(arguments: ["coordinator", "node"])
    func `are started again after every end but a wrong configuration, however often it takes`(kind: String) throws {
        let lines = try Self.unit("caravanserai-\(kind).service").split(separator: "\n")
        #expect(lines.contains("Restart=on-failure"))
        #expect(lines.contains("RestartPreventExitStatus=78"))
        // Else systemd gives up after five tries.
        #expect(lines.contains("StartLimitIntervalSec=0"))
    }

    @Test(arguments: ["coordinator", "node", "coordinator-backup", "node-backup"])
    func `bound what a service takes of its machine, and let no crash tell what was in memory`(name: String) throws {
        let lines = try Self.unit("caravanserai-\(name).service").split(separator: "\n")
        for key in ["MemoryMax=", "TasksMax=", "LimitNOFILE="] { #expect(lines.contains { $0.hasPrefix(key) }, "\(key)") }
        #expect(lines.contains("LimitCORE=0"))
        // Swift's own report of a crash shows registers and the memory that they point at.
        #expect(lines.contains("Environment=SWIFT_BACKTRACE=enable=no"))
    }
}
