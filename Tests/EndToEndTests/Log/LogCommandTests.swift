import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("What the command shows and proves of the log")
    struct LogCommandTests {
        @Test("is the newest last, with type and key of each record, and a proof that holds anywhere", .timeLimit(.minutes(3)))
        func showAndProve() async throws {
            let forum = try await RealForum()
            let city = forum.city("suzhou")
            let records = (1...6).map { Publisher.record($0, of: city.country) }
            _ = try await city.node.control.post("/cities/suzhou/records", ["records": .array(records)])
            try await forum.sameTree()
            try await shows(forum, records)

            // The checkpoint is signed by a key that the anchor does not know: the roots of the proof lead there.
            let anchor = "\(forum.coordinator.directory)/anchor.json"
            let before = try await prove(3, forum.nodeB, forum)
            let holders = RootHolders(forum: forum)
            try await holders.sign(2, "--add-log-key", try await holders.makeNext("log"))
            try await holders.install(2)
            try await forum.coordinator.stop()
            try await holders.useNext("log")
            _ = try await forum.start(forum.coordinator)
            let after = try await prove(3, forum.coordinator, forum)
            for proof in [before, after] {
                let outcome = try await verify(proof, anchor, forum)
                #expect(outcome.exitCode == 0 && outcome.output.contains("Proved: entry 3 stands in the log test/log, of 4 entries"), "\(outcome)")
                #expect(outcome.output.contains("visa.rule.published"), "\(outcome)")
            }
            let alone = try await verify(after.replacing("roots", with: nil), anchor, forum)
            #expect(alone.exitCode == 1 && alone.errors.contains("The checkpoint cannot be believed"), "\(alone)")
            try await refusesFalse(after, anchor, forum)
        }

        private func shows(_ forum: RealForum, _ records: [JSON]) async throws {
            func show(_ arguments: String...) async throws -> Command.Outcome {
                try await Executable.run(["log", "show", "--config", forum.nodeB.configuration] + arguments)
            }
            let newest = try await show("--last", "2")
            let lines = newest.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            #expect(lines.first == ["index", "accepted", "from", "type", "key"], "\(newest)")
            #expect(lines.dropFirst().first?.first == "2" && lines.dropFirst(2).first?.first == "3", "\(newest)")
            #expect(lines[1].suffix(2) == ["member.admitted", "suzhou"], "\(newest)")
            #expect(lines[2].suffix(2) == ["visa.rule.published", records[0]["key"]?.string ?? ""], "\(newest)")
            #expect(newest.output.contains("… and 3 more") && lines.count == 6, "\(newest)")
            #expect(try await show("--last", "1", "--all-records").output.split(separator: "\n").count == 7)
            #expect(try await show().output.split(separator: "\n")[1].hasPrefix("0 "))
            #expect(try await show("--from", "1", "--count", "1").output.split(separator: "\n").count == 2)
            #expect(try await show("--from", "60").output == "Nothing from 60 on: this log ends with entry 3.\n")
            for wrong in [["--last", "0"], ["--last", "2", "--from", "1"], ["--from=-1"], ["--count", "1001"]] {
                let outcome = try await Executable.run(["log", "show", "--config", forum.nodeB.configuration] + wrong)
                #expect(outcome.exitCode == 2, "\(wrong): \(outcome)")
            }
        }

        /// Whatever is changed of a proof, it is refused with a reason and without a success.
        private func refusesFalse(_ proof: JSON, _ anchor: String, _ forum: RealForum) async throws {
            let other = try await prove(2, forum.coordinator, forum)
            let path = proof["path"]?.array ?? []
            let changes: [(String, JSON?, String)] = [
                ("index", 2, "is not shown to stand"), ("index", -1, "index"), ("index", nil, "index"),
                ("entry", other["entry"], "the entry's hash is"), ("entry", "!", "entry"),
                ("path", .array(path.reversed()), "is not shown to stand"), ("path", .array(Array(path.dropLast())), "is not shown to stand"),
                ("path", .array(path + ["x"]), "path[2]"), ("checkpoint", "silkroad/log\n4\n", "checkpoint cannot be believed"),
                ("checkpoint", .string((proof["checkpoint"]?.string ?? "").replacingOccurrences(of: "\n4\n", with: "\n5\n")), "cannot be believed"),
            ]
            for (name, value, words) in changes {
                let outcome = try await verify(proof.replacing(name, with: value), anchor, forum)
                #expect(outcome.exitCode == 1 && outcome.errors.contains(words) && outcome.output.isEmpty, "\(name): \(outcome)")
            }
            // Without the hash that it claims for itself, another entry's bytes do not pass either.
            let swapped = try proof.replacing("leafHash", with: nil).replacing("entry", with: other["entry"])
            let outcome = try await verify(swapped, anchor, forum)
            #expect(outcome.exitCode == 1 && outcome.errors.contains("is not shown to stand"), "\(outcome)")
        }

        private func prove(_ index: Int, _ server: Server, _ forum: RealForum) async throws -> JSON {
            let outcome = try await Executable.run("log", "prove", "\(index)", "--config", server.configuration)
            guard outcome.exitCode == 0 else { throw TimedOut(description: outcome.errors) }
            return try JSON.parse(Array(outcome.output.utf8), deepest: 32)
        }

        private func verify(_ proof: JSON, _ anchor: String, _ forum: RealForum) async throws -> Command.Outcome {
            let file = forum.directory.file("proof.json")
            try Data(proof.compact).write(to: URL(fileURLWithPath: file))
            return try await Executable.run("log", "verify-proof", file, "--anchor", anchor)
        }
    }
}

extension JSON {
    /// With another value for a member, or without it.
    fileprivate func replacing(_ name: String, with value: JSON?) throws -> JSON {
        .object(
            JSONObject((object ?? JSONObject()).members.filter { $0.name != name }.map { ($0.name, $0.value) } + (value.map { [(name, $0)] } ?? [])))
    }
}
