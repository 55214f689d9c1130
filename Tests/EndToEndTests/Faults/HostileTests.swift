import Federation
import Foundation
import HostileLoads
import PeerLink
import Synchronization
import TLS
import TestKit
import Testing

extension RealProcesses {
    @Suite("Those who mean harm")
    struct Hostile {
        private static let loads: [any HostileLoad] = [
            Pipelining(connections: 32), ReadingNothing(connections: 30, isMember: false), ReadingNothing(connections: 30, isMember: true),
            ReadingSlowly(), ComingAndGoing(), PoliteStrangers(connections: 700, pause: .seconds(1), addresses: 16),
        ]

        @Test("do not keep members from being heard, nor fill the log", .timeLimit(.minutes(5)))
        func besideMembers() async throws {
            let forum = try await RealForum()
            let keys = try ForumKeys(forum)
            let target = HostileTarget(
                host: "coordinator.localhost", port: forum.coordinator.port, stranger: try keys.context(nil),
                member: try keys.context(keys.identity("samarkand")))
            let identity = try keys.identity("almaty")
            let publisher = Publisher(forum.city("suzhou"), pause: .milliseconds(50))
            publisher.start()
            for load in Self.loads {
                let before = forum.coordinator.logLines.count
                let running = Task { await load.run(against: target) }
                defer { running.cancel() }
                let end = ContinuousClock.now + .seconds(4)
                var exchanges = 0
                while ContinuousClock.now < end {
                    // Over a new connection each time: members find room. Each has 20 s.
                    #expect(try await keys.exchange(identity, with: keys.coordinator, ForumKeys.status).status == 200, "beside \(load.name)")
                    exchanges += 1
                    try await Task.sleep(for: .milliseconds(100))
                }
                running.cancel()
                await running.value
                #expect(exchanges > 0)
                let lines = forum.coordinator.logLines.dropFirst(before)
                #expect(lines.count < 40, "beside \(load.name): \(lines.prefix(50).joined(separator: "\n"))")
            }
            let outcome = await publisher.stop()
            #expect(outcome.acknowledged.count == outcome.tried, "\(outcome.refused)")
            try await forum.sameTree()
        }

        @Test("take file descriptors from the web listener, and the federation goes on once there are some", .timeLimit(.minutes(4)))
        func descriptors() async throws {
            let forum = try await RealForum()
            let keys = try ForumKeys(forum)
            let coordinator = forum.coordinator
            #expect(try await keys.exchange(keys.identity("almaty"), with: keys.coordinator, ForumKeys.status).status == 200)
            _ = try await coordinator.settledFiles()
            let process = try #require(coordinator.process).identifier
            try Self.limitFiles(of: process, to: (coordinator.process?.openFiles.count ?? 0) + 12)
            var sockets: [RawSocket] = []
            for _ in 0..<40 { sockets.append(try RawSocket(port: coordinator.webPort)) }
            try await eventually(within: 20, "the log tells of it: \(coordinator.logText.suffix(1500))") {
                coordinator.logText.contains("no-descriptors")
            }
            try await Task.sleep(for: .seconds(2))
            sockets = []
            try await eventually(within: 30, "the coordinator answers again: \(coordinator.logText.suffix(1500))") {
                try await keys.exchange(keys.identity("almaty"), with: keys.coordinator, ForumKeys.status).status == 200
            }
            #expect(coordinator.logLines.count { $0.contains("no-descriptors") } < 12)
            try await forum.sameTree()
            // What was not told line by line is counted in the last one: who asks without end for what cannot be had keeps a processor busy.
            #expect(try await coordinator.stop() == 0)
            let counts = coordinator.logLines.filter { $0.contains("no-descriptors") }.compactMap { line in
                line.split(separator: " ").first { $0.hasPrefix("count=") }.flatMap { Int($0.dropFirst(6)) }
            }
            #expect(counts.reduce(0, +) < 1000, "\(counts)")
        }

        /// As `prlimit` of util-linux does it.
        private static func limitFiles(of process: Int32, to count: Int) throws {
            let command = Process()
            command.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
            command.arguments = ["--pid", "\(process)", "--nofile=\(count):\(count)"]
            try command.run()
            command.waitUntilExit()
            #expect(command.terminationStatus == 0)
        }

        @Test("A configuration that allows more connections than files ends the start with a word", .timeLimit(.minutes(4)))
        func tooFewFiles() async throws {
            let directory = try TemporaryDirectory()
            let server = try Server(.coordinator, directory: directory.file("c"), limits: ["connections: 100000"], guardian: try Guardian())
            try await server.initialise()
            let outcome = try await Command.run(
                "/usr/bin/prlimit", ["--nofile=4096:4096", Executable.path, "coordinator", "serve", "--config", server.configuration],
                environment: [:], seconds: 30)
            #expect(outcome.exitCode == 78)
            #expect(outcome.errors.contains("limits.connections (100000)") && outcome.errors.contains("LimitNOFILE"), "\(outcome.errors)")
        }
    }
}
