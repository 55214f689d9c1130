import Foundation
import Glibc
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("A forum that is made")
    struct Inits {
        /// The configuration of a coordinator that never runs.
        private static func configure(_ name: String, in directory: TemporaryDirectory) throws -> String {
            let file = directory.file("\(name).yaml")
            let text = """
                coordinator:
                  forum: \(name)
                  directory: \(name)
                  federation:
                    listen: 127.0.0.1:0
                    url: https://coordinator.localhost:7440
                  web:
                    listen: 127.0.0.1:0

                """
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            return file
        }

        private static func files(below directory: String) throws -> [String: Data] {
            var files: [String: Data] = [:]
            for case let name as String in FileManager.default.enumerator(atPath: directory) ?? .init()
            where name.hasSuffix(".key") || name.hasSuffix(".pem") {
                files[name] = try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name)"))
            }
            return files
        }

        @Test("writes over no key: not another forum's root keys, not those whose database is away")
        func overwritesNothing() async throws {
            let directory = try TemporaryDirectory()
            let (one, two) = (try Self.configure("one", in: directory), try Self.configure("two", in: directory))
            let keys = directory.file("root-keys")
            func make(_ configuration: String) async throws -> Command.Outcome {
                try await Executable.run("coordinator", "init", "--yes", "--config", configuration, "--root-key-directory", keys)
            }
            #expect(try await make(one).exitCode == 0)
            let before = try Self.files(below: directory.path)
            #expect(before.count == 9)

            let second = try await make(two)
            #expect(second.exitCode == 1 && second.errors.contains("root-1.key is there already"), "\(second.errors)")
            #expect(try Self.files(below: directory.path) == before)

            for file in ["coordinator.db", "coordinator.db-wal", "coordinator.db-shm"] {
                try? FileManager.default.removeItem(atPath: directory.file("one/\(file)"))
            }
            for arguments in [["--root-key-directory", keys], ["--root-key-directory", directory.file("others")]] {
                let again = try await Executable.run(["coordinator", "init", "--yes", "--config", one] + arguments)
                #expect(again.exitCode == 1 && again.errors.contains("coordinator.db is away"), "\(again.errors)")
            }
            #expect(try Self.files(below: directory.path) == before)
        }

        /// Each prefix of what `init` does is what a power cut may leave.
        @Test("is taken up again wherever it was cut off, with the root keys that are there")
        func resumes() async throws {
            for missing in [
                ["anchor.json"], ["anchor.json", "coordinator.db"], ["anchor.json", "coordinator.db", "keys/tls.pem", "keys/ca.pem"],
                ["anchor.json", "coordinator.db", "keys", "root-keys/root-3.key", "root-keys/root-2.key"],
            ] {
                let directory = try TemporaryDirectory()
                let configuration = try Self.configure("one", in: directory)
                #expect(try await Executable.run("coordinator", "init", "--yes", "--config", configuration).exitCode == 0)
                let before = try Self.files(below: directory.file("one/root-keys"))
                let anchor = try JSON.parse(Array(Data(contentsOf: URL(fileURLWithPath: directory.file("one/anchor.json")))), deepest: 32)
                try Self.cutOff(directory, anchor, missing)

                let serve = try await Executable.run("coordinator", "serve", "--config", configuration)
                #expect(serve.exitCode == 75 && serve.errors.contains("coordinator init"), "\(serve.errors)")
                let other = try await Executable.run("coordinator", "init", "--yes", "--config", configuration, "--threshold", "1")
                #expect(other.exitCode == 1 && other.errors.contains("Another `init` was begun"), "\(other.errors)")
                let again = try await Executable.run("coordinator", "init", "--yes", "--config", configuration)
                #expect(again.exitCode == 0, "\(missing): \(again.errors)")
                #expect(!FileManager.default.fileExists(atPath: directory.file("one/init.json")))
                let after = try Self.files(below: directory.file("one/root-keys"))
                for (name, key) in before where !missing.contains("root-keys/\(name)") { #expect(after[name] == key, "\(missing)") }
                #expect(after.count == 3)
                let root = try await Executable.run("coordinator", "root", "show", directory.file("one/anchor.json"))
                #expect(root.exitCode == 0 && root.output.contains("The threshold of its own keys is reached."), "\(root.errors)")
                let doctor = try await Executable.run("doctor", "--config", configuration)
                #expect(!doctor.output.contains("fault  keys"), "\(doctor.output)")
            }
        }

        /// What stood in the directory when `init` died: its draft with the public root keys, and not yet what is missing.
        private static func cutOff(_ directory: TemporaryDirectory, _ anchor: JSON, _ missing: [String]) throws {
            let payload = try #require(anchor["root"]?["payload"]?.string.flatMap { Data(base64Encoded: $0) })
            let keys = try JSON.parse(Array(payload), deepest: 32)["rootKeys"] ?? .null
            let draft: JSON = [
                "forum": "one", "url": "https://coordinator.localhost:7440", "rootKeyCount": 3, "threshold": 2,
                "rootKeyDirectory": .string(directory.file("one/root-keys")), "rootKeys": keys,
            ]
            try Data(draft.compact).write(to: URL(fileURLWithPath: directory.file("one/init.json")))
            chmod(directory.file("one/init.json"), 0o600)
            for name in missing { try FileManager.default.removeItem(atPath: directory.file("one/\(name)")) }
        }

        @Test("keeps root keys apart from the coordinator's own, however the directory is spelled", arguments: ["keys", "./keys/root", "x/../keys"])
        func rootKeysApart(below: String) async throws {
            let directory = try TemporaryDirectory()
            let configuration = try Self.configure("one", in: directory)
            let place = directory.file("one/\(below)")
            let refused = try await Executable.run("coordinator", "init", "--config", configuration, "--yes", "--root-key-directory", place)
            #expect(refused.exitCode == 2 && refused.errors.contains("root keys belong offline"), "\(refused.errors)")
            #expect(!FileManager.default.fileExists(atPath: directory.file("one")))
        }

        @Test("warns where all root keys must sign")
        func cautions() async throws {
            let directory = try TemporaryDirectory()
            let configuration = try Self.configure("one", in: directory)
            let made = try await Executable.run("coordinator", "init", "--yes", "--config", configuration, "--root-keys", "2", "--threshold", "2")
            #expect(made.exitCode == 0 && made.errors.contains("Warning: All 2 root keys must sign"), "\(made.errors)")
        }
    }
}
