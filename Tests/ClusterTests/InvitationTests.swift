import CityNode
import Coordinator
import Envelope
import Federation
import Primitives
import TestCluster
import TestKit
import Testing

@Suite("An invitation")
struct InvitationTests {
    private func profile(_ forum: TestForum, _ id: String, port: Int = 2) throws -> CityProfile {
        CityProfile(
            city: try #require(CityID(id)), name: LocalizedText(english: id), country: try #require(CountryCode("KG")),
            url: "https://\(id).test:\(port)", coordinator: forum.anchor.coordinator, forum: TestForum.forum)
    }

    @Test func `is listed as open, used or withdrawn, never with its secret`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let enrolments = forum.coordinator.enrolments
        try await forum.join("osh", country: "KG", to: node, port: 2)
        let bishkek = try #require(CityID("bishkek"))
        let first = try await enrolments.invite(bishkek, isApproved: false)
        _ = try await enrolments.invite(bishkek, isApproved: true)
        let open = try await enrolments.invitations().filter { $0.city == bishkek }
        #expect(open.count == 2 && open.allSatisfy { $0.state == .open && $0.enrolment == nil })
        #expect(open.allSatisfy { !first.token.contains($0.id) && $0.expiresAt == $0.issuedAt.adding(days: 7) })
        let one = try #require(open.first)
        #expect(try await enrolments.withdraw(one.id).map(\.id) == [one.id])
        let list = try await enrolments.invitations()
        #expect(list.filter { $0.city == bishkek }.map(\.state.rawValue).sorted() == ["open", "withdrawn"])
        #expect(list.filter { $0.city.text == "osh" }.map(\.state) == [.used])
        await node.shutdown()
    }

    @Test func `that was withdrawn lets nobody in, and a new one does`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let enrolments = forum.coordinator.enrolments
        let osh = try #require(CityID("osh"))
        let tokens = [try await enrolments.invite(osh, isApproved: true).token, try await enrolments.invite(osh, isApproved: true).token]
        #expect(try await enrolments.withdraw("osh").count == 2)
        for token in tokens {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await node.join(try profile(forum, "osh"), anchor: forum.anchor, token: token)
            }
            #expect(refusal?.problem.code == .expired && refusal?.problem.detail.contains("withdrawn") == true, "\(String(describing: refusal))")
        }
        // Nothing is open any more.
        let again = await #expect(throws: Problem.self) { _ = try await enrolments.withdraw("osh") }
        #expect(again?.code == .notFound)
        try await forum.join("osh", country: "KG", to: node, port: 2)
        await node.shutdown()
    }

    @Test func `for a member is refused unless the city is to come back with new keys`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let enrolments = forum.coordinator.enrolments
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        let problem = await #expect(throws: Problem.self) { _ = try await enrolments.invite(osh.id, isApproved: true) }
        #expect(problem?.code == .ruleViolated && problem?.detail.contains("member already") == true, "\(String(describing: problem))")
        #expect(try await enrolments.invitations().count == 1)
        let before = osh.fingerprint
        _ = try await node.remove(osh.id)
        let token = try await enrolments.invite(osh.id, isApproved: true, isRejoin: true).token
        #expect(try await node.join(try profile(forum, "osh"), anchor: forum.anchor, token: token).stage == .approved)
        let back = try #require(node.city(osh.id))
        try await back.reach(2)
        #expect(back.fingerprint != before)
        let members = try await forum.coordinator.sequencer.membership().membership.members
        #expect(members[osh.id]?.fingerprint(in: TestForum.forum) == back.fingerprint)
        await node.shutdown()
    }

    @Test func `leads to an enrolment whose fingerprint is the same at the city and at the secretariat`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let enrolments = forum.coordinator.enrolments
        let osh = try #require(CityID("osh"))
        let token = try await enrolments.invite(osh, isApproved: false).token
        let status = try await node.join(try profile(forum, "osh"), anchor: forum.anchor, token: token)
        let shown = try #require(node.fingerprint(of: osh))
        #expect(try await enrolments.list().map(\.fingerprint) == [shown])
        #expect(try await enrolments.fingerprint(of: status.id) == shown)
        _ = try await enrolments.approve(status.id)
        await node.resumePending()
        #expect(try #require(node.city(osh)).fingerprint == shown)
        let member = try await forum.coordinator.sequencer.membership().membership.members[osh]
        #expect(member?.fingerprint(in: TestForum.forum) == shown)
        await node.shutdown()
    }
}
