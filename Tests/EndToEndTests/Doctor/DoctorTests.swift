import Foundation
import Glibc
import Primitives
import StrictJSON
import TestKit
import Testing

@testable import caravanserai

extension RealProcesses {
    @Suite("The doctor")
    struct DoctorTests {
        @Test("changes nothing, whether processes were stopped or killed, and tells what is missing", .timeLimit(.minutes(4)))
        func changesNothing() async throws {
            let forum = try await RealForum()
            #expect(try await forum.nodeB.stop() == 0)
            forum.nodeA.killNow()
            let samarkand = "\(forum.nodeA.directory)/cities/samarkand/city.db"
            for suffix in ["", "-wal", "-shm"] { unlink(samarkand + suffix) }

            // One that runs writes to its own directory meanwhile.
            for isCoordinatorRunning in [true, false] {
                if !isCoordinatorRunning { #expect(try await forum.coordinator.stop() == 0) }
                let looked = isCoordinatorRunning ? [forum.nodeA, forum.nodeB] : forum.servers
                for server in looked {
                    let before = try Tree(server.directory)
                    let outcome = try await Executable.run("doctor", "--config", server.configuration)
                    let changed = try Tree(server.directory).differences(from: before)
                    #expect(changed.isEmpty, "\(server.role) in \(server.directory): \(changed)")
                    // Of what is not running, the missing database is a fault, and so is a coordinator that does not answer its cities.
                    #expect(
                        outcome.exitCode == (server === forum.nodeA || server === forum.nodeB && !isCoordinatorRunning ? 1 : 0), "\(outcome.output)")
                    if server === forum.nodeA {
                        #expect(outcome.output.contains("\(samarkand) is missing"), "\(outcome.output)")
                        let almaty = outcome.output.split(separator: "\n").filter { $0.contains("database") && $0.contains("almaty") }
                        #expect(almaty.count == 1 && almaty[0].contains("is whole"), "\(almaty)")
                    }
                    if isCoordinatorRunning { #expect(outcome.output.contains("agrees with the coordinator's"), "\(outcome.output)") }
                }
            }
        }

        @Test("tells how the coordinator's clock stands beside its members', from the running coordinator", .timeLimit(.minutes(4)))
        func membersClocks() async throws {
            let forum = try await RealForum()
            // One clock a node, however many cities it has.
            try await eventually(within: 60, "the coordinator has heard both nodes' clocks") {
                try await forum.coordinator.control.get("/status")["clock"]?["members"]?.integer == 2
            }
            let few = try await Self.clock(of: forum.coordinator)
            #expect(few["state"] == "good" && few["detail"]?.string?.contains("Too few members were heard") == true, "\(few)")

            // A third node is enough to compare with.
            let third = try Server(.node, directory: forum.directory.file("c"), guardian: forum.guardian)
            defer { third.killNow() }
            try await third.initialise()
            try await third.start()
            try await forum.join(RealForum.City(id: "khiva", country: "UZ", node: third))
            try await eventually(within: 60, "the coordinator has heard a third node's clock") {
                try await forum.coordinator.control.get("/status")["clock"]?["skewSeconds"]?.integer != nil
            }
            let enough = try await Self.clock(of: forum.coordinator)
            #expect(enough["state"] == "good" && enough["detail"]?.string?.contains("the median of the members' clocks") == true, "\(enough)")
        }

        /// What the doctor finds of a coordinator's clock.
        private static func clock(of coordinator: Server) async throws -> JSON {
            let outcome = try await Executable.run("doctor", "--json", "--config", coordinator.configuration)
            let findings = try JSON.parse(Array(outcome.output.utf8))["findings"]?.array ?? []
            return try #require(findings.first { $0["check"] == "clock" })
        }

        @Test("looks at every port of a node that does not run", .timeLimit(.minutes(4)))
        func ports() async throws {
            let directory = try TemporaryDirectory()
            let file = directory.file("node.yaml")
            let ports = try (0..<3).map { _ in try FreePort.next() }
            let listeners = zip(["federation", "web", "operations"], ports).map { "  \($0):\n    listen: 127.0.0.1:\($1)\n" }
            try "node:\n  directory: \(directory.file("node"))\n\(listeners.joined())".write(toFile: file, atomically: true, encoding: .utf8)
            #expect(try await Executable.run("node", "init", "--config", file).exitCode == 0)
            let outcome = try await Executable.run("doctor", "--config", file)
            for (name, port) in zip(["federation", "web", "operations"], ports) {
                #expect(
                    outcome.output.split(separator: "\n").contains { $0.contains("127.0.0.1:\(port)") && $0.contains("the \(name) listener") },
                    "\(outcome.output)")
            }
        }

        @Test(
            "tells what the coordinator says of its clock", arguments: [("good", "good"), ("warning", "warning"), ("held", "fault")])
        func coordinatorsClock(state: String, finding: String) {
            var diagnosis = Diagnosis()
            CoordinatorDiagnosis.examine(["state": .string(state), "detail": "The clock is two days ahead."], &diagnosis)
            #expect(diagnosis.findings.map(\.state.rawValue) == [finding] && diagnosis.findings[0].detail == "The clock is two days ahead.")
        }

        @Test(
            "tells a clock that is off, and by how much",
            arguments: [
                (0, "good", "agrees"), (12, "good", "agrees"), (600, "fault", "600 s ahead"), (-600, "fault", "600 s behind"),
                (-6, "fault", "6 s behind"),
            ])
        func clock(seconds: Int64, state: String, words: String) throws {
            var diagnosis = Diagnosis()
            let signed = UTCTime(seconds: 1_800_000_000)
            diagnosis.checkClock("almaty", now: signed.adding(seconds: seconds), signed: signed)
            let finding = try #require(diagnosis.findings.first)
            #expect(finding.state.rawValue == state && finding.detail.contains(words), "\(finding)")
        }
    }
}
