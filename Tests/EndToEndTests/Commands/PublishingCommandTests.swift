import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    /// What `city publish --wait` says when it does not go well.
    @Suite("Publishing and waiting for the log's answer", .timeLimit(.minutes(3)))
    struct PublishingCommandTests {
        private static func write(_ days: Int64, _ name: String, _ forum: RealForum) throws -> String {
            let body: JSON = [
                "requirement": "visa-free", "maxStayDays": .integer(days), "sourceUrl": "https://mfa.example/visa",
                "verifiedAt": "2026-11-24T00:00:00.000Z",
            ]
            let records: JSON = ["records": [["type": "visa.rule.published", "key": "KZ/DE/tourism/ordinary", "body": body]]]
            try Data(records.compact).write(to: URL(filePath: forum.directory.file(name)))
            return forum.directory.file(name)
        }

        @Test("ends with 75 while the secretariat is away, and says that nothing is lost; of two who changed one record, the later is told so")
        func waiting() async throws {
            let forum = try await RealForum()
            let astana = RealForum.City(id: "astana", country: "KZ", node: forum.nodeA)
            try await forum.join(astana)
            try await eventually(within: 30, "astana has followed the log") {
                try await forum.row(astana)["ledgerSize"] == forum.coordinator.control.get("/status")["treeSize"]
            }
            #expect(try await forum.coordinator.stop() == 0)
            let files = ["almaty": try Self.write(30, "almaty.json", forum), "astana": try Self.write(60, "astana.json", forum)]
            let node = forum.nodeA.configuration

            let away = try await Executable.run(["city", "publish", "almaty", files["almaty"] ?? "", "--wait", "1", "--config", node])
            #expect(away.exitCode == 75 && away.errorLines.count == 1, "\(away)")
            #expect(away.errors.contains("After 1 s 1 of 1 still wait for the coordinator. They are safe and go by themselves"), "\(away.errors)")
            let digest = try #require(away.output.firstMatch(of: /[0-9a-f]{64}/)).0
            let status = try await Executable.run("city", "status", "almaty", String(digest), "--config", node)
            #expect(status.exitCode == 0 && status.output.contains("waiting for the coordinator"), "\(status)")

            // Both have written the record against the same state; the log takes the first that comes.
            let later = Task {
                try await Executable.run(["city", "publish", "astana", files["astana"] ?? "", "--wait", "90", "--config", node], seconds: 120)
            }
            try await eventually(within: 30, "astana waits") { try await forum.row(astana)["queued"]?.integer == 1 }
            _ = try await forum.start(forum.coordinator)
            let (second, first) = (try await later.value, try await Self.decided(String(digest), node))
            let (lost, won) = second.exitCode == 0 ? (first, second) : (second, first)
            #expect(won.exitCode == 0 && won.output.contains("accepted at log index"), "\(won)")
            #expect(lost.exitCode == 1 && lost.errorLines.count == 1, "\(lost)")
            #expect(lost.errors.contains("The forum refused the envelope. Somebody else changed the record meanwhile."), "\(lost.errors)")
            #expect(lost.output.contains("refused: ") && lost.output.contains("[stale-base]"), "\(lost.output)")
        }

        private static func decided(_ digest: String, _ node: String) async throws -> Command.Outcome {
            var status = try await Executable.run("city", "status", "almaty", digest, "--config", node)
            try await eventually(within: 60, "the envelope of almaty is decided: \(status)", every: 200) {
                status = try await Executable.run("city", "status", "almaty", digest, "--config", node)
                return !status.output.contains("waiting")
            }
            return status
        }
    }
}
