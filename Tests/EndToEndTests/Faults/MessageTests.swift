import Foundation
import TestKit
import Testing

extension RealProcesses {
    /// A person types something wrong: each message names it, in words of the person's and not of a library's.
    @Suite("A command that is typed wrongly")
    struct MessageTests {
        struct Case: Sendable, CustomTestStringConvertible {
            let arguments: [String]
            let code: Int32
            let text: String
            var testDescription: String { arguments.joined(separator: " ") }

            init(_ line: String, _ code: Int32, _ text: String) {
                arguments = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
                self.code = code
                self.text = text
            }
        }

        /// What no person should read.
        static let raw = [
            "errno", "descriptor", "NIO", "Optional(", "StorageError", "Error(", "In the body", "connection reset (", "1 records", "1 cities",
        ]

        static func expect(_ cases: [Case], _ replacing: [String: String]) async throws {
            for item in cases {
                let arguments = item.arguments.map { replacing[$0] ?? $0 }
                let outcome = try await Executable.run(arguments)
                let all = outcome.output + outcome.errors
                #expect(outcome.exitCode == item.code, "\(item.arguments): \(outcome.exitCode) \(all)")
                #expect(all.contains(item.text), "\(item.arguments): \(all)")
                for word in Self.raw { #expect(!all.contains(word), "\(item.arguments): \(all)") }
            }
        }

        @Test("is told without any process: which command was meant, what form an argument has, and that a negative number is a value")
        func alone() async throws {
            let city = "it must be a city's id: 2 to 63 small letters, digits and hyphens, a letter first, such as bishkek"
            try await Self.expect(
                [
                    Case("docter", 2, "`caravanserai` has no command `docter`; did you mean `doctor`?"),
                    Case("node stat", 2, "`caravanserai node` has no command `stat`; did you mean `status`?"),
                    Case("city publsh x", 2, "did you mean `publish`?"), Case("city token lst", 2, "did you mean `list`?"),
                    Case("coordinator root shwo", 2, "did you mean `show`?"), Case("log shw", 2, "did you mean `show`?"),
                    Case("coordinator import passport", 2, "did you mean `passport-index`?"),
                    Case("node dance", 2, "there are init, serve, status, backup, restore."),
                    Case("city publish Bishkek x", 2, city), Case("city documents ''", 2, city), Case("city send a_b almaty x", 2, city),
                    Case("city send almaty ALMATY x", 2, city), Case("coordinator invite ../x", 2, city), Case("city sync secretariat", 2, city),
                    Case("log show --city Bishkek", 2, city), Case("coordinator approve x", 2, "it must be an enrolment's id"),
                    Case("city document almaty x --output y", 2, "it must be a document's id"),
                    Case("coordinator revoke-key x --city almaty --reason y", 2, "it must be a key's id of 64 hexadecimal digits"),
                    Case("city token revoke almaty a/b", 2, "it must be a token's name"),
                    Case("coordinator suspend almaty --reason ''", 2, "it must be a reason of 1 to 1000 bytes"),
                    Case("coordinator suspend almaty --reason \u{1B}[2J", 2, "there is the control character U+001B"),
                    Case("log copy ~/x", 2, "a path, written out: here ~ stands for nothing"),
                    Case("coordinator backup ~/x", 2, "a path, written out"), Case("node backup almaty ~x", 2, "a path, written out"),
                    Case("demo --directory ~/x", 2, "a path, written out"),
                    Case("city join --token -abc --city almaty", 2, "if it is the value, write --token=VALUE."),
                    Case("coordinator suspend almaty --reason -x", 2, "if it is the value, write --reason=VALUE."),
                    Case("node status --config ''", 2, "--config takes the name of a file."),
                    Case("node status --config /tmp", 78, "/tmp is a directory; name a file in it."),
                ], [:])
        }

        @Test("is told by the process, or of a file by its name", .timeLimit(.minutes(4)))
        func withProcesses() async throws {
            let forum = try await RealForum()
            func file(_ name: String, _ text: String) throws -> String {
                try text.write(toFile: forum.directory.file(name), atomically: true, encoding: .utf8)
                return forum.directory.file(name)
            }
            let empty = try file("empty.json", #"{"records":[]}"#)
            let object = try file("object.json", #"{"records":{}}"#)
            let text = try file("README.md", "# Caravanserai\n")
            let copy = forum.directory.file("copy")
            let (node, coordinator) = (["--config", forum.nodeA.configuration], ["--config", forum.coordinator.configuration])
            let copied = try await Executable.run(["log", "copy", copy, "--city", "almaty"] + node)
            try #require(copied.exitCode == 0, "\(copied.errors)")
            let words = ["EMPTY": empty, "OBJECT": object, "TEXT": text, "COPY": copy, "N": node[1], "C": coordinator[1]]
            try await Self.expect(
                [
                    Case("city publish almaty EMPTY --config N", 1, "not an empty array"),
                    Case("city publish almaty OBJECT --config N", 1, "not an object"),
                    Case("city publish almaty TEXT --config N", 1, "README.md: the JSON has an unexpected byte"),
                    Case("city publish nosuch EMPTY --config N", 1, "not an empty array"),
                    Case("city documents nosuch --config N", 1, "This node has no city nosuch. `caravanserai city list` shows which it has."),
                    Case("city send almaty almaty TEXT --config N", 1, "almaty cannot send one to itself"),
                    Case("city send almaty suzhou TEXT --title '' --config N", 1, "title must be a string of 1 to 500 bytes, not an empty string"),
                    Case("node restore almaty TEXT --config N", 1, "is no backup"),
                    Case("log show --city almaty --from -5 --config N", 2, "--from takes an index, which begins at 0, not -5"),
                    Case("city token add almaty x --days -1 --config N", 1, "days must be an integer from 1 to 3660, not -1"),
                    Case("log verify COPY --anchor TEXT", 1, "README.md is no anchor: "),
                    Case("log verify TEXT --anchor TEXT", 1, "README.md is no anchor: "),
                ], words)
            #expect(copied.output.contains("3 entries in "), "\(copied.output)")
        }

        @Test("is told by what a copy of the log is that somebody has changed, and what its reader can do", .timeLimit(.minutes(4)))
        func tampered() async throws {
            let forum = try await RealForum()
            let copy = forum.directory.file("copy")
            let anchor = "\(forum.coordinator.directory)/anchor.json"
            let copied = try await Executable.run("log", "copy", copy, "--city", "almaty", "--config", forum.nodeA.configuration)
            try #require(copied.exitCode == 0, "\(copied.errors)")
            let bundle = "\(copy)/tile/entries/000.p/3"
            let right = try Data(contentsOf: URL(fileURLWithPath: bundle))
            for (old, new) in [(#""acceptedAt":"2"#, #""acceptedAt":"1"#), (#""payload":"eyJm"#, #""payload":"eyJn"#), (#""keyid":"#, #""keyie":"#)] {
                var bytes = right
                while let place = bytes.firstRange(of: Data(old.utf8)) { bytes.replaceSubrange(place, with: Data(new.utf8)) }
                guard bytes != right else { continue }
                try bytes.write(to: URL(fileURLWithPath: bundle))
                let outcome = try await Executable.run("log", "verify", copy, "--anchor", anchor)
                #expect(outcome.exitCode == 1 && outcome.errorLines.count == 1, "\(outcome.errors)")
                #expect(outcome.errors.contains("Take a new copy"), "\(outcome.errors)")
                for advice in ["Sign ", "Send ", "sign it", "Ask the secretariat for"] {
                    #expect(!outcome.errors.contains(advice), "\(outcome.errors)")
                }
            }
        }
    }
}
