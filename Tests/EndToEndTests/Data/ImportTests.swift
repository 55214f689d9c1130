import Envelope
import Foundation
import Primitives
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    /// Files that people bring: datasets and records.
    @Suite("A file that is published", .timeLimit(.minutes(3)))
    struct ImportTests {
        private static let header = "Passport,Destination,Requirement\n"

        private static func write(_ text: String, _ name: String, _ forum: RealForum) throws -> String {
            try text.write(toFile: forum.directory.file(name), atomically: true, encoding: .utf8)
            return forum.directory.file(name)
        }

        private static func load(_ forum: RealForum, _ file: String, _ options: String...) async throws -> Command.Outcome {
            try await Executable.run(["coordinator", "import", "passport-index", file, "--config", forum.coordinator.configuration] + options)
        }

        private static func expect(
            _ outcome: Command.Outcome, _ counts: [String: Int64], sourceLocation: SourceLocation = #_sourceLocation
        ) throws {
            guard outcome.exitCode == 0 else {
                Issue.record("exit \(outcome.exitCode): \(outcome.errors)", sourceLocation: sourceLocation)
                return
            }
            let report = try JSON.parse(Array(outcome.output.utf8))
            for (name, count) in counts {
                let told = report[name]?.integer ?? report[name]?["count"]?.integer
                #expect(told == count, "\(name): \(outcome.output)", sourceLocation: sourceLocation)
            }
        }

        @Test("as a dataset has its day, leaves what is unchanged or newer, tells what has gone, and is taken whole or not at all")
        func dataset() async throws {
            let forum = try await RealForum()
            let first = Self.header + "DE,KZ,30\nFR,KZ,e-visa\nDE,UZ,visa free\nUS,JP,90\n"
            let undated = try Self.write(first, "rules.csv", forum)
            let refused = try await Self.load(forum, undated)
            #expect(refused.exitCode == 2 && refused.errors.contains("--dated YYYY-MM-DD"), "\(refused.errors)")

            // Destinations are the members' countries unless others are named.
            let dated = try Self.write("\u{FEFF}" + first, "rules-2025-01-12.csv", forum)
            try Self.expect(try await Self.load(forum, dated, "--json"), ["read": 4, "wanted": 3, "published": 3, "unchanged": 0, "gone": 0])
            let again = try await Self.load(forum, undated, "--json", "--dated", "2025-06-01")
            try Self.expect(again, ["published": 0, "unchanged": 3, "newer": 0])

            // What the file of June confirmed, none of a day between replaces; one entry says so for all rules of a destination.
            let between = try Self.write(Self.header + "DE,KZ,14\nFR,KZ,7\nUS,KZ,eta\n", "between.csv", forum)
            let held = try await Self.load(forum, between, "--json", "--dated", "2025-03-01", "--nationalities", "DE,FR")
            try Self.expect(held, ["published": 0, "newer": 2])
            try Self.expect(try await Self.load(forum, undated, "--json", "--dated", "2025-06-01"), ["published": 0, "unchanged": 3])

            let older = try Self.write(Self.header + "DE,KZ,14\nDE,UZ,visa free\n", "old.csv", forum)
            try Self.expect(
                try await Self.load(forum, older, "--json", "--dated", "2024-01-01"), ["published": 0, "newer": 1, "gone": 1, "unchanged": 1])
            try Self.expect(try await Self.load(forum, older, "--json", "--dated", "2024-01-01", "--allow-older"), ["published": 1, "newer": 0])

            let size = try await forum.coordinator.control.get("/status")["treeSize"]
            let faulty = try Self.write(Self.header + "DE,KZ,7\nRK,KZ,30\nUS,KZ,perhaps\n", "faulty-2026-01-01.csv", forum)
            let fault = try await Self.load(forum, faulty)
            #expect(fault.exitCode == 1 && fault.errors.contains("line 3: RK") && fault.errors.contains("line 4: the requirement perhaps"))
            let nothing = try await Self.load(forum, dated, "--destinations", "FR")
            #expect(nothing.exitCode == 1 && nothing.errors.contains("has no rule for FR"), "\(nothing.errors)")
            let future = try await Self.load(forum, dated, "--dated", "2199-01-01")
            #expect(future.exitCode == 1 && future.errors.contains("must be a time that has passed"), "\(future.errors)")
            #expect(try await forum.coordinator.control.get("/status")["treeSize"] == size, "nothing of these is in the log")
        }

        @Test("as records is checked whole before the first is signed, and comes once however often it is sent")
        func records() async throws {
            let forum = try await RealForum()
            let almaty = forum.city("almaty")
            func file(_ name: String, wrong: Bool) throws -> String {
                var records = (1...600).map { Publisher.record($0, of: almaty.country) }
                if wrong { records[400] = ["type": "visa.rule.published", "key": "KZ/UK/tourism/ordinary", "body": records[400]["body"] ?? [:]] }
                return try Self.write("\u{FEFF}" + (["records": .array(records)] as JSON).compactText, name, forum)
            }
            func publish(_ file: String) async throws -> Command.Outcome {
                try await Executable.run("city", "publish", almaty.id, file, "--config", almaty.node.configuration)
            }
            let size = try await forum.coordinator.control.get("/status")["treeSize"]
            let wrong = try await publish(try file("wrong.json", wrong: true))
            #expect(wrong.exitCode == 1 && wrong.errors.contains("records[400] (visa.rule.published KZ/UK/tourism/ordinary)"), "\(wrong.errors)")
            #expect(try await forum.row(almaty)["queued"] == 0)
            let right = try file("right.json", wrong: false)
            let first = try await publish(right)
            #expect(first.exitCode == 0 && first.output.contains("Records queued: 600; unchanged: 0."), "\(first.output)\(first.errors)")
            let again = try await publish(right)
            #expect(again.exitCode == 0 && again.output.contains("Records queued: 0; unchanged: 600."), "\(again.output)\(again.errors)")
            try await forum.sameTree()
            let later = try await publish(right)
            #expect(later.output.contains("Records queued: 0; unchanged: 600."), "\(later.output)\(later.errors)")
            #expect(try await forum.coordinator.control.get("/status")["treeSize"] != size)
        }

        @Test("of a configuration is read the same by every command, with a byte order mark and quoted names")
        func configuration() async throws {
            let forum = try await RealForum()
            let node = forum.nodeB
            let plain = try String(contentsOfFile: node.configuration, encoding: .utf8)
            let marked = try Self.write("\u{FEFF}" + plain.replacingOccurrences(of: "node:", with: "\"node\":"), "marked.yaml", forum)
            for arguments in [["log", "show"], ["node", "status"], ["doctor"], ["city", "list"]] {
                let outcome = try await Executable.run(arguments + ["--config", marked])
                #expect(outcome.exitCode == 0, "\(arguments): \(outcome.errors)\(outcome.output)")
            }
        }

        @Test("by another city than the one that its country has named is refused, and says who may")
        func publisher() async throws {
            let forum = try await RealForum()
            let almaty = forum.city("almaty")
            let naming = [
                "coordinator", "visa-publisher", "KZ", "--city", "almaty", "--letter-url", "https://example.org/letter", "--reason", "Letter 7",
                "--config", forum.coordinator.configuration,
            ]
            let named = try await Executable.run(naming)
            #expect(named.exitCode == 0 && named.output.contains("almaty publishes the visa rules of KZ."), "\(named.output)\(named.errors)")
            let astana = RealForum.City(id: "astana", country: "KZ", node: forum.nodeA)
            try await forum.join(astana)
            try await eventually("astana has followed the log") {
                try await forum.row(astana)["ledgerSize"] == forum.coordinator.control.get("/status")["treeSize"]
            }
            let rule: JSON = ["records": [Publisher.record(1, of: "KZ")]]
            let refusal = try await #require(throws: ControlSocket.Refused.self) {
                try await astana.node.control.post("/cities/astana/records", rule)
            }
            #expect(refusal.problem?.detail.contains("KZ has named almaty") == true, "\(refusal)")
            _ = try await almaty.node.control.post("/cities/almaty/records", rule)
            let wrong = try await Executable.run("coordinator", "visa-publisher", "UK", "--reason", "x", "--config", forum.coordinator.configuration)
            #expect(wrong.exitCode == 2 && wrong.errors.contains("ISO 3166-1"), "\(wrong.errors)")
        }
    }
}
