import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    /// A volume that is not mounted leaves an empty directory, or none.
    @Suite("A node whose cities are gone")
    struct MissingCitiesTests {
        @Test(
            "is not ready and says which, makes nothing in their place, and opens them once they are back", .timeLimit(.minutes(4)),
            arguments: [true, false])
        func isNotReady(isEmpty: Bool) async throws {
            let forum = try await RealForum()
            let (node, files) = (forum.nodeA, FileManager.default)
            let cities = "\(node.directory)/cities"
            let aside = forum.directory.file("aside")
            #expect(try await Self.readiness(node).0 == 200)
            #expect(try await node.stop() == 0)
            try files.moveItem(atPath: cities, toPath: aside)
            if isEmpty { try files.createDirectory(atPath: cities, withIntermediateDirectories: false) }

            try await node.start()
            let (status, body) = try await Self.readiness(node)
            #expect(status == 503)
            #expect(body.contains(isEmpty ? "had 2 cities and finds none of them" : "directory of the node's cities is not there"), "\(body)")
            let lines = node.logLines.filter { $0.contains("cities are missing") || $0.contains("directory of the cities is not there") }
            #expect(lines.count == 1, "\(lines)")
            let others = try await node.control.get("/cities")["others"]?.array ?? []
            #expect(others.map { $0["id"]?.string } == ["almaty", "samarkand"] && others.allSatisfy { $0["state"] == "missing" }, "\(others)")
            let list = try await Executable.run("city", "list", "--config", node.configuration)
            #expect(!list.output.contains("None yet") && list.output.contains("almaty") && list.output.contains("missing"), "\(list.output)")
            for command in [["city", "sync", "almaty"], ["city", "rotate-keys", "almaty"], ["log", "show", "--city", "almaty"]] {
                let outcome = try await Executable.run(command + ["--config", node.configuration])
                #expect(outcome.exitCode != 0 && outcome.errors.contains("almaty is missing: its directory"), "\(command): \(outcome.errors)")
            }
            let doctor = try await Executable.run("doctor", "--config", node.configuration)
            #expect(doctor.exitCode == 1 && doctor.output.contains("almaty") && doctor.output.contains("mount"), "\(doctor.output)\(doctor.errors)")
            // Nobody joins in their place.
            await #expect(throws: ControlSocket.Refused.self) { try await forum.join(RealForum.City(id: "bukhara", country: "UZ", node: node)) }
            #expect(files.fileExists(atPath: cities) == isEmpty)
            if isEmpty {
                #expect(try files.contentsOfDirectory(atPath: cities).isEmpty)
                try files.removeItem(atPath: cities)
            }

            try files.moveItem(atPath: aside, toPath: cities)
            try await node.ready(cities: ["almaty", "samarkand"])
            #expect(try await Self.readiness(node).0 == 200)
            try await forum.sameTree()
        }

        @Test("makes no database in the place of one that is gone, says so, and opens the city once it is back", .timeLimit(.minutes(4)))
        func databaseGone() async throws {
            let forum = try await RealForum()
            let (node, files) = (forum.nodeA, FileManager.default)
            #expect(try await node.stop() == 0)
            let (database, aside) = ("\(node.directory)/cities/almaty/city.db", forum.directory.file("aside.db"))
            try files.moveItem(atPath: database, toPath: aside)
            try await node.start(cities: ["samarkand"])
            let closed = try await node.control.get("/cities")["others"]?.array?.first
            #expect(closed?["id"] == "almaty" && closed?["detail"]?.string?.contains("city.db is missing") == true, "\(String(describing: closed))")
            #expect(!files.fileExists(atPath: database))
            try files.moveItem(atPath: aside, toPath: database)
            try await node.ready(cities: ["almaty", "samarkand"])
            try await forum.sameTree()
        }

        @Test("forgets one that is lost when told so, and is ready with the rest", .timeLimit(.minutes(4)))
        func forgetsOne() async throws {
            let forum = try await RealForum()
            let node = forum.nodeA
            #expect(try await node.stop() == 0)
            try FileManager.default.removeItem(atPath: "\(node.directory)/cities/samarkand")
            try await node.start(cities: ["almaty"])
            #expect(try await Self.readiness(node).0 == 200)
            let missing = try await node.control.get("/cities")["others"]?.array?.first
            #expect(missing?["id"] == "samarkand" && missing?["state"] == "missing", "\(String(describing: missing))")
            let forgotten = try await node.control.delete("/cities/samarkand")
            #expect(forgotten["directory"] == .null, "\(forgotten)")
            #expect(try await node.control.get("/cities")["others"]?.array == [])
        }

        private static func readiness(_ node: Server) async throws -> (Int, String) {
            let socket = try RawSocket(port: node.webPort)
            socket.send(Array("GET /readyz HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nConnection: close\r\n\r\n".utf8))
            let bytes = try #require(await socket.receiveAll(within: 20), "/readyz is not answered")
            let text = String(decoding: bytes, as: UTF8.self)
            return (Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0, text)
        }
    }
}
