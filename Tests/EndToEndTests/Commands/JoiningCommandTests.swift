import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("A city's way in and out, by the commands alone")
    struct JoiningCommandTests {
        private let yes = "--yes"

        private func json(_ arguments: String...) async throws -> JSON {
            let done = try await Executable.run(arguments)
            guard done.exitCode == 0 else { throw TimedOut(description: "\(arguments): \(done.exitCode) \(done.errors)") }
            return try JSON.parse(Array(done.output.utf8), deepest: 64)
        }

        @Test("is told by telephone, opens by itself once approved, publishes, goes and comes back", .timeLimit(.minutes(4)))
        func wholeWay() async throws {
            let forum = try await RealForum()
            let (secretariat, node) = (forum.coordinator.configuration, forum.nodeB.configuration)

            // One invitation is taken back, the other is for use.
            let first = try await Executable.run("coordinator", "invite", "osh", "--config", secretariat)
            #expect(first.exitCode == 0)
            let withdrawn = try await Executable.run("coordinator", "invite", "--withdraw", "osh", "--config", secretariat)
            #expect(withdrawn.output.contains("for osh"), "\(withdrawn)")
            let token = try await Executable.run("coordinator", "invite", "osh", "--config", secretariat).output.filter { !$0.isWhitespace }
            let invitations = try await Executable.run("coordinator", "invitations", "--config", secretariat).output
            #expect(invitations.contains("open") && invitations.contains("withdrawn") && !invitations.contains(token), "\(invitations)")
            let member = try await Executable.run("coordinator", "invite", "almaty", "--config", secretariat)
            #expect(member.exitCode == 1 && member.errors.contains("--rejoin"), "\(member)")

            let joined = try await Executable.run(
                "city", "join", "--config", node, "--anchor", "\(forum.coordinator.directory)/anchor.json", "--token=\(token)", "--city", "osh",
                "--name", "en=Osh", "--country", "KG", "--url", "https://osh.localhost:\(forum.nodeB.port)")
            #expect(joined.exitCode == 0 && joined.output.contains("osh: received"), "\(joined)")
            let fingerprint = try #require(joined.output.firstMatch(of: /(\d{5} ){5}\d{5}/)).0
            let enrolment = try #require(
                try await json("coordinator", "enrolments", "--json", "--config", secretariat)["enrolments"]?.array?.first {
                    $0["city"]?.string == "osh"
                })
            #expect(enrolment["fingerprint"]?.string == String(fingerprint))
            let waiting = try await json("city", "list", "--json", "--config", node)["others"]?.array?.first
            #expect(waiting?["fingerprint"]?.string == String(fingerprint))

            // Other digits admit nobody.
            let id = try #require(enrolment["id"]?.string)
            let wrong = try await Executable.run(
                "coordinator", "approve", id, "--fingerprint", "11111 22222 33333 44444 55555 66666", "--config", secretariat)
            #expect(wrong.exitCode == 1 && wrong.errors.contains(fingerprint), "\(wrong)")
            try await expectDone("coordinator", "approve", id, "--fingerprint", String(fingerprint), "--config", secretariat)

            // Nobody says anything at the node; it was even started anew.
            try await forum.nodeB.stop()
            _ = try await forum.nodeB.start(cities: ["suzhou"])
            try await eventually(within: 60, "osh opens by itself; the log ends: \(forum.nodeB.logText.suffix(600))", every: 500) {
                let rows = try await json("city", "list", "--json", "--config", node)["cities"]?.array ?? []
                return rows.contains { $0["id"]?.string == "osh" && $0["fingerprint"]?.string == String(fingerprint) }
            }
            try await publishing(node, forum.directory)
            try await removal(node)
        }

        private func publishing(_ node: String, _ directory: TemporaryDirectory) async throws {
            let records: JSON = [
                "records": [
                    [
                        "type": "visa.rule.published", "key": "KG/DE/tourism/ordinary",
                        "body": [
                            "requirement": "visa-free", "maxStayDays": 30, "sourceUrl": "https://mfa.example/visa",
                            "verifiedAt": "2026-11-24T00:00:00.000Z",
                        ],
                    ]
                ]
            ]
            let file = directory.file("records.json")
            try Data(records.compact).write(to: URL(filePath: file))
            var published = try await Executable.run("city", "publish", "osh", file, "--wait", "30", "--config", node)
            // It may not have followed the log to its own admission yet.
            try await eventually(within: 30, "osh publishes: \(published.errors)", every: 200) {
                if published.exitCode != 0 { published = try await Executable.run("city", "publish", "osh", file, "--wait", "30", "--config", node) }
                return published.exitCode == 0
            }
            let digest = try #require(published.output.firstMatch(of: /[0-9a-f]{64}/)).0
            #expect(published.output.contains("accepted at log index"), "\(published.output)")
            let status = try await Executable.run("city", "status", "osh", String(digest), "--config", node)
            #expect(status.exitCode == 0 && status.output.contains("accepted at log index"), "\(status)")
            let unknown = try await Executable.run("city", "status", "osh", String(repeating: "0", count: 64), "--config", node)
            #expect(unknown.exitCode == 1 && unknown.errorLines.count == 1, "\(unknown)")
            // The list is what is meant where no other command is named.
            let documents = try await Executable.run("city", "documents", "osh", "--config", node)
            #expect(documents.exitCode == 0 && documents.output.contains("None yet"), "\(documents)")
            let nothing = try await Executable.run("city", "status", "osh", "--config", node)
            #expect(nothing.output.contains("Nothing of osh waits"), "\(nothing)")
        }

        private func removal(_ node: String) async throws {
            let asked = try await Executable.run("city", "remove", "osh", "--config", node)
            #expect(asked.exitCode == 2 && asked.errors.contains("--yes") && asked.errors.contains("Nothing waits in osh"), "\(asked)")
            try await expectDone("city", "remove", "osh", yes, "--config", node)
            let list = try await json("city", "list", "--json", "--config", node)["cities"]?.array ?? []
            #expect(!list.contains { $0["id"]?.string == "osh" })
            try await expectDone("city", "restore-removed", "osh", "--config", node)
            let again = try await json("city", "list", "--json", "--config", node)["cities"]?.array ?? []
            #expect(again.contains { $0["id"]?.string == "osh" })
        }

        private func expectDone(_ arguments: String...) async throws {
            let outcome = try await Executable.run(arguments)
            #expect(outcome.exitCode == 0, "\(arguments): \(outcome.errors)")
        }

        @Test("begins with a forum that is asked about, and that is no example", .timeLimit(.minutes(4)))
        func newForum() async throws {
            let directory = try TemporaryDirectory()
            func configuration(_ url: String) throws -> String {
                let file = directory.file("c.yaml")
                try
                    "coordinator:\n  directory: \(directory.file("data"))\n  forum: silkroad\n  federation:\n    listen: 127.0.0.1:1\n    url: \(url)\n"
                    .write(toFile: file, atomically: true, encoding: .utf8)
                return file
            }
            for url in ["https://coordinator.example.org:7440", "https://EXAMPLE.com", "https://a.b.example"] {
                let refused = try await Executable.run("coordinator", "init", yes, "--config", try configuration(url))
                #expect(refused.exitCode == 78 && refused.errors.contains(url), "\(refused)")
            }
            let asked = try await Executable.run("coordinator", "init", "--config", try configuration("https://forum.localhost:7440"))
            #expect(asked.exitCode == 2 && asked.errors.contains("silkroad") && asked.errors.contains("https://forum.localhost:7440"), "\(asked)")
            #expect(!FileManager.default.fileExists(atPath: directory.file("data/keys")))
            try await expectDone("coordinator", "init", yes, "--config", try configuration("https://forum.localhost:7440"))
        }
    }
}
