import Envelope
import Federation
import Foundation
import Ledger
import Primitives
import SQL
import StrictJSON
import TLS
import TestKit
import Testing

extension RealProcesses {
    @Suite("A root that nobody could use")
    struct UnusableRoots {
        /// Version 2 with these CAs and witnesses, rightly signed by the holders of version 1.
        private static func sign(_ forum: RealForum, _ authorities: [String], witnesses: [TrustRoot.Witness] = [], quorum: Int = 0) throws
            -> TrustedRoot
        {
            let anchor = try Anchor(Array(Data(contentsOf: URL(fileURLWithPath: "\(forum.coordinator.directory)/anchor.json"))))
            let present = anchor.root.root
            let next = TrustRoot(
                forum: present.forum, version: 2, expiresAt: present.expiresAt, rootKeys: present.rootKeys, threshold: present.threshold,
                signingKeys: present.signingKeys, logKeys: present.logKeys, caCertificates: authorities, witnesses: witnesses, quorum: quorum)
            let keys = try (1...2).map { try CitySecretsFile.signingKey("\(forum.coordinator.directory)/root-keys/root-\($0).key") }
            return try RootCeremony.sign(next, with: keys, now: .system)
        }

        private static func text(_ forum: RealForum, _ name: String) throws -> String {
            try String(contentsOfFile: "\(forum.coordinator.directory)/keys/\(name)", encoding: .utf8)
        }

        @Test("is not drafted: no CA, no single one, and never with a private key", .timeLimit(.minutes(4)))
        func drafts() async throws {
            let forum = try await RealForum()
            let holders = RootHolders(forum: forum)
            let (ca, key, leaf) = (try Self.text(forum, "ca.pem"), try Self.text(forum, "ca.key"), try Self.text(forum, "tls.pem"))
            for (content, text) in [
                (leaf, "is no CA"), (ca + key, "PRIVATE KEY"), (key, "PRIVATE KEY"), ("", "no whole block"), ("hello\n" + ca, "no certificate"),
            ] {
                let file = forum.directory.file("added.pem")
                try content.write(toFile: file, atomically: true, encoding: .utf8)
                let outcome = try await Executable.run(
                    "coordinator", "root", "draft", holders.file(1), "--output", forum.directory.file("draft.json"), "--add-ca", file)
                #expect(outcome.exitCode != 0 && outcome.errors.contains(text), "\(outcome.errors)")
                #expect(!outcome.errors.contains(key.split(separator: "\n")[1].prefix(12)))
                #expect(!FileManager.default.fileExists(atPath: forum.directory.file("draft.json")))
            }
            let present = try await Executable.run(
                "coordinator", "root", "draft", holders.file(1), "--output", forum.directory.file("draft.json"), "--drop-ca", holders.name("ca"))
            #expect(present.exitCode == 2 && present.errors.contains("1 to 8 CAs"), "\(present.errors)")
            let witness = try await Executable.run(
                "coordinator", "root", "draft", holders.file(1), "--output", forum.directory.file("draft.json"), "--add-witness",
                "almaty=\(SigningKey().verifyingKey.base64)")
            #expect(witness.exitCode == 2 && witness.errors.contains("test/CITY"), "\(witness.errors)")
            // Nor does one go out in whatever else everybody reads.
            let records = forum.directory.file("records.json")
            let text = key.split(separator: "\n").joined(separator: "\\n")
            try #"{"records":[{"type":"a","key":"b","body":{"c":"\#(text)"}}]}"#.write(toFile: records, atomically: true, encoding: .utf8)
            for arguments in [
                ["city", "publish", "almaty", records, "--config", forum.nodeA.configuration],
                ["coordinator", "publish", records, "--config", forum.coordinator.configuration], ["coordinator", "root", "show", records],
                ["coordinator", "root", "install", records, "--config", forum.coordinator.configuration],
            ] {
                let outcome = try await Executable.run(arguments)
                #expect(outcome.exitCode == 1 && outcome.errors.contains("PRIVATE KEY"), "\(arguments): \(outcome.errors)")
                #expect(!outcome.errors.contains(key.split(separator: "\n")[1].prefix(12)))
            }
            // A slip with --output costs no key.
            let kept = "\(forum.coordinator.directory)/root-keys/root-1.key"
            let before = try String(contentsOfFile: kept, encoding: .utf8)
            let slip = try await Executable.run("coordinator", "root", "draft", holders.file(1), "--output", kept)
            #expect(slip.exitCode == 2 && slip.errors.contains("is not overwritten"), "\(slip.errors)")
            #expect(try String(contentsOfFile: kept, encoding: .utf8) == before)
        }

        @Test("is refused before it is stored or published, and changes nothing", .timeLimit(.minutes(4)))
        func installs() async throws {
            let forum = try await RealForum()
            let (ca, leaf) = (try Self.text(forum, "ca.pem"), try Self.text(forum, "tls.pem"))
            let foreign = try ForumKeys.foreignAuthority().certificate.pemRepresentation()
            let ended = try CertificateAuthority.create(name: "ended", notBefore: 1_000_000_000, validity: 86_400).certificate.pemRepresentation()
            let witness = TrustRoot.Witness(name: "test/nowhere", key: SigningKey().verifyingKey)
            for (root, text) in [
                (try Self.sign(forum, [foreign]), "does not name this forum's CA"), (try Self.sign(forum, [ca, leaf]), "is no CA"),
                (try Self.sign(forum, [ca, ended]), "has ended"), (try Self.sign(forum, ["nonsense"]), "no certificate"),
                (try Self.sign(forum, [ca], witnesses: [witness], quorum: 1), "members in good standing"),
            ] {
                let file = forum.directory.file("root.json")
                try Data(root.envelope).write(to: URL(fileURLWithPath: file))
                let outcome = try await Executable.run("coordinator", "root", "install", file, "--config", forum.coordinator.configuration)
                #expect(outcome.exitCode == 1 && outcome.errors.contains("It was not taken") && outcome.errors.contains(text), "\(outcome.errors)")
            }
            let stranger = try await ForumKeys(forum).exchange(nil, with: ForumKeys(forum).coordinator, PeerRequest(.get, "/federation/v1/root/2"))
            #expect(stranger.status == 404)
            try await forum.coordinator.stop()
            let offline = try await Executable.run(
                "coordinator", "root", "install", forum.directory.file("root.json"), "--offline", "--config", forum.coordinator.configuration)
            #expect(offline.exitCode == 1 && offline.errors.contains("It was not taken"), "\(offline.errors)")
            _ = try await forum.start(forum.coordinator)
            try await forum.expectPublishes(forum.city("almaty"), number: 1)
            try await forum.sameTree()
        }

        /// Puts a root where only a faulty coordinator could have put it.
        private static func smuggle(_ root: TrustedRoot, into forum: RealForum) async throws {
            let database = try await SQLiteDatabase.open("\(forum.coordinator.directory)/coordinator.db")
            try await database.write { try RootStore.keep(root, $0) }
            await database.close()
        }

        @Test("has a way back, should one have got through: taken back, or mended by the next", .timeLimit(.minutes(4)), arguments: [false, true])
        func wayBack(isMended: Bool) async throws {
            let forum = try await RealForum()
            let holders = RootHolders(forum: forum)
            let bad = try Self.sign(forum, [ForumKeys.foreignAuthority().certificate.pemRepresentation()])
            let running = try await Executable.run(
                "coordinator", "root", "remove", "1", "--reason", "a try", "--config", forum.coordinator.configuration)
            #expect(running.exitCode != 0 && running.errors.contains("is open in process"), "\(running.errors)")
            try await forum.coordinator.stop()
            let good = try await Executable.run(
                "coordinator", "root", "remove", "1", "--reason", "a try", "--config", forum.coordinator.configuration)
            #expect(good.exitCode == 1 && good.errors.contains("can be used"), "\(good.errors)")

            try await Self.smuggle(bad, into: forum)
            let serve = try await Executable.run("coordinator", "serve", "--config", forum.coordinator.configuration)
            #expect(serve.exitCode == 75 && serve.errors.contains("root remove 2 --reason"), "\(serve.errors)")
            #expect(serve.errors.contains("does not name this forum's CA"), "\(serve.errors)")
            if isMended {
                try Data(bad.envelope).write(to: URL(fileURLWithPath: holders.file(2)))
                try await holders.sign(3, "--add-ca", "\(forum.coordinator.directory)/keys/ca.pem")
                try await holders.install(3, offline: true)
            } else {
                try await holders.done([
                    "coordinator", "root", "remove", "2", "--reason", "a foreign CA", "--config", forum.coordinator.configuration,
                ])
                try await holders.sign(2)
                try await holders.install(2, offline: true)
            }
            _ = try await forum.start(forum.coordinator)
            try await forum.expectPublishes(forum.city("almaty"), number: 1)
            try await forum.sameTree()
            let status = try await forum.coordinator.control.get("/status")
            #expect(status["rootVersion"] == (isMended ? 3 : 2))
        }
    }
}
