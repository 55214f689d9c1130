import Foundation
import StrictJSON
import TLS
import TestKit
import Testing

extension RealProcesses {
    @Suite("Keys of the coordinator that are changed")
    struct Ceremonies {
        /// As after a theft: all three, and a city that is off from before the first new root until after the last old key is gone.
        @Test("are followed by every city, by one that was off meanwhile too, and nothing of the old ones holds any more", .timeLimit(.minutes(4)))
        func everyKey() async throws {
            let forum = try await RealForum()
            let holders = RootHolders(forum: forum)
            let running = forum.cities(of: forum.nodeA)
            let old = (signing: try await holders.name("signing"), log: try await holders.name("log"), ca: try await holders.name("ca"))
            let stolen = try ForumKeys(forum)
            let backup = forum.directory.file("before.backup")
            try await holders.done(["coordinator", "backup", backup, "--config", forum.coordinator.configuration])
            try await forum.expectPublishes(forum.city("suzhou"), number: 1)
            try await forum.sameTree()
            try await forum.nodeB.stop()

            let next = (
                signing: try await holders.makeNext("signing"), log: try await holders.makeNext("log"), ca: try await holders.makeNext("ca")
            )
            try await holders.sign(2, "--add-signing-key", next.signing, "--add-log-key", next.log, "--add-ca", next.ca)
            try await holders.install(2)
            try await Self.expectRefusedToUse(forum, "ca", "is open in process")
            try await forum.coordinator.stop()
            for kind in ["signing", "log", "ca"] { try await holders.useNext(kind) }
            _ = try await forum.start(forum.coordinator)
            try await forum.expectPublishes(forum.city("almaty"), number: 2)
            try await forum.sameTree(cities: running)

            try await holders.sign(3, "--drop-signing-key", old.signing, "--drop-log-key", old.log, "--drop-ca", old.ca)
            try await holders.install(3)
            // Cities look for roots at once after any trouble.
            try await forum.coordinator.stop()
            _ = try await forum.start(forum.coordinator)
            try await forum.expectPublishes(forum.city("samarkand"), number: 3)
            try await forum.sameTree(cities: running)

            _ = try await forum.start(forum.nodeB)
            try await forum.sameTree()
            try await forum.expectPublishes(forum.city("suzhou"), number: 4)
            try await forum.sameTree()
            let audit = try await LogAudit(forum)
            try await audit.expectVerified()
            try await audit.expectNothingRejected()

            // Every city shows a certificate of the new CA, and the thief's CA opens nothing.
            let authority = try X509Certificate.load(path: "\(forum.coordinator.directory)/keys/ca.pem")[0]
            #expect(authority.fingerprint != old.ca)
            for city in forum.cities {
                let chain = try X509Certificate.load(path: "\(city.keys)/tls.pem")
                #expect(chain.last?.fingerprint == authority.fingerprint, "\(city.id)")
            }
            let forged = try stolen.forged("almaty", by: stolen.authority)
            await #expect(throws: (any Error).self) {
                _ = try await ForumKeys(forum).exchange(forged, with: ForumKeys(forum).coordinator, ForumKeys.status)
            }
            // An anchor from before all this still leads to the forum.
            try await forum.join(RealForum.City(id: "osh", country: "KG", node: forum.nodeB))
            try await forum.sameTree()
            // A backup from before all this gets the newer roots and keys that stand in its place.
            let copy = forum.directory.file("copy-for-restore")
            try await holders.done(["log", "copy", "--city", "suzhou", copy, "--config", forum.nodeB.configuration])
            try await forum.coordinator.stop()
            try await holders.done(["coordinator", "restore", backup, "--log-copy", copy, "--config", forum.coordinator.configuration])
            _ = try await forum.start(forum.coordinator)
            #expect(try await holders.name("ca") == authority.fingerprint)
            try await forum.expectPublishes(forum.city("almaty"), number: 5)
            try await forum.sameTree()
            try await Self.expectRefusedWithoutNewerKeys(forum, backup, copy)

            // Cities speak to each other again, whichever was off.
            let sent = forum.directory.file("memorandum.txt")
            try "Friendship\n".write(toFile: sent, atomically: true, encoding: .utf8)
            try await holders.done(["city", "send", "almaty", "suzhou", sent, "--config", forum.nodeA.configuration])
            try await eventually(within: 30, "the document has arrived") {
                try await !(forum.nodeB.control.get("/cities/suzhou/documents")["documents"]?.array ?? []).isEmpty
            }
        }

        @Test("are put in place to the end by the same command, where it was cut off", .timeLimit(.minutes(4)))
        func cutOff() async throws {
            let forum = try await RealForum()
            let holders = RootHolders(forum: forum)
            let backup = forum.directory.file("before.backup")
            try await holders.done(["coordinator", "backup", backup, "--config", forum.coordinator.configuration])
            let old = try await holders.name("ca")
            let next = try await holders.makeNext("ca")
            let again = try await Executable.run("coordinator", "keys", "new", "ca", "--config", forum.coordinator.configuration)
            #expect(again.exitCode == 1 && again.errors.contains("already"), "\(again.errors)")
            try await forum.coordinator.stop()
            try await Self.expectRefusedToUse(forum, "ca", "does not name the next ca key")
            try await holders.sign(2, "--add-ca", next)
            try await holders.install(2, offline: true)
            // After two of its steps.
            let keys = "\(forum.coordinator.directory)/keys"
            try FileManager.default.moveItem(atPath: "\(keys)/next-ca", toPath: "\(keys)/using-ca")
            try FileManager.default.removeItem(atPath: "\(keys)/ca.key")
            try FileManager.default.moveItem(atPath: "\(keys)/using-ca/ca.key", toPath: "\(keys)/ca.key")
            let serve = try await Executable.run("coordinator", "serve", "--config", forum.coordinator.configuration)
            #expect(serve.exitCode == 75 && serve.errors.contains("coordinator keys use ca"), "\(serve.errors)")
            try await holders.useNext("ca")
            _ = try await forum.start(forum.coordinator)
            try await forum.expectPublishes(forum.city("almaty"), number: 1)
            try await forum.sameTree()

            // A restore that was cut off behind its first step has left all of it among what was set aside; roots and keys are found there.
            let authority = try await holders.name("ca")
            try await holders.sign(3, "--drop-ca", old)
            try await holders.install(3)
            #expect(try await forum.coordinator.stop() == 0)
            let aside = "\(forum.coordinator.directory)/.removed/1"
            try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
            for name in try FileManager.default.contentsOfDirectory(atPath: forum.coordinator.directory) where !name.hasPrefix(".") {
                try FileManager.default.moveItem(atPath: "\(forum.coordinator.directory)/\(name)", toPath: "\(aside)/\(name)")
            }
            try await holders.done(["coordinator", "restore", backup, "--config", forum.coordinator.configuration])
            #expect(try await holders.name("ca") == authority)
        }

        /// Where the newer keys are nowhere, a restore changes nothing and says the way.
        private static func expectRefusedWithoutNewerKeys(_ forum: RealForum, _ backup: String, _ copy: String) async throws {
            let other = forum.directory.file("elsewhere.yaml")
            let text = try String(contentsOfFile: forum.coordinator.configuration, encoding: .utf8)
            let directory = forum.directory.file("elsewhere")
            try text.replacingOccurrences(of: forum.coordinator.directory, with: directory).write(toFile: other, atomically: true, encoding: .utf8)
            let outcome = try await Executable.run("coordinator", "restore", backup, "--log-copy", copy, "--config", other)
            #expect(outcome.exitCode == 1 && outcome.errors.contains("older than the last change of the coordinator's keys"), "\(outcome.errors)")
            #expect(!FileManager.default.fileExists(atPath: "\(directory)/keys"))
            #expect(!FileManager.default.fileExists(atPath: "\(directory)/.restoring"))
        }

        private static func expectRefusedToUse(_ forum: RealForum, _ kind: String, _ text: String) async throws {
            let outcome = try await Executable.run("coordinator", "keys", "use", kind, "--config", forum.coordinator.configuration)
            #expect(outcome.exitCode != 0 && outcome.errors.contains(text), "\(outcome.errors)")
        }
    }
}
