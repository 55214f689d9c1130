import Envelope
import Glibc
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("The disk", .enabled(if: SmallDisk.isAvailable, "needs root, to mount a small file system"))
    struct Disks {
        @Test("under a node that is full: the client is told, the log has a line, and all goes on once there is room", .timeLimit(.minutes(4)))
        func fullUnderNode() async throws {
            let forum = try await RealForum(smallDisk: "b")
            let disk = try #require(forum.disk)
            let suzhou = Publisher(forum.city("suzhou"), pause: .milliseconds(1))
            suzhou.start()
            try await Task.sleep(for: .seconds(1))
            try disk.fill()
            // What the write-ahead logs have taken from the disk already is used up first, some 24 MiB each.
            try await eventually(within: 100, "suzhou takes nothing more: \(suzhou.outcome.refused) of \(suzhou.outcome.tried)") {
                suzhou.outcome.refused["unavailable", default: 0] > 20
            }
            // Now and then the log is emptied, and a few find room.
            var refusal: ControlSocket.Refused?
            for number in 6000..<6200 where refusal == nil {
                do { _ = try await forum.nodeB.control.post("/cities/suzhou/records", ["records": [Publisher.record(number, of: "CN")]]) } catch let
                    error as ControlSocket.Refused
                { refusal = error }
            }
            #expect(refusal?.status == 503)
            #expect(refusal?.retryAfter == 10)
            #expect(refusal?.problem?.detail.contains("free space") ?? false, "\(String(describing: refusal))")
            let lines = forum.nodeB.logLines.filter { $0.contains("level=error") }
            // One for all databases on that disk: the city's, and the forum's once the log has grown.
            #expect(lines.count == 1 && lines[0].contains("storage fails") && lines[0].contains("free space"), "\(lines)")
            #expect(!forum.nodeB.logLines.contains { $0.contains("level=warning") && $0.contains("no room") }, "\(forum.nodeB.logText.suffix(1500))")
            // The neighbour on another disk does not notice.
            _ = try await forum.nodeA.control.post("/cities/almaty/records", ["records": [Publisher.record(1, of: "KZ")]])
            // What was acknowledged stands even if the power goes now.
            forum.nodeB.killNow()
            try disk.makeRoom()
            _ = try await forum.start(forum.nodeB)
            let before = suzhou.outcome.acknowledged.count
            try await eventually(within: 20, "suzhou takes records again: \(suzhou.outcome.refused), \(forum.nodeB.logText.suffix(1500))") {
                suzhou.outcome.acknowledged.count > before + 5
            }
            let outcome = await suzhou.stop()
            try await forum.sameTree()
            let audit = try await LogAudit(forum)
            audit.expectKept([outcome])
            try await audit.expectNothingRejected()
        }

        @Test("under the coordinator that is full: cities keep what they have, and it is sent by itself once there is room", .timeLimit(.minutes(4)))
        func fullUnderCoordinator() async throws {
            let forum = try await RealForum(smallDisk: "coordinator")
            let disk = try #require(forum.disk)
            let publishers = ["almaty", "suzhou"].map { Publisher(forum.city($0), pause: .milliseconds(2)) }
            for publisher in publishers { publisher.start() }
            try await Task.sleep(for: .milliseconds(500))
            try disk.fill()
            try await eventually(within: 100, "cities are told to come back later") {
                try await forum.row(forum.city("suzhou"))["queued"]?.integer ?? 0 > 50
            }
            var outcomes: [Publisher.Outcome] = []
            for publisher in publishers { outcomes.append(await publisher.stop()) }
            for outcome in outcomes { #expect(outcome.acknowledged.count == outcome.tried) }
            let lines = forum.coordinator.logLines.filter { $0.contains("level=error") }
            #expect(lines.count == 1 && lines[0].contains("storage fails"), "\(lines)")
            try disk.makeRoom()
            // The coordinator asks for ten seconds' patience.
            try await forum.sameTree(within: 40)
            try await eventually(within: 60, "the coordinator says that it works") {
                forum.coordinator.logText.contains("storage works again")
            }
            let audit = try await LogAudit(forum)
            audit.expectKept(outcomes)
            try await audit.expectNothingRejected()
        }

        @Test(
            "that may not be written: a coordinator says so and does not start, and does once it may", .timeLimit(.minutes(4))
        )
        func readOnly() async throws {
            let forum = try await RealForum(smallDisk: "coordinator")
            let disk = try #require(forum.disk)
            #expect(try await forum.coordinator.stop() == 0)
            try disk.makeReadOnly()
            let outcome = try await Executable.run("coordinator", "serve", "--config", forum.coordinator.configuration, seconds: 10)
            #expect(outcome.exitCode == 75)
            #expect(outcome.errorLines.count == 1 && outcome.errors.contains("read-only"), "\(outcome.errors)")
            try disk.makeWritable()
            _ = try await forum.start(forum.coordinator)
            try await forum.sameTree()
        }
    }
}
