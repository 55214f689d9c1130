import CityNode
import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TLS
import TestCluster
import Testing

@Suite("An application over the real socket", .timeLimit(.minutes(4)))
struct EnrolmentTests {
    private static let city = CityID("almaty")!

    private static func apply(_ application: Application, in forum: SocketForum) async throws -> EnrolmentStatus {
        let answer = try await forum.stranger(.post, "/federation/v1/enrolments", body: application.envelope.compact)
        #expect(answer.status == 200 && answer.contentType == "application/json")
        return try EnrolmentStatus(JSON.parse(answer.body))
    }

    private static func ask(_ id: UUIDv7, in forum: SocketForum) async throws -> EnrolmentStatus {
        try EnrolmentStatus(JSON.parse(try await forum.stranger(.get, "/federation/v1/enrolments/\(id)").body))
    }

    @Test("waits for a person, who approves it; sent again it gets the answer of the day")
    func approved() async throws {
        try await SocketForum.with { forum in
            let token = try await forum.coordinator.enrolments.invite(Self.city, isApproved: false).token
            let application = try Application(Self.city, token: token, now: forum.clock.now)
            for _ in 0..<2 {
                let status = try await Self.apply(application, in: forum)
                #expect(status.stage == .received && status.index == nil && status.certificate == nil && status.problem == nil)
            }
            #expect(forum.coordinator.sequencer.growth.value == 0)
            let approved = try await forum.coordinator.enrolments.approve(Enrolment(application.envelope.unverified).header.id)
            #expect(approved.stage == .approved && approved.index == 0)
            // Days later, with the invitation long expired: the same digest gets the same answer.
            forum.clock.move(days: 30)
            let again = try await Self.apply(application, in: forum)
            let asked = try await Self.ask(approved.id, in: forum)
            #expect(again.json == approved.json && asked.json == approved.json)
            #expect(try await forum.coordinator.enrolments.approve(approved.id).json == approved.json, "a second approval admits nobody twice")
            #expect(forum.coordinator.sequencer.growth.value == 1)
            let chain = try X509Certificate.chain(pem: try #require(again.certificate), source: "the coordinator")
            #expect(chain[0].uriSANs == ["caravanserai://silkroad/almaty"])
        }
    }

    @Test("is rejected with a reason, for good")
    func rejected() async throws {
        try await SocketForum.with { forum in
            let token = try await forum.coordinator.enrolments.invite(Self.city, isApproved: false).token
            let application = try Application(Self.city, token: token, now: forum.clock.now)
            let id = try await Self.apply(application, in: forum).id
            _ = try await forum.coordinator.enrolments.reject(id, reason: "The letter of the mayor is missing.")
            _ = try await forum.coordinator.enrolments.approve(id)
            let status = try await Self.apply(application, in: forum)
            #expect(status.stage == .rejected && status.certificate == nil)
            #expect(status.problem?.detail == "The letter of the mayor is missing.")
            #expect(forum.coordinator.sequencer.growth.value == 0)
        }
    }

    @Test("that was not taken leaves the invitation for a better one")
    func refusedBefore() async throws {
        try await SocketForum.with { forum in
            let token = try await forum.coordinator.enrolments.invite(Self.city, isApproved: true).token
            let bad = try Application(Self.city, token: token, certificateRequest: "please", now: forum.clock.now)
            #expect(try await forum.stranger(.post, "/federation/v1/enrolments", body: bad.envelope.compact).status == 400)
            #expect(try await Self.apply(Application(Self.city, token: token, now: forum.clock.now), in: forum).stage == .approved)
        }
    }

    @Test("that comes when the desk is busy waits as long as it was asked to, and the node says that it goes on by itself")
    func busyDesk() async throws {
        try await SocketForum.with { forum in
            let node = try await forum.node("node")
            let token = try await forum.coordinator.enrolments.invite(Self.city, isApproved: true).token
            let profile = CityProfile(
                city: Self.city, name: LocalizedText(english: "Almaty"), country: CountryCode("KZ")!, url: "https://almaty.localhost:\(node.port)",
                coordinator: forum.anchor.coordinator, forum: SocketForum.id)
            let asked = Mutex(0)
            forum.front.replace(
                with: InterveningHandler(before: CoordinatorAPI(forum.coordinator)) { request, _ in
                    guard request.path == "/federation/v1/enrolments" else { return nil }
                    asked.withLock { $0 += 1 }
                    return PeerResponse(problem: Problem(.rateLimited, "Too many apply at once."), retryAfter: 90)
                })
            let problem = await #expect(throws: Problem.self) { try await node.tenants.join(profile, anchor: forum.anchor, token: token) }
            #expect(problem?.code == .rateLimited)
            #expect(
                problem?.detail.contains("Too many apply at once. This node goes on by itself: it applies again in 90 s") == true,
                "\(String(describing: problem))")
            await node.tenants.resumePending()
            #expect(asked.withLock { $0 } == 1, "the desk was asked before its time")
            // The operator may ask at once.
            forum.front.replace(with: CoordinatorAPI(forum.coordinator))
            try await node.tenants.tryNow(Self.city)
            try await #require(node.tenants.city(Self.city)).reach(1)
        }
    }

    @Test("of a real node goes on after the approval, and its city follows the log")
    func node() async throws {
        try await SocketForum.with { forum in
            let node = try await forum.node("node")
            let token = try await forum.coordinator.enrolments.invite(Self.city, isApproved: false).token
            let profile = CityProfile(
                city: Self.city, name: LocalizedText(english: "Almaty"), country: CountryCode("KZ")!, url: "https://almaty.localhost:\(node.port)",
                coordinator: forum.anchor.coordinator, forum: SocketForum.id)
            let status = try await node.tenants.join(profile, anchor: forum.anchor, token: token)
            #expect(status.stage == .received)
            #expect(node.tenants.city(Self.city) == nil)
            _ = try await forum.coordinator.enrolments.approve(status.id)
            #expect(try await node.tenants.resume(Self.city)?.stage == .approved)
            let city = try #require(node.tenants.city(Self.city))
            try await city.reach(1)
        }
    }
}
