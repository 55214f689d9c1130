import CityNode
import Coordinator
import Envelope
import Federation
import Foundation
import Primitives
import TestCluster
import Testing

@Suite("An enrolment that waits for a person")
struct WaitingEnrolmentTests {
    private func application(_ forum: TestForum, _ id: String, to node: Tenants) async throws -> (city: CityID, status: EnrolmentStatus) {
        let city = try #require(CityID(id))
        let invitation = try await forum.coordinator.enrolments.invite(city, isApproved: false)
        let profile = CityProfile(
            city: city, name: LocalizedText(english: id), country: try #require(CountryCode("KG")), url: "https://\(id).test:2",
            coordinator: forum.anchor.coordinator, forum: TestForum.forum)
        return (city, try await node.join(profile, anchor: forum.anchor, token: invitation.token))
    }

    @Test func `opens by itself once it is approved, also after the node was started anew`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let (osh, status) = try await application(forum, "osh", to: node)
        #expect(status.stage == .received)
        await node.resumePending()
        #expect(node.city(osh) == nil)
        _ = try await forum.coordinator.enrolments.approve(status.id)
        await node.shutdown()
        await node.start()
        #expect(node.city(osh) == nil)
        await node.resumePending()
        try await #require(node.city(osh)).reach(1)
        await node.shutdown()
    }

    @Test func `is set aside once it is rejected, so that another invitation can be used`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let (osh, status) = try await application(forum, "osh", to: node)
        _ = try await forum.coordinator.enrolments.reject(status.id, reason: "Not this year.")
        await node.resumePending()
        #expect(!FileManager.default.fileExists(atPath: "\(forum.directory)/node-2/osh"))
        try await forum.join("osh", country: "KG", to: node, port: 2)
        try await #require(node.city(osh)).reach(1)
        await node.shutdown()
    }

    @Test func `is refused under the host of another city, whatever the port`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let second = try forum.node(port: 3)
        try await forum.join("osh", country: "KG", to: node, port: 2)
        let impostor = try #require(CityID("impostor"))
        let invitation = try await forum.coordinator.enrolments.invite(impostor, isApproved: true)
        let profile = CityProfile(
            city: impostor, name: LocalizedText(english: "Osh"), country: try #require(CountryCode("KG")), url: "https://OSH.test:3",
            coordinator: forum.anchor.coordinator, forum: TestForum.forum)
        let status = try await second.join(profile, anchor: forum.anchor, token: invitation.token)
        #expect(status.stage == .rejected)
        #expect(status.problem?.detail.contains("osh's") == true)
        await node.shutdown()
        await second.shutdown()
    }
}
