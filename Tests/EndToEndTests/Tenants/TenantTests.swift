import Envelope
import Federation
import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("A city of a running node")
    struct TenantTests {
        @Test("comes, goes and comes back from a backup, while its neighbour works on undisturbed", .timeLimit(.minutes(4)))
        func comingAndGoing() async throws {
            let forum = try await RealForum()
            let keys = try ForumKeys(forum)
            let node = forum.nodeA
            let (almaty, samarkand) = (forum.city("almaty"), forum.city("samarkand"))
            let neighbour = Publisher(almaty)
            neighbour.start()

            let bukhara = RealForum.City(id: "bukhara", country: "UZ", node: node)
            try await forum.join(bukhara)
            // Of its own numbers: a rule of their country that both publish at once is refused to the later.
            try await forum.expectPublishes(bukhara, number: 800)

            let (before, after) = (Publisher(samarkand), Publisher(samarkand))
            for _ in 0..<5 { await before.publish() }
            let backup = forum.directory.file("samarkand.backup")
            try await expectDone("node", "backup", "samarkand", backup, "--config", node.configuration)
            // What the backup does not know: the log gives it back.
            try await forum.expectPublishes(samarkand, number: 700)

            // Whoever is connected to the city that goes is told so by the end of the connection; others stay.
            let context = try keys.context(keys.identity("suzhou"))
            let goes = try await RawTLSPeer.connect(context, host: "samarkand.localhost", port: node.port)
            let stays = try await RawTLSPeer.connect(context, host: "almaty.localhost", port: node.port)
            try await expectDone("city", "remove", "samarkand", "--yes", "--config", node.configuration)
            try await eventually(within: 3, "the connection to samarkand ends") { !goes.isOpen }
            #expect(stays.isOpen)
            await stays.close()
            await #expect(throws: PeerUnreachable.self) {
                try await keys.exchange(keys.identity("suzhou"), with: keys.address("samarkand"), ForumKeys.status)
            }
            let again = try await Executable.run("city", "remove", "samarkand", "--yes", "--config", node.configuration)
            #expect(again.exitCode == 1 && again.errorLines.count == 1, "\(again.errors)")

            try await expectDone("node", "restore", "samarkand", backup, "--config", node.configuration)
            try await eventually(within: 20, "samarkand speaks again") {
                await after.publish()
                return after.outcome.acknowledged.count >= 3
            }
            #expect(try await keys.exchange(keys.identity("suzhou"), with: keys.address("samarkand"), ForumKeys.status).status == 200)

            let outcome = await neighbour.stop()
            #expect(outcome.acknowledged.count == outcome.tried && outcome.tried > 10, "\(outcome.refused)")
            try await forum.sameTree(cities: forum.cities + [bukhara])
            let audit = try await LogAudit(forum)
            audit.expectKept([outcome, before.outcome, after.outcome])
            try await audit.expectVerified()
            let errors = node.logLines.filter { $0.contains("level=error") || $0.contains("level=critical") }
            #expect(errors.isEmpty, "\(errors)")
        }

        @Test("outlives its coordinator, which comes back from a backup and a city's copy of the log with nothing lost", .timeLimit(.minutes(4)))
        func coordinatorRestored() async throws {
            let forum = try await RealForum()
            let publishers = [Publisher(forum.city("almaty")), Publisher(forum.city("suzhou"))]
            for publisher in publishers { for _ in 0..<10 { await publisher.publish() } }
            try await forum.sameTree()
            let (backup, copy) = (forum.directory.file("coordinator.backup"), forum.directory.file("copy"))
            try await expectDone("coordinator", "backup", backup, "--config", forum.coordinator.configuration)
            for publisher in publishers { for _ in 0..<10 { await publisher.publish() } }
            try await forum.sameTree()
            #expect(try await forum.coordinator.stop() == 0)
            // Meanwhile the cities go on.
            for publisher in publishers { for _ in 0..<10 { await publisher.publish() } }

            try await expectDone("log", "copy", "--city", "almaty", copy, "--config", forum.nodeA.configuration)
            try FileManager.default.removeItem(atPath: forum.coordinator.directory)
            try await expectDone("coordinator", "restore", backup, "--log-copy", copy, "--config", forum.coordinator.configuration)
            _ = try await forum.start(forum.coordinator)
            try await forum.sameTree()
            let audit = try await LogAudit(forum)
            audit.expectKept(publishers.map(\.outcome))
            for publisher in publishers { #expect(publisher.outcome.acknowledged.count == 30) }
            try await audit.expectNothingRejected()
            try await audit.expectVerified()
        }

        @Test(
            "whose coordinator was cut halts, says nothing more, and goes on with nothing lost once the log is whole and a person has looked",
            .timeLimit(.minutes(4)))
        func cutAndMended() async throws {
            let forum = try await RealForum()
            let almaty = forum.city("almaty")
            let backup = forum.directory.file("coordinator.backup")
            try await expectDone("coordinator", "backup", backup, "--config", forum.coordinator.configuration)
            let (first, meanwhile) = (Publisher(almaty), Publisher(almaty))
            for _ in 0..<3 { await first.publish() }
            try await forum.sameTree()

            // Backup and copy are looked at before anything is touched.
            #expect(try await forum.coordinator.stop() == 0)
            let configuration = forum.coordinator.configuration
            let damaged = forum.directory.file("damaged.backup")
            try Self.damage(backup, to: damaged)
            for wrong in [["nosuch"], [forum.coordinator.configuration], [forum.directory.path], [damaged], [backup, "--log-copy", "nosuch"]] {
                let refused = try await Executable.run(["coordinator", "restore"] + wrong + ["--config", configuration])
                #expect(refused.exitCode == 1 && refused.errorLines.count == 1, "\(refused.errors)")
            }
            _ = try await forum.start(forum.coordinator)
            try await forum.sameTree()

            #expect(try await forum.coordinator.stop() == 0)
            try await expectDone("coordinator", "restore", backup, "--config", configuration)
            _ = try await forum.start(forum.coordinator)
            await meanwhile.publish()
            try await eventually(within: 20, "almaty halts") { try await forum.row(almaty)["halted"]?.string != nil }
            await meanwhile.publish()
            // A restart changes nothing of it.
            let size = try await forum.coordinator.control.get("/status")["treeSize"]
            forum.nodeA.killNow()
            _ = try await forum.start(forum.nodeA)
            #expect(try await forum.row(almaty)["halted"]?.string != nil)
            let rotation = try await Executable.run("city", "rotate-keys", "almaty", "--config", forum.nodeA.configuration)
            #expect(rotation.exitCode == 1 && rotation.errors.contains("has halted"), "\(rotation.errors)")
            let early = try await Executable.run("city", "accept-log", "almaty", "--reason", "too early", "--config", forum.nodeA.configuration)
            #expect(early.exitCode == 1 && early.errors.contains("log-inconsistent"), "\(early.errors)")
            #expect(try await forum.coordinator.control.get("/status")["treeSize"] == size)

            let copy = forum.directory.file("copy")
            try await expectDone("log", "copy", "--city", "suzhou", copy, "--config", forum.nodeB.configuration)
            #expect(try await forum.coordinator.stop() == 0)
            try await expectDone("coordinator", "restore", backup, "--log-copy", copy, "--config", configuration)
            _ = try await forum.start(forum.coordinator)
            for city in forum.cities where try await forum.row(city)["halted"]?.string != nil {
                try await expectDone("city", "accept-log", city.id, "--reason", "the backup was put back", "--config", city.node.configuration)
            }
            try await forum.sameTree()
            let audit = try await LogAudit(forum)
            audit.expectKept([first.outcome, meanwhile.outcome])
            try await audit.expectNothingRejected()
            try await audit.expectVerified()
            #expect(meanwhile.outcome.acknowledged.count == 2)
        }

        @Test("sends a document that the other can read", .timeLimit(.minutes(4)))
        func document() async throws {
            let forum = try await RealForum()
            let (sent, got) = (forum.directory.file("memorandum.txt"), forum.directory.file("received.txt"))
            try "Friendship between Almaty and Suzhou\n".write(toFile: sent, atomically: true, encoding: .utf8)
            try await expectDone("city", "send", "almaty", "suzhou", sent, "--config", forum.nodeA.configuration)
            var id = ""
            try await eventually(within: 20, "the document has arrived") {
                id = try await forum.nodeB.control.get("/cities/suzhou/documents")["documents"]?.array?.first?["id"]?.string ?? ""
                return !id.isEmpty
            }
            try await expectDone("city", "document", "suzhou", id, "--output", got, "--config", forum.nodeB.configuration)
            #expect(try String(contentsOfFile: got, encoding: .utf8) == "Friendship between Almaty and Suzhou\n")
            let stranger = try await Executable.run("city", "send", "almaty", "nosuch", sent, "--config", forum.nodeA.configuration)
            #expect(stranger.exitCode == 1 && stranger.errors.contains("nosuch is no member"), "\(stranger.errors)")
        }

        /// Turns a bit of a log entry, where no database looks.
        private static func damage(_ file: String, to target: String) throws {
            var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            let place = try #require(bytes.firstRange(of: Data(#"{"acceptedAt":""#.utf8))).upperBound + 3
            bytes[place] ^= 1
            try bytes.write(to: URL(fileURLWithPath: target))
        }

        /// Runs a command that must succeed.
        private func expectDone(_ arguments: String...) async throws {
            let outcome = try await Executable.run(arguments)
            #expect(outcome.exitCode == 0, "\(arguments): \(outcome.errors)")
        }
    }
}

extension RealForum {
    /// Publishes one record and waits until the log has it.
    func expectPublishes(_ city: City, number: Int) async throws {
        var digest = ""
        try await eventually(within: 10, "\(city.id) takes a record") {
            do {
                let answer = try await city.node.control.post(
                    "/cities/\(city.id)/records", ["records": [Publisher.record(number, of: city.country)]])
                digest = answer["digest"]?.string ?? ""
            } catch let refusal as ControlSocket.Refused {
                // Not yet, while the city has not read of its own admission; anything else would be wrong.
                #expect(refusal.problem?.code == .unavailable, "\(refusal)")
            }
            return !digest.isEmpty
        }
        try await eventually(within: 10, "\(city.id)'s record is in the log") {
            try await city.node.control.get("/cities/\(city.id)/outbox/\(digest)")["outcome"] == "accepted"
        }
    }
}
