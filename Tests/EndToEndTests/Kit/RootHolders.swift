import Foundation
import StrictJSON
import TestKit

/// The holders of a forum's root keys, with the files that go round among them.
struct RootHolders {
    struct Failed: Error, CustomStringConvertible { let description: String }

    let forum: RealForum
    private var configuration: String { forum.coordinator.configuration }

    /// Of a signed root; version 1 stands in the anchor.
    func file(_ version: Int) -> String { version == 1 ? "\(forum.coordinator.directory)/anchor.json" : forum.directory.file("root-\(version).json") }

    /// Drafts the next version and lets two holders sign it.
    func sign(_ version: Int, _ changes: String...) async throws { try await sign(version, changes) }

    func sign(_ version: Int, _ changes: [String]) async throws {
        let draft = forum.directory.file("draft-\(version).json")
        try await done(["coordinator", "root", "draft", file(version - 1), "--output", draft] + changes)
        for (number, source) in [(1, draft), (2, file(version))] {
            let key = "\(forum.coordinator.directory)/root-keys/root-\(number).key"
            try await done(["coordinator", "root", "sign", source, "--key", key, "--output", file(version)])
        }
    }

    func install(_ version: Int, offline: Bool = false) async throws {
        try await done(["coordinator", "root", "install", file(version), "--config", configuration] + (offline ? ["--offline"] : []))
    }

    /// The next key of a kind, as a root is to name it: base64, or the certificate's file.
    func makeNext(_ kind: String) async throws -> String {
        let output = try await done(["coordinator", "keys", "new", kind, "--config", configuration])
        guard let command = output.firstRange(of: "--add-") else { throw Failed(description: output) }
        return String(output[command.upperBound...].split(separator: " ")[1].prefix { $0 != "`" })
    }

    func useNext(_ kind: String) async throws { try await done(["coordinator", "keys", "use", kind, "--config", configuration]) }

    /// What a root names of a key: `in use` or `next`.
    func name(_ kind: String, _ state: String = "in use") async throws -> String {
        let output = try await done(["coordinator", "keys", "show", "--json", "--config", configuration])
        let rows = try JSON.parse(Array(output.utf8))["keys"]?.array ?? []
        guard let row = rows.first(where: { $0["key"]?.string == kind && $0["state"]?.string == state }), let name = row["name"]?.string else {
            throw Failed(description: "no \(kind) key \(state): \(output)")
        }
        return name
    }

    /// Runs a command that must succeed.
    @discardableResult
    func done(_ arguments: [String]) async throws -> String {
        let outcome = try await Executable.run(arguments)
        guard outcome.exitCode == 0 else { throw Failed(description: "\(arguments): \(outcome.errors)") }
        return outcome.output
    }
}
