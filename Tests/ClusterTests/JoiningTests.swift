import CityNode
import Coordinator
import Envelope
import Federation
import Foundation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@Suite("A city that joins")
struct JoiningTests {
    private func profile(_ forum: TestForum, _ id: String, host: String) throws -> CityProfile {
        CityProfile(
            city: try #require(CityID(id)), name: LocalizedText(english: id), country: try #require(CountryCode("KG")), url: "https://\(host):2",
            coordinator: forum.anchor.coordinator, forum: TestForum.forum)
    }

    @Test func `may come again with the right token after a wrong one`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        await #expect(throws: Refusal.self) {
            _ = try await node.join(try profile(forum, "osh", host: "osh.test"), anchor: forum.anchor, token: "wrong")
        }
        #expect(!FileManager.default.fileExists(atPath: "\(forum.directory)/node-2/osh"))
        try await forum.join("osh", country: "KG", to: node, port: 2)
        await node.shutdown()
    }

    @Test func `may come again after its node died before anything was sent`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        _ = try await node.remove(osh.id)
        // The database and the keys are the last that was made.
        let left = try #require(FileManager.default.contentsOfDirectory(atPath: "\(forum.directory)/node-2/.removed").first)
        try FileManager.default.moveItem(atPath: "\(forum.directory)/node-2/.removed/\(left)", toPath: "\(forum.directory)/node-2/osh")
        try FileManager.default.removeItem(atPath: "\(forum.directory)/node-2/osh/city.json")
        try await forum.join("osh", country: "KG", to: node, port: 2)
        await node.shutdown()
    }

    @Test func `cannot take the host name of another city of the node`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        let invitation = try await forum.coordinator.enrolments.invite(try #require(CityID("bishkek")), isApproved: true)
        for host in ["osh.test", "OSH.test"] {
            let problem = await #expect(throws: Problem.self) {
                _ = try await node.join(try profile(forum, "bishkek", host: host), anchor: forum.anchor, token: invitation.token)
            }
            #expect(problem?.code == .ruleViolated)
        }
        #expect(node.cities.map(\.id) == [osh.id])
        // The invitation is still good.
        _ = try await node.join(try profile(forum, "bishkek", host: "bishkek.test"), anchor: forum.anchor, token: invitation.token)
        #expect(node.cities.count == 2)
        await node.shutdown()
    }

    @Test func `is admitted once however many approve it at once`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let invitation = try await forum.coordinator.enrolments.invite(try #require(CityID("osh")), isApproved: false)
        let status = try await node.join(try profile(forum, "osh", host: "osh.test"), anchor: forum.anchor, token: invitation.token)
        let before = try await forum.head()
        let answers = try await withThrowingTaskGroup(of: EnrolmentStatus.self) { group in
            for _ in 0..<8 { group.addTask { try await forum.coordinator.enrolments.approve(status.id) } }
            return try await group.reduce(into: [EnrolmentStatus]()) { $0.append($1) }
        }
        #expect(answers.allSatisfy { $0.stage == .approved })
        #expect(Set(answers.map(\.certificate)).count == 1)
        #expect(try await forum.head() == before + 1)
        await node.shutdown()
    }

    @Test func `with an approved invitation is admitted even if the coordinator died between application and admission`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try #require(CityID("osh"))
        let invitation = try await forum.coordinator.enrolments.invite(osh, isApproved: false)
        let status = try await node.join(try profile(forum, "osh", host: "osh.test"), anchor: forum.anchor, token: invitation.token)
        #expect(status.stage == .received)
        // As the database stands after such a death.
        try await forum.coordinator.database.write { try $0.execute("UPDATE invitation SET auto_approve = 1 WHERE city = 'osh'") }
        await node.resumePending()
        #expect(node.city(osh) != nil)
        await node.shutdown()
    }

    @Test func `does not publish new keys as a record, only by rotating them`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await osh.reach(1)
        let thief = CityKeys(
            signingKey: SigningKey().verifyingKey, sealingKey: osh.secrets.sealing.publicKey, tlsKey: String(repeating: "0", count: 64))
        let body: JSON = [
            "signingKey": .string(thief.signingKey.base64), "sealingKey": .string(thief.sealingKey.base64), "tlsKey": .string(thief.tlsKey),
        ]
        let problem = await #expect(throws: Problem.self) {
            _ = try await osh.outbox.publish([Outbox.Draft(type: MemberKeyRotated.name, key: "osh", body: body)])
        }
        #expect(problem?.code == .notOwner)
        await node.shutdown()
    }
}
