import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("A node that starts again")
    struct Restarts {
        /// Files of cities' databases that a node has open.
        private static func openDatabases(of node: Server) throws -> [String] {
            let process = try #require(node.process).identifier
            let directory = "/proc/\(process)/fd"
            return try FileManager.default.contentsOfDirectory(atPath: directory).compactMap { file in
                try? FileManager.default.destinationOfSymbolicLink(atPath: "\(directory)/\(file)")
            }.filter { $0.hasSuffix("/city.db") }
        }

        @Test("opens no database of a city that has nothing to do, not even to list it, and those of the others", .timeLimit(.minutes(4)))
        func rest() async throws {
            let forum = try await RealForum()
            let (almaty, samarkand) = (forum.city("almaty"), forum.city("samarkand"))
            try await eventually(within: 20, "notices and records are sent") {
                for city in [almaty, samarkand] where try await forum.row(city)["queued"]?.integer != 0 { return false }
                return true
            }
            // Notices have no row in the list; the board has them.
            try await eventually(within: 20, "the board has the profiles of all") {
                try await forum.coordinator.control.get("/members")["members"]?.array?.allSatisfy { $0["boardBytes"]?.integer ?? 0 > 0 } ?? false
            }
            #expect(try await forum.nodeA.stop() == 0)
            _ = try await forum.start(forum.nodeA)
            try await forum.sameTree()
            _ = try await forum.row(almaty)
            #expect(try Self.openDatabases(of: forum.nodeA) == [])

            // What waits is found in the closed database, and sent: of almaty alone.
            #expect(try await forum.coordinator.stop() == 0)
            _ = try await forum.nodeA.control.post("/cities/almaty/records", ["records": [Publisher.record(1, of: "KZ")]])
            #expect(try await forum.nodeB.stop() == 0)
            let letter = forum.directory.file("letter.txt")
            try "Greetings from Samarkand\n".write(toFile: letter, atomically: true, encoding: .utf8)
            let sent = try await Executable.run("city", "send", "samarkand", "suzhou", letter, "--config", forum.nodeA.configuration)
            #expect(sent.exitCode == 0, "\(sent.errors)")
            #expect(try await forum.nodeA.stop() == 0)
            _ = try await forum.start(forum.nodeA)
            #expect(try await forum.row(almaty)["queued"]?.integer == 1)
            _ = try await forum.start(forum.coordinator)
            _ = try await forum.start(forum.nodeB)
            try await eventually(within: 40, "almaty's record is in the log") { try await forum.row(almaty)["queued"]?.integer == 0 }
            try await eventually(within: 40, "samarkand's letter arrives") {
                try await Executable.run("city", "documents", "suzhou", "--config", forum.nodeB.configuration).output.contains("letter.txt")
            }
            try await forum.sameTree()
        }

        @Test("after it was killed reads what it had not written away", .timeLimit(.minutes(4)))
        func killed() async throws {
            let forum = try await RealForum()
            #expect(try await forum.coordinator.stop() == 0)
            _ = try await forum.nodeA.control.post("/cities/almaty/records", ["records": [Publisher.record(1, of: "KZ")]])
            forum.nodeA.killNow()
            _ = try await forum.start(forum.nodeA)
            #expect(try await forum.row(forum.city("almaty"))["queued"]?.integer == 1)
            _ = try await forum.start(forum.coordinator)
            try await eventually(within: 40, "the record is in the log") { try await forum.row(forum.city("almaty"))["queued"]?.integer == 0 }
        }
    }
}
