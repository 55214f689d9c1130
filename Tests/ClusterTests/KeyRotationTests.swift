import CityNode
import Coordinator
import Envelope
import Federation
import Foundation
import Ledger
import Primitives
import SQL
import StrictJSON
import TLS
import TestCluster
import TestKit
import Testing

@Suite("Keys that change")
struct KeyRotationTests {
    @Test func `of a city are announced under the old one, and what it says next is believed everywhere`() async throws {
        let forum = try await TestForum()
        let first = try forum.node(port: 2)
        let second = try forum.node(port: 3)
        let almaty = try await forum.join("almaty", country: "KZ", to: first, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: second, port: 3)
        try await almaty.reach(2)
        let before = almaty.secrets
        _ = try await almaty.outbox.publish([.init(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", body: ForumTests.rule("e-visa"))])
        forum.network.cut("almaty.test")
        try await almaty.rotateKeys()
        await #expect(throws: Problem.self) { try await almaty.rotateKeys() }
        forum.network.heal("almaty.test")
        try await eventually { !almaty.isRotatingKeys }
        try await almaty.drain()

        let after = almaty.secrets
        #expect(after.signing.keyID != before.signing.keyID)
        #expect(after.tlsKey.publicKeyDigestHex != before.tlsKey.publicKeyDigestHex)
        #expect(after.identity?.leaf.spkiDigest == after.tlsKey.publicKeyDigestHex)
        _ = try await almaty.outbox.publish([.init(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", body: ForumTests.rule("visa-free"))])
        try await osh.reach(5)
        let member = try #require(try await osh.membership().membership.members[almaty.id])
        #expect(member.signingKey.keyID == after.signing.keyID)
        // The new keys serve both ways: a document goes out under them and one comes in.
        let id = try await osh.documents.send(ExchangedDocument(title: "a", mediaType: "text/plain", content: [1]), to: almaty.id)
        try await eventually { try await osh.documents.list().first { $0.id == id.text }?.state == "received" }
        // What the old key signs is refused from the rotation on.
        let membership = try await forum.coordinator.sequencer.membership()
        #expect(throws: Problem.self) { try membership.membership.signer(before.signing.keyID, at: membership.size) }

        // The old keys are kept aside; a restart opens the new ones.
        await first.shutdown()
        await first.start()
        #expect(first.city(almaty.id)?.secrets.signing.keyID == after.signing.keyID)
        await first.shutdown()
        await second.shutdown()
    }

    @Test func `come into force although nothing of the announcement's answer arrives`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let before = almaty.secrets
        // The log takes the new keys, and from then on refuses the old TLS key nearly everywhere.
        forum.network.loseAnswers(to: "/federation/v1/envelopes", count: 1)
        forum.network.loseAnswers(to: "/log/v1/checkpoint", count: 1)
        try await almaty.rotateKeys()
        try await eventually { !almaty.isRotatingKeys }
        #expect(almaty.secrets.signing.keyID != before.signing.keyID)
        _ = try await almaty.outbox.publish([.init(type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", body: ForumTests.rule("visa-free"))])
        try await almaty.reach(3)
        try await almaty.drain()
        await node.shutdown()
    }

    @Test func `come into force after a crash at any step, found by what log and outbox say`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        // Before the announcement: the new keys are on disk, and that is all.
        forum.network.cut("almaty.test")
        try await almaty.rotateKeys()
        await node.shutdown()
        let next = try CitySecrets.load(from: "\(almaty.directory)/keys.next")
        let database = try await SQLiteDatabase.open("\(almaty.directory)/city.db")
        try await database.write { connection in
            for table in ["outbox", "outbox_envelope"] { try connection.execute(SQLText(stringLiteral: "DELETE FROM \(table)")) }
        }
        await database.close()
        forum.network.heal("almaty.test")
        await node.start()
        let again = try #require(node.city(almaty.id))
        #expect(again.isRotatingKeys)
        try await eventually { !again.isRotatingKeys }
        #expect(again.secrets.signing.keyID == next.signing.keyID)
        try await again.reach(2)
        #expect(try await again.membership().membership.members[almaty.id]?.signingKey.keyID == next.signing.keyID)
        await node.shutdown()
    }

    @Test func `are made anew where they were not made to the end, and what there was of them is set aside`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let before = almaty.secrets.signing.keyID
        await node.shutdown()
        let half = SigningKey()
        try SecretFile.makeDirectory("\(almaty.directory)/keys.next")
        try SecretFile.createKey(half.seed, at: "\(almaty.directory)/keys.next/signing.key")
        await node.start()
        let again = try #require(node.city(almaty.id))
        try await eventually { !again.isRotatingKeys }
        #expect(again.secrets.signing.keyID != before && again.secrets.signing.keyID != half.keyID)
        let aside = try FileManager.default.contentsOfDirectory(atPath: almaty.directory).filter { $0.hasPrefix("keys.next.unfinished-") }
        #expect(try aside.map { try SecretFile.readKey("\(almaty.directory)/\($0)/signing.key") } == [half.seed])
        await node.shutdown()
    }

    @Test func `of the secretariat change with the root, and cities follow without being told`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let present = try await forum.coordinator.roots.current().root
        let next = TrustRoot(
            forum: present.forum, version: 2, expiresAt: present.expiresAt, rootKeys: present.rootKeys, threshold: 2,
            signingKeys: present.signingKeys + [SigningKey().verifyingKey], logKeys: present.logKeys, caCertificates: present.caCertificates)
        let signed = try RootCeremony.sign(next, with: Array(forum.rootKeys.prefix(2)), now: .system)
        #expect(try await forum.coordinator.install(UnverifiedEnvelope.parse(signed.envelope)).version == 2)
        // The next contact after a failure brings it; here an answer does not arrive.
        forum.network.loseAnswers(to: "/log/v1/checkpoint", count: 1)
        let cycle: JSON = ["title": ["en": "Report"], "opens": "2009-01-01", "closes": "2009-10-31", "forum": "Pyeongtaek 2009"]
        _ = try await forum.coordinator.sequencer.publish([Record(type: "progress.cycle.published", key: "pyeongtaek-2009", base: 0, body: cycle)])
        try await eventually { almaty.root.version == 2 }
        #expect(almaty.root.signingKeys.count == 2)
        await node.shutdown()
    }

    @Test func `a root that nobody could use is not taken by a city, and the present one stays in force until one comes that is`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let present = try await forum.coordinator.roots.current().root
        let leaf = try #require(forum.coordinator.keys.identity.certificateChain.first).pemRepresentation()
        func signed(_ authorities: [String]) throws -> TrustedRoot {
            let root = TrustRoot(
                forum: present.forum, version: 2, expiresAt: present.expiresAt, rootKeys: present.rootKeys, threshold: 2,
                signingKeys: present.signingKeys, logKeys: present.logKeys, caCertificates: authorities)
            return try RootCeremony.sign(root, with: forum.rootKeys, now: .system)
        }
        func publish(_ key: String) async throws {
            let cycle: JSON = ["title": ["en": "Report"], "opens": "2009-01-01", "closes": "2009-10-31", "forum": "Pyeongtaek 2009"]
            _ = try await forum.coordinator.sequencer.publish([Record(type: "progress.cycle.published", key: key, base: 0, body: cycle)])
        }
        // Past every judge of the coordinator's.
        let bad = try signed(present.caCertificates + [leaf])
        try await forum.coordinator.database.write { try RootStore.keep(bad, $0) }
        forum.network.loseAnswers(to: "/log/v1/checkpoint", count: 1)
        try await publish("pyeongtaek-2009")
        try await almaty.reach(2)
        #expect(almaty.root.version == 1)

        _ = try await forum.coordinator.roots.remove(version: 2)
        _ = try await forum.coordinator.install(UnverifiedEnvelope.parse(signed(present.caCertificates).envelope))
        forum.network.loseAnswers(to: "/log/v1/checkpoint", count: 1)
        try await publish("pyeongtaek-2010")
        try await eventually { almaty.root.version == 2 }

        // Nor is a city begun with such an anchor.
        let invitation = try await forum.coordinator.enrolments.invite(try #require(CityID("osh")), isApproved: true)
        let profile = CityProfile(
            city: try #require(CityID("osh")), name: LocalizedText(english: "Osh"), country: try #require(CountryCode("KG")),
            url: "https://osh.test:2",
            coordinator: forum.anchor.coordinator, forum: TestForum.forum)
        let problem = await #expect(throws: Problem.self) {
            try await node.join(profile, anchor: Anchor(root: bad, coordinator: forum.anchor.coordinator), token: invitation.token)
        }
        #expect(problem?.detail.contains("The anchor cannot be used") == true)
        await node.shutdown()
    }

    @Test func `a city that joins with a later root believes what earlier keys of the secretariat signed, and no more`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let roots = forum.coordinator.roots
        let present = try await roots.current().root
        // As if the signing key had changed since: the new root names another, and this coordinator signs nothing more.
        let next = TrustRoot(
            forum: present.forum, version: 2, expiresAt: present.expiresAt, rootKeys: present.rootKeys, threshold: 2,
            signingKeys: [SigningKey().verifyingKey], logKeys: present.logKeys, caCertificates: present.caCertificates)
        let signed = try RootCeremony.sign(next, with: forum.rootKeys, now: .system)
        let invitation = try await forum.coordinator.enrolments.invite(try #require(CityID("osh")), isApproved: true)
        let profile = CityProfile(
            city: try #require(CityID("osh")), name: LocalizedText(english: "Osh"), country: try #require(CountryCode("KG")),
            url: "https://osh.test:3",
            coordinator: forum.anchor.coordinator, forum: TestForum.forum)
        let second = try forum.node(port: 3)
        _ = try await second.join(profile, anchor: Anchor(root: signed, coordinator: forum.anchor.coordinator), token: invitation.token)
        let osh = try #require(second.city(profile.city))
        try await osh.reach(2)
        let membership = try await osh.membership()
        let old = try #require(present.signingKeys.first?.keyID)
        try await eventually { try await osh.membership().membership.keys[old]?.retiredFrom != nil }
        #expect(throws: Problem.self) { try membership.membership.signer(SigningKey().keyID, at: 2) }
        await node.shutdown()
        await second.shutdown()
    }

    @Test func `roots are not taken without both thresholds, or without the keys that the coordinator works with`() async throws {
        let forum = try await TestForum()
        let present = try await forum.coordinator.roots.current().root
        func root(version: Int64 = 2, signingKeys: [VerifyingKey], rootKeys: [VerifyingKey]? = nil) -> TrustRoot {
            TrustRoot(
                forum: present.forum, version: version, expiresAt: present.expiresAt, rootKeys: rootKeys ?? present.rootKeys, threshold: 2,
                signingKeys: signingKeys, logKeys: present.logKeys, caCertificates: present.caCertificates)
        }
        func code(_ root: TrustRoot, by keys: [SigningKey]) async -> ProblemCode? {
            do {
                _ = try await forum.coordinator.install(UnverifiedEnvelope.parse(RootCeremony.sign(root, with: keys, now: .system).envelope))
                return nil
            } catch { return (error as? Problem)?.code }
        }
        let thieves = [SigningKey(), SigningKey()]
        #expect(await code(root(signingKeys: present.signingKeys, rootKeys: thieves.map(\.verifyingKey)), by: thieves) == .unknownKey)
        #expect(await code(root(version: 3, signingKeys: present.signingKeys), by: forum.rootKeys) == .staleBase)
        #expect(await code(root(signingKeys: [SigningKey().verifyingKey]), by: forum.rootKeys) == .ruleViolated)
        #expect(await code(root(signingKeys: present.signingKeys), by: forum.rootKeys) == nil)
        #expect(await code(root(signingKeys: present.signingKeys), by: forum.rootKeys) == .staleBase)
    }
}
