import Envelope
import Foundation
import Primitives
import StrictJSON
import TestKit
import Testing

@testable import caravanserai

extension RealProcesses {
    /// Another city chooses titles, names and reasons: on the operator's terminal they are text and nothing else.
    @Suite("Text from elsewhere")
    struct HostileTextTests {
        /// What a writer cannot get into a text, but a file or a program may say.
        static let hostile = "A\n\u{1B}[2J\u{9B}31m\u{7F}\u{202E}gpj\u{2066}\u{2028}\u{E0041}Z"
        static let visible = #"A\n\u{1b}[2J\u{9b}31m\u{7f}\u{202e}gpj\u{2066}\u{2028}\u{e0041}Z"#

        /// What may stand in a text and acts on a terminal all the same: marks and closed directions that some scripts need, and what is not seen.
        static let allowed = "A\u{200F}\u{2066}gpj\u{2069}\u{FEFF}\u{E0041} \\u{1b}Z"
        static let visibleAllowed = #"A\u{200f}\u{2066}gpj\u{2069}\u{feff}\u{e0041} \\u{1b}Z"#

        /// Whether nothing in it acts but line ends.
        static func isPlain(_ text: String) -> Bool {
            text.split(separator: "\n").allSatisfy { VisibleText.escaped(String($0), limit: .max, keepsBackslashes: true) == $0 }
        }

        @Test("in a document's title does not act in lists, messages, JSON or logs", .timeLimit(.minutes(4)))
        func documents() async throws {
            let forum = try await RealForum()
            func body(_ title: String, _ mediaType: String = "text/plain") -> JSON {
                [
                    "to": "suzhou", "title": .string(title), "mediaType": .string(mediaType), "contentBase64": .string(Base64.encode([1, 2, 3])),
                ]
            }
            // What the receiver would refuse never leaves the sender.
            for (body, member) in [(body(Self.hostile), "title"), (body("Report", "text"), "mediaType"), (body("Report", "a/b c"), "mediaType")] {
                let refusal = await #expect(throws: ControlSocket.Refused.self) {
                    try await forum.nodeA.control.post("/cities/almaty/documents", body)
                }
                #expect(refusal?.problem?.detail.contains(member) == true, "\(String(describing: refusal))")
            }
            _ = try await forum.nodeA.control.post("/cities/almaty/documents", body(Self.allowed))
            let node = ["--config", forum.nodeB.configuration]
            var list = try await Executable.run(["city", "documents", "suzhou"] + node)
            try await eventually(within: 30, "the document is there: \(list)", every: 100) {
                list = try await Executable.run(["city", "documents", "suzhou"] + node)
                return list.output.contains("gpj")
            }
            #expect(Self.isPlain(list.output) && list.output.contains(Self.visibleAllowed), "\(list)")
            #expect(list.output.split(separator: "\n").count == 2)

            let json = try await Executable.run(["city", "documents", "suzhou", "--json"] + node)
            #expect(Self.isPlain(json.output), "\(json)")
            let document = try JSON.parse(Array(json.output.utf8), deepest: 32)["documents"]?.array?.first
            #expect(document?["title"]?.string == Self.allowed)
            let saved = try await Executable.run(
                ["city", "document", "suzhou", document?["id"]?.string ?? "", "--output", forum.directory.file("saved")] + node)
            #expect(saved.exitCode == 0 && Self.isPlain(saved.output) && saved.output.contains(Self.visibleAllowed), "\(saved)")
            #expect(saved.output.split(separator: "\n").count == 1)
            for server in forum.servers { #expect(Self.isPlain(server.logText)) }
        }

        @Test("in an entry of the log, in names, reasons and refusals does not act either", .timeLimit(.minutes(4)))
        func entries() async throws {
            let forum = try await RealForum()
            let reason = try await Executable.run(
                "coordinator", "suspend", "samarkand", "--reason", Self.allowed, "--config", forum.coordinator.configuration)
            #expect(reason.exitCode == 0, "\(reason)")
            let source = ["--config", forum.coordinator.configuration]
            for arguments in [["log", "show"], ["log", "show", "--json"], ["log", "prove", "3"], ["coordinator", "members"]] {
                let outcome = try await Executable.run(arguments + source)
                #expect(outcome.exitCode == 0 && Self.isPlain(outcome.output), "\(arguments): \(outcome)")
            }
            let proof = try await Executable.run(["log", "prove", "3"] + source)
            let file = forum.directory.file("proof.json")
            try proof.output.write(toFile: file, atomically: true, encoding: .utf8)
            let anchor = "\(forum.coordinator.directory)/anchor.json"
            let verified = try await Executable.run("log", "verify-proof", file, "--anchor", anchor)
            #expect(verified.exitCode == 0 && Self.isPlain(verified.output) && verified.output.contains("gpj"), "\(verified)")

            // A file from somebody: records that are refused with what they hold.
            let records = forum.directory.file("records.json")
            let record: JSON = ["records": [["type": .string(Self.hostile), "key": .string(Self.hostile), "body": [:]]]]
            try Data(record.compact).write(to: URL(fileURLWithPath: records))
            let refused = try await Executable.run("city", "publish", "suzhou", records, "--config", forum.nodeB.configuration)
            #expect(refused.exitCode == 1 && Self.isPlain(refused.errors) && refused.errorLines.count == 1, "\(refused)")
            for server in forum.servers { #expect(Self.isPlain(server.logText)) }
        }

        @Test("does not act in a table's cell, whatever it is in")
        func cells() {
            #expect(JSON.string(Self.hostile).cell == Self.visible)
            let nested: JSON = [["a": .string(Self.hostile)]]
            #expect(Self.isPlain(nested.cell) && !nested.cell.contains("\n"))
            #expect(StandardOutput.visibleLines("one\n\(Self.hostile)") == "one\nA\n" + Self.visible.dropFirst(3))
        }
    }
}
