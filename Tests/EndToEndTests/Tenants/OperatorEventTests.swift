import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    /// What a person does to a running process stands in its log, once.
    @Suite struct OperatorEventTests {
        @Test func `inviting, joining, suspending, tokens, removal, start and stop are events of one line each, and nothing warns`() async throws {
            let forum = try await RealForum()
            let (coordinator, node) = (forum.coordinator, forum.nodeB)
            _ = try await coordinator.control.post("/members/suzhou/suspension", ["suspended": true, "reason": "a \"test\"\nof words"])
            _ = try await coordinator.control.post("/members/suzhou/suspension", ["suspended": false, "reason": "over"])
            let token = try await node.control.post("/cities/suzhou/tokens", ["name": "site", "scopes": ["records:write"]])
            _ = try await node.control.delete("/cities/suzhou/tokens/site")
            try await forum.sameTree()
            _ = try await node.control.delete("/cities/suzhou")
            try await node.stop()
            try await coordinator.stop()

            let joining = Array(repeating: ["invitation.issued", "enrolment.received", "enrolment.approved"], count: 3).flatMap(\.self)
            #expect(
                events(coordinator) == ["process.started"] + joining + ["member.suspended", "member.readmitted", "process.stopped"],
                "\(coordinator.logText)")
            #expect(
                events(node) == ["process.started", "city.joined", "token.issued", "token.revoked", "city.removed", "process.stopped"],
                "\(node.logText)")
            let suspension = try #require(coordinator.logLines.first { $0.contains("event=member.suspended") })
            #expect(suspension.contains(#"level=notice from=coordinator msg="a city was suspended" event=member.suspended city=suzhou index=3"#))
            #expect(suspension.hasSuffix(#"reason="a \"test\"\\nof words""#), "\(suspension)")
            let secret = try #require(token["token"]?.string)
            #expect(!node.logText.contains(secret))
            #expect(
                [coordinator, node].flatMap(\.logLines).filter { $0.contains("level=warning") || $0.contains("level=error") }
                    .filter { !$0.contains("suspended: ") } == [])
        }

        private func events(_ server: Server) -> [String] {
            server.logLines.compactMap { line in
                line.split(separator: " ").first { $0.hasPrefix("event=") }.map { String($0.dropFirst("event=".count)) }
            }
        }
    }
}
