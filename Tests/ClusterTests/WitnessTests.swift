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
import TransparencyLog

@Suite("Witnesses of the log")
struct WitnessTests {
    /// A forum whose root names two of its three cities witnesses.
    private func forum(quorum: Int) async throws -> (forum: TestForum, node: Tenants, cities: [City], rounds: WitnessRounds) {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        var cities: [City] = []
        for (id, country) in [("almaty", "KZ"), ("osh", "KG"), ("khiva", "UZ")] {
            cities.append(try await forum.join(id, country: country, to: node, port: 2))
        }
        for city in cities { try await city.reach(3) }
        let present = try await forum.coordinator.roots.current().root
        var witnesses: [TrustRoot.Witness] = []
        for city in cities.prefix(2) { witnesses.append(TrustRoot.Witness(name: city.witnessName, key: try await city.witnessKey())) }
        let next = TrustRoot(
            forum: present.forum, version: 2, expiresAt: present.expiresAt, rootKeys: present.rootKeys, threshold: present.threshold,
            signingKeys: present.signingKeys, logKeys: present.logKeys, caCertificates: present.caCertificates, witnesses: witnesses, quorum: quorum)
        _ = try await forum.coordinator.install(UnverifiedEnvelope.parse(RootCeremony.sign(next, with: forum.rootKeys, now: .system).envelope))
        let connector = forum.network.connector(forum.coordinator.keys.identity)
        let rounds = WitnessRounds(forum.coordinator) { connector }
        // Cities look for a root after a failed contact; here an answer to each is lost.
        forum.network.loseAnswers(to: "/log/v1/checkpoint", count: 3)
        let cycle: JSON = ["title": ["en": "Report"], "opens": "2009-01-01", "closes": "2009-10-31", "forum": "Pyeongtaek 2009"]
        _ = try await forum.coordinator.sequencer.publish([Record(type: "progress.cycle.published", key: "pyeongtaek-2009", base: 0, body: cycle)])
        return (forum, node, cities, rounds)
    }

    @Test func `cosign what continues what they saw, once a quorum has, cities believe it`() async throws {
        let (forum, node, cities, rounds) = try await forum(quorum: 2)
        try await eventually {
            try await rounds.round()
            return cities.allSatisfy { $0.root.version == 2 && $0.follower.growth.value == forum.coordinator.sequencer.growth.value }
        }
        _ = try await cities[2].outbox.publish([.init(type: "visa.rule.published", key: "UZ/DE/tourism/ordinary", body: ForumTests.rule("e-visa"))])
        try await eventually {
            try await rounds.round()
            return cities.allSatisfy { $0.follower.growth.value == forum.coordinator.sequencer.growth.value }
        }
        let note = try await forum.coordinator.checkpoints.checkpoint(after: nil, waitSeconds: 0)
        let root = try await forum.coordinator.roots.current().root
        let origin = try #require(NoteName("silkroad/log"))
        let checkpoint = try note.verify(origin: origin, logKeys: root.logKeys.map(\.raw))
        #expect(try checkpoint.cosignatures(of: root.witnessKeys).count == 2)
        await node.shutdown()
    }

    @Test func `hold back a log that they have not cosigned, and answer none but the coordinator`() async throws {
        let (forum, node, cities, rounds) = try await forum(quorum: 2)
        try await eventually {
            try await rounds.round()
            return cities.allSatisfy { $0.root.version == 2 && $0.follower.growth.value == forum.coordinator.sequencer.growth.value }
        }
        let before = cities[2].follower.growth.value
        // A witness is away: the log grows, but nothing of it is believed.
        forum.network.cut("osh.test")
        _ = try await cities[2].outbox.publish([.init(type: "visa.rule.published", key: "UZ/DE/tourism/ordinary", body: ForumTests.rule("e-visa"))])
        try await eventually { forum.coordinator.sequencer.growth.value > before }
        try await rounds.round()
        #expect(cities[2].follower.growth.value == before)
        forum.network.heal("osh.test")
        try await rounds.round()
        try await cities[2].reach(before + 1)

        let stranger = forum.network.connector(cities[2].secrets.identity)
        let address = PeerAddress(url: cities[0].profile.url, forum: TestForum.forum, participant: ParticipantID(cities[0].id))
        let refused = try await stranger.channel(to: address).exchange(PeerRequest(.post, "/log/v1/add-checkpoint"), timeoutSeconds: 5)
        #expect(refused.status == 403)
        let coordinator = forum.network.connector(forum.coordinator.keys.identity)
        let malformed = try await coordinator.channel(to: address).exchange(PeerRequest(.post, "/log/v1/add-checkpoint"), timeoutSeconds: 5)
        #expect(malformed.status == 400)
        await node.shutdown()
    }
}
