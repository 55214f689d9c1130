import Foundation
import TestKit
import Testing

/// `deploy/backup` with a program that makes files instead of a running coordinator: what is kept, and for whom it is encrypted.
@Suite struct `The backup script` {
    private static let project = (1...3).reduce(URL(fileURLWithPath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    private static let isAgeHere = ["/usr/bin/age", "/usr/local/bin/age"].contains { FileManager.default.isExecutableFile(atPath: $0) }
    private static let secret = "the private keys of the coordinator"

    private let directory: TemporaryDirectory
    private let program: String
    private let target: String

    init() throws {
        directory = try TemporaryDirectory()
        program = directory.file("program")
        target = directory.file("backups")
        // `coordinator backup --config FILE TARGET` writes its last argument.
        try "#!/bin/sh\nfor last; do :; done\necho '\(Self.secret)' > \"$last\"\n".write(toFile: program, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    }

    private func backup(_ environment: [String: String]) async throws -> Command.Outcome {
        var environment = environment.merging(["CARAVANSERAI": program]) { own, _ in own }
        environment["PATH"] = environment["PATH"] ?? ProcessInfo.processInfo.environment["PATH"]
        return try await Command.run(
            Self.project.appendingPathComponent("deploy/backup").path, ["coordinator", target, "/nowhere.yaml"], environment: environment)
    }

    /// Names and contents of what the script has left, drafts included.
    private func left() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: target) {
            let path = "\(target)/\(name)"
            var isDirectory: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            if !isDirectory.boolValue { files[String(name.split(separator: "/").last ?? "")] = try Data(contentsOf: URL(fileURLWithPath: path)) }
        }
        return files
    }

    @Test func `leaves one file where nobody has asked for encryption`() async throws {
        // The machine that runs this may have recipients of its own.
        try #require(!FileManager.default.fileExists(atPath: "/etc/caravanserai/backup-recipients"))
        let done = try await backup([:])
        #expect(done.exitCode == 0, "\(done)")
        #expect(try left().keys.sorted() == ["coordinator.backup"])
    }

    @Test(.enabled(if: isAgeHere, "age is not installed here; deploy/install-packages age does it"))
    func `leaves only what the holder of the key can read, and the holder reads it`() async throws {
        let key = directory.file("backup.key")
        #expect(try await Command.run("age-keygen", ["--output", key]).exitCode == 0)
        let recipient = try await Command.run("age-keygen", ["-y", key]).output
        try recipient.write(toFile: directory.file("recipients"), atomically: true, encoding: .utf8)
        let done = try await backup(["CARAVANSERAI_BACKUP_RECIPIENTS": directory.file("recipients")])
        #expect(done.exitCode == 0, "\(done)")
        let files = try left()
        #expect(files.keys.sorted() == ["coordinator.backup.age"])
        let sealed = try #require(files["coordinator.backup.age"])
        #expect(sealed.range(of: Data(Self.secret.utf8)) == nil)
        try sealed.write(to: URL(fileURLWithPath: directory.file("sealed.age")))
        let open = try await Command.run("age", ["--decrypt", "--identity", key, directory.file("sealed.age")])
        #expect(open.output == Self.secret + "\n", "\(open)")
        // Another key opens nothing.
        let other = directory.file("other.key")
        #expect(try await Command.run("age-keygen", ["--output", other]).exitCode == 0)
        #expect(try await Command.run("age", ["--decrypt", "--identity", other, directory.file("sealed.age")]).exitCode != 0)
    }

    @Test(.enabled(if: isAgeHere, "age is not installed here; deploy/install-packages age does it"), arguments: ["", "no key\n", nil])
    func `leaves nothing in the clear where the wish for encryption cannot be fulfilled`(recipients: String?) async throws {
        let file = directory.file("recipients")
        if let recipients { try recipients.write(toFile: file, atomically: true, encoding: .utf8) }
        let done = try await backup(["CARAVANSERAI_BACKUP_RECIPIENTS": file])
        #expect(done.exitCode == 78 && done.errors.contains(file), "\(done)")
        #expect(try left().isEmpty)
    }

    @Test func `leaves nothing in the clear where age is missing`() async throws {
        let tools = directory.file("tools")
        try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
        // All of the system's programs but age.
        for name in ["bash", "env", "realpath", "date", "mkdir", "rm", "mv", "ls", "head", "xargs", "sync", "awk", "sh"] {
            let found = try #require(["/usr/bin", "/bin"].map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) })
            try FileManager.default.createSymbolicLink(atPath: "\(tools)/\(name)", withDestinationPath: found)
        }
        let file = directory.file("recipients")
        try "age1qyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs3290gq\n".write(toFile: file, atomically: true, encoding: .utf8)
        let done = try await backup(["CARAVANSERAI_BACKUP_RECIPIENTS": file, "PATH": tools])
        #expect(done.exitCode == 69 && done.errors.contains("age is missing"), "\(done)")
        #expect(try left().isEmpty)
    }
}
