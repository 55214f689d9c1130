import Envelope
import Foundation
import Glibc
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("Without the coordinator")
    struct Unreachable {
        @Test("a city goes on while the coordinator stands still, and all is sent by itself when it goes on", .timeLimit(.minutes(4)))
        func standsStill() async throws {
            let forum = try await RealForum()
            forum.coordinator.send(SIGSTOP)
            let publishers = [Publisher(forum.city("almaty")), Publisher(forum.city("suzhou"))]
            for publisher in publishers { publisher.start() }
            try await Task.sleep(for: .seconds(4))
            var outcomes: [Publisher.Outcome] = []
            for publisher in publishers { outcomes.append(await publisher.stop()) }
            for (city, outcome) in zip(["almaty", "suzhou"], outcomes) {
                #expect(outcome.acknowledged.count > 20)
                #expect(outcome.acknowledged.count == outcome.tried)
                #expect(try await forum.row(forum.city(city))["queued"]?.integer == Int64(outcome.tried))
            }
            forum.coordinator.send(SIGCONT)
            try await forum.sameTree(within: 30)
            try await LogAudit(forum).expectKept(outcomes)
        }

        @Test("a city tells when it tries next, and tries at once when it is told to", .timeLimit(.minutes(4)))
        func triesNow() async throws {
            let forum = try await RealForum()
            let almaty = forum.city("almaty")
            #expect(try await forum.row(almaty)["nextTry"] == .null)
            #expect(try await forum.coordinator.stop() == 0)
            try await eventually(within: 30, "the failure is told with the next try") {
                let row = try await forum.row(almaty)
                return row["lastError"]?.string != nil && row["nextTry"]?.string != nil
            }
            let inVain = try await Executable.run("city", "sync", "almaty", "--config", forum.nodeA.configuration)
            #expect(inVain.exitCode == 1 && inVain.errorLines.count == 1 && inVain.errors.contains("secretariat"), "\(inVain.errors)")
            _ = try await forum.start(forum.coordinator)
            try await eventually(within: 20, "the coordinator listens") {
                forum.coordinator.logText.components(separatedBy: "federation listens").count > 2
            }
            let done = try await Executable.run("city", "sync", "almaty", "--config", forum.nodeA.configuration)
            #expect(done.exitCode == 0 && done.output.contains("in contact with the forum"), "\(done.output)\(done.errors)")
            try await eventually(within: 20, "nothing waits any more") { try await forum.row(almaty)["nextTry"] == .null }
            let none = try await Executable.run("city", "sync", "nosuch", "--config", forum.nodeA.configuration)
            #expect(none.exitCode == 1 && none.errors.contains("has no city nosuch"), "\(none.errors)")
        }

        @Test(
            "a city takes as much as its outbox holds, then says so, and all is sent by itself once the coordinator is back", .timeLimit(.minutes(4)))
        func isGone() async throws {
            let forum = try await RealForum(limits: ["queuedEnvelopes: 50"])
            #expect(try await forum.coordinator.stop() == 0)
            let publisher = Publisher(forum.city("almaty"), pause: .milliseconds(10))
            publisher.start()
            try await Task.sleep(for: .seconds(3))
            let outcome = await publisher.stop()
            #expect(outcome.acknowledged.count == 50 && outcome.tried > 50)
            #expect(outcome.refused == ["unavailable": outcome.tried - 50])
            let row = try await forum.row(forum.city("almaty"))
            #expect(row["queued"] == 50)
            #expect(row["lastError"]?.string?.contains("secretariat") ?? false, "\(row)")
            let refusal = await #expect(throws: ControlSocket.Refused.self) {
                try await forum.nodeA.control.post("/cities/almaty/records", ["records": [Publisher.record(9000, of: "KZ")]])
            }
            #expect(refusal?.status == 503)
            #expect(refusal?.retryAfter == 10)
            // Its neighbour has an outbox of its own.
            _ = try await forum.nodeA.control.post("/cities/samarkand/records", ["records": [Publisher.record(1, of: "UZ")]])

            // Failing is told once for each task that fails, not at each try.
            func failures(of subject: String, at node: Server) -> [Substring] {
                node.logLines.filter { $0.contains("level=warning") && $0.contains("sync failed") && $0.contains(subject) }
            }
            // What a node does once for all of its cities.
            func failures(at node: Server) -> [Substring] { failures(of: "forum=", at: node).filter { !$0.contains("city=") } }
            try await eventually(within: 40, "each node has told it, and the city that has something to send: \(forum.nodeA.logText.suffix(2000))") {
                !failures(at: forum.nodeA).isEmpty && !failures(at: forum.nodeB).isEmpty && !failures(of: "city=almaty", at: forum.nodeA).isEmpty
            }

            // The waits have grown to some seconds by now; what gets through first wakes the rest.
            _ = try await forum.start(forum.coordinator)
            try await eventually(within: 40, "almaty is back in contact") {
                forum.nodeA.logLines.contains { $0.contains("back in contact") && $0.contains("city=almaty") }
            }
            try await forum.sameTree(within: 3, cities: [forum.city("almaty")])
            try await forum.sameTree(within: 40)
            try await LogAudit(forum).expectKept([outcome])
            _ = try await forum.nodeA.control.post("/cities/almaty/records", ["records": [Publisher.record(9000, of: "KZ")]])
            try await forum.sameTree(within: 10)
            for city in forum.cities {
                #expect(failures(of: "city=\(city.id)", at: city.node).count <= 4)
            }
            for node in [forum.nodeA, forum.nodeB] { #expect((1...2).contains(failures(at: node).count), "\(failures(at: node))") }
        }
    }
}
